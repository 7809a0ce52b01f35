package io.weir.runtime.dotnet.collections;

import org.jspecify.annotations.Nullable;

/** What an object of ours must do to be an {@code ISet<T>} for expressions. */
public interface SetValue extends CollectionValue {
  /** Adds an element and says whether it was new. */
  boolean addNew(@Nullable Object item);

  /** Adds the elements of another sequence. */
  void unionWith(@Nullable Object other);

  /** Keeps the elements that are in another sequence too. */
  void intersectWith(@Nullable Object other);

  /** Removes the elements of another sequence. */
  void exceptWith(@Nullable Object other);

  /** Keeps what is in one of the two only. */
  void symmetricExceptWith(@Nullable Object other);

  /** Whether each element is in the other. */
  boolean isSubsetOf(@Nullable Object other);

  /** Whether each element of the other is here. */
  boolean isSupersetOf(@Nullable Object other);

  /** Subset and not equal. */
  boolean isProperSubsetOf(@Nullable Object other);

  /** Superset and not equal. */
  boolean isProperSupersetOf(@Nullable Object other);

  /** Whether an element is in both. */
  boolean overlaps(@Nullable Object other);

  /** Whether both have the same elements. */
  boolean setEquals(@Nullable Object other);
}
