package io.weir.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.weir.api.Body;
import io.weir.api.Response;
import io.weir.netty.NettyGateway;
import io.weir.xml.Policies;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples, and the one in the README, do what they say. */
class EmbeddingTest {
  private static final Path POLICY = Path.of("policy.xml");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  private HttpResponse<String> get(int port, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/orders"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private void checkAnswers(int port) throws Exception {
    assertEquals(401, get(port).statusCode());
    HttpResponse<String> answer = get(port, "X-Api-Key", "let-me-in", "X-Customer", "alice");
    assertEquals(200, answer.statusCode());
    assertEquals("orders of ALICE", answer.body());
  }

  @Test
  void aGatewayOfOnesOwn() throws Exception {
    HttpServer backend = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    backend.createContext(
        "/",
        exchange -> {
          String customer = exchange.getRequestHeaders().getFirst("X-Customer");
          byte[] body = ("orders of " + customer).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    backend.start();
    String url = "http://127.0.0.1:" + backend.getAddress().getPort();
    NettyGateway gateway =
        OwnGateway.start(POLICY, url, 0).toCompletableFuture().get(30, TimeUnit.SECONDS);
    try {
      checkAnswers(gateway.address().getPort());
    } finally {
      gateway.stop(Duration.ZERO).toCompletableFuture().get(30, TimeUnit.SECONDS);
      backend.stop(0);
    }
  }

  @Test
  void aServletApplicationBehindPolicies() throws Exception {
    HttpServlet orders =
        new HttpServlet() {
          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            response.getWriter().write("orders of " + request.getHeader("X-Customer"));
          }
        };
    Server server = FilteredApplication.create(POLICY, orders, 0);
    server.start();
    try {
      checkAnswers(((NetworkConnector) server.getConnectors()[0]).getLocalPort());
    } finally {
      server.stop();
    }
  }

  /** The example needs the API of JDK 21, so it is compiled here where there is one. */
  @Test
  void virtualThreadsMayWait() throws Exception {
    Assumptions.assumeTrue(Runtime.version().feature() >= 21, "virtual threads need JDK 21");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path source = Path.of("src/java21/io/weir/examples/VirtualThreads.java");
    List<String> options =
        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertTrue(compiled);
    }
    Policies policies =
        Policies.builder()
            .policy(POLICY)
            .namedValue("api-key", "let-me-in")
            .backendClient(
                (call, owner) -> {
                  Response response = new Response(200);
                  response.body(Body.of("orders of " + call.headers().first("X-Customer")));
                  return CompletableFuture.completedStage(response);
                })
            .build();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      HttpServer server =
          (HttpServer)
              loader
                  .loadClass("io.weir.examples.VirtualThreads")
                  .getMethod("start", Policies.class)
                  .invoke(null, policies);
      try {
        checkAnswers(server.getAddress().getPort());
      } finally {
        server.stop(0);
      }
    }
  }

  @Test
  void theReadmeShowsTheGateway() throws Exception {
    String source =
        Files.readString(Path.of("src/main/java/io/weir/examples/OwnGateway.java"))
            .replace("\r\n", "\n");
    int start = source.indexOf("    NettyTransport transport");
    String body = source.substring(start, source.indexOf("\n  }\n", start)).stripIndent();
    String readme = Files.readString(Path.of("../../README.md")).replace("\r\n", "\n");
    assertTrue(readme.contains(body), "the README must show:\n" + body);
  }
}
