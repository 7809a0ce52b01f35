package io.weir.benchmarks.redis;

import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * So many decisions always in flight: each lane asks for its next when its last has been made, on
 * whatever thread that was, and none waits.
 */
final class Lanes {
  /** Asks whether a call may pass; completes with whether it may. */
  interface Contender {
    CompletionStage<Boolean> decide(String key);
  }

  private final Contender contender;
  private final String[] keys;
  private final long end;
  private final LongAdder decisions = new LongAdder();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final CountDownLatch running;

  private Lanes(Contender contender, int keys, int lanes, long end) {
    this.contender = contender;
    this.keys = new String[keys];
    for (int i = 0; i < keys; i++) {
      this.keys[i] = "caller-" + i;
    }
    this.end = end;
    this.running = new CountDownLatch(lanes);
  }

  /** Decisions per second. */
  static double run(Contender contender, int keys, int lanes, double seconds)
      throws InterruptedException {
    long start = System.nanoTime();
    Lanes run = new Lanes(contender, keys, lanes, start + (long) (seconds * 1e9));
    for (int i = 0; i < lanes; i++) {
      run.next();
    }
    run.running.await();
    Throwable failure = run.failure.get();
    if (failure != null) {
      throw new IllegalStateException("a decision failed", failure);
    }
    return run.decisions.sum() * 1e9 / (System.nanoTime() - start);
  }

  private void next() {
    if (System.nanoTime() - end >= 0 || failure.get() != null) {
      running.countDown();
      return;
    }
    contender
        .decide(keys[keys.length == 1 ? 0 : ThreadLocalRandom.current().nextInt(keys.length)])
        .whenComplete(
            (granted, problem) -> {
              if (problem == null && granted) {
                decisions.increment();
              } else {
                failure.set(
                    problem != null
                        ? problem
                        : new IllegalStateException(
                            String.format(Locale.ROOT, "refused after %d", decisions.sum())));
              }
              next();
            });
  }
}
