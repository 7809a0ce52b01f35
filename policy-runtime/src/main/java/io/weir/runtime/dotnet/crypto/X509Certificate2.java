package io.weir.runtime.dotnet.crypto;

import io.weir.api.spi.KeyedCertificate;
import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.time.DateTime;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A certificate and, where it is ours, its private key. Immutable, until it is disposed of. */
@DotNetType(
    value =
        "public class System.Security.Cryptography.X509Certificates.X509Certificate2 :"
            + " X509Certificate",
    java = X509Certificate2.class)
public final class X509Certificate2 extends X509Certificate {
  private X509Certificate2(
      java.security.cert.@Nullable X509Certificate certificate, @Nullable PrivateKey key) {
    super(certificate, key);
  }

  /** A certificate with its key, if there is one. */
  public static X509Certificate2 of(KeyedCertificate keyed) {
    return new X509Certificate2(keyed.certificate(), keyed.privateKey());
  }

  /** A certificate without key. */
  public static X509Certificate2 ofPublic(java.security.cert.X509Certificate certificate) {
    return new X509Certificate2(certificate, null);
  }

  @Nullable RSA rsa(boolean withKey) {
    if (!(certificate().getPublicKey() instanceof RSAPublicKey open)) {
      return null;
    }
    PrivateKey key = privateKey();
    if (!withKey) {
      return new RSACng(new RsaKey(open, null));
    }
    return key == null ? null : new RSACng(new RsaKey(open, key));
  }

  X509Certificate2 withKey(PrivateKey key) {
    return new X509Certificate2(certificate(), key);
  }

  @Override
  public String toString() {
    return isEmpty() ? "System.Security.Cryptography.X509Certificates.X509Certificate2" : summary();
  }

  /** {@code new()}: holds nothing. */
  @DotNetMethod("new()")
  public static X509Certificate2 create() {
    return new X509Certificate2(null, null);
  }

  /** {@code new(rawData)}: DER, PEM, PKCS#7, or PKCS#12 without password. */
  @DotNetMethod("new(byte[] rawData)")
  public static X509Certificate2 createFrom(byte @Nullable [] rawData) {
    return rawData == null || rawData.length == 0
        ? create()
        : of(CertificateFile.read(rawData, null));
  }

  /** {@code new(rawData, password)}. */
  @DotNetMethod("new(byte[] rawData, string password)")
  public static X509Certificate2 createWith(byte @Nullable [] rawData, @Nullable String password) {
    return of(CertificateFile.read(notEmpty(rawData), password));
  }

  /** {@code new(rawData, password, keyStorageFlags)}: the flags make no difference. */
  @DotNetMethod("new(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)")
  public static X509Certificate2 createWithPassword(
      byte @Nullable [] rawData, @Nullable String password, X509KeyStorageFlags keyStorageFlags) {
    return createWith(rawData, password);
  }

  /** {@code new(certificate)}: a copy. */
  @DotNetMethod("new(X509Certificate certificate)")
  public static X509Certificate2 createCopy(@Nullable X509Certificate certificate) {
    if (certificate == null) {
      throw new ArgumentNullException("cert");
    }
    return certificate.isEmpty()
        ? create()
        : new X509Certificate2(certificate.certificate(), certificate.privateKey());
  }

  /** {@code CreateFromPem(certPem)}. */
  @DotNetMethod("static X509Certificate2 CreateFromPem(string certPem)")
  public static X509Certificate2 createFromPem(@Nullable String certPem) {
    for (Pem block : Pem.read(certPem == null ? "" : certPem)) {
      if (block.label().equals("CERTIFICATE")) {
        return of(CertificateFile.read(block.content(), null));
      }
    }
    throw new CryptographicException(
        "The certificate contents do not contain a PEM with a CERTIFICATE label, or the content is"
            + " malformed.");
  }

