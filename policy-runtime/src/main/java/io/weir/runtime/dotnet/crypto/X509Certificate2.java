package io.weir.runtime.dotnet.crypto;

import io.weir.api.spi.KeyedCertificate;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.time.DateTime;
import java.io.ByteArrayInputStream;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A certificate and, where it is ours, its private key. Immutable. */
@DotNetType(
    value =
        "public class System.Security.Cryptography.X509Certificates.X509Certificate2 : object,"
            + " IDisposable",
    java = X509Certificate2.class)
public final class X509Certificate2 {
  private final X509Certificate certificate;
  private final @Nullable PrivateKey key;

  private X509Certificate2(X509Certificate certificate, @Nullable PrivateKey key) {
    this.certificate = certificate;
    this.key = key;
  }

  /** A certificate with its key, if there is one. */
  public static X509Certificate2 of(KeyedCertificate keyed) {
    return new X509Certificate2(keyed.certificate(), keyed.privateKey());
  }

  /** A certificate without key. */
  public static X509Certificate2 ofPublic(X509Certificate certificate) {
    return new X509Certificate2(certificate, null);
  }

  @Nullable RSA rsa(boolean withKey) {
    if (!(certificate.getPublicKey() instanceof RSAPublicKey rsa)) {
      return null;
    }
    return withKey ? (key == null ? null : new RSA(rsa, key)) : new RSA(rsa, null);
  }

  /** {@code new(rawData)}: DER or PEM. */
  @DotNetMethod("new(byte[] rawData)")
  public static X509Certificate2 create(byte @Nullable [] rawData) {
    if (rawData == null || rawData.length == 0) {
      throw new io.weir.runtime.dotnet.ArgumentException(
          "Array cannot be empty or null.", "rawData");
    }
    try {
      return ofPublic(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(rawData)));
    } catch (CertificateException e) {
      throw new CryptographicException("ASN1 corrupted data.");
    }
  }

  /** {@code RawData}: DER. */
  @DotNetProperty("byte[] RawData { get; }")
  public static byte[] rawData(X509Certificate2 self) {
    try {
      return self.certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new CryptographicException(e.getMessage());
    }
  }

  /** {@code GetRawCertData}. */
  @DotNetMethod("byte[] GetRawCertData()")
  public static byte[] rawCertData(X509Certificate2 self) {
    return rawData(self);
  }

  /** {@code GetCertHash}: SHA-1. */
  @DotNetMethod("byte[] GetCertHash()")
  public static byte[] certHash(X509Certificate2 self) {
    return DigestAlgorithm.hashOf("SHA-1", rawData(self));
  }

  /** {@code GetCertHashString}. */
  @DotNetMethod("string GetCertHashString()")
  public static String certHashString(X509Certificate2 self) {
    return HexFormat.of().withUpperCase().formatHex(certHash(self));
  }

  /** {@code Thumbprint}: SHA-1 in capital hexadecimal digits. */
  @DotNetProperty("string Thumbprint { get; }")
  public static String thumbprint(X509Certificate2 self) {
    return certHashString(self);
  }

  /** {@code SerialNumber}: the number's bytes in capital hexadecimal digits. */
  @DotNetProperty("string SerialNumber { get; }")
  public static String serialNumber(X509Certificate2 self) {
    byte[] number = self.certificate.getSerialNumber().toByteArray();
    return HexFormat.of().withUpperCase().formatHex(number);
  }

  /** {@code NotBefore}, in the local zone. */
  @DotNetProperty("DateTime NotBefore { get; }")
  public static DateTime notBefore(X509Certificate2 self) {
    return DateTime.toLocalTime(DateTime.utc(self.certificate.getNotBefore().toInstant()));
  }

  /** {@code NotAfter}, in the local zone. */
  @DotNetProperty("DateTime NotAfter { get; }")
  public static DateTime notAfter(X509Certificate2 self) {
    return DateTime.toLocalTime(DateTime.utc(self.certificate.getNotAfter().toInstant()));
  }

  /** {@code HasPrivateKey}. */
  @DotNetProperty("bool HasPrivateKey { get; }")
  public static boolean hasPrivateKey(X509Certificate2 self) {
    return self.key != null;
  }

  /** {@code Version}. */
  @DotNetProperty("int Version { get; }")
  public static int version(X509Certificate2 self) {
    return self.certificate.getVersion();
  }
}
