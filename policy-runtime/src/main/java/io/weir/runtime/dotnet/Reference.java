package io.weir.runtime.dotnet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A variable under another name: what C#'s {@code ref} makes of a local, of an element of an array
 * or of a part of a tuple that is one of these. Values are boxed. Used by one thread.
 */
public abstract class Reference {
  Reference() {}

  /** The boxed value that the variable has now. */
  public abstract @Nullable Object get();

  /** Gives the variable a boxed value. */
  public abstract void set(@Nullable Object value);

  /**
   * An element of an array of one dimension.
   *
   * @param elementType what the program takes the elements for
   * @throws IndexOutOfRangeException outside
   * @throws ArrayTypeMismatchException if the array holds elements of a type derived from it
   */
  public static Reference element(Object array, int index, RuntimeType elementType) {
    Arrays.get(array, index);
    checkType(array, elementType);
    return new Element(array, index);
  }

  /** An element of an array of several dimensions; throws as the other does. */
  public static Reference element(Object array, int[] indices, RuntimeType elementType) {
    Arrays.getAt(array, indices);
    return new RectangularElement(array, indices);
  }

  /** An element of the tuple that a variable holds. */
  public static Reference part(Reference tuple, int index) {
    return new Part(tuple, index);
  }

  /** Who may read an element as an object might not be free to store every object there. */
  private static void checkType(Object array, RuntimeType elementType) {
    if (array instanceof DotNetArray own && !own.elementType().equals(elementType)
        || array instanceof String[] && !elementType.fullName().equals("System.String")) {
      throw ArrayTypeMismatchException.create();
    }
  }

  private static final class Element extends Reference {
    private final Object array;
    private final int index;

    Element(Object array, int index) {
      this.array = array;
      this.index = index;
    }

    @Override
    public @Nullable Object get() {
      return Arrays.get(array, index);
    }

    @Override
    public void set(@Nullable Object value) {
      Arrays.set(array, index, value);
    }
  }

  private static final class RectangularElement extends Reference {
    private final Object array;
    private final int[] indices;

    RectangularElement(Object array, int[] indices) {
      this.array = array;
      this.indices = indices;
    }

    @Override
    public @Nullable Object get() {
      return Arrays.getAt(array, indices);
    }

    @Override
    public void set(@Nullable Object value) {
      Arrays.setAt(array, indices, value);
    }
  }

  private static final class Part extends Reference {
    private final Reference tuple;
    private final int index;

    Part(Reference tuple, int index) {
      this.tuple = tuple;
      this.index = index;
    }

    private ValueTuple tuple() {
      return (ValueTuple) Objects.requireNonNull(tuple.get());
    }

    @Override
    public @Nullable Object get() {
      return ValueTuple.element(tuple(), index);
    }

    @Override
    public void set(@Nullable Object value) {
      tuple.set(ValueTuple.withElement(tuple(), index, value));
    }
  }
}
