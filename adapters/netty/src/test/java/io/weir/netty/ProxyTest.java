package io.weir.netty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import io.weir.api.spi.BackendOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls through an HTTP proxy that is a plain socket. */
@Timeout(30)
final class ProxyTest {
  private ServerSocket proxy;
  private TestHost host;

  @BeforeEach
  void start() throws Exception {
    proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    host = new TestHost(exchange -> CompletableFuture.completedFuture(new Response(200)));
  }

  @AfterEach
  void stop() throws Exception {
    host.close();
    proxy.close();
  }

  private CompletableFuture<Response> call(String url) {
    BackendOptions options =
        new BackendOptions(
            null, true, true, Url.parse("http://127.0.0.1:" + proxy.getLocalPort()), "u", "p");
    return host.client
        .send(
            new BackendCall("GET", Url.parse(url), new Headers(), Body.empty(), null, options),
            null)
        .toCompletableFuture();
  }

  private static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) socket.getInputStream().read());
    }
    return head.toString();
  }

  @Test
  void aPlainCallIsSentWithItsWholeUrl() throws Exception {
    CompletableFuture<Response> call = call("http://backend.test:81/a?b");
    try (Socket socket = proxy.accept()) {
      assertEquals(
          "GET http://backend.test:81/a?b HTTP/1.1\r\nHost: backend.test:81\r\n"
              + "Proxy-Authorization: Basic dTpw\r\n\r\n",
          head(socket));
      socket
          .getOutputStream()
          .write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertEquals(204, call.get(10, TimeUnit.SECONDS).status());
    }
  }

  @Test
  void tlsBeginsBehindATunnelThatIsOpenedByteByByte() throws Exception {
    CompletableFuture<Response> call = call("https://backend.test/a");
    try (Socket socket = proxy.accept()) {
      assertEquals(
          "CONNECT backend.test:443 HTTP/1.1\r\nHost: backend.test:443\r\n"
              + "Proxy-Authorization: Basic dTpw\r\n\r\n",
          head(socket));
      socket.setTcpNoDelay(true);
      for (char c : "HTTP/1.1 200 Open\r\nVia: x\r\n\r\n".toCharArray()) {
        socket.getOutputStream().write(c);
      }
      assertArrayEquals(new byte[] {0x16, 3}, socket.getInputStream().readNBytes(2));
    }
    assertKind(call);
  }

  @Test
  void aTunnelThatIsRefusedIsAFailedConnection() throws Exception {
    CompletableFuture<Response> call = call("https://backend.test/a");
    try (Socket socket = proxy.accept()) {
      head(socket);
      socket.getOutputStream().write("HTTP/1.1 403 No\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertKind(call);
    }
  }

  private static void assertKind(CompletableFuture<Response> call) {
    ExecutionException failure =
        assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS));
    assertEquals(
        BackendException.Kind.CONNECT,
        assertInstanceOf(BackendException.class, failure.getCause()).kind());
  }
}
