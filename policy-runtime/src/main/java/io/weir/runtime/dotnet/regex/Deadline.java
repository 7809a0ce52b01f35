package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.time.TimeSpan;

/**
 * The time that one match may take. A step counts as a nanosecond at least, so that a clock that
 * stands still makes no match endless.
 */
final class Deadline {
  private static final int PORTION = 4096;

  private final Regex regex;
  private final String input;
  private final long nanos;
  private final long start;
  private long steps;
  private int portion = PORTION;

  Deadline(Regex regex, String input, TimeSpan timeout) {
    this.regex = regex;
    this.input = input;
    nanos = timeout.ticks() < 0 ? Long.MAX_VALUE : timeout.ticks() * TimeSpan.NANOSECONDS_PER_TICK;
    start = nanos == Long.MAX_VALUE ? 0 : Budget.current().nanos();
  }

  void step() {
    if (--portion < 0) {
      check();
    }
  }

  private void check() {
    portion = PORTION;
    if (nanos == Long.MAX_VALUE) {
      return;
    }
    steps += PORTION;
    if (steps > nanos || Budget.current().nanos() - start > nanos) {
      throw RegexMatchTimeoutException.of(regex, input);
    }
  }
}
