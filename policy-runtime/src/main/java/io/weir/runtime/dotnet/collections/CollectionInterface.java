package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code ICollection<T>}: arrays and {@link CollectionValue}s. */
@DotNetType(
    value = "public interface System.Collections.Generic.ICollection<T> : IEnumerable<T>",
    java = Object.class)
public final class CollectionInterface {
  private CollectionInterface() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(@Nullable Object self) {
    return Views.collection(self).count();
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(@Nullable Object self) {
    return Views.collection(self).isReadOnly();
  }

  /** {@code Add(item)}. */
  @DotNetMethod("void Add(T item)")
  public static void add(@Nullable Object self, @Nullable Object item) {
    Views.collection(self).add(item);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clear(@Nullable Object self) {
    Views.collection(self).clear();
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(T item)")
  public static boolean contains(@Nullable Object self, @Nullable Object item) {
    return Views.collection(self).contains(item);
  }

  /** {@code CopyTo(array, arrayIndex)}. */
  @DotNetMethod("void CopyTo(T[] array, int arrayIndex)")
  public static void copyTo(@Nullable Object self, @Nullable Object array, int arrayIndex) {
    Views.collection(self).copyTo(array, arrayIndex);
  }

  /** {@code Remove(item)}. */
  @DotNetMethod("bool Remove(T item)")
  public static boolean remove(@Nullable Object self, @Nullable Object item) {
    return Views.collection(self).remove(item);
  }
}
