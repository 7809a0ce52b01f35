package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.Typed;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees a value through the interface that an expression uses it by. */
final class Views {
  private Views() {}

  static CollectionValue collection(@Nullable Object self) {
    return self instanceof CollectionValue own ? own : array(self);
  }

  static ListValue list(@Nullable Object self) {
    return self instanceof ListValue own ? own : array(self);
  }

  static DictionaryValue dictionary(@Nullable Object self) {
    if (self instanceof DictionaryValue own) {
      return own;
    }
    throw self == null ? NullReferenceException.create() : InvalidCastException.create();
  }

  static SetValue set(@Nullable Object self) {
    if (self instanceof SetValue own) {
      return own;
    }
    throw self == null ? NullReferenceException.create() : InvalidCastException.create();
  }

  /** Looks a key up; a missing one leaves {@code default(TValue)} in the place. */
  static boolean tryGetValue(@Nullable Object self, @Nullable Object key, Ref value) {
    DictionaryValue dictionary = dictionary(self);
    if (dictionary.find(key, value)) {
      return true;
    }
    value.value = null;
    if (dictionary instanceof Typed typed) {
      List<RuntimeType> arguments = typed.dotNetType().arguments();
      if (arguments.size() == 2) {
        value.value = arguments.get(1).defaultValue();
      }
    }
    return false;
  }

  private static ListValue array(@Nullable Object self) {
    if (ArrayElements.isArray(self)) {
      return new ArrayView(self);
    }
    throw self == null ? NullReferenceException.create() : InvalidCastException.create();
  }

  /** An array as a list of fixed size. */
  private static final class ArrayView implements ListValue {
    private final Object array;

    ArrayView(Object array) {
      this.array = array;
    }

    @Override
    public int count() {
      return ArrayElements.length(array);
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public @Nullable Object get(int index) {
      checkIndex(index);
      return ArrayElements.get(array, index);
    }

    @Override
    public void set(int index, @Nullable Object value) {
      checkIndex(index);
      ArrayElements.set(array, index, value);
    }

    private void checkIndex(int index) {
      if (index < 0 || index >= count()) {
        throw ListValue.indexOutside();
      }
    }

    @Override
    public void add(@Nullable Object item) {
      throw fixedSize();
    }

    @Override
    public void clear() {
      throw CollectionValue.readOnly();
    }

    @Override
    public boolean remove(@Nullable Object item) {
      throw fixedSize();
    }

    @Override
    public void insert(int index, @Nullable Object item) {
      throw fixedSize();
    }

    @Override
    public void removeAt(int index) {
      throw fixedSize();
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
      return Enumeration.iterator(array);
    }

    private static NotSupportedException fixedSize() {
      return new NotSupportedException("Collection was of a fixed size.");
    }
  }

  /** What an index outside of a list throws. */
  static ArgumentOutOfRangeException outOfRange(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter,
        "Index was out of range. Must be non-negative and less than the size of the collection.");
  }
}
