package io.weir.runtime.limit;

import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.FixedWindow;
import io.weir.api.spi.CounterStore.Limit;
import io.weir.api.spi.CounterStore.SlidingWindow;
import io.weir.api.spi.CounterStore.TokenBucket;
import java.time.Instant;

/**
 * What one counter remembers, and its arithmetic. Callers hold the counter's monitor. The limit may
 * differ from call to call (its attributes may be expressions); the kind does not.
 */
public interface Counter {
  /**
   * What the limit says to an amount now, without counting it.
   *
   * @param nanos the time of the monotonic clock
   * @param now the time of day
   */
  Decision test(Limit limit, long amount, long nanos, Instant now);

  /** Counts an amount, granted or not, and says what is left. */
  Decision add(Limit limit, long amount, long nanos, Instant now);

  /** A counter for the kind of the limit. */
  static Counter of(Limit limit, long nanos) {
    if (limit instanceof SlidingWindow) {
      return new SlidingWindowCounter();
    }
    if (limit instanceof FixedWindow) {
      return new FixedWindowCounter();
    }
    return new TokenBucketCounter((TokenBucket) limit, nanos);
  }
}
