package io.weir.runtime.policies.limits;

import io.weir.api.spi.CounterStore;
import java.time.Duration;
import java.util.Locale;

/** Waiting times as callers read them. Stateless. */
final class Seconds {
  private Seconds() {}

  /** Whole seconds, rounded up, at least 1; what the fallback says if it never ends. */
  static int toWait(Duration wait, Duration fallback) {
    Duration known = wait.equals(CounterStore.NEVER) ? fallback : wait;
    long seconds = known.toSeconds() + (known.toNanosPart() > 0 ? 1 : 0);
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, seconds));
  }

  /** {@code hh:mm:ss}, with days in front where there are any. */
  static String asTimeSpan(int seconds) {
    int days = seconds / 86_400;
    String time =
        String.format(
            Locale.ROOT, "%02d:%02d:%02d", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    return days == 0 ? time : days + "." + time;
  }
}
