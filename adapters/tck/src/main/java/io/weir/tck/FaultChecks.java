package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers and backends that break off; errors before and after the head was sent. */
abstract class FaultChecks extends Checks {
  private static final String FAILS =
      "<set-variable name=\"x\" value=\"@(int.Parse(&quot;none&quot;))\" />";

  FaultChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  /** An answer of a policy, or of an application, to a backend that gave none. */
  private static void assertFailure(WireResponse response) {
    assertEquals(500, response.status(), response::toString);
    assertTrue(response.text().contains("Internal server error"), response::toString);
  }

  private static void resetBeforeAnAnswer(BackendRequest request) throws IOException {
    request.body();
    request.reset();
  }

  @Test
  void backendResetBeforeItsAnswer() throws Exception {
    backend().script(FaultChecks::resetBeforeAnAnswer);
    try (RawClient client = client()) {
      WireResponse response = client.send(post("Content-Length: 2", "hi")).response();
      assertFailure(response);
      assertUsableOrClosed(client, response);
    }
    assertCompleted();
  }

  @Test
  void onErrorAnswersForABrokenBackend() throws Exception {
    backend().script(FaultChecks::resetBeforeAnAnswer);
    policies()
        .run(
            "",
            "<forward-request fail-on-error-status-code=\"true\" />",
            "",
            "<set-status code=\"502\" reason=\"Backend gone\" /><set-body>sorry</set-body>");
    try (RawClient client = client()) {
      WireResponse response = client.send(post("Content-Length: 2", "hi")).response();
      assertEquals(502, response.status(), response::toString);
      assertEquals("sorry", response.text());
      assertUsableOrClosed(client, response);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100000", "Transfer-Encoding: chunked"})
  void backendResetInTheMiddleOfItsAnswer(String framing) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    backend()
        .script(
            request -> {
              request.send("HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n");
              if (framing.startsWith("C")) {
                request.send("begin");
              } else {
                request.chunk("begin");
              }
              arrived.await();
              request.reset();
            });
    try (RawClient client = client()) {
      Wire.Head head = client.send(get("/")).head();
      assertTrue(head.start().startsWith("HTTP/1.1 200"), head.start());
      byte[] first = head.isChunked() ? client.wire().chunk() : client.wire().exactly(5);
      assertEquals("begin", new String(first, "US-ASCII"));
      arrived.countDown();
      String rest = client.rest();
      assertFalse(rest.contains("0\r\n\r\n"), "a broken answer looks whole: " + rest);
      assertFalse(rest.contains("HTTP/1.1"), "a second answer: " + rest);
    }
    await(exchange().completed(), "the end of the exchange");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void callerLeavesWhileTheBackendIsSilent(boolean resets) throws Exception {
    unless(Limitation.QUIET_CALLER_LEAVES_UNSEEN);
    assertNoticed(get("/"), resets);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 4", "Transfer-Encoding: chunked"})
  void callerLeavesAfterItsContent(String framing) throws Exception {
    unless(Limitation.QUIET_CALLER_LEAVES_UNSEEN);
    String content = framing.startsWith("C") ? "some" : "4\r\nsome\r\n0\r\n\r\n";
    assertNoticed(post(framing, content), true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100000", "Transfer-Encoding: chunked"})
  void callerLeavesInTheMiddleOfItsContent(String framing) throws Exception {
    assertNoticed(post(framing, framing.startsWith("C") ? "some" : "4\r\nsome\r\n"), true);
  }

  /** A caller that sends this and leaves before it is answered ends exchange and backend call. */
  private void assertNoticed(String sent, boolean resets) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    backend()
        .script(
            request -> {
              asked.countDown();
              if (request.isLeft(patience())) {
                left.countDown();
              }
            });
    try (RawClient client = client()) {
      client.send(sent);
      await(asked, "the call of the backend");
      if (resets) {
        client.reset();
      }
    }
    Recorder.Seen seen = exchange();
    await(seen.cancelled(), "the exchange is cancelled");
    await(left, "the backend's call ends");
    await(seen.completed(), "the end of the exchange");
  }

  @Test
  void callerLeavesInTheMiddleOfTheAnswer() throws Exception {
    AtomicReference<Writer> writer = new AtomicReference<>();
    CountDownLatch writing = new CountDownLatch(1);
    backend()
        .script(
            request -> {
              request.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              writer.set(new Writer(1L << 40, bytes -> chunk(request, bytes)));
              writing.countDown();
              writer.get().isEnded(patience());
            });
    try (RawClient client = slowClient()) {
      client.send(get("/")).head();
      await(writing, "the backend's answer");
      client.reset();
    }
    Recorder.Seen seen = exchange();
    await(seen.cancelled(), "the exchange is cancelled");
    assertTrue(writer.get().isEnded(patience()) && writer.get().isBroken(), "the call goes on");
    await(seen.completed(), "the end of the exchange");
  }

  private static void chunk(BackendRequest request, byte[] bytes) throws IOException {
    request.send((Integer.toHexString(bytes.length) + "\r\n").getBytes("US-ASCII"));
    request.send(bytes);
    request.send("\r\n");
  }

  @Test
  void anErrorOfAPolicyIsAnswered() throws Exception {
    policies().run(FAILS, "<forward-request />", "", "");
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertFailure(response);
      assertUsableOrClosed(client, response);
    }
    assertCompleted();
  }

  @Test
  void anErrorOfOutboundReplacesTheAnswer() throws Exception {
    policies().run("", "<forward-request />", FAILS, "");
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertFailure(response);
      assertFalse(response.toString().contains("X-Backend"), response::toString);
      assertUsableOrClosed(client, response);
    }
  }
}
