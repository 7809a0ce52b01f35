package io.weir.runtime.dotnet;

/**
 * What one evaluation may still use: steps and time. An evaluation runs on one thread from start to
 * end; runtime methods that loop (LINQ, regular expressions, string building) reach its budget
 * through the thread.
 */
public final class Budget {
  private static final ThreadLocal<Budget> CURRENT = ThreadLocal.withInitial(Budget::new);

  private long left = Long.MAX_VALUE;

  private Budget() {}

  /** The budget of the evaluation on this thread. */
  public static Budget current() {
    return CURRENT.get();
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
    left -= count;
    if (left < 0) {
      throw new BudgetExceededError();
    }
  }
}
