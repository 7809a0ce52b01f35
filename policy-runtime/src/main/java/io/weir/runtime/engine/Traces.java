package io.weir.runtime.engine;

import io.weir.api.Exchange;
import io.weir.api.Section;
import io.weir.api.spi.TraceEntry;
import java.util.Map;

/** Adds entries to the trace of a request. */
public final class Traces {
  private Traces() {}

  /** Adds an entry if the request is traced. */
  public static void add(Exchange exchange, String source, Object data) {
    if (exchange.tracing()) {
      always(exchange, source, data);
    }
  }

  /** Adds a message if the request is traced. */
  public static void message(Exchange exchange, String source, String text) {
    if (exchange.tracing()) {
      always(exchange, source, Map.of("message", text));
    }
  }

  /** Adds an entry of another section than the one that runs, if the request is traced. */
  static void add(Exchange exchange, Section section, String source, Object data) {
    if (exchange.tracing()) {
      accept(exchange, section, source, data);
    }
  }

  /** Adds an entry whether or not the request is traced. */
  public static void always(Exchange exchange, String source, Object data) {
    accept(exchange, exchange.section(), source, data);
  }

  private static void accept(Exchange exchange, Section section, String source, Object data) {
    exchange
        .services()
        .traceSink()
        .accept(
            exchange,
            new TraceEntry(
                section, source, exchange.services().ticker().now(), exchange.elapsed(), data));
  }
}
