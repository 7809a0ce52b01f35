package io.weir.benchmarks.hosts;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.weir.benchmarks.hosts.ByHand.Verdict;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.undertow.PolicyHandler;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Undertow with its defaults; everything on its I/O threads. */
final class UndertowServer {
  private static final HttpString TRACE_ID = new HttpString(Orders.TRACE_ID);

  private UndertowServer() {}

  static void start(int port, Checks checks) {
    HttpHandler handler =
        checks.policies() != null
            ? PolicyHandler.filter(
                checks.policies(),
                HostLimits.DEFAULT,
                to -> order(to, to.getRequestHeaders().getFirst(TRACE_ID)))
            : checked(checks.byHand());
    Undertow.builder().addHttpListener(port, "127.0.0.1", handler).build().start();
  }

  private static HttpHandler checked(ByHand checks) {
    return to -> {
      Verdict verdict =
          checks.check(
              to.getRequestHeaders().getFirst(Orders.API_KEY),
              to.getRequestHeaders().getFirst(Headers.AUTHORIZATION),
              to.getSourceAddress().getAddress().getHostAddress());
      if (verdict.traceId() != null) {
        order(to, verdict.traceId());
      } else {
        to.setStatusCode(verdict.status());
        to.getResponseHeaders().put(Headers.CONTENT_TYPE, Orders.JSON_TYPE);
        to.getResponseSender().send(verdict.json());
      }
    };
  }

  private static void order(HttpServerExchange to, @Nullable String traceId) {
    to.getResponseHeaders().put(TRACE_ID, traceId);
    to.getResponseHeaders().put(Headers.CONTENT_TYPE, Orders.JSON_TYPE);
    to.getResponseSender().send(ByteBuffer.wrap(Orders.order()));
  }
}
