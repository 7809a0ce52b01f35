package io.weir.api.spi;

import org.jspecify.annotations.Nullable;

/**
 * The uploaded certificates. Any thread.
 *
 * @since 0.1
 */
public interface Certificates {
  /** The certificate with the id, or null. */
  @Nullable KeyedCertificate byId(String id);

  /** The certificate with the SHA-1 thumbprint in hexadecimal digits of any case, or null. */
  @Nullable KeyedCertificate byThumbprint(String thumbprint);

  /** None. */
  static Certificates none() {
    return NoCertificates.INSTANCE;
  }
}
