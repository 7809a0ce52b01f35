package io.weir.examples;

import com.sun.net.httpserver.HttpServer;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.xml.Policies;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The JDK's own server with a virtual thread for each request, which may block. */
public final class VirtualThreads {
  public static HttpServer start(Policies policies) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          Headers headers = new Headers();
          exchange
              .getRequestHeaders()
              .forEach((name, lines) -> lines.forEach(line -> headers.add(name, line)));
          Url url = Url.parse("http://" + headers.first("Host") + exchange.getRequestURI());
          byte[] content = exchange.getRequestBody().readAllBytes();
          String caller = exchange.getRemoteAddress().getAddress().getHostAddress();
          Body body = content.length == 0 ? Body.empty() : Body.of(content);
          Request request =
              new Request(exchange.getRequestMethod(), url, headers, body, caller, null);
          Response response =
              policies.handle(request).toCompletableFuture().join(); // a virtual thread waits
          byte[] answer =
              response.body() instanceof Body.Buffered buffered ? buffered.bytes() : new byte[0];
          response.headers().forEach((name, line) -> exchange.getResponseHeaders().add(name, line));
          exchange.sendResponseHeaders(response.status(), answer.length == 0 ? -1 : answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }
}
