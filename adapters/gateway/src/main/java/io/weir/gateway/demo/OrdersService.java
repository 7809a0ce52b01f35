package io.weir.gateway.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The service behind the gateway. Every fifth request fails, with 503 and 500 in turn, so that
 * there is something to retry.
 */
final class OrdersService extends DemoServer {
  private final AtomicInteger count = new AtomicInteger();
  private final Consumer<String> log;

  OrdersService(int port, Consumer<String> log) throws IOException {
    super("orders service", port);
    this.log = log;
  }

  @Override
  void answer(HttpExchange exchange) throws IOException {
    int number = count.incrementAndGet();
    int status = number % 5 != 2 ? 200 : number % 2 == 0 ? 503 : 500;
    String path = exchange.getRequestURI().getPath();
    String body;
    if (status != 200) {
      body = "{\"message\": \"the orders service is out of order\"}\n";
    } else if (!path.equals("/orders") && !path.matches("/orders/\\d{1,9}")) {
      status = 404;
      body = "{\"message\": \"no such order\"}\n";
    } else if (exchange.getRequestMethod().equals("POST")) {
      status = 201;
      body = "{\"id\": 3, \"item\": \"sluice gate\", \"for\": \"" + user(exchange) + "\"}\n";
    } else if (path.equals("/orders")) {
      body = "[{\"id\": 1, \"item\": \"weir plate\"}, {\"id\": 2, \"item\": \"fish ladder\"}]\n";
    } else {
      body = "{\"id\": " + path.substring(8) + ", \"item\": \"weir plate\"}\n";
    }
    log.accept(
        "orders service: "
            + exchange.getRequestMethod()
            + " "
            + path
            + " answered "
            + status
            + ", trace "
            + header(exchange, "X-Trace-Id"));
    send(exchange, status, "application/json", body);
  }

  private static String user(HttpExchange exchange) {
    String name = header(exchange, "X-User");
    return name == null ? "nobody" : name.replaceAll("[^\\w.@-]", "");
  }

  private static @Nullable String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }
}
