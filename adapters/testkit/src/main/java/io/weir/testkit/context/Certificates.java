package io.weir.testkit.context;

import io.weir.api.spi.KeyedCertificate;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataPlace;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Certificates as PEM text or Base64 of DER. Stateless. */
final class Certificates {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END");

  private Certificates() {}

  /** A certificate, or null for no text. */
  static @Nullable X509Certificate certificate(@Nullable String text, @Nullable DataPlace place) {
    return text == null || text.isEmpty() ? null : keyed(text, place).certificate();
  }

  /** A certificate and, if a PKCS#8 key stands beside it, that key. */
  static KeyedCertificate keyed(String text, @Nullable DataPlace place) {
    try {
      byte[] certificate = null;
      PrivateKey key = null;
      Matcher blocks = PEM.matcher(text);
      while (blocks.find()) {
        byte[] der = Base64.getMimeDecoder().decode(blocks.group(2));
        if (blocks.group(1).equals("CERTIFICATE") && certificate == null) {
          certificate = der;
        } else if (blocks.group(1).equals("PRIVATE KEY")) {
          key = privateKey(der);
        }
      }
      if (certificate == null) {
        certificate = Base64.getMimeDecoder().decode(text);
      }
      X509Certificate read =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(certificate));
      return new KeyedCertificate(read, key);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new DataException(place, "not a certificate in PEM or Base64: " + e.getMessage(), e);
    }
  }

  private static PrivateKey privateKey(byte[] der) throws GeneralSecurityException {
    GeneralSecurityException last = null;
    for (String algorithm : new String[] {"RSA", "EC", "Ed25519"}) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
      } catch (GeneralSecurityException e) {
        last = e;
      }
    }
    throw last == null ? new GeneralSecurityException("no key algorithm") : last;
  }
}
