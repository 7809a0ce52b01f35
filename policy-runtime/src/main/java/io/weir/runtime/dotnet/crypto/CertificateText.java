package io.weir.runtime.dotnet.crypto;

/** The long text of a certificate. Stateless. */
final class CertificateText {
  private CertificateText() {}

  static String of(X509Certificate2 certificate) {
    StringBuilder text = new StringBuilder("[Version]\n  V");
    text.append(X509Certificate2.version(certificate)).append("\n\n[Subject]\n  ");
    names(text, certificate, X509Certificate.subject(certificate), false);
    text.append("\n\n[Issuer]\n  ");
    names(text, certificate, X509Certificate.issuer(certificate), true);
    Oid signature = X509Certificate2.signatureAlgorithm(certificate);
    text.append("\n\n[Serial Number]\n  ")
        .append(X509Certificate.serialNumberString(certificate))
        .append("\n\n[Not Before]\n  ")
        .append(X509Certificate.effectiveDateString(certificate))
        .append("\n\n[Not After]\n  ")
        .append(X509Certificate.expirationDateString(certificate))
        .append("\n\n[Thumbprint]\n  ")
        .append(X509Certificate.certHashString(certificate))
        .append("\n\n[Signature Algorithm]\n  ")
        .append(orEmpty(Oid.friendlyName(signature)))
        .append('(')
        .append(Oid.value(signature))
        .append(")\n\n[Public Key]");
    PublicKey key = X509Certificate2.publicKey(certificate);
    RSA rsa = PublicKey.rsaPublicKey(key);
    text.append("\n  Algorithm: ")
        .append(orEmpty(Oid.friendlyName(PublicKey.oid(key))))
        .append("\n  Length: ")
        .append(rsa == null ? "" : AsymmetricAlgorithm.keySize(rsa))
        .append("\n  Key Blob: ")
        .append(AsnEncodedData.format(PublicKey.encodedKeyValue(key), true))
        .append("\n  Parameters: ")
        .append(AsnEncodedData.format(PublicKey.encodedParameters(key), true));
    if (X509Certificate2.hasPrivateKey(certificate)) {
      text.append("\n\n[Private Key]\n");
    }
    X509ExtensionCollection extensions = X509Certificate2.extensions(certificate);
    if (extensions.count() > 0) {
      text.append("\n\n[Extensions]");
      for (int i = 0; i < extensions.count(); i++) {
        X509Extension extension = X509ExtensionCollection.item(extensions, i);
        Oid oid = AsnEncodedData.oid(extension);
        text.append("\n* ")
            .append(oid == null ? "" : orEmpty(Oid.friendlyName(oid)))
            .append('(')
            .append(extension.oidValue())
            .append("):\n  ")
            .append(AsnEncodedData.format(extension, true));
      }
    }
    return text.append('\n').toString();
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private static void names(
      StringBuilder text, X509Certificate2 certificate, String name, boolean ofIssuer) {
    text.append(name);
    name(text, "Simple", certificate, X509NameType.SIMPLE_NAME, ofIssuer);
    name(text, "Email", certificate, X509NameType.EMAIL_NAME, ofIssuer);
    name(text, "UPN", certificate, X509NameType.UPN_NAME, ofIssuer);
    name(text, "DNS", certificate, X509NameType.DNS_NAME, ofIssuer);
  }

  private static void name(
      StringBuilder text,
      String label,
      X509Certificate2 certificate,
      X509NameType type,
      boolean ofIssuer) {
    String value = X509Certificate2.nameInfo(certificate, type, ofIssuer);
    if (!value.isEmpty()) {
      text.append("\n  ").append(label).append(" Name: ").append(value);
    }
  }
}
