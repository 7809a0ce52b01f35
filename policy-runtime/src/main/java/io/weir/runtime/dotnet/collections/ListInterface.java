package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IList<T>}: arrays and {@link ListValue}s. */
@DotNetType(
    value = "public interface System.Collections.Generic.IList<T> : ICollection<T>",
    java = Object.class)
public final class ListInterface {
  private ListInterface() {}

  /** {@code this[index]}. */
  @DotNetProperty("T this[int index] { get; }")
  public static @Nullable Object get(@Nullable Object self, int index) {
    return Views.list(self).get(index);
  }

  /** {@code this[index] = value}. */
  @DotNetProperty("T this[int index] { set; }")
  public static void set(@Nullable Object self, int index, @Nullable Object value) {
    Views.list(self).set(index, value);
  }

  /** {@code IndexOf(item)}. */
  @DotNetMethod("int IndexOf(T item)")
  public static int indexOf(@Nullable Object self, @Nullable Object item) {
    return Views.list(self).indexOf(item);
  }

  /** {@code Insert(index, item)}. */
  @DotNetMethod("void Insert(int index, T item)")
  public static void insert(@Nullable Object self, int index, @Nullable Object item) {
    Views.list(self).insert(index, item);
  }

  /** {@code RemoveAt(index)}. */
  @DotNetMethod("void RemoveAt(int index)")
  public static void removeAt(@Nullable Object self, int index) {
    Views.list(self).removeAt(index);
  }
}
