package io.weir.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that go through to a backend made of a plain socket. */
@Timeout(30)
final class ForwardTest {
  private ServerSocket backend;
  private TestHost host;
  private final CountDownLatch completed = new CountDownLatch(1);
  private final CountDownLatch cancelled = new CountDownLatch(1);

  @BeforeEach
  void start() throws Exception {
    backend = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    host =
        new TestHost(
            exchange -> {
              exchange.onComplete(completed::countDown);
              var unused = exchange.onCancel(cancelled::countDown);
              return TestHost.forward(exchange, backend.getLocalPort(), null)
                  .exceptionally(e -> new Response(502));
            });
  }

  @AfterEach
  void stop() throws Exception {
    host.close();
    backend.close();
  }

  private RawClient client() throws IOException {
    return new RawClient(host.address());
  }

  private RawServer accept() throws IOException {
    return new RawServer(backend.accept());
  }

  /** The backend's end of a connection. */
  private record RawServer(Socket socket) implements AutoCloseable {
    String head() throws IOException {
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        int b = socket.getInputStream().read();
        if (b < 0) {
          return "";
        }
        head.append((char) b);
      }
      return head.toString();
    }

    void send(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static final String GET = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n";

  @Test
  void bothConnectionsAreKept() throws Exception {
    try (RawClient client = client()) {
      client.send(GET);
      try (RawServer server = accept()) {
        for (int i = 0; i < 5; i++) {
          assertTrue(server.head().startsWith("GET /x HTTP/1.1\r\n"));
          server.send(
              "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 Fine\r\nContent-Length: 2\r\n\r\nok");
          assertEquals("HTTP/1.1 200 Fine\nContent-Length: 2\n\nok", client.response());
          client.send(GET);
        }
      }
    }
  }

  @Test
  void eventsPassAtOnce() throws Exception {
    try (RawClient client = client()) {
      client.send(GET);
      try (RawServer server = accept()) {
        server.head();
        server.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        assertTrue(client.head().contains("Transfer-Encoding: chunked"));
        for (int i = 0; i < 3; i++) {
          server.send("3\r\nab" + i + "\r\n");
          assertEquals("3", client.line());
          assertEquals("ab" + i, client.line());
        }
        server.send("0\r\n\r\n");
        assertEquals("0", client.line());
      }
    }
    assertTrue(completed.await(5, TimeUnit.SECONDS));
  }

  @Test
  void brokenContentIsSeenAsBroken() throws Exception {
    try (RawClient client = client()) {
      client.send(GET);
      try (RawServer server = accept()) {
        server.head();
        server.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        client.head();
        assertEquals("3", client.line());
      }
      assertFalse(client.rest().contains("0\r\n"));
    }
    assertTrue(completed.await(5, TimeUnit.SECONDS));
  }

  @Test
  void doubtfulResponsesAreRefused() throws Exception {
    String[] heads = {
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\nok",
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
      "HTTP/1.1 200 OK\r\nX: a\r\n folded\r\n\r\n",
      "HTTP/1.1 200 OK\nContent-Length: 0\n\n",
      "HTTP/1.1 2x0 OK\r\n\r\n",
      "HTTP/1.1 101 Switching Protocols\r\n\r\n",
      "garbage\r\n\r\n"
    };
    for (String head : heads) {
      try (RawClient client = client()) {
        client.send(GET);
        try (RawServer server = accept()) {
          server.head();
          server.send(head);
          assertTrue(client.response().startsWith("HTTP/1.1 502 "), head);
        }
      }
    }
  }

  @Test
  void callerGoneEndsTheCall() throws Exception {
    try (RawClient client = client()) {
      client.send(GET);
      try (RawServer server = accept()) {
        server.head();
        client.socket.close();
        assertTrue(cancelled.await(10, TimeUnit.SECONDS));
        server.socket().setSoTimeout(10_000);
        assertEquals(-1, server.socket().getInputStream().read());
      }
    }
    assertTrue(completed.await(5, TimeUnit.SECONDS));
  }

  @Test
  void halfClosedCallerIsAnswered() throws Exception {
    try (RawClient client = client()) {
      client.send(GET);
      client.socket.shutdownOutput();
      try (RawServer server = accept()) {
        server.head();
        server.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        assertTrue(client.rest().endsWith("ok"));
      }
    }
  }

  @Test
  void aReaderThatDoesNotReadHoldsBackTheBackend() throws Exception {
    AtomicLong sent = new AtomicLong();
    try (Socket lazy = new Socket()) {
      lazy.setReceiveBufferSize(16 * 1024);
      InetSocketAddress to = host.address();
      lazy.connect(to);
      lazy.getOutputStream().write(GET.getBytes(StandardCharsets.US_ASCII));
      try (RawServer server = accept()) {
        server.head();
        long total = 256L << 20;
        server.send("HTTP/1.1 200 OK\r\nContent-Length: " + total + "\r\n\r\n");
        CountDownLatch stalled = new CountDownLatch(1);
        Thread writer =
            new Thread(
                () -> {
                  byte[] block = new byte[64 * 1024];
                  try {
                    while (sent.get() < total) {
                      server.socket().getOutputStream().write(block);
                      sent.addAndGet(block.length);
                    }
                  } catch (IOException e) {
                    stalled.countDown();
                  }
                });
        writer.start();
        assertFalse(stalled.await(2, TimeUnit.SECONDS));
        assertTrue(sent.get() < 32L << 20, "bytes in flight: " + sent.get());
        lazy.setSoLinger(true, 0);
        lazy.shutdownInput();
        lazy.getOutputStream().close();
        assertTrue(stalled.await(10, TimeUnit.SECONDS), "the backend's connection stays open");
        writer.join(10_000);
      }
    }
  }

  @Test
  void largeUploadIsStreamed() throws Exception {
    int length = 20 << 20;
    try (RawClient client = client()) {
      client.send(
          "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: "
              + length
              + "\r\n\r\n");
      assertEquals("HTTP/1.1 100 Continue\n", client.head());
      Thread sender =
          new Thread(
              () -> {
                try {
                  client.socket.getOutputStream().write(new byte[length]);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      sender.start();
      try (RawServer server = accept()) {
        String head = server.head();
        assertTrue(head.contains("Content-Length: " + length + "\r\n"), head);
        assertFalse(head.contains("Expect"), head);
        assertEquals(length, server.socket().getInputStream().readNBytes(length).length);
        server.send("HTTP/1.1 204 No Content\r\n\r\n");
        assertEquals("HTTP/1.1 204 No Content\n", client.head());
      }
      sender.join(5000);
    }
  }

  @Test
  void staleConnectionIsReplaced() throws Exception {
    try (RawClient client = client()) {
      client.send(GET);
      RawServer first = accept();
      first.head();
      first.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
      client.response();
      client.send(GET);
      first.head();
      first.close(); // taken from the pool, and dropped without a byte
      try (RawServer second = accept()) {
        second.head();
        second.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nnew");
        assertTrue(client.response().endsWith("new"));
      }
    }
  }

  @Test
  void whatCameBeforeTheBackendsEndIsPassedToASlowReader() throws Exception {
    String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
    int chunks = 400;
    try (RawClient client = client()) {
      client.send("GET /x HTTP/1.0\r\n\r\n");
      try (RawServer server = accept()) {
        server.head();
        server.send("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
        Thread sender =
            new Thread(
                () -> {
                  try {
                    server.send(chunk.repeat(chunks) + "0\r\n\r\n");
                    server.socket().close();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
        sender.start();
        client.head();
        assertEquals(chunks * 0x4000, client.rest().length());
        sender.join(5000);
      }
    }
  }

  @Test
  void garbageAfterAResponseDoesNotReachTheNextCaller() throws Exception {
    try (RawClient client = client()) {
      client.send(GET);
      try (RawServer first = accept()) {
        first.head();
        first.send(
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                + "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
        assertTrue(client.response().endsWith("ok"));
        client.send(GET);
        try (RawServer second = accept()) {
          second.head();
          second.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nnew");
          assertTrue(client.response().endsWith("new"));
        }
      }
    }
  }
}
