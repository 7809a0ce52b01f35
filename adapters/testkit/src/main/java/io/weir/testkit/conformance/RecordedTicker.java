package io.weir.testkit.conformance;

import io.weir.api.spi.Ticker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock of a fixture: the request was received at its Timestamp, 12.5 ms ago. */
final class RecordedTicker implements Ticker {
  private static final long ELAPSED = 12_500_000;

  private final @Nullable Instant received;
  private boolean nowAsked;
  private boolean nanosAsked;

  RecordedTicker(@Nullable Instant received) {
    this.received = received;
  }

  @Override
  public long nanos() {
    if (!nanosAsked) {
      nanosAsked = true;
      return 0;
    }
    return ELAPSED;
  }

  @Override
  public Instant now() {
    if (!nowAsked && received != null) {
      nowAsked = true;
      return received;
    }
    return Ticker.system().now();
  }
}
