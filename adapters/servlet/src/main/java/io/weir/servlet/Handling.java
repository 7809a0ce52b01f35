package io.weir.servlet;

import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.runtime.engine.host.ExchangeHandler;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Starts handlers, whose faults are answers too. */
final class Handling {
  private Handling() {}

  static void start(
      ExchangeHandler handler,
      Exchange exchange,
      BiConsumer<@Nullable Response, @Nullable Throwable> done) {
    try {
      var unused = handler.handle(exchange).whenComplete(done);
    } catch (RuntimeException e) {
      done.accept(null, e);
    }
  }
}
