package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The padding of RSA signatures. */
@DotNetType(
    value = "public enum System.Security.Cryptography.RSASignaturePaddingMode : int",
    java = RSASignaturePaddingMode.class)
public final class RSASignaturePaddingMode extends EnumValue {
  /** {@code Pkcs1}. */
  @DotNetField("Pkcs1 = 0")
  public static final RSASignaturePaddingMode PKCS1 = new RSASignaturePaddingMode(0L);

  /** {@code Pss}. */
  @DotNetField("Pss = 1")
  public static final RSASignaturePaddingMode PSS = new RSASignaturePaddingMode(1L);

  private static final RSASignaturePaddingMode[] DECLARED = {PKCS1, PSS};

  private RSASignaturePaddingMode(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static RSASignaturePaddingMode of(long value) {
    for (RSASignaturePaddingMode declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new RSASignaturePaddingMode(value);
  }
}
