package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which name of a certificate is asked for. */
@DotNetType(
    value = "public enum System.Security.Cryptography.X509Certificates.X509NameType : int",
    java = X509NameType.class)
public final class X509NameType extends EnumValue {
  /** {@code SimpleName}. */
  @DotNetField("SimpleName = 0")
  public static final X509NameType SIMPLE_NAME = new X509NameType(0L);

  /** {@code EmailName}. */
  @DotNetField("EmailName = 1")
  public static final X509NameType EMAIL_NAME = new X509NameType(1L);

  /** {@code UpnName}. */
  @DotNetField("UpnName = 2")
  public static final X509NameType UPN_NAME = new X509NameType(2L);

  /** {@code DnsName}. */
  @DotNetField("DnsName = 3")
  public static final X509NameType DNS_NAME = new X509NameType(3L);

  /** {@code DnsFromAlternativeName}. */
  @DotNetField("DnsFromAlternativeName = 4")
  public static final X509NameType DNS_FROM_ALTERNATIVE_NAME = new X509NameType(4L);

  /** {@code UrlName}. */
  @DotNetField("UrlName = 5")
  public static final X509NameType URL_NAME = new X509NameType(5L);

  private static final X509NameType[] DECLARED = {
    SIMPLE_NAME, EMAIL_NAME, UPN_NAME, DNS_NAME, DNS_FROM_ALTERNATIVE_NAME, URL_NAME
  };

  private X509NameType(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static X509NameType of(long value) {
    for (X509NameType declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new X509NameType(value);
  }
}
