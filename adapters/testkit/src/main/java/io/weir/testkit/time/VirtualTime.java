package io.weir.testkit.time;

import io.weir.api.spi.Ticker;
import io.weir.api.spi.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/**
 * A clock that moves only when told, and the timers that go with it. What is due runs on the thread
 * that moves the clock. Safe for several threads.
 */
public final class VirtualTime implements Ticker, Timers {
  private final Instant start;
  private final PriorityQueue<Entry> queue = new PriorityQueue<>();
  private long nanos;
  private long sequence;

  /** Creates a clock that shows this instant. */
  public VirtualTime(Instant start) {
    this.start = start;
  }

  private static final class Entry implements Comparable<Entry> {
    final long due;
    final long order;
    final Runnable action;

    Entry(long due, long order, Runnable action) {
      this.due = due;
      this.order = order;
      this.action = action;
    }

    @Override
    public int compareTo(Entry other) {
      int byDue = Long.compare(due, other.due);
      return byDue != 0 ? byDue : Long.compare(order, other.order);
    }
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized Instant now() {
    return start.plusNanos(nanos);
  }

  @Override
  public synchronized Runnable schedule(Duration delay, Runnable action) {
    long due = nanos + Math.max(0, saturatedNanos(delay));
    Entry entry = new Entry(due < 0 ? Long.MAX_VALUE : due, sequence++, action);
    queue.add(entry);
    return () -> {
      synchronized (VirtualTime.this) {
        queue.remove(entry);
      }
    };
  }

  private static long saturatedNanos(Duration delay) {
    try {
      return delay.toNanos();
    } catch (java.lang.ArithmeticException e) {
      return Long.MAX_VALUE / 2;
    }
  }

  /** Moves the clock, running on its way whatever becomes due. */
  public void advance(Duration by) {
    long until;
    synchronized (this) {
      until = nanos + by.toNanos();
    }
    while (runNext(until)) {
      // the next one may have been scheduled by the last
    }
    synchronized (this) {
      nanos = Math.max(nanos, until);
    }
  }

  /**
   * Moves the clock to the next timer and runs it.
   *
   * @return false if there is none
   */
  public boolean runNext() {
    return runNext(Long.MAX_VALUE);
  }

  private boolean runNext(long until) {
    Entry entry;
    synchronized (this) {
      entry = queue.peek();
      if (entry == null || entry.due > until) {
        return false;
      }
      queue.poll();
      nanos = Math.max(nanos, entry.due);
    }
    entry.action.run();
    return true;
  }
}
