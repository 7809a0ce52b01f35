package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** SHA512 under its older name. Not thread-safe. */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.SHA512Managed : SHA512",
    java = SHA512Managed.class)
public final class SHA512Managed extends SHA512 {
  private SHA512Managed() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static SHA512Managed create() {
    return new SHA512Managed();
  }
}
