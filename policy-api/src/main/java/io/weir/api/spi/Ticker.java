package io.weir.api.spi;

import java.time.Instant;

/**
 * The only source of time. Any thread.
 *
 * @since 0.1
 */
public interface Ticker {
  /** Nanoseconds of a monotonic clock with any origin. */
  long nanos();

  /** The time of day. */
  Instant now();

  /** The machine's clock. */
  static Ticker system() {
    return SystemTicker.INSTANCE;
  }
}
