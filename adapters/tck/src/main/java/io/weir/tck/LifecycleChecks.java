package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Many exchanges at once, none of which holds a thread, and a stop that lets them end. */
abstract class LifecycleChecks extends Checks {
  private static final int MANY = 1000;

  LifecycleChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  private String asksAside() {
    return "<send-request mode=\"new\" response-variable-name=\"r\" timeout=\"60\">"
        + "<set-url>http://127.0.0.1:"
        + backend().port()
        + "/side</set-url><set-method>GET</set-method></send-request>";
  }

  @Test
  void aThousandExchangesWaitForTheBackend() throws Exception {
    assertManyWait(target -> true);
  }

  @Test
  void aThousandExchangesWaitForAPolicy() throws Exception {
    policies().run(asksAside(), "<forward-request />", "", "");
    assertManyWait("/side"::equals);
  }

  /** Sends many requests, whose calls of such targets are answered when all have come. */
  private void assertManyWait(Predicate<String> waiting) throws Exception {
    Semaphore arrived = new Semaphore(0);
    CountDownLatch answer = new CountDownLatch(1);
    backend()
        .script(
            request -> {
              if (waiting.test(request.target())) {
                arrived.release();
                answer.await();
              }
              BackendRequest.echo(request);
            });
    List<RawClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        clients.add(client().send(get("/" + i)));
      }
      assertTrue(
          arrived.tryAcquire(MANY, patience(), TimeUnit.MILLISECONDS),
          () -> "of " + MANY + " exchanges only " + arrived.availablePermits() + " wait");
      answer.countDown();
      for (int i = 0; i < MANY; i++) {
        WireResponse response = clients.get(i).response();
        assertTrue(response.text().startsWith("GET /" + i + " HTTP/1.1\n"), response::toString);
      }
    } finally {
      answer.countDown();
      for (RawClient client : clients) {
        client.close();
      }
    }
  }

  @Test
  void aPolicyThatWaitsInOutbound() throws Exception {
    policies()
        .run(
            "",
            "<forward-request />",
            asksAside()
                + "<set-header name=\"X-Side\"><value>@(((IResponse)"
                + "context.Variables[\"r\"]).StatusCode.ToString())</value></set-header>",
            "");
    try (RawClient client = client()) {
      WireResponse response = client.send(post("Content-Length: 5", "hello")).response();
      assertEquals(200, response.status(), response::toString);
      assertEquals("200", response.head().value("X-Side"));
      assertTrue(response.text().endsWith("\n\nhello"), response::toString);
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  @SuppressWarnings("try") // a test may be interrupted while it closes
  void aStopLetsRunningExchangesEnd() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    backend()
        .script(
            request -> {
              asked.countDown();
              answer.await();
              request.answer("200 OK", "done");
            });
    try (RunningHost host = another();
        RawClient client = new RawClient(host.address(), patience())) {
      client.send(get("/"));
      await(asked, "the call of the backend");
      CompletableFuture<?> stopped = host.stop(Duration.ofSeconds(20)).toCompletableFuture();
      assertThrows(
          IOException.class,
          () -> {
            for (int i = 0; i < 1000; i++) { // the listener may close a moment later
              try (RawClient late = new RawClient(host.address(), 500)) {
                WireResponse refusal = late.send(get("/late")).response();
                if (refusal.status() == 503) {
                  throw new IOException("refused");
                }
              }
            }
          },
          "requests are taken after the stop");
      assertFalse(stopped.isDone(), "stopped before the exchange has ended");
      answer.countDown();
      assertEquals("done", client.response().text());
      stopped.get(patience(), TimeUnit.MILLISECONDS);
    } finally {
      answer.countDown();
    }
  }
}
