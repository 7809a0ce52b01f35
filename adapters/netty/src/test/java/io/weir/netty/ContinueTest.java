package io.weir.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Content that waits until the backend says 100 Continue. */
@Timeout(30)
final class ContinueTest {
  private static final String POST =
      "POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n";

  private ServerSocket backend;
  private TestHost host;
  private Duration patience = Duration.ofSeconds(20);

  @BeforeEach
  void start() throws Exception {
    backend = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    host =
        new TestHost(
            exchange -> TestHost.forward(exchange, backend.getLocalPort(), null, patience));
  }

  @AfterEach
  void stop() throws Exception {
    host.close();
    backend.close();
  }

  private static String head(Socket server) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = server.getInputStream().read();
      if (b < 0) {
        throw new IOException("the connection ended after `" + head + "`");
      }
      head.append((char) b);
    }
    return head.toString();
  }

  private static void send(Socket server, String text) throws IOException {
    server.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void theBackendSaysWhenAndTheCallerIsToldThen() throws Exception {
    try (RawClient client = new RawClient(host.address())) {
      client.send(POST);
      try (Socket server = backend.accept()) {
        String head = head(server);
        assertTrue(head.contains("Expect: 100-continue\r\n"), head);
        assertTrue(head.contains("Content-Length: 5\r\n"), head);
        send(server, "HTTP/1.1 100 Continue\r\n\r\n");
        assertEquals("HTTP/1.1 100 Continue\n", client.head());
        client.send("hello");
        assertEquals("hello", new String(server.getInputStream().readNBytes(5), "US-ASCII"));
        send(server, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        assertEquals("HTTP/1.1 200 OK\nContent-Length: 2\n\nok", client.response());
        client.send("GET /y HTTP/1.1\r\nHost: a\r\n\r\n");
        assertTrue(head(server).startsWith("GET /y "), "the connection is kept");
        send(server, "HTTP/1.1 204 No Content\r\n\r\n");
        assertEquals("HTTP/1.1 204 No Content\n", client.head());
      }
    }
  }

  @Test
  void aBackendThatSaysNothingGetsTheContentAllTheSame() throws Exception {
    patience = Duration.ofMillis(50);
    try (RawClient client = new RawClient(host.address())) {
      client.send(POST);
      try (Socket server = backend.accept()) {
        head(server);
        assertEquals("HTTP/1.1 100 Continue\n", client.head());
        client.send("hello");
        assertEquals("hello", new String(server.getInputStream().readNBytes(5), "US-ASCII"));
        send(server, "HTTP/1.1 201 Made\r\nContent-Length: 0\r\n\r\n");
        assertEquals("HTTP/1.1 201 Made\nContent-Length: 0\n\n", client.response());
      }
    }
  }

  @Test
  void aBackendThatRefusesGetsNoContent() throws Exception {
    try (RawClient client = new RawClient(host.address())) {
      client.send(POST);
      try (Socket server = backend.accept()) {
        head(server);
        send(server, "HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\nno");
        String response = client.response();
        assertTrue(response.startsWith("HTTP/1.1 401 No\n"), response);
        assertTrue(response.endsWith("\n\nno"), response);
        assertEquals(-1, server.getInputStream().read());
      }
    }
  }

  @Test
  void aCallerThatLeavesMeanwhileEndsTheCall() throws Exception {
    RawClient client = new RawClient(host.address());
    client.send(POST);
    try (Socket server = backend.accept()) {
      head(server);
      client.close();
      assertEquals(-1, server.getInputStream().read());
    }
  }

  @Test
  void contentInMemoryWaitsToo() throws Exception {
    try (RawClient client = new RawClient(host.address())) {
      client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
      try (Socket server = backend.accept()) {
        assertTrue(head(server).contains("Expect: 100-continue\r\n"));
        assertEquals(0, server.getInputStream().available());
        send(server, "HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n");
        assertEquals("hello", new String(server.getInputStream().readNBytes(5), "US-ASCII"));
        send(server, "HTTP/1.1 204 No Content\r\n\r\n");
        assertEquals("HTTP/1.1 204 No Content\n", client.head());
      }
    }
  }
}
