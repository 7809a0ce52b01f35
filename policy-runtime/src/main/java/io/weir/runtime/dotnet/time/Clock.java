package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.Budget;
import java.time.Instant;

/** Where {@code DateTime.UtcNow} and its like read the time: the clock of the evaluation. */
final class Clock {
  private Clock() {}

  /** The time in ticks of 100 ns since the year 1, UTC. */
  static long utcTicks() {
    return ticks(Budget.ticker().now());
  }

  static long ticks(Instant instant) {
    return DateTime.UNIX_EPOCH_TICKS
        + Math.multiplyExact(instant.getEpochSecond(), TimeSpan.TICKS_PER_SECOND)
        + instant.getNano() / 100;
  }
}
