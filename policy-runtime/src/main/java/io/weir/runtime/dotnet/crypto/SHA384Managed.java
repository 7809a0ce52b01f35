package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** SHA384 under its older name. Not thread-safe. */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.SHA384Managed : SHA384",
    java = SHA384Managed.class)
public final class SHA384Managed extends SHA384 {
  private SHA384Managed() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static SHA384Managed create() {
    return new SHA384Managed();
  }
}
