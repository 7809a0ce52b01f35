package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.Budget;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An iterator written as .NET writes enumerators: one method that moves on and sets the current
 * element. {@code hasNext()} does the move, once; what it throws ends the iteration. Every move is
 * a step of the budget; moves are told a few at a time, because finding the budget costs more than
 * a move.
 */
public abstract class Cursor implements Iterator<@Nullable Object> {
  private static final int BEFORE = 0;
  private static final int AT_ELEMENT = 1;
  private static final int ENDED = 2;
  private static final int TOLD_AT_ONCE = 16;

  private int state = BEFORE;
  private int untold;

  /** The element that the last successful move found. */
  protected @Nullable Object current;

  /** Moves on: sets {@link #current} and answers true, or answers false at the end. */
  protected abstract boolean moveNext();

  @Override
  public final boolean hasNext() {
    if (state == BEFORE) {
      if (++untold == TOLD_AT_ONCE) {
        untold = 0;
        Budget.steps(TOLD_AT_ONCE);
      }
      state = ENDED;
      if (moveNext()) {
        state = AT_ELEMENT;
      }
    }
    return state == AT_ELEMENT;
  }

  @Override
  public final @Nullable Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    state = BEFORE;
    return current;
  }
}