  /** {@code CreateFromPem(certPem, keyPem)}: with an RSA key. */
  @DotNetMethod("static X509Certificate2 CreateFromPem(string certPem, string keyPem)")
  public static X509Certificate2 createFromPemWithKey(
      @Nullable String certPem, @Nullable String keyPem) {
    X509Certificate2 certificate = createFromPem(certPem);
    RSA key = RSA.create();
    try {
      AsymmetricAlgorithm.importFromPem(key, keyPem);
    } catch (ArgumentException e) {
      throw new CryptographicException(
          "The key contents do not contain a PEM, the content is malformed, or the key does not"
              + " match the certificate.");
    }
    return RSACertificateExtensions.copyWithPrivateKey(certificate, key);
  }

  /** {@code GetCertContentType}. */
  @DotNetMethod("static X509ContentType GetCertContentType(byte[] rawData)")
  public static X509ContentType certContentType(byte @Nullable [] rawData) {
    X509ContentType kind = CertificateFile.kind(notEmpty(rawData));
    if (kind.equals(X509ContentType.UNKNOWN)) {
      throw new CryptographicException("Cannot find the requested object.");
    }
    return kind;
  }

  /** {@code RawData}: DER. */
  @DotNetProperty("byte[] RawData { get; }")
  public static byte[] rawData(X509Certificate2 self) {
    return self.encoded();
  }

  /** {@code Thumbprint}: SHA-1 in capital hexadecimal digits. */
  @DotNetProperty("string Thumbprint { get; }")
  public static String thumbprint(X509Certificate2 self) {
    return certHashString(self);
  }

  /** {@code SerialNumber}: the number's bytes in capital hexadecimal digits. */
  @DotNetProperty("string SerialNumber { get; }")
  public static String serialNumberText(X509Certificate2 self) {
    return serialNumberString(self);
  }

  /** {@code NotBefore}, in the local zone. */
  @DotNetProperty("DateTime NotBefore { get; }")
  public static DateTime notBefore(X509Certificate2 self) {
    return start(self);
  }

  /** {@code NotAfter}, in the local zone. */
  @DotNetProperty("DateTime NotAfter { get; }")
  public static DateTime notAfter(X509Certificate2 self) {
    return end(self);
  }

  /** {@code HasPrivateKey}. */
  @DotNetProperty("bool HasPrivateKey { get; }")
  public static boolean hasPrivateKey(X509Certificate2 self) {
    self.certificate();
    return self.privateKey() != null;
  }

  /** {@code PrivateKey}: null if there is none; RSA keys only, as in .NET. */
  @DotNetProperty("AsymmetricAlgorithm PrivateKey { get; }")
  public static @Nullable AsymmetricAlgorithm privateKeyOf(X509Certificate2 self) {
    if (!hasPrivateKey(self)) {
      return null;
    }
    RSA rsa = self.rsa(true);
    if (rsa == null) {
      throw new NotSupportedException("The certificate key algorithm is not supported.");
    }
    return rsa;
  }

  /** {@code PublicKey}. */
  @DotNetProperty("PublicKey PublicKey { get; }")
  public static PublicKey publicKey(X509Certificate2 self) {
    return self.parts().key();
  }

  /** {@code SubjectName}. */
  @DotNetProperty("X500DistinguishedName SubjectName { get; }")
  public static X500DistinguishedName subjectName(X509Certificate2 self) {
    return new X500DistinguishedName(subject(self));
  }

  /** {@code IssuerName}. */
  @DotNetProperty("X500DistinguishedName IssuerName { get; }")
  public static X500DistinguishedName issuerName(X509Certificate2 self) {
    return new X500DistinguishedName(issuer(self));
  }

  /** {@code SignatureAlgorithm}. */
  @DotNetProperty("Oid SignatureAlgorithm { get; }")
  public static Oid signatureAlgorithm(X509Certificate2 self) {
    return Oid.ofValue(self.certificate().getSigAlgOID());
  }

  /** {@code Version}. */
  @DotNetProperty("int Version { get; }")
  public static int version(X509Certificate2 self) {
    return self.certificate().getVersion();
  }

  /** {@code Archived}: never. */
  @DotNetProperty("bool Archived { get; }")
  public static boolean archived(X509Certificate2 self) {
    self.certificate();
    return false;
  }

