package io.weir.runtime.dotnet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A C# tuple value. Immutable: assigning to an element makes another tuple. */
public final class ValueTuple extends TupleItems implements Comparable<ValueTuple>, Boxes.Struct {
  private ValueTuple(RuntimeType type, @Nullable Object[] items) {
    super(type, items);
  }

  /** Creates one; the caller gives the items away. */
  public static ValueTuple create(RuntimeType type, @Nullable Object[] items) {
    return new ValueTuple(type, items);
  }

  /** The tuple of these elements, those from the eighth on nested as the type says. */
  public static ValueTuple ofFlat(RuntimeType type, @Nullable Object[] elements) {
    if (elements.length < 8) {
      return new ValueTuple(type, elements);
    }
    Object[] items = Arrays.copyOf(elements, 8);
    items[7] = ofFlat(type.arguments().get(7), Arrays.copyOfRange(elements, 7, elements.length));
    return new ValueTuple(type, items);
  }

  static ValueTuple defaultOf(RuntimeType... types) {
    Object[] items = new Object[types.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = types[i].defaultValue();
    }
    return new ValueTuple(RuntimeTypes.generic("System.ValueTuple", types), items);
  }

  /** The value of the element with a position from 0, looking into the rest. */
  public static @Nullable Object element(ValueTuple self, int position) {
    ValueTuple tuple = self;
    int at = position;
    while (at >= 7) {
      Object rest = tuple.items[7];
      if (!(rest instanceof ValueTuple next)) {
        throw InvalidCastException.create();
      }
      tuple = next;
      at -= 7;
    }
    return tuple.items[at];
  }

  /** The tuple with another value of the element with a position from 0. */
  public static ValueTuple withElement(ValueTuple self, int position, @Nullable Object value) {
    if (position < 7) {
      return self.with(position, value);
    }
    Object rest = self.items[7];
    if (!(rest instanceof ValueTuple next)) {
      throw InvalidCastException.create();
    }
    return self.with(7, withElement(next, position - 7, value));
  }

  ValueTuple with(int index, @Nullable Object value) {
    Object[] changed = items.clone();
    changed[index] = value;
    return new ValueTuple(type, changed);
  }

  @Override
  public int compareTo(ValueTuple other) {
    return compareItems(other);
  }

  @Override
  public Object copy() {
    return new ValueTuple(type, items);
  }
}
