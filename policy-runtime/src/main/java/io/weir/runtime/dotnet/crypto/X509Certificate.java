package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.PlatformNotSupportedException;
import io.weir.runtime.dotnet.time.DateTime;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A certificate. Immutable, until it is disposed of. */
@DotNetType(
    value =
        "public class System.Security.Cryptography.X509Certificates.X509Certificate : object,"
            + " IDisposable",
    java = X509Certificate.class)
public class X509Certificate implements AutoCloseable {
  private java.security.cert.@Nullable X509Certificate certificate;
  private @Nullable PrivateKey key;
  private @Nullable Parts parts;

  X509Certificate(
      java.security.cert.@Nullable X509Certificate certificate, @Nullable PrivateKey key) {
    this.certificate = certificate;
    this.key = key;
  }

  /** What the Java platform does not tell of a certificate. */
  record Parts(
      byte[] serialNumber,
      X500Name issuer,
      X500Name subject,
      PublicKey key,
      List<X509Extension> extensions) {
    static Parts of(java.security.cert.X509Certificate certificate) {
      try {
        DerReader body = new DerReader(certificate.getTBSCertificate()).enter(DerReader.SEQUENCE);
        if (body.peek() == 0xA0) {
          body.next();
        }
        byte[] serialNumber = body.enter(DerReader.INTEGER).rest();
        body.next();
        X500Name issuer = X500Name.read(body.element());
        body.next();
        X500Name subject = X500Name.read(body.element());
        PublicKey key = PublicKey.read(body.element());
        List<X509Extension> extensions = new ArrayList<>();
        while (body.hasMore()) {
          boolean listed = body.peek() == 0xA3;
          DerReader part = body.next();
          if (listed) {
            DerReader list = part.enter(DerReader.SEQUENCE);
            while (list.hasMore()) {
              extensions.add(extension(list.enter(DerReader.SEQUENCE)));
            }
          }
        }
        return new Parts(serialNumber, issuer, subject, key, extensions);
      } catch (CertificateEncodingException e) {
        throw new CryptographicException(e.getMessage());
      }
    }

    private static X509Extension extension(DerReader from) {
      Oid oid = Oid.ofValue(from.oid());
      boolean critical = from.peek() == 0x01 && from.next().rest()[0] != 0;
      return new X509Extension(oid, from.enter(DerReader.OCTET_STRING).rest(), critical);
    }
  }

  final boolean isEmpty() {
    return certificate == null;
  }

  final java.security.cert.X509Certificate certificate() {
    java.security.cert.X509Certificate valid = certificate;
    if (valid == null) {
      throw new CryptographicException("m_safeCertContext is an invalid handle.");
    }
    return valid;
  }

  final @Nullable PrivateKey privateKey() {
    return key;
  }

  final Parts parts() {
    Parts known = parts;
    if (known == null) {
      known = Parts.of(certificate());
      parts = known;
    }
    return known;
  }

  final byte[] encoded() {
    try {
      return certificate().getEncoded();
    } catch (CertificateEncodingException e) {
      throw new CryptographicException(e.getMessage());
    }
  }

  @Override
  public final void close() {
    certificate = null;
    key = null;
    parts = null;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof X509Certificate that && equalTo(this, that);
  }

  @Override
  public final int hashCode() {
    if (certificate == null) {
      return 0;
    }
    byte[] hash = certHash(this);
    return hash[0] << 24 | (hash[1] & 0xFF) << 16 | (hash[2] & 0xFF) << 8 | hash[3] & 0xFF;
  }

