package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * A .NET array whose element type has no Java array of its own (see the package's table): elements
 * are boxed. Stores of another type throw {@link ArrayTypeMismatchException}, as C#'s array
 * covariance asks.
 */
public final class DotNetArray implements Typed {
  private final RuntimeType type;
  private final RuntimeType elementType;
  private final @Nullable Object[] elements;

  /** Wraps the elements; the caller gives them away. */
  public DotNetArray(RuntimeType elementType, @Nullable Object[] elements) {
    this.elementType = elementType;
    this.type = ((RuntimeTypeInfo) elementType).arrayType();
    this.elements = elements;
  }

  @Override
  public RuntimeType dotNetType() {
    return type;
  }

  /** The type of the elements. */
  public RuntimeType elementType() {
    return elementType;
  }

  /** The number of elements. */
  public int length() {
    return elements.length;
  }

  /** The element at an index; outside, a Java ArrayIndexOutOfBoundsException. */
  public @Nullable Object get(int index) {
    return elements[index];
  }

  /** Stores an element. */
  public void set(int index, @Nullable Object value) {
    if (value != null && !elementType.isInstance(value) && index >= 0 && index < elements.length) {
      throw ArrayTypeMismatchException.create();
    }
    elements[index] = value;
  }

  /** The elements themselves, not a copy. */
  public @Nullable Object[] elements() {
    return elements;
  }
}
