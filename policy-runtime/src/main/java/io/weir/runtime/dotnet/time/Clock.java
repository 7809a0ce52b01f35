package io.weir.runtime.dotnet.time;

import io.weir.api.spi.Ticker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code DateTime.UtcNow} and its like read the time: the ticker of the evaluation on this
 * thread, else the machine's. An evaluation runs on one thread from start to end.
 */
public final class Clock {
  private static final ThreadLocal<@Nullable Ticker> CURRENT = new ThreadLocal<>();

  private Clock() {}

  /**
   * Sets the ticker of this thread's evaluation; null means the machine's.
   *
   * @return the one before, to be set again at the end of the evaluation
   */
  public static @Nullable Ticker bind(@Nullable Ticker ticker) {
    Ticker before = CURRENT.get();
    if (ticker == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(ticker);
    }
    return before;
  }

  /** The time in ticks of 100 ns since the year 1, UTC. */
  static long utcTicks() {
    Ticker ticker = CURRENT.get();
    return ticks((ticker == null ? Ticker.system() : ticker).now());
  }

  static long ticks(Instant instant) {
    return DateTime.UNIX_EPOCH_TICKS
        + Math.multiplyExact(instant.getEpochSecond(), TimeSpan.TICKS_PER_SECOND)
        + instant.getNano() / 100;
  }
}
