package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A {@code System.Tuple<…>}: a reference type, unlike {@link ValueTuple}. Immutable. */
public final class TupleObject extends TupleItems implements Comparable<TupleObject> {
  TupleObject(RuntimeType type, @Nullable Object[] items) {
    super(type, items);
  }

  /** Creates one; the caller gives the items away. */
  public static TupleObject create(RuntimeType type, @Nullable Object[] items) {
    return new TupleObject(type, items);
  }

  @Override
  public int compareTo(TupleObject other) {
    return compareItems(other);
  }
}
