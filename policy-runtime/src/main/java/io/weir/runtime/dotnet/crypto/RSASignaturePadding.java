package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** The padding of RSA signatures. Immutable. */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.RSASignaturePadding : object",
    java = RSASignaturePadding.class)
public final class RSASignaturePadding {
  private static final RSASignaturePadding PKCS1 =
      new RSASignaturePadding(RSASignaturePaddingMode.PKCS1);
  private static final RSASignaturePadding PSS =
      new RSASignaturePadding(RSASignaturePaddingMode.PSS);

  private final RSASignaturePaddingMode mode;

  private RSASignaturePadding(RSASignaturePaddingMode mode) {
    this.mode = mode;
  }

  /** {@code Pkcs1}. */
  @DotNetProperty("static RSASignaturePadding Pkcs1 { get; }")
  public static RSASignaturePadding pkcs1() {
    return PKCS1;
  }

  /** {@code Pss}. */
  @DotNetProperty("static RSASignaturePadding Pss { get; }")
  public static RSASignaturePadding pss() {
    return PSS;
  }

  /** {@code Mode}. */
  @DotNetProperty("RSASignaturePaddingMode Mode { get; }")
  public static RSASignaturePaddingMode mode(RSASignaturePadding self) {
    return self.mode;
  }

  @Override
  public String toString() {
    return mode.toString();
  }
}
