package io.weir.runtime.dotnet.crypto;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The friendly names that .NET has for object identifiers, and those that OpenSSL adds. */
final class OidNames {
  /** An identifier, its name, and further names that stand for it. */
  private static final String KNOWN =
      """
      1.2.840.113549.3.7 3des
      2.16.840.1.101.3.4.1.2 aes128
      2.16.840.1.101.3.4.1.5 aes128wrap
      2.16.840.1.101.3.4.1.22 aes192
      2.16.840.1.101.3.4.1.25 aes192wrap
      2.16.840.1.101.3.4.1.42 aes256
      2.16.840.1.101.3.4.1.45 aes256wrap
      1.3.36.3.3.2.8.1.1.1 brainpoolP160r1
      1.3.36.3.3.2.8.1.1.2 brainpoolP160t1
      1.3.36.3.3.2.8.1.1.3 brainpoolP192r1
      1.3.36.3.3.2.8.1.1.4 brainpoolP192t1
      1.3.36.3.3.2.8.1.1.5 brainpoolP224r1
      1.3.36.3.3.2.8.1.1.6 brainpoolP224t1
      1.3.36.3.3.2.8.1.1.7 brainpoolP256r1
      1.3.36.3.3.2.8.1.1.8 brainpoolP256t1
      1.3.36.3.3.2.8.1.1.9 brainpoolP320r1
      1.3.36.3.3.2.8.1.1.10 brainpoolP320t1
      1.3.36.3.3.2.8.1.1.11 brainpoolP384r1
      1.3.36.3.3.2.8.1.1.12 brainpoolP384t1
      1.3.36.3.3.2.8.1.1.13 brainpoolP512r1
      1.3.36.3.3.2.8.1.1.14 brainpoolP512t1
      2.5.4.6 C
      1.2.840.113549.1.9.16.3.6 CMS3DESwrap
      1.2.840.113549.1.9.16.3.7 CMSRC2wrap
      2.5.4.3 CN
      1.3.6.1.5.5.7.2.1 CPS
      0.9.2342.19200300.100.1.25 DC
      1.3.14.3.2.7 des
      2.5.4.13 Description
      1.2.840.10046.2.1 DH
      2.5.4.46 dnQualifier
      1.2.840.10040.4.1 DSA
      1.3.14.3.2.27 dsaSHA1
      1.2.840.113549.1.9.1 E
      1.2.840.10045.2.1 ECC
      1.2.840.10045.3.1.7 ECDSA_P256 nistP256 secP256r1 x962P256v1 ECDH_P256
      1.3.132.0.34 ECDSA_P384 nistP384 secP384r1 ECDH_P384
      1.3.132.0.35 ECDSA_P521 nistP521 secP521r1 ECDH_P521
      1.2.840.113549.1.9.16.3.5 ESDH
      2.5.4.42 G
      2.5.4.43 I
      2.5.4.7 L
      1.2.840.113549.2.2 md2
      1.2.840.113549.1.1.2 md2RSA
      1.2.840.113549.2.4 md4
      1.2.840.113549.1.1.3 md4RSA
      1.2.840.113549.2.5 md5
      1.2.840.113549.1.1.4 md5RSA
      1.2.840.113549.1.1.8 mgf1
      1.2.840.10045.3.1.1 nistP192
      1.3.132.0.33 nistP224
      1.3.6.1.5.5.7.6.2 NO_SIGN
      2.5.4.10 O
      2.5.4.11 OU
      2.5.4.20 Phone
      2.5.4.18 POBox
      2.5.4.17 PostalCode
      1.2.840.113549.3.2 rc2
      1.2.840.113549.3.4 rc4
      1.2.840.113549.1.1.1 RSA
      1.2.840.113549.1.1.7 RSAES_OAEP
      1.2.840.113549.1.1.10 RSASSA-PSS
      2.5.4.8 S ST
      1.3.132.0.10 secP256k1
      2.5.4.5 SERIALNUMBER
      1.3.14.3.2.26 sha1
      1.2.840.10040.4.3 sha1DSA
      1.2.840.10045.4.1 sha1ECDSA
      1.2.840.113549.1.1.5 sha1RSA
      2.16.840.1.101.3.4.2.1 sha256
      1.2.840.10045.4.3.2 sha256ECDSA
      1.2.840.113549.1.1.11 sha256RSA
      2.16.840.1.101.3.4.2.2 sha384
      1.2.840.10045.4.3.3 sha384ECDSA
      1.2.840.113549.1.1.12 sha384RSA
      2.16.840.1.101.3.4.2.3 sha512
      1.2.840.10045.4.3.4 sha512ECDSA
      1.2.840.113549.1.1.13 sha512RSA
      2.5.4.4 SN
      1.2.840.10045.4.3 specifiedECDSA
      2.5.4.9 STREET
      2.5.4.12 T
      2.23.133.2.1 TPMManufacturer
      2.23.133.2.2 TPMModel
      2.23.133.2.3 TPMVersion
      2.5.4.24 X21Address
      """;

