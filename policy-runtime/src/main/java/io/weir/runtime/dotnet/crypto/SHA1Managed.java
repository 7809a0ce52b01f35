package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** SHA1 under its older name. Not thread-safe. */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.SHA1Managed : SHA1",
    java = SHA1Managed.class)
public final class SHA1Managed extends SHA1 {
  private SHA1Managed() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static SHA1Managed create() {
    return new SHA1Managed();
  }
}
