package io.weir.runtime.dotnet;

import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** An array of several dimensions; elements are boxed, in row-major order. */
public final class RectangularArray implements Typed, Iterable<@Nullable Object> {
  private final RuntimeType type;
  private final int[] sizes;
  private final @Nullable Object[] elements;

  private RectangularArray(RuntimeType type, int[] sizes, @Nullable Object[] elements) {
    this.type = type;
    this.sizes = sizes;
    this.elements = elements;
  }

  static RectangularArray create(RuntimeType elementType, int[] sizes, @Nullable Object[] initial) {
    long count = 1;
    for (int size : sizes) {
      ArrayMembers.checkLength(size);
      count *= size;
      ArrayMembers.checkLength(count);
    }
    @Nullable Object[] elements = initial;
    if (initial.length == 0) {
      elements = new Object[(int) count];
      Arrays.fill(elements, elementType.defaultValue());
    }
    return new RectangularArray(
        RuntimeTypes.rectangularOf(elementType, sizes.length), sizes, elements);
  }

  @Override
  public RuntimeType dotNetType() {
    return type;
  }

  RectangularArray copy() {
    return new RectangularArray(type, sizes, elements.clone());
  }

  /** The elements themselves, row by row. */
  @Nullable Object[] elements() {
    return elements;
  }

  int length() {
    return elements.length;
  }

  /** The number of dimensions. */
  public int rank() {
    return sizes.length;
  }

  /** The number of elements along a dimension. */
  public int length(int dimension) {
    if (dimension < 0 || dimension >= sizes.length) {
      throw IndexOutOfRangeException.create();
    }
    return sizes[dimension];
  }

  private int offset(int[] indices) {
    int offset = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (indices[i] < 0 || indices[i] >= sizes[i]) {
        throw IndexOutOfRangeException.create();
      }
      offset = offset * sizes[i] + indices[i];
    }
    return offset;
  }

  @Nullable Object get(int[] indices) {
    return elements[offset(indices)];
  }

  void set(int[] indices, @Nullable Object value) {
    int offset = offset(indices);
    RuntimeType element = type.element();
    if (value != null && element != null && !element.isInstance(value)) {
      throw ArrayTypeMismatchException.create();
    }
    elements[offset] = value;
  }

  @Override
  public String toString() {
    return type.toString();
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return Arrays.asList(elements).iterator();
  }
}
