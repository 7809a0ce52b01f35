package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The format of a certificate's bytes. */
@DotNetType(
    value = "public enum System.Security.Cryptography.X509Certificates.X509ContentType : int",
    java = X509ContentType.class)
public final class X509ContentType extends EnumValue {
  /** {@code Unknown}. */
  @DotNetField("Unknown = 0")
  public static final X509ContentType UNKNOWN = new X509ContentType(0L);

  /** {@code Cert}. */
  @DotNetField("Cert = 1")
  public static final X509ContentType CERT = new X509ContentType(1L);

  /** {@code SerializedCert}. */
  @DotNetField("SerializedCert = 2")
  public static final X509ContentType SERIALIZED_CERT = new X509ContentType(2L);

  /** {@code Pfx}. */
  @DotNetField("Pfx = 3")
  public static final X509ContentType PFX = new X509ContentType(3L);

  /** {@code SerializedStore}. */
  @DotNetField("SerializedStore = 4")
  public static final X509ContentType SERIALIZED_STORE = new X509ContentType(4L);

  /** {@code Pkcs7}. */
  @DotNetField("Pkcs7 = 5")
  public static final X509ContentType PKCS7 = new X509ContentType(5L);

  /** {@code Authenticode}. */
  @DotNetField("Authenticode = 6")
  public static final X509ContentType AUTHENTICODE = new X509ContentType(6L);

  private static final X509ContentType[] DECLARED = {
    UNKNOWN, CERT, SERIALIZED_CERT, PFX, SERIALIZED_STORE, PKCS7, AUTHENTICODE
  };

  private X509ContentType(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static X509ContentType of(long value) {
    for (X509ContentType declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new X509ContentType(value);
  }
}
