package io.weir.runtime.dotnet;

/** Ends an evaluation that used up its budget; no catch clause of an expression sees it. */
public final class BudgetExceededError extends Error {
  /** Creates one. */
  public BudgetExceededError() {
    super("the expression ran too long", null, false, false);
  }
}
