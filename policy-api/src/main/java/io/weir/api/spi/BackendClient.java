package io.weir.api.spi;

import io.weir.api.Exchange;
import io.weir.api.Response;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Makes outgoing HTTP calls without blocking. Any thread. Redirects are answers, not followed.
 *
 * @since 0.1
 */
public interface BackendClient {
  /**
   * Sends a call. The stage completes when the response's head is there; its body is streamed, or
   * buffered where it came with the head. A streamed body that nobody takes must be discarded, or
   * the connection stays in use.
   *
   * @param call the call
   * @param owner the exchange on whose cancellation the call ends, or null for a call of nobody's
   * @return fails with a {@link BackendException}
   */
  CompletionStage<Response> send(BackendCall call, @Nullable Exchange owner);
}
