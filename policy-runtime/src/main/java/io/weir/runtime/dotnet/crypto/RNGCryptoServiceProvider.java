package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** The random number generator under its older name. Any thread. */
@DotNetType(
    value =
        "public sealed class System.Security.Cryptography.RNGCryptoServiceProvider :"
            + " RandomNumberGenerator",
    java = RNGCryptoServiceProvider.class)
public final class RNGCryptoServiceProvider extends RandomNumberGenerator {
  private RNGCryptoServiceProvider() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static RNGCryptoServiceProvider create() {
    return new RNGCryptoServiceProvider();
  }

  /** {@code new(str)}: the text makes no difference. */
  @DotNetMethod("new(string str)")
  public static RNGCryptoServiceProvider createFromText(@Nullable String str) {
    return create();
  }

  /** {@code new(rgb)}: the bytes make no difference. */
  @DotNetMethod("new(byte[] rgb)")
  public static RNGCryptoServiceProvider createFromBytes(byte @Nullable [] rgb) {
    return create();
  }
}