  /** Identifiers whose name stands for another one, and names with spaces. */
  private static final List<String> ONE_WAY =
      List.of(
          "1.2.840.113549.1.3.1=DH",
          "1.3.14.3.2.12=DSA",
          "1.3.14.3.2.13=sha1DSA",
          "1.3.14.3.2.15=shaRSA",
          "1.3.14.3.2.18=sha",
          "1.3.14.3.2.29=sha1RSA",
          "1.3.14.3.2.3=md5RSA",
          "2.5.29.14=X509v3 Subject Key Identifier",
          "2.5.29.15=X509v3 Key Usage",
          "2.5.29.16=X509v3 Private Key Usage Period",
          "2.5.29.17=X509v3 Subject Alternative Name",
          "2.5.29.18=X509v3 Issuer Alternative Name",
          "2.5.29.19=X509v3 Basic Constraints",
          "2.5.29.30=X509v3 Name Constraints",
          "2.5.29.31=X509v3 CRL Distribution Points",
          "2.5.29.32=X509v3 Certificate Policies",
          "2.5.29.35=X509v3 Authority Key Identifier",
          "2.5.29.37=X509v3 Extended Key Usage",
          "1.3.6.1.5.5.7.1.1=Authority Information Access",
          "1.3.6.1.5.5.7.3.1=TLS Web Server Authentication",
          "1.3.6.1.5.5.7.3.2=TLS Web Client Authentication",
          "1.3.6.1.5.5.7.3.3=Code Signing",
          "1.3.6.1.5.5.7.3.4=E-mail Protection",
          "1.3.6.1.5.5.7.3.8=Time Stamping",
          "1.3.6.1.5.5.7.3.9=OCSP Signing",
          "2.5.29.37.0=Any Extended Key Usage",
          "0.9.2342.19200300.100.1.1=userId",
          "1.2.840.113549.1.9.2=unstructuredName",
          "2.5.4.15=businessCategory",
          "2.5.4.45=x500UniqueIdentifier",
          "2.5.4.41=name",
          "2.5.4.44=generationQualifier",
          "2.5.4.65=pseudonym",
          "2.5.4.97=organizationIdentifier",
          "1.3.6.1.4.1.311.60.2.1.1=jurisdictionLocalityName",
          "1.3.6.1.4.1.311.60.2.1.2=jurisdictionStateOrProvinceName",
          "1.3.6.1.4.1.311.60.2.1.3=jurisdictionCountryName",
          "1.3.101.112=ED25519",
          "1.3.101.110=X25519",
          "1.3.101.113=ED448",
          "1.3.6.1.5.5.7.48.1=OCSP",
          "1.3.6.1.5.5.7.48.2=CA Issuers");

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> VALUES = new HashMap<>();

  static {
    KNOWN
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            parts -> {
              NAMES.put(parts[0], parts[1]);
              for (int i = 1; i < parts.length; i++) {
                VALUES.put(parts[i].toLowerCase(Locale.ROOT), parts[0]);
              }
            });
    for (String pair : ONE_WAY) {
      int equals = pair.indexOf('=');
      String name = pair.substring(equals + 1);
      NAMES.put(pair.substring(0, equals), name);
      VALUES.putIfAbsent(name.toLowerCase(Locale.ROOT), pair.substring(0, equals));
    }
  }

  private OidNames() {}

  /** The name of an identifier, or null. */
  static @Nullable String name(String value) {
    return NAMES.get(value);
  }

  /** The identifier that a name in any case stands for, or null. */
  static @Nullable String value(String name) {
    return VALUES.get(name.toLowerCase(Locale.ROOT));
  }
}
