package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Content flows: at once, no faster than it is taken, and both ways at the same time. */
abstract class FlowChecks extends Checks {
  private static final long TOTAL = 40L << 20;

  /** What kernels, pools and one buffer on each hop may hold. */
  private static final long IN_FLIGHT = 26L << 20;

  FlowChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  @Test
  void aSlowReaderHoldsBackTheBackend() throws Exception {
    AtomicReference<Writer> writer = new AtomicReference<>();
    CountDownLatch writing = new CountDownLatch(1);
    backend()
        .script(
            request -> {
              request.send("HTTP/1.1 200 OK\r\nContent-Length: " + TOTAL + "\r\n\r\n");
              writer.set(new Writer(TOTAL, request::send));
              writing.countDown();
              writer.get().isEnded(60_000);
            });
    try (RawClient client = slowClient()) {
      client.send(get("/"));
      await(writing, "the backend's answer");
      long held = writer.get().stalledAt();
      assertTrue(held < IN_FLIGHT, "bytes in flight: " + held);
      Digest read = new Digest();
      client.content(client.head(), "GET", read::add);
      assertEquals(Digest.of(TOTAL), read.toString());
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  void aSlowBackendHoldsBackTheCaller() throws Exception {
    CountDownLatch stalled = new CountDownLatch(1);
    Digest read = new Digest();
    backend()
        .script(
            request -> {
              stalled.await();
              request.content(read::add);
              request.answer("200 OK", "taken");
            });
    try (RawClient client = slowClient()) {
      client.send(post("Content-Length: " + TOTAL, ""));
      Writer writer = new Writer(TOTAL, client::send);
      long held = writer.stalledAt();
      stalled.countDown();
      assertTrue(held < IN_FLIGHT, "bytes in flight: " + held);
      assertEquals("taken", client.response("POST").text());
      assertEquals(Digest.of(TOTAL), read.toString());
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  void serverSentEventsPassAtOnce() throws Exception {
    CountDownLatch[] seen = {
      new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1)
    };
    backend()
        .script(
            request -> {
              request.send(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                      + "Transfer-Encoding: chunked\r\n\r\n");
              for (int i = 0; i < seen.length; i++) {
                request.chunk("data: " + i + "\n\n");
                seen[i].await(); // the next is not sent before this one has arrived
              }
              request.send("0\r\n\r\n");
            });
    try (RawClient client = client()) {
      Wire.Head head = client.send(get("/events")).head();
      assertEquals("text/event-stream", head.value("Content-Type"));
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < seen.length; i++) {
        String event = "data: " + i + "\n\n";
        while (!all.toString().endsWith(event)) {
          all.append(new String(client.wire().chunk(), "US-ASCII"));
        }
        seen[i].countDown();
      }
      assertEquals(0, client.wire().chunk().length);
      assertUsable(client);
    } finally {
      for (CountDownLatch latch : seen) {
        latch.countDown();
      }
    }
    assertCompleted();
  }

  @Test
  void bothWaysAtTheSameTime() throws Exception {
    backend()
        .script(
            request -> {
              request.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              request.content(
                  piece -> {
                    try {
                      request.chunk("<" + new String(piece, "US-ASCII") + ">");
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  });
              request.send("0\r\n\r\n");
            });
    try (RawClient client = client()) {
      client.send(post("Transfer-Encoding: chunked", "1\r\na\r\n"));
      assertEquals(200, Integer.parseInt(client.head().start().substring(9, 12)));
      assertEquals("<a>", new String(client.wire().chunk(), "US-ASCII"));
      client.send("1\r\nb\r\n");
      assertEquals("<b>", new String(client.wire().chunk(), "US-ASCII"));
      client.send("0\r\n\r\n");
      assertEquals(0, client.wire().chunk().length);
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  void continueComesWhenContentIsWanted() throws Exception {
    try (RawClient client = client()) {
      client.send(post("Expect: 100-continue\nContent-Length: 5", ""));
      assertEquals("HTTP/1.1 100", client.head().start().substring(0, 12));
      WireResponse response = client.send("hello").response("POST");
      assertEquals(200, response.status(), response::toString);
      assertTrue(response.text().endsWith("\n\nhello"), response::toString);
      assertFalse(response.text().contains("Expect"), response::toString);
      assertUsableOrClosed(client, response);
    }
    assertCompleted();
  }

  @Test
  void noContinueForARefusedRequest() throws Exception {
    unless(Limitation.EAGER_CONTINUE);
    refuse();
    try (RawClient client = client()) {
      client.send(post("Expect: 100-continue\nContent-Length: 5000000", ""));
      WireResponse response = client.response("POST");
      assertEquals(403, response.status(), response::toString);
      assertTrue(response.closes(), () -> "the content may or may not come: " + response);
      assertEquals("", client.rest());
    }
    assertCompleted();
  }

  private void refuse() {
    policies()
        .run(
            "<return-response><set-status code=\"403\" reason=\"No\" /></return-response>",
            "<forward-request />",
            "",
            "");
  }

  @Test
  void earlyAnswerOfAPolicy() throws Exception {
    refuse();
    try (RawClient client = client()) {
      client.send(post("Content-Length: 2000", "x".repeat(1000)));
      WireResponse response = client.response("POST");
      assertEquals(403, response.status(), response::toString);
      if (!response.closes()) {
        client.send("x".repeat(1000));
      }
      assertUsableOrClosed(client, response);
    }
    assertCompleted();
  }

  @Test
  void earlyAnswerOfTheBackend() throws Exception {
    backend()
        .script(
            request -> {
              request.answer("413 Too Much\nConnection: close", "stop");
              request.close();
            });
    try (RawClient client = client()) {
      client.send(post("Content-Length: 100000000", "x".repeat(1000)));
      WireResponse response = client.response("POST");
      assertEquals(413, response.status(), response::toString);
      assertEquals("stop", response.text());
    }
  }
}
