package io.weir.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.weir.api.Exchange;
import io.weir.api.LastError;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.runtime.engine.host.ExchangeHandler;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Meters requests: the timer {@code weir.requests} (from the request's head to the response's, the
 * application included) by API and status, and the counter {@code weir.errors} by the policy and
 * reason that ended requests.
 */
final class MeteredHandler implements ExchangeHandler {
  private final ExchangeHandler handler;
  private final MeterRegistry registry;

  MeteredHandler(ExchangeHandler handler, MeterRegistry registry) {
    this.handler = handler;
    this.registry = registry;
  }

  @Override
  public Exchange open(Request request) {
    return handler.open(request);
  }

  @Override
  public CompletionStage<Response> handle(Exchange exchange) {
    return handler
        .handle(exchange)
        .thenApply(
            response -> {
              meter(exchange, response);
              return response;
            });
  }

  private void meter(Exchange exchange, Response response) {
    String api = exchange.api() == null ? "none" : exchange.api().id();
    Timer.builder("weir.requests")
        .description("requests that policies handled")
        .tag("api", api)
        .tag("status", Integer.toString(response.status()))
        .register(registry)
        .record(exchange.elapsed());
    LastError error = exchange.lastError();
    if (error != null) {
      Counter.builder("weir.errors")
          .description("requests that an error of a policy ended")
          .tag("api", api)
          .tag("source", error.source())
          .tag("reason", orNone(error.reason()))
          .register(registry)
          .increment();
    }
  }

  private static String orNone(@Nullable String text) {
    return text == null ? "none" : text;
  }
}
