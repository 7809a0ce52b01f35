package io.weir.gateway.cli;

/** Shows how far a long run is, on a terminal only and once it has taken a while. One thread. */
final class Progress {
  private static final long QUIET_NANOS = 2_000_000_000L;
  private static final long STEP_NANOS = 200_000_000L;

  private final String done;
  private final int total;
  private final boolean terminal = System.console() != null;
  private final long start = System.nanoTime();
  private long last = start;
  private int count;
  private boolean shown;

  Progress(String done, int total) {
    this.done = done;
    this.total = total;
  }

  void step() {
    count++;
    long now = System.nanoTime();
    if (terminal && now - start > QUIET_NANOS && now - last > STEP_NANOS) {
      last = now;
      shown = true;
      System.err.print("\r" + done + " " + count + (total > 0 ? " of " + total : ""));
      System.err.flush();
    }
  }

  void end() {
    if (shown) {
      System.err.print("\r\033[K");
      System.err.flush();
    }
  }
}
