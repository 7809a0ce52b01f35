package io.weir.runtime.engine.host;

import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.runtime.engine.Forwarding;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * What a host does with requests: the embedder's choice of services, API and pipeline. Called on
 * the server's threads, event loops too; must not block.
 *
 * <p>A host that is a filter says where {@code forward-request} goes with {@link Forwarding#use}
 * between the two calls.
 */
public interface ExchangeHandler {
  /** Starts the exchange of a received request. An exception is answered with 500. */
  Exchange open(Request request);

  /**
   * Answers; the host cancels the exchange when the caller is gone, and completes it at the end.
   */
  CompletionStage<Response> handle(Exchange exchange);

  /** A handler of two functions. */
  static ExchangeHandler of(
      Function<Request, Exchange> open, Function<Exchange, CompletionStage<Response>> handle) {
    return new ExchangeHandler() {
      @Override
      public Exchange open(Request request) {
        return open.apply(request);
      }

      @Override
      public CompletionStage<Response> handle(Exchange exchange) {
        return handle.apply(exchange);
      }
    };
  }
}