  @Override
  public String toString() {
    return "System.Security.Cryptography.X509Certificates.X509Certificate";
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  static byte[] notEmpty(byte @Nullable [] rawData) {
    if (rawData == null || rawData.length == 0) {
      throw new ArgumentException("Array cannot be empty or null.", "rawData");
    }
    return rawData;
  }

  /** The plain form of ToString(true). */
  final String summary() {
    return "[Subject]\n  "
        + subject(this)
        + "\n\n[Issuer]\n  "
        + issuer(this)
        + "\n\n[Serial Number]\n  "
        + serialNumberString(this)
        + "\n\n[Not Before]\n  "
        + effectiveDateString(this)
        + "\n\n[Not After]\n  "
        + expirationDateString(this)
        + "\n\n[Thumbprint]\n  "
        + certHashString(this)
        + "\n";
  }

  /** {@code new()}: holds nothing. */
  @DotNetMethod("new()")
  public static X509Certificate create() {
    return new X509Certificate(null, null);
  }

  /** {@code new(data)}: DER, PEM, PKCS#7, or PKCS#12 without password. */
  @DotNetMethod("new(byte[] data)")
  public static X509Certificate createFrom(byte @Nullable [] data) {
    return createWithPassword(data, null, X509KeyStorageFlags.DEFAULT_KEY_SET);
  }

  /** {@code new(rawData, password)}. */
  @DotNetMethod("new(byte[] rawData, string password)")
  public static X509Certificate createWith(byte @Nullable [] rawData, @Nullable String password) {
    return createWithPassword(notEmpty(rawData), password, X509KeyStorageFlags.DEFAULT_KEY_SET);
  }

  /** {@code new(rawData, password, keyStorageFlags)}. */
  @DotNetMethod("new(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)")
  public static X509Certificate createWithPassword(
      byte @Nullable [] rawData, @Nullable String password, X509KeyStorageFlags keyStorageFlags) {
    if (rawData == null || rawData.length == 0) {
      return create();
    }
    var read = CertificateFile.read(rawData, password);
    return new X509Certificate(read.certificate(), read.privateKey());
  }

  /** {@code new(cert)}: a copy. */
  @DotNetMethod("new(X509Certificate cert)")
  public static X509Certificate createCopy(@Nullable X509Certificate cert) {
    if (cert == null) {
      throw new ArgumentNullException("cert");
    }
    return new X509Certificate(cert.certificate, cert.key);
  }

  /** {@code Subject}: the narrowest part of the name first. */
  @DotNetProperty("string Subject { get; }")
  public static String subject(X509Certificate self) {
    return self.parts().subject.text(true);
  }

  /** {@code Issuer}. */
  @DotNetProperty("string Issuer { get; }")
  public static String issuer(X509Certificate self) {
    return self.parts().issuer.text(true);
  }

  /** {@code GetName}: the broadest part of the subject's name first. */
  @DotNetMethod("string GetName()")
  public static String legacyName(X509Certificate self) {
    return self.parts().subject.text(false);
  }

  /** {@code GetIssuerName}. */
  @DotNetMethod("string GetIssuerName()")
  public static String legacyIssuerName(X509Certificate self) {
    return self.parts().issuer.text(false);
  }

  /** {@code GetRawCertData}. */
  @DotNetMethod("byte[] GetRawCertData()")
  public static byte[] rawCertData(X509Certificate self) {
    return self.encoded();
  }

  /** {@code GetRawCertDataString}. */
  @DotNetMethod("string GetRawCertDataString()")
  public static String rawCertDataString(X509Certificate self) {
    return hex(self.encoded());
  }

  /** {@code GetCertHash}: SHA-1. */
  @DotNetMethod("byte[] GetCertHash()")
  public static byte[] certHash(X509Certificate self) {
    return DigestAlgorithm.hashOf("SHA-1", self.encoded());
  }

  /** {@code GetCertHash(hashAlgorithm)}. */
  @DotNetMethod("byte[] GetCertHash(HashAlgorithmName hashAlgorithm)")
  public static byte[] certHashWith(X509Certificate self, HashAlgorithmName hashAlgorithm) {
    byte[] encoded = self.encoded();
    return DigestAlgorithm.hashOf(hashAlgorithm.checked().javaName(), encoded);
  }

  /** {@code GetCertHashString}. */
  @DotNetMethod("string GetCertHashString()")
  public static String certHashString(X509Certificate self) {
    return hex(certHash(self));
  }

  /** {@code GetCertHashString(hashAlgorithm)}. */
  @DotNetMethod("string GetCertHashString(HashAlgorithmName hashAlgorithm)")
  public static String certHashStringWith(X509Certificate self, HashAlgorithmName hashAlgorithm) {
    return hex(certHashWith(self, hashAlgorithm));
  }

  /** {@code GetSerialNumber}: the least significant byte first. */
  @DotNetMethod("byte[] GetSerialNumber()")
  public static byte[] serialNumber(X509Certificate self) {
    byte[] number = self.parts().serialNumber;
    byte[] reversed = new byte[number.length];
    for (int i = 0; i < number.length; i++) {
      reversed[i] = number[number.length - 1 - i];
    }
    return reversed;
  }

  /** {@code GetSerialNumberString}: the most significant byte first. */
  @DotNetMethod("string GetSerialNumberString()")
  public static String serialNumberString(X509Certificate self) {
    return hex(self.parts().serialNumber);
  }

  /** {@code GetKeyAlgorithm}: the identifier. */
  @DotNetMethod("string GetKeyAlgorithm()")
  public static @Nullable String keyAlgorithm(X509Certificate self) {
    return Oid.value(PublicKey.oid(self.parts().key));
  }

  /** {@code GetKeyAlgorithmParameters}: encoded. */
  @DotNetMethod("byte[] GetKeyAlgorithmParameters()")
  public static byte[] keyAlgorithmParameters(X509Certificate self) {
    return AsnEncodedData.rawData(PublicKey.encodedParameters(self.parts().key));
  }

  /** {@code GetKeyAlgorithmParametersString}. */
  @DotNetMethod("string GetKeyAlgorithmParametersString()")
  public static String keyAlgorithmParametersString(X509Certificate self) {
    return hex(keyAlgorithmParameters(self));
  }

  /** {@code GetPublicKey}: encoded, without the algorithm. */
  @DotNetMethod("byte[] GetPublicKey()")
  public static byte[] publicKeyBytes(X509Certificate self) {
    return AsnEncodedData.rawData(PublicKey.encodedKeyValue(self.parts().key));
  }

  /** {@code GetPublicKeyString}. */
  @DotNetMethod("string GetPublicKeyString()")
  public static String publicKeyString(X509Certificate self) {
    return hex(publicKeyBytes(self));
  }

  static DateTime start(X509Certificate self) {
    return DateTime.toLocalTime(DateTime.utc(self.certificate().getNotBefore().toInstant()));
  }

  static DateTime end(X509Certificate self) {
    return DateTime.toLocalTime(DateTime.utc(self.certificate().getNotAfter().toInstant()));
  }

  /** {@code GetEffectiveDateString}. */
  @DotNetMethod("string GetEffectiveDateString()")
  public static String effectiveDateString(X509Certificate self) {
    return start(self).toString();
  }

  /** {@code GetExpirationDateString}. */
  @DotNetMethod("string GetExpirationDateString()")
  public static String expirationDateString(X509Certificate self) {
    return end(self).toString();
  }

  /** {@code GetFormat}. */
  @DotNetMethod("string GetFormat()")
  public static String format(X509Certificate self) {
    return "X509";
  }

  /** {@code Export(contentType)}. */
  @DotNetMethod("byte[] Export(X509ContentType contentType)")
  public static byte[] export(X509Certificate self, X509ContentType contentType) {
    return exportWith(self, contentType, null);
  }

  /** {@code Export(contentType, password)}: DER or PKCS#12. */
  @DotNetMethod("byte[] Export(X509ContentType contentType, string password)")
  public static byte[] exportWith(
      X509Certificate self, X509ContentType contentType, @Nullable String password) {
    if (contentType.equals(X509ContentType.SERIALIZED_CERT)) {
      throw PlatformNotSupportedException.create();
    }
    boolean pfx = contentType.equals(X509ContentType.PFX);
    if (!pfx && !contentType.equals(X509ContentType.CERT)) {
      throw new CryptographicException("Invalid content type.");
    }
    return pfx ? CertificateFile.pfx(self.certificate(), self.key, password) : self.encoded();
  }

  /** {@code Equals}: certificates of one issuer with one serial number are equal. */
  @DotNetMethod("bool Equals(X509Certificate other)")
  public static boolean equalTo(X509Certificate self, @Nullable X509Certificate other) {
    if (other == null) {
      return false;
    }
    if (self.certificate == null || other.certificate == null) {
      return self.certificate == other.certificate;
    }
    return issuer(self).equals(issuer(other))
        && Arrays.equals(self.parts().serialNumber, other.parts().serialNumber);
  }

  /** {@code ToString(fVerbose)}. */
  @DotNetMethod("string ToString(bool fVerbose)")
  public static String toStringWith(X509Certificate self, boolean fVerbose) {
    if (!fVerbose || self.certificate == null) {
      return self.toString();
    }
    return self instanceof X509Certificate2 second ? CertificateText.of(second) : self.summary();
  }

  private static PlatformNotSupportedException immutable(X509Certificate self) {
    Objects.requireNonNull(self);
    return new PlatformNotSupportedException(
        "X509Certificate is immutable on this platform. Use the equivalent constructor instead.");
  }

  /** {@code Import}: of no certificate of .NET any more. */
  @DotNetMethod("void Import(byte[] rawData)")
  public static void importData(X509Certificate self, byte @Nullable [] rawData) {
    throw immutable(self);
  }

  /** {@code Import}: of no certificate of .NET any more. */
  @DotNetMethod("void Import(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)")
  public static void importDataWith(
      X509Certificate self,
      byte @Nullable [] rawData,
      @Nullable String password,
      X509KeyStorageFlags keyStorageFlags) {
    throw immutable(self);
  }

  /** {@code Import}: of no certificate of .NET any more. */
  @DotNetMethod("void Import(string fileName)")
  public static void importFile(X509Certificate self, @Nullable String fileName) {
    throw immutable(self);
  }

  /** {@code Import}: of no certificate of .NET any more. */
  @DotNetMethod(
      "void Import(string fileName, string password, X509KeyStorageFlags keyStorageFlags)")
  public static void importFileWith(
      X509Certificate self,
      @Nullable String fileName,
      @Nullable String password,
      X509KeyStorageFlags keyStorageFlags) {
    throw immutable(self);
  }

  /** {@code Reset}: as Dispose. */
  @DotNetMethod("void Reset()")
  public static void reset(X509Certificate self) {
    self.close();
  }

  /** {@code Dispose}: members throw afterwards. */
  @DotNetMethod("void Dispose()")
  public static void dispose(X509Certificate self) {
    self.close();
  }
}
