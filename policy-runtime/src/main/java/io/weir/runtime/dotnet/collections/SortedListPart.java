package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The keys or the values of a sorted list, by their index: a live view that refuses changes. */
final class SortedListPart extends CollectionObject implements ListValue {
  private final SortedList owner;
  private final boolean isKeys;

  SortedListPart(SortedList owner, boolean isKeys) {
    this.owner = owner;
    this.isKeys = isKeys;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("IList", isKeys ? owner.keyType : owner.valueType);
  }

  @Override
  public Object syncRoot() {
    return owner;
  }

  @Override
  public int count() {
    return owner.count();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public @Nullable Object get(int index) {
    int at = owner.checkedIndex(index);
    return isKeys ? owner.entries.key(at) : owner.entries.value(at);
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return indexOf(item) >= 0;
  }

  @Override
  public int indexOf(@Nullable Object item) {
    return isKeys ? SortedList.indexOfKey(owner, item) : SortedList.indexOfValue(owner, item);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return owner.entries.iterator(isKeys ? owner.entries::key : owner.entries::value, false);
  }

  private static NotSupportedException nested() {
    return new NotSupportedException(
        "This operation is not supported on SortedList nested types because they require modifying"
            + " the original SortedList.");
  }

  @Override
  public void add(@Nullable Object item) {
    throw nested();
  }

  @Override
  public void clear() {
    throw nested();
  }

  @Override
  public boolean remove(@Nullable Object item) {
    throw nested();
  }

  @Override
  public void set(int index, @Nullable Object value) {
    throw nested();
  }

  @Override
  public void insert(int index, @Nullable Object item) {
    throw nested();
  }

  @Override
  public void removeAt(int index) {
    throw nested();
  }
}
