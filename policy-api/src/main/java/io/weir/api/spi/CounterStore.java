package io.weir.api.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Counts calls and bytes for rate limits and quotas. One method call is one round trip and is
 * atomic; it never blocks. Keys that no longer matter expire by themselves. Any thread.
 *
 * @since 0.1
 */
public interface CounterStore {
  /** How amounts of one key are limited. */
  sealed interface Limit permits SlidingWindow, TokenBucket, FixedWindow {}

  /**
   * At most so many within any stretch of time; a demand is granted while the sum before it is
   * below the most.
   *
   * @param most the greatest sum
   * @param window the stretch of time
   */
  record SlidingWindow(long most, Duration window) implements Limit {}

  /**
   * A bucket that starts full and fills evenly; a demand is granted if it holds enough.
   *
   * @param capacity the size
   * @param period the time in which an empty bucket fills
   */
  record TokenBucket(long capacity, Duration period) implements Limit {}

  /**
   * At most so many within each period; a demand is granted while the sum before it is below the
   * most.
   *
   * @param most the greatest sum
   * @param start an instant at which a period began
   * @param period the length of a period; zero for one without end
   */
  record FixedWindow(long most, Instant start, Duration period) implements Limit {}

  /**
   * What is asked of one counter.
   *
   * @param key its name; counters of different kinds of limits are different counters. Names of
   *     demands that are decided together are alike behind the first colon, so that a store of many
   *     nodes can keep them on one
   * @param limit its limit
   * @param amount what to count if it is granted; 0 only asks
   */
  record Demand(String key, Limit limit, long amount) {}

  /**
   * The answer to a demand.
   *
   * @param granted whether the limit allowed it
   * @param remaining what may still be counted after this; never negative
   * @param retryAfter how long until a demand could be granted; zero if it was, and {@link #NEVER}
   *     if it never will
   */
  record Decision(boolean granted, long remaining, Duration retryAfter) {}

  /** Longer than anyone waits. */
  Duration NEVER = Duration.ofSeconds(Long.MAX_VALUE);

  /**
   * Decides demands together: all are counted if all are granted, otherwise none is.
   *
   * @return one decision for each demand, in order
   */
  CompletionStage<List<Decision>> acquire(List<Demand> demands);

  /** Counts without a test: what became known only after the call. */
  CompletionStage<List<Decision>> add(List<Demand> demands);
}
