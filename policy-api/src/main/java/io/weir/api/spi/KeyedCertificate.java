package io.weir.api.spi;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate and, where it is ours, its private key.
 *
 * @param certificate the certificate
 * @param privateKey the key, or null
 * @since 0.1
 */
public record KeyedCertificate(X509Certificate certificate, @Nullable PrivateKey privateKey) {
  /** The key is secret. */
  @Override
  public String toString() {
    return "KeyedCertificate[" + certificate.getSubjectX500Principal() + "]";
  }
}
