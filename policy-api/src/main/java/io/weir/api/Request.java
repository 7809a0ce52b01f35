package io.weir.api;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * The request as policies change it, and what the backend will be asked. Mutable, owned by the
 * engine, used by one exchange at a time.
 *
 * @since 0.1
 */
public final class Request extends Message {
  private String method;
  private Url url;
  private final Url originalUrl;
  private final String ipAddress;
  private final @Nullable X509Certificate certificate;
  private @Nullable Exchange exchange;

  /**
   * Creates a request as it was received.
   *
   * @param method the method, as sent
   * @param url the absolute URL that the caller asked
   * @param headers the header lines; given away
   * @param body the content
   * @param ipAddress the caller's address in numbers, without port or zone
   * @param certificate the caller's certificate, or null
   */
  public Request(
      String method,
      Url url,
      Headers headers,
      Body body,
      String ipAddress,
      @Nullable X509Certificate certificate) {
    super(headers, body);
    this.method = method;
    this.url = url;
    this.originalUrl = url;
    this.ipAddress = ipAddress;
    this.certificate = certificate;
  }

  /** The exchange that this is the request of, or null before there is one. */
  public @Nullable Exchange exchange() {
    return exchange;
  }

  /** Called when the exchange begins. */
  void exchange(Exchange begun) {
    exchange = begun;
  }

  /** The method. */
  public String method() {
    return method;
  }

  /** Changes the method. */
  public void method(String replacement) {
    if (!Headers.isName(replacement)) {
      throw new IllegalArgumentException("not a method: `" + replacement + "`");
    }
    method = replacement;
  }

  /** What the backend will be asked. */
  public Url url() {
    return url;
  }

  /** Changes what the backend will be asked. */
  public void url(Url replacement) {
    url = replacement;
  }

  /** What the caller asked; never changes. */
  public Url originalUrl() {
    return originalUrl;
  }

  /** The caller's address in numbers. */
  public String ipAddress() {
    return ipAddress;
  }

  /** The caller's certificate, or null. */
  public @Nullable X509Certificate certificate() {
    return certificate;
  }
}
