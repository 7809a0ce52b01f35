package io.weir.tck.store;

import io.weir.api.spi.Ticker;
import java.time.Duration;
import java.time.Instant;

/** A clock that moves when told. Any thread. */
public final class ManualTicker implements Ticker {
  private final Instant start;
  private long passedNanos;

  /** A clock that begins at an instant. */
  public ManualTicker(Instant start) {
    this.start = start;
  }

  /** Moves on. */
  public synchronized void advance(Duration time) {
    passedNanos += time.toNanos();
  }

  @Override
  public synchronized long nanos() {
    return passedNanos;
  }

  @Override
  public synchronized Instant now() {
    return start.plusNanos(passedNanos);
  }
}
