package io.weir.runtime.dotnet.crypto;

import io.weir.api.spi.KeyedCertificate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The formats that certificates are read from and written in. Stateless. */
final class CertificateFile {
  private static final String PKCS7 = "1.2.840.113549.1.7.";

  private CertificateFile() {}

  /** What bytes hold. */
  static X509ContentType kind(byte[] data) {
    String start = new String(data, 0, Math.min(data.length, 4096), StandardCharsets.ISO_8859_1);
    if (start.contains("-----BEGIN PKCS7-----")) {
      return X509ContentType.PKCS7;
    }
    if (start.contains("-----BEGIN ")) {
      return X509ContentType.CERT;
    }
    try {
      DerReader outer = new DerReader(data).enter(DerReader.SEQUENCE);
      switch (outer.peek()) {
        case DerReader.INTEGER:
          return X509ContentType.PFX;
        case DerReader.OID:
          return outer.oid().startsWith(PKCS7) ? X509ContentType.PKCS7 : X509ContentType.UNKNOWN;
        case DerReader.SEQUENCE:
          return X509ContentType.CERT;
        default:
          return X509ContentType.UNKNOWN;
      }
    } catch (CryptographicException e) {
      return X509ContentType.UNKNOWN;
    }
  }

  /** Reads DER, PEM, PKCS#7 or PKCS#12, of which the first certificate with a key counts. */
  static KeyedCertificate read(byte[] data, @Nullable String password) {
    try {
      if (kind(data).equals(X509ContentType.PFX)) {
        return store(data, password);
      }
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(data));
      for (Certificate certificate : all) {
        if (certificate instanceof X509Certificate x509) {
          return new KeyedCertificate(x509, null);
        }
      }
      throw DerReader.corrupted();
    } catch (CertificateException e) {
      throw DerReader.corrupted();
    }
  }

  private static KeyedCertificate store(byte[] data, @Nullable String password) {
    char[] secret = password == null ? new char[0] : password.toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(data), secret);
      X509Certificate found = null;
      for (String alias : Collections.list(store.aliases())) {
        if (store.getCertificate(alias) instanceof X509Certificate certificate) {
          if (store.isKeyEntry(alias)) {
            Key key = store.getKey(alias, secret);
            return new KeyedCertificate(certificate, key instanceof PrivateKey own ? own : null);
          }
          found = certificate;
        }
      }
      if (found == null) {
        throw DerReader.corrupted();
      }
      return new KeyedCertificate(found, null);
    } catch (IOException e) {
      if (e.getCause() instanceof UnrecoverableKeyException) {
        throw wrongPassword();
      }
      throw DerReader.corrupted();
    } catch (UnrecoverableKeyException e) {
      throw wrongPassword();
    } catch (GeneralSecurityException e) {
      throw RsaKey.failed(e);
    }
  }

  private static CryptographicException wrongPassword() {
    return new CryptographicException(
        "The certificate data cannot be read with the provided password, the password may be"
            + " incorrect.");
  }

  /** Writes PKCS#12. */
  static byte[] pfx(
      X509Certificate certificate, @Nullable PrivateKey key, @Nullable String password) {
    char[] secret = password == null ? new char[0] : password.toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, secret);
      if (key == null) {
        store.setCertificateEntry("1", certificate);
      } else {
        store.setKeyEntry("1", key, secret, new Certificate[] {certificate});
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, secret);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw RsaKey.failed(e);
    }
  }
}
