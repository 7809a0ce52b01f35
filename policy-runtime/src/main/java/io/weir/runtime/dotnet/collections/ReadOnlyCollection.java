package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code ReadOnlyCollection<T>}: a live view of a list that refuses changes. */
@DotNetType(
    value =
        "public class System.Collections.ObjectModel.ReadOnlyCollection<T> : object, IList<T>,"
            + " IReadOnlyList<T>, System.Collections.IList",
    java = ReadOnlyCollection.class)
public final class ReadOnlyCollection extends CollectionObject implements ListValue {
  private final Object list;
  private final RuntimeType elementType;

  /** A view of a list or array. */
  public ReadOnlyCollection(Object list, RuntimeType elementType) {
    this.list = list;
    this.elementType = elementType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("System.Collections.ObjectModel.ReadOnlyCollection", elementType);
  }

  @Override
  public Object syncRoot() {
    return ArrayElements.isArray(list) ? list : Views.list(list).syncRoot();
  }

  @Override
  public int count() {
    return Views.list(list).count();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public @Nullable Object get(int index) {
    return Views.list(list).get(index);
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return Views.list(list).contains(item);
  }

  @Override
  public int indexOf(@Nullable Object item) {
    return Views.list(list).indexOf(item);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return Enumeration.iterator(list);
  }

  /** {@code new(list)}. */
  @DotNetMethod(value = "new(IList<T> list)", reified = true)
  public static ReadOnlyCollection create(@Nullable Object list, RuntimeType elementType) {
    return new ReadOnlyCollection(Check.notNull(list, "list"), elementType);
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(ReadOnlyCollection self) {
    return self.count();
  }

  /** {@code this[index]}. */
  @DotNetProperty("T this[int index] { get; }")
  public static @Nullable Object item(ReadOnlyCollection self, int index) {
    return self.get(index);
  }

  /** {@code Contains(value)}. */
  @DotNetMethod("bool Contains(T value)")
  public static boolean containsItem(ReadOnlyCollection self, @Nullable Object value) {
    return self.contains(value);
  }

  /** {@code CopyTo(array, index)}. */
  @DotNetMethod("void CopyTo(T[] array, int index)")
  public static void copyItemsTo(ReadOnlyCollection self, @Nullable Object array, int index) {
    self.copyTo(array, index);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(ReadOnlyCollection self) {
    return Enumerator.of(self.iterator(), self.elementType);
  }

  /** {@code IndexOf(value)}. */
  @DotNetMethod("int IndexOf(T value)")
  public static int indexOfItem(ReadOnlyCollection self, @Nullable Object value) {
    return self.indexOf(value);
  }
}
