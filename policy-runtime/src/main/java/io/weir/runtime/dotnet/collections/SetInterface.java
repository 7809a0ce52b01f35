package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code ISet<T>}: every {@link SetValue}. */
@DotNetType(
    value = "public interface System.Collections.Generic.ISet<T> : ICollection<T>",
    java = Object.class)
public final class SetInterface {
  private SetInterface() {}

  /** {@code Add(item)}. */
  @DotNetMethod("bool Add(T item)")
  public static boolean add(@Nullable Object self, @Nullable Object item) {
    return Views.set(self).addNew(item);
  }

  /** {@code UnionWith(other)}. */
  @DotNetMethod("void UnionWith(IEnumerable<T> other)")
  public static void unionWith(@Nullable Object self, @Nullable Object other) {
    Views.set(self).unionWith(other);
  }

  /** {@code IntersectWith(other)}. */
  @DotNetMethod("void IntersectWith(IEnumerable<T> other)")
  public static void intersectWith(@Nullable Object self, @Nullable Object other) {
    Views.set(self).intersectWith(other);
  }

  /** {@code ExceptWith(other)}. */
  @DotNetMethod("void ExceptWith(IEnumerable<T> other)")
  public static void exceptWith(@Nullable Object self, @Nullable Object other) {
    Views.set(self).exceptWith(other);
  }

  /** {@code SymmetricExceptWith(other)}. */
  @DotNetMethod("void SymmetricExceptWith(IEnumerable<T> other)")
  public static void symmetricExceptWith(@Nullable Object self, @Nullable Object other) {
    Views.set(self).symmetricExceptWith(other);
  }

  /** {@code IsSubsetOf(other)}. */
  @DotNetMethod("bool IsSubsetOf(IEnumerable<T> other)")
  public static boolean isSubsetOf(@Nullable Object self, @Nullable Object other) {
    return Views.set(self).isSubsetOf(other);
  }

  /** {@code IsSupersetOf(other)}. */
  @DotNetMethod("bool IsSupersetOf(IEnumerable<T> other)")
  public static boolean isSupersetOf(@Nullable Object self, @Nullable Object other) {
    return Views.set(self).isSupersetOf(other);
  }

  /** {@code IsProperSubsetOf(other)}. */
  @DotNetMethod("bool IsProperSubsetOf(IEnumerable<T> other)")
  public static boolean isProperSubsetOf(@Nullable Object self, @Nullable Object other) {
    return Views.set(self).isProperSubsetOf(other);
  }

  /** {@code IsProperSupersetOf(other)}. */
  @DotNetMethod("bool IsProperSupersetOf(IEnumerable<T> other)")
  public static boolean isProperSupersetOf(@Nullable Object self, @Nullable Object other) {
    return Views.set(self).isProperSupersetOf(other);
  }

  /** {@code Overlaps(other)}. */
  @DotNetMethod("bool Overlaps(IEnumerable<T> other)")
  public static boolean overlaps(@Nullable Object self, @Nullable Object other) {
    return Views.set(self).overlaps(other);
  }

  /** {@code SetEquals(other)}. */
  @DotNetMethod("bool SetEquals(IEnumerable<T> other)")
  public static boolean setEquals(@Nullable Object self, @Nullable Object other) {
    return Views.set(self).setEquals(other);
  }
}
