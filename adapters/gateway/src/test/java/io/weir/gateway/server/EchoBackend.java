package io.weir.gateway.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A backend that answers with what it was asked; {@code /slow} waits until it is let go. */
public final class EchoBackend implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  public final CountDownLatch slowBegan = new CountDownLatch(1);
  public final CountDownLatch slowMayEnd = new CountDownLatch(1);

  public EchoBackend() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (exchange.getRequestURI().getPath().endsWith("/slow")) {
        slowBegan.countDown();
        slowMayEnd.await();
      }
      StringBuilder text = new StringBuilder();
      text.append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI());
      text.append('\n');
      exchange
          .getRequestHeaders()
          .forEach(
              (name, values) ->
                  text.append(name.toLowerCase(Locale.ROOT))
                      .append(": ")
                      .append(String.join(",", values))
                      .append('\n'));
      byte[] answer = text.append('\n').append(body).toString().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    slowMayEnd.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
