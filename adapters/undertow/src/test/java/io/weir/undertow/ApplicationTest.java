package io.weir.undertow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.server.handlers.PathHandler;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.xml.Policies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Applications of Undertow's kinds, behind the filter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class ApplicationTest {
  private static final int LARGE = 3_000_000;
  private static final byte[] CONTENT = content();

  private final CountDownLatch left = new CountDownLatch(2);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Undertow server;

  private static byte[] content() {
    byte[] content = new byte[LARGE];
    for (int i = 0; i < LARGE; i++) {
      content[i] = (byte) (i * 31);
    }
    return content;
  }

  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    Path file = Files.write(directory.resolve("large"), CONTENT);
    HttpHandler application =
        new PathHandler()
            .addExactPath("/sender", ApplicationTest::describe)
            .addExactPath("/rewritten", ApplicationTest::describe)
            .addExactPath("/echo", new BlockingHandler(ApplicationTest::echo))
            .addExactPath("/received", ApplicationTest::receive)
            .addExactPath("/file", exchange -> exchange.dispatch(() -> sendFile(exchange, file)))
            .addExactPath("/nothing", exchange -> exchange.setStatusCode(204))
            .addExactPath("/fails", ApplicationTest::fail)
            .addExactPath("/fails-later", exchange -> exchange.dispatch(ApplicationTest::fail))
            .addExactPath("/fails-inside", new BlockingHandler(ApplicationTest::failInside))
            .addExactPath("/own-page", ApplicationTest::failWithPage)
            .addExactPath("/endless", new BlockingHandler(this::writeUntilCallerLeaves));
    PolicyHandler policies =
        PolicyHandler.filter(
            Policies.builder()
                .policy(
                    """
                    <policies>
                      <inbound>
                        <set-header name="X-In"><value>in</value></set-header>
                        <choose>
                          <when condition="@(context.Request.Url.Path == "/app/asked")">
                            <rewrite-uri template="/app/rewritten?by=policy" />
                          </when>
                        </choose>
                      </inbound>
                      <backend><forward-request buffer-response="false" /></backend>
                      <outbound>
                        <set-header name="X-Out">
                          <value>@(context.Response.StatusCode.ToString())</value>
                        </set-header>
                      </outbound>
                      <on-error>
                        <set-header name="X-Error"><value>@(context.LastError.Source)</value></set-header>
                      </on-error>
                    </policies>
                    """)
                .build(),
            HostLimits.DEFAULT,
            application);
    server =
        Undertow.builder()
            .setIoThreads(1)
            .setWorkerThreads(2)
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
            .addHttpListener(0, "127.0.0.1")
            .setHandler(new PathHandler().addPrefixPath("/app", policies))
            .build();
    server.start();
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  private static void describe(HttpServerExchange exchange) {
    exchange.setResponseCookie(new CookieImpl("seen", "yes"));
    exchange
        .getResponseSender()
        .send(
            exchange.getRequestMethod()
                + " "
                + exchange.getRequestPath()
                + " "
                + exchange.getQueryParameters().get("by")
                + " "
                + exchange.getRequestHeaders().getFirst("X-In"));
  }

  private static void echo(HttpServerExchange exchange) throws IOException {
    exchange.getInputStream().transferTo(exchange.getOutputStream());
  }

  private static void receive(HttpServerExchange exchange) {
    exchange
        .getRequestReceiver()
        .receiveFullBytes((to, bytes) -> to.getResponseSender().send(ByteBuffer.wrap(bytes)));
  }

  private static void sendFile(HttpServerExchange exchange, Path file) {
    try {
      exchange
          .getResponseSender()
          .transferFrom(FileChannel.open(file), io.undertow.io.IoCallback.END_EXCHANGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fail(HttpServerExchange exchange) throws IOException {
    throw new IOException("a secret");
  }

  private static void failInside(HttpServerExchange exchange) throws IOException {
    exchange.getOutputStream().write(new byte[100_000]);
    exchange.getOutputStream().flush();
    throw new IOException("a secret");
  }

  private static void failWithPage(HttpServerExchange exchange) throws IOException {
    exchange.addDefaultResponseListener(
        ending -> {
          if (ending.getAttachment(DefaultResponseListener.EXCEPTION) == null) {
            return false;
          }
          ending.setStatusCode(503).getResponseSender().send("own page");
          return true;
        });
    throw new IOException("a secret");
  }

  private void writeUntilCallerLeaves(HttpServerExchange exchange) throws IOException {
    exchange.getConnection().addCloseListener(connection -> left.countDown());
    OutputStream out = exchange.getOutputStream();
    try {
      while (true) {
        out.write(new byte[10_000]);
      }
    } catch (IOException e) {
      left.countDown();
      throw e;
    }
  }

  private int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  private HttpResponse<byte[]> call(String target, byte[] content) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/app" + target));
    if (content.length > 0) {
      request.POST(HttpRequest.BodyPublishers.ofByteArray(content));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("none");
  }

  @Test
  void senderOnTheIoThread() throws Exception {
    HttpResponse<byte[]> response = call("/sender?by=caller", new byte[0]);
    assertEquals("GET /app/sender [caller] in", text(response));
    assertEquals("200", header(response, "X-Out"));
    assertEquals("seen=yes", header(response, "Set-Cookie"));
    assertEquals("27", header(response, "Content-Length"));
  }

  @Test
  void policiesChooseTheHandlerWithinTheirPrefix() throws Exception {
    assertEquals("GET /app/rewritten [policy] in", text(call("/asked", new byte[0])));
  }

  @Test
  void blockingStreamsOnAWorker() throws Exception {
    assertArrayEquals(CONTENT, call("/echo", CONTENT).body());
  }

  @Test
  void asynchronousReceiver() throws Exception {
    assertArrayEquals(CONTENT, call("/received", CONTENT).body());
  }

  @Test
  void transferOfAFile() throws Exception {
    assertArrayEquals(CONTENT, call("/file", new byte[0]).body());
  }

  @Test
  void noContent() throws Exception {
    HttpResponse<byte[]> response = call("/nothing", new byte[0]);
    assertEquals(204, response.statusCode());
    assertEquals("204", header(response, "X-Out"));
  }

  @Test
  void notFoundIsAnAnswer() throws Exception {
    HttpResponse<byte[]> response = call("/nowhere", new byte[0]);
    assertEquals(404, response.statusCode());
    assertEquals("404", header(response, "X-Out"));
  }

  @Test
  void failuresBeforeTheAnswerRunOnError() throws Exception {
    for (String target : new String[] {"/fails", "/fails-later"}) {
      HttpResponse<byte[]> response = call(target, new byte[0]);
      assertEquals(500, response.statusCode());
      assertEquals("forward-request", header(response, "X-Error"));
      assertTrue(text(response).contains("Internal server error"), text(response));
    }
  }

  @Test
  void aFailureInTheMiddleDoesNotLookWhole() {
    assertThrows(IOException.class, () -> call("/fails-inside", new byte[0]));
  }

  @Test
  void theApplicationsOwnErrorPageIsAnAnswer() throws Exception {
    HttpResponse<byte[]> response = call("/own-page", new byte[0]);
    assertEquals(503, response.statusCode());
    assertEquals("503", header(response, "X-Out"));
    assertEquals("own page", text(response));
  }

  @Test
  void anApplicationThatWritesLearnsThatTheCallerLeft() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket
          .getOutputStream()
          .write(
              "GET /app/endless HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertEquals(1000, socket.getInputStream().readNBytes(1000).length);
      socket.setSoLinger(true, 0);
    }
    assertTrue(left.await(30, TimeUnit.SECONDS), "the writer and the close listener are told");
  }
}
