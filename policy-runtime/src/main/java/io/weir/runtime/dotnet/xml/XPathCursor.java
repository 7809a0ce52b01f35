package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nodes found one by one. Nothing is looked for before it is asked for, so that who changes the
 * tree between two nodes sees what .NET shows. Every look is a step of the budget.
 */
abstract class XPathCursor implements Iterator<Object> {
  private static final int TOLD_AT_ONCE = 16;

  private @Nullable Object found;
  private boolean looked;
  private int untold;

  /** The next node, or null at the end; not called again after that. */
  abstract @Nullable Object advance();

  /** Counts a look at a node that {@link #advance} passes over. */
  final void look() {
    if (++untold == TOLD_AT_ONCE) {
      untold = 0;
      Budget.steps(TOLD_AT_ONCE);
    }
  }

  @Override
  public final boolean hasNext() {
    if (!looked) {
      look();
      found = advance();
      looked = true;
    }
    return found != null;
  }

  @Override
  public final Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    looked = false;
    return Objects.requireNonNull(found);
  }
}
