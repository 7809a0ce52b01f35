package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.weir.runtime.engine.host.ExchangeHandler;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * A host, a backend made of sockets, and what checks share. Every check leaves the host as it found
 * it: the one server of a group serves all its checks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
abstract class Checks {
  private final HostUnderTest host;
  private final Mode mode;
  private UnaryOperator<ExchangeHandler> fault = UnaryOperator.identity();
  private int patience = 30_000;
  private @Nullable Recorder policies;
  private @Nullable Backend backend;
  private @Nullable RunningHost running;

  Checks(HostUnderTest host, Mode mode) {
    this.host = host;
    this.mode = mode;
  }

  /** Puts a fault between server and policies; checks wait no longer than the milliseconds. */
  final void spoil(UnaryOperator<ExchangeHandler> how, int millis) {
    fault = how;
    patience = millis;
  }

  /** Starts the host. */
  @BeforeAll
  final void startHost() throws Exception {
    backend = new Backend(BackendRequest::echo);
    Recorder recorder =
        new Recorder(host.services(), () -> mode == Mode.GATEWAY ? backend().port() : 0);
    policies = recorder;
    running = host.start(setup(recorder, application()));
  }

  private @Nullable ExchangeHandler application() {
    return mode == Mode.GATEWAY ? null : new Recorder(host.services(), () -> backend().port());
  }

  /** How the server is started; groups of checks set limits or TLS. */
  HostSetup setup(ExchangeHandler handler, @Nullable ExchangeHandler application) throws Exception {
    return new HostSetup(mode, fault.apply(handler), application, Long.MAX_VALUE, 64 * 1024, null);
  }

  /** Another server of the same kind, for checks that stop theirs. */
  final RunningHost another() throws Exception {
    return host.start(setup(policies(), application()));
  }

  /** Stops the host. */
  @AfterAll
  final void stopHost() throws Exception {
    if (running != null) {
      running.close();
    }
    if (backend != null) {
      backend.close();
    }
    host.close();
  }

  /** The usual backend and the usual document. */
  @BeforeEach
  final void reset() {
    backend().script(BackendRequest::echo);
    policies().run("", "<forward-request />", "", "");
    policies().seen().clear();
  }

  final Mode mode() {
    return mode;
  }

  final HostUnderTest host() {
    return host;
  }

  final int patience() {
    return patience;
  }

  final Backend backend() {
    return Objects.requireNonNull(backend);
  }

  final Recorder policies() {
    return Objects.requireNonNull(policies);
  }

  final RunningHost running() {
    return Objects.requireNonNull(running);
  }

  final void unless(Limitation limitation) {
    assumeFalse(host.limitations().contains(limitation), () -> "the server: " + limitation);
  }

  final RawClient client() throws IOException {
    return new RawClient(running().address(), patience);
  }

  final RawClient slowClient() throws IOException {
    return new RawClient(RawClient.connected(running().address(), 16 * 1024), patience);
  }

  final void await(CountDownLatch latch, String what) throws InterruptedException {
    assertTrue(latch.await(patience, TimeUnit.MILLISECONDS), () -> "did not happen: " + what);
  }

  /** The exchange of the next request. */
  final Recorder.Seen exchange() throws InterruptedException {
    Recorder.Seen next = policies().seen().poll(patience, TimeUnit.MILLISECONDS);
    assertNotNull(next, "no exchange was opened");
    return next;
  }

  /** The next exchange ended, and was not cancelled. */
  final void assertCompleted() throws InterruptedException {
    Recorder.Seen seen = exchange();
    await(seen.completed(), "the end of the exchange");
    assertFalse(seen.exchange().isCancelled(), "the exchange was cancelled");
  }

  /** The connection takes another request, whose answer is its own. */
  final void assertUsable(RawClient client) throws IOException {
    Backend.Script before = BackendRequest::echo;
    backend().script(before);
    policies().run("", "<forward-request />", "", "");
    client.send(get("/again"));
    WireResponse again = client.response();
    assertEquals(200, again.status(), again::toString);
    assertTrue(again.text().startsWith("GET /again HTTP/1.1\n"), again::toString);
  }

  /** The connection takes another request unless the host said that it closes it, and does. */
  final void assertUsableOrClosed(RawClient client, WireResponse last) throws IOException {
    if (last.closes()) {
      assertEquals("", client.rest(), "nothing comes after the last response");
    } else {
      assertUsable(client);
    }
  }

  static String get(String target) {
    return "GET " + target + " HTTP/1.1\r\nHost: kit.test\r\n\r\n";
  }

  static String post(String headers, String body) {
    return "POST / HTTP/1.1\r\nHost: kit.test\r\n"
        + headers.replace("\n", "\r\n")
        + "\r\n\r\n"
        + body;
  }
}
