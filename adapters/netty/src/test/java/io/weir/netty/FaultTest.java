package io.weir.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import io.weir.api.spi.BackendOptions;
import io.weir.netty.http.HeadLimits;
import io.weir.netty.server.ServerLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callers and backends that are slow, greedy or gone. */
@Timeout(30)
final class FaultTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(60);
  private TestHost host;

  @AfterEach
  void stop() throws Exception {
    if (host != null) {
      host.close();
    }
  }

  private RawClient serve(
      ServerLimits limits, Function<Exchange, CompletionStage<Response>> handler) throws Exception {
    host = new TestHost(limits, null, handler);
    return new RawClient(host.address());
  }

  private static CompletionStage<Response> answer(int status, Body body) {
    return CompletableFuture.completedFuture(new Response(status, null, new Headers(), body));
  }

  /** Reads the whole content of the request, then answers with its length. */
  private static CompletionStage<Response> count(Exchange exchange) {
    CompletableFuture<Response> response = new CompletableFuture<>();
    if (exchange.request().consumeBody() instanceof Body.Streamed streamed) {
      streamed.take().subscribe(new Counter(response));
      return response;
    }
    return answer(200, Body.empty());
  }

  @Test
  void slowHeadIsAnsweredAndClosed() throws Exception {
    ServerLimits limits = ServerLimits.DEFAULT.withTimeouts(SHORT, LONG, LONG, LONG);
    try (RawClient client = serve(limits, e -> answer(200, Body.empty()))) {
      assertTrue(client.send("GET / HTTP/1.1\r\nHo").rest().startsWith("HTTP/1.1 408 "));
    }
    try (RawClient silent = new RawClient(host.address())) {
      assertEquals("", silent.rest());
    }
  }

  @Test
  void slowContentIsAnsweredAndClosed() throws Exception {
    ServerLimits limits = ServerLimits.DEFAULT.withTimeouts(LONG, LONG, SHORT, LONG);
    try (RawClient client = serve(limits, FaultTest::count)) {
      client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe");
      assertTrue(client.rest().startsWith("HTTP/1.1 408 "));
    }
  }

  @Test
  void idleConnectionIsClosed() throws Exception {
    ServerLimits limits = ServerLimits.DEFAULT.withTimeouts(LONG, SHORT, LONG, LONG);
    try (RawClient client = serve(limits, e -> answer(200, Body.of("x")))) {
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
      assertTrue(client.response().endsWith("x"));
      assertEquals("", client.rest());
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 414, 1", "500, 431, 1", "1, 431, 50"})
  void longHeadsAreRefused(int length, int status, int lines) throws Exception {
    ServerLimits limits = ServerLimits.DEFAULT.withHead(new HeadLimits(64, 256, 20));
    try (RawClient client = serve(limits, e -> answer(200, Body.empty()))) {
      String target = status == 414 ? "/" + "x".repeat(length) : "/";
      String field = "X: " + "y".repeat(status == 414 ? 1 : length) + "\r\n";
      client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n" + field.repeat(lines) + "\r\n");
      assertTrue(client.rest().startsWith("HTTP/1.1 " + status + " "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'5\r\nhello\r\n0\r\n\r\n', 200",
    "'6\r\nhello!\r\n5\r\nworld\r\n0\r\n\r\n', 413",
    "'5\r\nhello0\r\n\r\n', 400",
    "'5\r\nhello!\r\n0\r\n\r\n', 400",
    "'+5\r\nhello\r\n0\r\n\r\n', 400",
    "'-5\r\nhello\r\n0\r\n\r\n', 400",
    "'0x5\r\nhello\r\n0\r\n\r\n', 400",
    "' 5\r\nhello\r\n0\r\n\r\n', 400",
    "'5 \r\nhello\r\n0\r\n\r\n', 400",
    "'5\nhello\r\n0\r\n\r\n', 400",
    "'5;a\nb\r\nhello\r\n0\r\n\r\n', 400",
    "'5\r\nhello\n0\r\n\r\n', 400",
    "'ffffffffffffffff5\r\nhello\r\n0\r\n\r\n', 400",
    "'\r\nhello\r\n0\r\n\r\n', 400",
    "'0\r\nno trailer\r\n\r\n', 400",
    "'0\r\n folded: x\r\n\r\n', 400",
    "'0\r\nT: 1\r\nU: 2\r\n\r\n', 200"
  })
  void chunksAreReadStrictly(String content, int status) throws Exception {
    AtomicInteger completed = new AtomicInteger();
    Semaphore begun = new Semaphore(0);
    Semaphore ended = new Semaphore(0);
    try (RawClient client =
        serve(
            ServerLimits.DEFAULT.withBody(10),
            e -> {
              begun.release();
              e.onComplete(ended::release);
              e.onComplete(completed::incrementAndGet);
              return count(e);
            })) {
      client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      assertTrue(begun.tryAcquire(5, TimeUnit.SECONDS));
      client.send(content);
      if (status == 200) {
        assertTrue(client.response().startsWith("HTTP/1.1 200 "));
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        assertTrue(client.response().startsWith("HTTP/1.1 200 "));
        assertTrue(ended.tryAcquire(2, 5, TimeUnit.SECONDS));
        assertEquals(2, completed.get());
      } else {
        String all = client.rest();
        assertTrue(all.startsWith("HTTP/1.1 " + status + " "), all);
        assertEquals(0, all.lastIndexOf("HTTP/1.1"), all);
        assertTrue(ended.tryAcquire(5, TimeUnit.SECONDS));
        assertEquals(1, completed.get());
      }
    }
  }

  @Test
  void brokenChunksThatComeWithTheHeadReachNoPolicy() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    try (RawClient client =
        serve(
            ServerLimits.DEFAULT,
            e -> {
              opened.incrementAndGet();
              return count(e);
            })) {
      client.send(
          "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello!\r\n");
      assertTrue(client.rest().startsWith("HTTP/1.1 400 "));
      assertEquals(0, opened.get());
    }
  }

  @Test
  void aCallerThatGoesIsSeenWhileNobodyReadsItsContent() throws Exception {
    CompletableFuture<Response> never = new CompletableFuture<>();
    Semaphore begun = new Semaphore(0);
    Semaphore cancelled = new Semaphore(0);
    try (RawClient client =
        serve(
            ServerLimits.DEFAULT,
            e -> {
              var unused = e.onCancel(cancelled::release);
              begun.release();
              return never;
            })) {
      client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
      assertTrue(begun.tryAcquire(5, TimeUnit.SECONDS));
      client.socket.setSoLinger(true, 0);
      client.socket.close();
      assertTrue(cancelled.tryAcquire(5, TimeUnit.SECONDS));
    }
  }

  @Test
  void chunksByteByByte() throws Exception {
    try (RawClient client = serve(ServerLimits.DEFAULT, FaultTest::count)) {
      client.socket.setTcpNoDelay(true);
      String request =
          "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
              + "5;x=y\r\nhello\r\n1\r\n!\r\n0\r\nT: 1\r\n\r\n";
      for (char c : request.toCharArray()) {
        client.send(String.valueOf(c));
      }
      assertTrue(client.response().endsWith("\n6"));
    }
  }

  @Test
  void earlyAnswerReachesACallerThatStillSends() throws Exception {
    try (RawClient client = serve(ServerLimits.DEFAULT, e -> answer(403, Body.of("no")))) {
      client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n");
      client.send("x".repeat(100_000));
      String all = client.response();
      assertTrue(all.startsWith("HTTP/1.1 403 "), all);
      assertTrue(all.contains("Connection: close"), all);
      assertTrue(all.endsWith("no"), all);
      assertEquals("", client.rest());
    }
  }

  @Test
  void smallUnreadContentIsReadOver() throws Exception {
    try (RawClient client = serve(ServerLimits.DEFAULT, e -> answer(403, Body.of("no")))) {
      for (int i = 0; i < 3; i++) {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n");
        client.send("x".repeat(20000));
        assertTrue(client.response().endsWith("no"));
      }
    }
  }

  @Test
  void unwantedContentIsNotAskedFor() throws Exception {
    try (RawClient client = serve(ServerLimits.DEFAULT, e -> answer(401, Body.empty()))) {
      client.send(
          "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
      String all = client.response();
      assertTrue(all.startsWith("HTTP/1.1 401 "), all);
      assertTrue(all.contains("Connection: close"), all);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HEAD, 200, true",
    "GET, 204, false",
    "GET, 304, true",
    "GET, 205, true",
    "GET, 200, true"
  })
  void responsesWithoutContent(String method, int status, boolean length) throws Exception {
    boolean none = !method.equals("GET") || status != 200;
    try (RawClient client =
        serve(
            ServerLimits.DEFAULT,
            e -> {
              Headers headers = new Headers();
              headers.add("Content-Length", "4");
              headers.add("Connection", "close, X-Gone");
              headers.add("Transfer-Encoding", "chunked");
              return CompletableFuture.completedFuture(
                  new Response(status, null, headers, none ? Body.empty() : Body.of("text")));
            })) {
      for (int i = 0; i < 2; i++) {
        client.send(method + " / HTTP/1.1\r\nHost: a\r\n\r\n");
        String head = client.head();
        assertTrue(head.startsWith("HTTP/1.1 " + status + " "), head);
        assertEquals(length, head.contains("Content-Length: "), head);
        assertFalse(head.contains("chunked"), head);
        if (!none) {
          assertEquals("text", new String(client.in.readNBytes(4), StandardCharsets.US_ASCII));
        }
      }
    }
  }

  @Test
  void stopLetsARunningRequestEnd() throws Exception {
    CompletableFuture<Response> response = new CompletableFuture<>();
    CountDownLatch running = new CountDownLatch(1);
    try (RawClient client =
            serve(
                ServerLimits.DEFAULT,
                e -> {
                  running.countDown();
                  return response;
                });
        RawClient idle = new RawClient(host.address())) {
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
      assertTrue(running.await(5, TimeUnit.SECONDS));
      CompletableFuture<Void> stopped =
          host.gateway.stop(Duration.ofSeconds(20)).toCompletableFuture();
      assertEquals("", idle.rest());
      assertFalse(stopped.isDone());
      response.complete(new Response(200, null, new Headers(), Body.of("done")));
      String all = client.rest();
      assertTrue(all.contains("Connection: close") && all.endsWith("done"), all);
      stopped.get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void failuresOfTheHandlerAreAnswered() throws Exception {
    try (RawClient client =
        serve(
            ServerLimits.DEFAULT,
            e -> {
              throw new IllegalStateException("secret");
            })) {
      String all = client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").response();
      assertTrue(all.startsWith("HTTP/1.1 500 ") && !all.contains("secret"), all);
    }
  }

  @Test
  void aResponseCannotBeSplit() throws Exception {
    Url url = Url.parse("http://a/").withPath("/x\r\nX: y\u00e9 #");
    try (ServerSocket backend = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        RawClient client =
            serve(
                ServerLimits.DEFAULT,
                e ->
                    CompletableFuture.completedFuture(
                        new Response(200, "a\r\nX: y", new Headers(), Body.empty())))) {
      String head = client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").head();
      assertEquals("HTTP/1.1 200 a  X: y", head.lines().findFirst().orElse(""));
      var unused = call("GET", url, backend, null);
      try (Socket socket = backend.accept()) {
        byte[] line = socket.getInputStream().readNBytes(40);
        assertTrue(
            new String(line, StandardCharsets.US_ASCII)
                .startsWith("GET /x%0D%0AX:%20y%C3%A9%20%23 HTTP/1.1"));
      }
    }
  }

  private CompletableFuture<Response> call(
      String method, Url url, ServerSocket backend, Duration timeout) {
    return host.client
        .send(
            new BackendCall(
                method,
                url.withAuthority("http", "127.0.0.1", backend.getLocalPort()),
                new Headers(),
                Body.empty(),
                timeout,
                BackendOptions.DEFAULT),
            null)
        .toCompletableFuture();
  }

  private static BackendException.Kind failure(CompletableFuture<Response> call) {
    ExecutionException e =
        assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS));
    return assertInstanceOf(BackendException.class, e.getCause()).kind();
  }

  @Test
  void backendFailuresHaveTheirKind() throws Exception {
    try (RawClient client = serve(ServerLimits.DEFAULT, FaultTest::count)) {
      Url url = Url.parse("http://a/");
      ServerSocket backend = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      try (backend) {
        assertEquals(BackendException.Kind.TIMEOUT, failure(call("GET", url, backend, SHORT)));
        backend.accept().close();
        CompletableFuture<Response> dropped = call("POST", url, backend, null);
        try (Socket socket = backend.accept()) {
          socket.getInputStream().read();
          socket.setSoLinger(true, 0);
        }
        assertEquals(BackendException.Kind.CONNECTION, failure(dropped));
      }
      assertEquals(BackendException.Kind.CONNECT, failure(call("GET", url, backend, null)));
      assertTrue(client.socket.isConnected());
    }
  }

  @Test
  void aPostIsNotMadeTwice() throws Exception {
    try (RawClient client = serve(ServerLimits.DEFAULT, FaultTest::count);
        ServerSocket backend = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Url url = Url.parse("http://a/");
      CompletableFuture<Response> first = call("POST", url, backend, null);
      try (Socket socket = backend.accept()) {
        skipHead(socket);
        socket.getOutputStream().write("HTTP/1.1 204 \r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        first.get(10, TimeUnit.SECONDS);
        CompletableFuture<Response> second = call("POST", url, backend, null);
        skipHead(socket);
        socket.shutdownOutput();
        assertEquals(BackendException.Kind.CONNECTION, failure(second));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      assertTrue(client.socket.isConnected());
    }
  }

  private static void skipHead(Socket socket) throws IOException {
    int end = 0;
    while (end < 4) {
      int b = socket.getInputStream().read();
      if (b < 0) {
        throw new IOException("no head");
      }
      end = b == "\r\n\r\n".charAt(end) ? end + 1 : b == '\r' ? 1 : 0;
    }
  }

  @Test
  void earlyResponseOfTheBackendIsPassedOn() throws Exception {
    try (ServerSocket backend = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        RawClient client =
            serve(
                ServerLimits.DEFAULT,
                e ->
                    TestHost.forward(e, backend.getLocalPort(), null)
                        .exceptionally(f -> new Response(502)))) {
      client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n");
      try (Socket socket = backend.accept()) {
        skipHead(socket);
        client.send("x".repeat(100_000));
        socket
            .getOutputStream()
            .write(
                "HTTP/1.1 413 Too much\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno"
                    .getBytes(StandardCharsets.US_ASCII));
        assertTrue(client.response().startsWith("HTTP/1.1 413 Too much\n"));
      }
    }
  }

  @Test
  void aCallerThatNeverReadsIsGivenUp() throws Exception {
    ServerLimits limits = ServerLimits.DEFAULT.withTimeouts(LONG, LONG, LONG, SHORT);
    Semaphore ended = new Semaphore(0);
    try (RawClient client =
        serve(
            limits,
            e -> {
              e.onComplete(ended::release);
              return answer(200, Body.of(new byte[64 << 20]));
            })) {
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
      assertTrue(ended.tryAcquire(10, TimeUnit.SECONDS));
      assertTrue(client.rest().length() < 64 << 20);
    }
  }

  @Test
  void aCallerThatOnlySendsIsHeldBack() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    try (RawClient client =
        serve(
            ServerLimits.DEFAULT,
            e -> {
              opened.incrementAndGet();
              return answer(200, Body.of(new byte[16_384]));
            })) {
      String request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
      int count = 4_000;
      Thread sender =
          new Thread(
              () -> {
                try {
                  client.send(request.repeat(count));
                } catch (IOException e) {
                  opened.addAndGet(count); // it must not fail
                }
              });
      sender.start();
      sender.join(1000);
      assertTrue(opened.get() < count / 2, opened + " answers that nobody reads");
      for (int i = 0; i < count; i++) {
        client.head();
        client.in.readNBytes(16_384);
      }
      assertEquals(count, opened.get());
      sender.join(5000);
    }
  }
}
