package io.weir.undertow;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.runtime.engine.host.ExchangeHandler;
import org.jspecify.annotations.Nullable;

/**
 * A gateway as a handler: {@code forward-request} calls the backend client of the handler's
 * services. Everything happens on the I/O thread of the connection; none waits.
 *
 * <p>The server's option {@code MAX_ENTITY_SIZE} should be -1: it closes the connection, where the
 * limit here is answered. {@code DECODE_URL} should be off.
 */
public final class PolicyHandler implements HttpHandler {
  private final ExchangeHandler handler;
  private final UndertowLimits limits;

  private PolicyHandler(ExchangeHandler handler, UndertowLimits limits) {
    this.handler = handler;
    this.limits = limits;
  }

  /** A gateway. */
  public static PolicyHandler gateway(ExchangeHandler handler, UndertowLimits limits) {
    return new PolicyHandler(handler, limits);
  }

  @Override
  public void handleRequest(HttpServerExchange to) {
    to.dispatch(to.getIoThread(), () -> start(to));
  }

  private void start(HttpServerExchange to) {
    Call call = new Call(to, limits);
    Exchange exchange = call.open(handler);
    if (exchange == null) {
      return;
    }
    try {
      var unused =
          handler
              .handle(exchange)
              .whenComplete((response, failure) -> respond(call, response, failure));
    } catch (RuntimeException e) {
      call.respond(null, e);
    }
  }

  private static void respond(Call call, @Nullable Response response, @Nullable Throwable failure) {
    call.onIoThread(() -> call.respond(response, failure));
  }
}
