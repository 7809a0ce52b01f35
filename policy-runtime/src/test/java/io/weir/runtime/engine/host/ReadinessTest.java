package io.weir.runtime.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ReadinessTest {
  private volatile boolean ready;
  private int told;

  @Test
  void aListenerIsToldOnceItWasRefused() {
    Readiness readiness = new Readiness(() -> ready);
    readiness.listener(
        () -> {
          readiness.suspend();
          told++;
        });
    ready = true;
    readiness.changed();
    assertEquals(0, told, "nobody has asked");
    assertTrue(readiness.isReadyOrWanted());
    ready = false;
    assertFalse(readiness.isReadyOrWanted());
    readiness.changed();
    assertEquals(0, told, "it is not ready");
    ready = true;
    readiness.changed();
    readiness.changed();
    assertEquals(1, told);
  }

  @Test
  void aListenerThatStaysIsToldAsLongAsItIsReady() {
    Queue<Runnable> posted = new ArrayDeque<>();
    Readiness readiness = new Readiness(() -> ready, posted::add);
    readiness.listener(() -> ready = ++told < 3);
    ready = true;
    readiness.resume();
    readiness.resume();
    assertEquals(1, posted.size(), "one telling at a time");
    while (!posted.isEmpty()) {
      posted.remove().run();
    }
    assertEquals(3, told);
  }

  @Test
  void whatIsSuspendedBeforeTheExecutorRunsIsNotTold() {
    Queue<Runnable> posted = new ArrayDeque<>();
    Readiness readiness = new Readiness(() -> true, posted::add);
    readiness.listener(() -> told++);
    readiness.resume();
    readiness.suspend();
    posted.remove().run();
    assertEquals(0, told);
    assertTrue(posted.isEmpty());
  }

  @Test
  void aWakeupTellsOnceThoughItIsNotReady() {
    Readiness readiness = new Readiness(() -> false);
    readiness.listener(() -> told++);
    readiness.wakeup();
    readiness.changed();
    assertEquals(1, told);
  }

  @Test
  void aListenerThatAsksAgainIsToldAfterItHasReturned() {
    Readiness readiness = new Readiness(() -> ready);
    readiness.listener(
        () -> {
          int before = ++told;
          if (before == 1) {
            ready = false;
            assertFalse(readiness.isReadyOrWanted());
            ready = true;
            readiness.changed();
            assertEquals(before, told, "told while it was being told");
          } else {
            readiness.suspend();
          }
        });
    ready = true;
    readiness.resume();
    assertEquals(2, told);
  }

  @Test
  void aFailureOfTheListenerDoesNotSilenceIt() {
    Readiness readiness = new Readiness(() -> true);
    readiness.listener(
        () -> {
          readiness.suspend();
          if (++told == 1) {
            throw new IllegalStateException("the first time");
          }
        });
    try {
      readiness.resume();
    } catch (IllegalStateException e) {
      readiness.resume();
    }
    assertEquals(2, told);
  }

  @Test
  void aThreadWaitsUntilItIsReady() throws Exception {
    Readiness readiness = new Readiness(() -> ready);
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> seen =
        CompletableFuture.supplyAsync(
            () -> {
              begun.countDown();
              try {
                readiness.await();
              } catch (InterruptedIOException e) {
                return false;
              }
              return ready;
            });
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    readiness.changed(); // in vain
    ready = true;
    readiness.changed();
    assertTrue(seen.get(30, TimeUnit.SECONDS));
  }

  @Test
  void aThreadDoesNotWaitLongerThanItLikes() throws Exception {
    new Readiness(() -> false).await(1);
  }
}
