package io.weir.runtime.limit;

import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Limit;
import io.weir.api.spi.CounterStore.SlidingWindow;
import java.time.Duration;
import java.time.Instant;

/**
 * Amounts with the time of each, oldest first. Exact up to {@link #MOST_ENTRIES} entries; beyond,
 * two neighbours become one with the later time, so that the sum of a window may be taken too large
 * for a moment but never too small: more than the limit is never granted.
 */
final class SlidingWindowCounter implements Counter {
  static final int MOST_ENTRIES = 1024;

  private long[] times = new long[4];
  private long[] amounts = new long[4];
  private int head;
  private int size;
  private long sum;

  @Override
  public Decision test(Limit limit, long amount, long nanos, Instant now) {
    SlidingWindow window = (SlidingWindow) limit;
    expire(window, nanos);
    boolean granted = sum < window.most();
    long remaining = Math.max(0, window.most() - sum);
    return new Decision(granted, remaining, granted ? Duration.ZERO : wait(window, nanos));
  }

  @Override
  public Decision add(Limit limit, long amount, long nanos, Instant now) {
    SlidingWindow window = (SlidingWindow) limit;
    expire(window, nanos);
    if (amount > 0) {
      append(nanos, amount);
    }
    boolean full = sum >= window.most();
    return new Decision(
        true,
        Math.max(0, window.most() - sum),
        full && amount == 0 ? wait(window, nanos) : Duration.ZERO);
  }

  private void expire(SlidingWindow window, long nanos) {
    long length = window.window().toNanos();
    while (size > 0 && nanos - times[head] >= length) {
      sum -= amounts[head];
      head = (head + 1) % times.length;
      size--;
    }
  }

  /** How long until so much has expired that the sum is below the most. */
  private Duration wait(SlidingWindow window, long nanos) {
    if (window.most() <= 0) {
      return CounterStore.NEVER;
    }
    long left = sum;
    for (int i = 0; i < size; i++) {
      int at = (head + i) % times.length;
      left -= amounts[at];
      if (left < window.most()) {
        return Duration.ofNanos(Math.max(1, window.window().toNanos() - (nanos - times[at])));
      }
    }
    return Duration.ZERO;
  }

  private void append(long nanos, long amount) {
    sum = saturated(sum, amount);
    if (size > 0) {
      int last = (head + size - 1) % times.length;
      if (times[last] == nanos) {
        amounts[last] = saturated(amounts[last], amount);
        return;
      }
    }
    if (size == MOST_ENTRIES) {
      halve();
    } else if (size == times.length) {
      grow();
    }
    int at = (head + size) % times.length;
    times[at] = nanos;
    amounts[at] = amount;
    size++;
  }

  private static long saturated(long a, long b) {
    return a > Long.MAX_VALUE / 2 - b ? Long.MAX_VALUE / 2 : a + b;
  }

  private void grow() {
    copyTo(new long[times.length * 2], new long[times.length * 2]);
  }

  private void copyTo(long[] newTimes, long[] newAmounts) {
    for (int i = 0; i < size; i++) {
      int at = (head + i) % times.length;
      newTimes[i] = times[at];
      newAmounts[i] = amounts[at];
    }
    times = newTimes;
    amounts = newAmounts;
    head = 0;
  }

  private void halve() {
    int kept = 0;
    long[] newTimes = new long[times.length];
    long[] newAmounts = new long[times.length];
    for (int i = 0; i < size; i += 2) {
      int a = (head + i) % times.length;
      int b = (head + Math.min(i + 1, size - 1)) % times.length;
      newTimes[kept] = times[b];
      newAmounts[kept] = a == b ? amounts[a] : saturated(amounts[a], amounts[b]);
      kept++;
    }
    times = newTimes;
    amounts = newAmounts;
    head = 0;
    size = kept;
  }
}
