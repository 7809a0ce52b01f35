package io.weir.netty.server;

import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What a server does with requests. Called on the connection's event loop; must not block. */
public interface GatewayHandler {
  /** Starts the exchange of a received request. */
  Exchange open(Request request);

  /**
   * Answers; the host cancels the exchange when the caller is gone, and completes it at the end.
   */
  CompletionStage<Response> handle(Exchange exchange);

  /** A handler of two functions. */
  static GatewayHandler of(
      Function<Request, Exchange> open, Function<Exchange, CompletionStage<Response>> handle) {
    return new GatewayHandler() {
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