  /** {@code FriendlyName}: empty but on Windows. */
  @DotNetProperty("string FriendlyName { get; }")
  public static String friendlyName(X509Certificate2 self) {
    self.certificate();
    return "";
  }

  /** {@code Extensions}. */
  @DotNetProperty("X509ExtensionCollection Extensions { get; }")
  public static X509ExtensionCollection extensions(X509Certificate2 self) {
    return new X509ExtensionCollection(self.parts().extensions());
  }

  /** {@code GetNameInfo}: empty if there is no such name. */
  @DotNetMethod("string GetNameInfo(X509NameType nameType, bool forIssuer)")
  public static String nameInfo(X509Certificate2 self, X509NameType nameType, boolean forIssuer) {
    Parts parts = self.parts();
    X500Name name = forIssuer ? parts.issuer() : parts.subject();
    GeneralNames others = GeneralNames.NONE;
    for (X509Extension extension : parts.extensions()) {
      if ((forIssuer ? "2.5.29.18" : "2.5.29.17").equals(extension.oidValue())) {
        others = GeneralNames.read(extension.data());
      }
    }
    String found =
        switch ((int) nameType.value()) {
          case 0 ->
              firstOf(
                  name.last("2.5.4.3"),
                  name.last("2.5.4.11"),
                  name.last("2.5.4.10"),
                  name.last("1.2.840.113549.1.9.1"),
                  name.first(),
                  others.first(1));
          case 1 -> firstOf(others.first(1), name.last("1.2.840.113549.1.9.1"));
          case 2 -> others.first(0);
          case 3 -> firstOf(others.first(2), name.last("2.5.4.3"));
          case 4 -> others.first(2);
          case 5 -> others.first(6);
          default -> null;
        };
    return found == null ? "" : found;
  }

  private static @Nullable String firstOf(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** {@code MatchesHostname}: by the alternative names, else by the common name. */
  @DotNetMethod(
      "bool MatchesHostname(string hostname, bool allowWildcards = true, bool allowCommonName ="
          + " true)")
  public static boolean matchesHostname(
      X509Certificate2 self,
      @Nullable String hostname,
      boolean allowWildcards,
      boolean allowCommonName) {
    if (hostname == null) {
      throw new ArgumentNullException("hostname");
    }
    List<String> names = new ArrayList<>();
    boolean listed = false;
    for (X509Extension extension : self.parts().extensions()) {
      if ("2.5.29.17".equals(extension.oidValue())) {
        listed = true;
        names.addAll(GeneralNames.read(extension.data()).all(2));
      }
    }
    String common = self.parts().subject().last("2.5.4.3");
    if (!listed && allowCommonName && common != null) {
      names.add(common);
    }
    String host = hostname.toLowerCase(Locale.ROOT);
    String parent = host.substring(host.indexOf('.') + 1);
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.equals(host)
          || allowWildcards
              && lower.startsWith("*.")
              && host.contains(".")
              && lower.substring(2).equals(parent)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ExportCertificatePem}. */
  @DotNetMethod("string ExportCertificatePem()")
  public static String exportCertificatePem(X509Certificate2 self) {
    return Pem.write("CERTIFICATE", self.encoded());
  }

  /**
   * {@code Verify}: whether the chain leads to an authority that the Java platform trusts, and
   * nothing in it is revoked. Revocation lists and responders are not asked, since an expression
   * must not wait for a network; as in .NET, a chain whose revocation cannot be found out is bad.
   * So it holds for trusted roots only, and policies for other certificates use {@code
   * VerifyNoRevocation}.
   */
  @DotNetMethod("bool Verify()")
  public static boolean verify(X509Certificate2 self) {
    return CertificateChain.isTrusted(self.certificate(), true);
  }

  /** Whether the chain leads to an authority that the Java platform trusts. */
  public static boolean verifyNoRevocation(X509Certificate2 self) {
    return CertificateChain.isTrusted(self.certificate(), false);
  }
}
