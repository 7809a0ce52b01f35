package io.weir.api.spi;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Url;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One outgoing HTTP call.
 *
 * @param method the method
 * @param url the absolute URL
 * @param headers the header lines; hop-by-hop headers, Host unless set, and framing are the
 *     client's business
 * @param body the content
 * @param timeout how long the response's head may take, or null for no limit
 * @param options how the connection is made
 * @param continueTimeout how long the client waits with the content until the backend says {@code
 *     100 Continue}, for which it then asks; null to send the content at once
 * @since 0.1
 */
public record BackendCall(
    String method,
    Url url,
    Headers headers,
    Body body,
    @Nullable Duration timeout,
    BackendOptions options,
    @Nullable Duration continueTimeout) {
  /** A call whose content is sent at once. */
  public BackendCall(
      String method,
      Url url,
      Headers headers,
      Body body,
      @Nullable Duration timeout,
      BackendOptions options) {
    this(method, url, headers, body, timeout, options, null);
  }

  /** Whether the content waits for the backend. */
  public boolean awaitsContinue() {
    return continueTimeout != null && !continueTimeout.isZero() && body.length() != 0;
  }
}
