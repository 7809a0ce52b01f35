package io.weir.api.spi;

import io.weir.api.Url;
import org.jspecify.annotations.Nullable;

/**
 * How the connection of a call is made.
 *
 * @param clientCertificate the certificate to show, with its key, or null
 * @param validateCertificateChain whether the backend's certificate must be issued by a trusted
 *     authority
 * @param validateCertificateName whether it must name the host
 * @param proxy the HTTP proxy to go through, or null
 * @param proxyUser the proxy's user, or null
 * @param proxyPassword the proxy's password, or null
 * @since 0.1
 */
public record BackendOptions(
    @Nullable KeyedCertificate clientCertificate,
    boolean validateCertificateChain,
    boolean validateCertificateName,
    @Nullable Url proxy,
    @Nullable String proxyUser,
    @Nullable String proxyPassword) {
  /** No client certificate, full validation, no proxy. */
  public static final BackendOptions DEFAULT =
      new BackendOptions(null, true, true, null, null, null);

  /** The password is secret. */
  @Override
  public String toString() {
    return "BackendOptions[proxy=" + proxy + "]";
  }
}
