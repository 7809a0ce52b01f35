package io.weir.runtime.limit;

import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.FixedWindow;
import io.weir.api.spi.CounterStore.Limit;
import java.time.Duration;
import java.time.Instant;

/** The sum of the period that runs; zero at each boundary. */
final class FixedWindowCounter implements Counter {
  private Instant periodStart = Instant.MIN;
  private long sum;

  @Override
  public Decision test(Limit limit, long amount, long nanos, Instant now) {
    FixedWindow window = (FixedWindow) limit;
    renew(window, now);
    boolean granted = sum < window.most();
    long remaining = Math.max(0, window.most() - sum);
    return new Decision(granted, remaining, granted ? Duration.ZERO : untilBoundary(window, now));
  }

  @Override
  public Decision add(Limit limit, long amount, long nanos, Instant now) {
    FixedWindow window = (FixedWindow) limit;
    renew(window, now);
    sum = sum > Long.MAX_VALUE / 2 - amount ? Long.MAX_VALUE / 2 : sum + Math.max(0, amount);
    return new Decision(true, Math.max(0, window.most() - sum), Duration.ZERO);
  }

  private void renew(FixedWindow window, Instant now) {
    Instant start = start(window, now);
    if (!start.equals(periodStart)) {
      periodStart = start;
      sum = 0;
    }
  }

  private static Instant start(FixedWindow window, Instant now) {
    if (window.period().isZero()) {
      return window.start();
    }
    long period = window.period().toSeconds();
    long passed = now.getEpochSecond() - window.start().getEpochSecond();
    return window.start().plusSeconds(Math.floorDiv(passed, period) * period);
  }

  private static Duration untilBoundary(FixedWindow window, Instant now) {
    return window.period().isZero()
        ? CounterStore.NEVER
        : Duration.between(now, start(window, now).plus(window.period()));
  }
}
