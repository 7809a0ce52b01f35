package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** SHA256 under its older name. Not thread-safe. */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.SHA256Managed : SHA256",
    java = SHA256Managed.class)
public final class SHA256Managed extends SHA256 {
  private SHA256Managed() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static SHA256Managed create() {
    return new SHA256Managed();
  }
}
