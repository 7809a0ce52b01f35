package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The padding of RSA encryption. */
@DotNetType(
    value = "public enum System.Security.Cryptography.RSAEncryptionPaddingMode : int",
    java = RSAEncryptionPaddingMode.class)
public final class RSAEncryptionPaddingMode extends EnumValue {
  /** {@code Pkcs1}. */
  @DotNetField("Pkcs1 = 0")
  public static final RSAEncryptionPaddingMode PKCS1 = new RSAEncryptionPaddingMode(0L);

  /** {@code Oaep}. */
  @DotNetField("Oaep = 1")
  public static final RSAEncryptionPaddingMode OAEP = new RSAEncryptionPaddingMode(1L);

  private static final RSAEncryptionPaddingMode[] DECLARED = {PKCS1, OAEP};

  private RSAEncryptionPaddingMode(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static RSAEncryptionPaddingMode of(long value) {
    for (RSAEncryptionPaddingMode declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new RSAEncryptionPaddingMode(value);
  }
}
