package io.weir.runtime.dotnet;

import io.weir.api.spi.Ticker;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluation may still use: steps, time and stack; and the clock and the chance it sees.
 * An evaluation runs on one thread from start to end; generated code carries its budget as an
 * argument, runtime methods that loop (LINQ, regular expressions, string building) reach it through
 * the thread. Steps are handed out in portions, and only when one is used up is the clock read.
 */
public final class Budget {
  /** The steps of one evaluation. */
  public static final long STEPS = 1_000_000_000L;

  /** The time of one evaluation. */
  public static final long NANOS = 5_000_000_000L;

  /** How deep calls of lambdas and local functions may nest. */
  public static final int DEPTH = 2_000;

  /** The bytes that one evaluation may allocate in large pieces, whatever becomes of them. */
  public static final long LARGE_BYTES = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 2);

  /** Pieces below this many bytes are not counted: steps bound their number. */
  private static final int LARGE = 64 << 10;

  /** Generated code counts this many turns of its loops by itself before it tells. */
  public static final int TURNS = 1_000;

  private static final int PORTION = 8_192;
  private static final ThreadLocal<Budget> CURRENT = ThreadLocal.withInitial(Budget::new);

  private long portion = PORTION;
  private long left = Long.MAX_VALUE;
  private long deadline;

  /** Those of the last evaluation when none runs: storing a reference costs more than the rest. */
  private @Nullable Ticker ticker;

  private @Nullable RandomGenerator random;
  private int depth;
  private int nesting;
  private long large;

  private Budget() {}

  /** The budget of the evaluation on this thread. */
  public static Budget current() {
    return CURRENT.get();
  }

  /**
   * Starts an evaluation on this thread; one inside another shares its budget. Every start needs
   * its {@link #end}.
   */
  public static Budget start(Ticker ticker, RandomGenerator random) {
    Budget budget = CURRENT.get();
    if (budget.nesting++ == 0) {
      if (budget.ticker != ticker || budget.random != random) {
        budget.ticker = ticker;
        budget.random = random;
      }
      budget.portion = PORTION;
      budget.left = STEPS - PORTION;
      budget.deadline = 0;
      budget.depth = 0;
      budget.large = 0;
    }
    return budget;
  }

  /** Ends an evaluation. */
  public void end() {
    if (--nesting == 0) {
      portion = PORTION;
      left = Long.MAX_VALUE;
    }
  }

  /**
   * Counts steps of the evaluation on this thread.
   *
   * @throws BudgetExceededError if there are not that many left
   */
  public static void steps(long count) {
    CURRENT.get().use(count);
  }

  /**
   * Counts steps.
   *
   * @throws BudgetExceededError if there are not that many left
   */
  public void use(long count) {
    portion -= count;
    if (portion < 0) {
      refill();
    }
  }

  /** The clock of the evaluation on this thread; outside of one, the machine's. */
  public static Ticker ticker() {
    Ticker clock = CURRENT.get().clock();
    return clock == null ? Ticker.system() : clock;
  }

  /** The chance of the evaluation on this thread; null outside of one. */
  public static @Nullable RandomGenerator random() {
    Budget budget = CURRENT.get();
    return budget.nesting > 0 ? budget.random : null;
  }

  /**
   * Counts what a string, array or collection takes, before or just after it is made.
   *
   * @throws OutOfMemoryException if the evaluation on this thread took too much
   */
  public static void allocate(long bytes) {
    if (bytes > LARGE) {
      CURRENT.get().takeLarge(bytes);
    }
  }

  private void takeLarge(long bytes) {
    if (nesting > 0) {
      large += bytes;
      if (large > LARGE_BYTES || bytes > LARGE_BYTES / 4) {
        throw OutOfMemoryException.create();
      }
    }
  }

  /** The evaluation's clock; it stands still outside of one. */
  public long nanos() {
    Ticker clock = clock();
    return clock == null ? 0 : clock.nanos();
  }

  private @Nullable Ticker clock() {
    return nesting > 0 ? ticker : null;
  }

  /** Counts the one step of a loop's turn or a lambda's call. */
  public static void tick(Budget budget) {
    if (--budget.portion < 0) {
      budget.refill();
    }
  }

  /** Counts {@link #TURNS} turns of loops. */
  public static void turns(Budget budget) {
    budget.use(TURNS);
  }

  private void refill() {
    // A negative portion was used before it was handed out.
    left += portion;
    if (left < 0) {
      left = 0;
      portion = 0;
      throw new BudgetExceededError();
    }
    portion = Math.min(PORTION, left);
    left -= portion;
    Ticker clock = clock();
    if (clock != null) {
      // The clock is first read here: short evaluations never pay for it.
      long now = clock.nanos();
      if (deadline == 0) {
        deadline = now + NANOS == 0 ? 1 : now + NANOS;
      } else if (now - deadline > 0) {
        throw new BudgetExceededError();
      }
    }
  }

  /**
   * Enters a function that may call itself; every entry needs its {@link #leave}.
   *
   * @throws InsufficientExecutionStackException if calls nest too deep
   */
  public static void enter(Budget budget) {
    tick(budget);
    if (++budget.depth > DEPTH) {
      budget.depth--;
      throw InsufficientExecutionStackException.create();
    }
  }

  /** Leaves a function. */
  public static void leave(Budget budget) {
    budget.depth--;
  }
}
