package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.IList}. */
@DotNetType(
    value = "public interface System.Collections.IList : System.Collections.ICollection",
    java = Object.class)
public final class UntypedListInterface {
  private UntypedListInterface() {}

  /** {@code this[index]}. */
  @DotNetProperty("object this[int index] { get; }")
  public static @Nullable Object get(@Nullable Object self, int index) {
    return Views.list(self).get(index);
  }

  /** {@code this[index] = value}. */
  @DotNetProperty("object this[int index] { set; }")
  public static void set(@Nullable Object self, int index, @Nullable Object value) {
    ListValue list = Views.list(self);
    checkType(self, value);
    list.set(index, value);
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(@Nullable Object self) {
    return !ArrayElements.isArray(self) && Views.list(self).isReadOnly();
  }

  /** {@code IsFixedSize}. */
  @DotNetProperty("bool IsFixedSize { get; }")
  public static boolean isFixedSize(@Nullable Object self) {
    return Views.list(self).isReadOnly();
  }

  /** {@code Add(value)}. */
  @DotNetMethod("int Add(object value)")
  public static int add(@Nullable Object self, @Nullable Object value) {
    ListValue list = Views.list(self);
    checkType(self, value);
    list.add(value);
    return list.count() - 1;
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clear(@Nullable Object self) {
    Views.list(self).clear();
  }

  /** {@code Contains(value)}. */
  @DotNetMethod("bool Contains(object value)")
  public static boolean contains(@Nullable Object self, @Nullable Object value) {
    return Views.list(self).contains(value);
  }

  /** {@code IndexOf(value)}. */
  @DotNetMethod("int IndexOf(object value)")
  public static int indexOf(@Nullable Object self, @Nullable Object value) {
    return Views.list(self).indexOf(value);
  }

  /** {@code Insert(index, value)}. */
  @DotNetMethod("void Insert(int index, object value)")
  public static void insert(@Nullable Object self, int index, @Nullable Object value) {
    ListValue list = Views.list(self);
    checkType(self, value);
    list.insert(index, value);
  }

  /** {@code Remove(value)}. */
  @DotNetMethod("void Remove(object value)")
  public static void remove(@Nullable Object self, @Nullable Object value) {
    Views.list(self).remove(value);
  }

  /** {@code RemoveAt(index)}. */
  @DotNetMethod("void RemoveAt(int index)")
  public static void removeAt(@Nullable Object self, int index) {
    Views.list(self).removeAt(index);
  }

  private static void checkType(@Nullable Object self, @Nullable Object value) {
    RuntimeType type = Enumeration.elementType(self);
    if (type != null && !(value == null ? type.defaultValue() == null : type.isInstance(value))) {
      throw new ArgumentException(
          "The value \""
              + Defaults.text(value)
              + "\" is not of type \""
              + type.fullName()
              + "\" and cannot be used in this generic collection.",
          "value");
    }
  }
}
