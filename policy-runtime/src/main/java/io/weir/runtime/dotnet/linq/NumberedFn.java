package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/**
 * A lambda of an element and its index as one of the element alone: it counts its calls. For one
 * enumeration only.
 */
final class NumberedFn extends Fn {
  private final Fn indexed;
  private int index;

  NumberedFn(Fn indexed) {
    this.indexed = indexed;
  }

  @Override
  public @Nullable Object call1(@Nullable Object element) {
    return indexed.call2(element, index++);
  }
}
