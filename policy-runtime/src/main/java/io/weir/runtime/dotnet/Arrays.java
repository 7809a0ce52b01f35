package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** Arrays of every representation (see the package's table) as sequences of boxed elements. */
public final class Arrays {
  private Arrays() {}

  /** Whether a value is a .NET array. */
  public static boolean isArray(@Nullable Object value) {
    return value instanceof DotNetArray
        || value instanceof RectangularArray
        || (value != null && value.getClass().isArray());
  }

  /** The number of elements. */
  public static int length(Object array) {
    if (array instanceof Object[] objects) {
      return objects.length;
    } else if (array instanceof DotNetArray own) {
      return own.length();
    } else if (array instanceof RectangularArray rectangular) {
      return rectangular.length();
    } else if (array == null) {
      throw NullReferenceException.create();
    }
    return java.lang.reflect.Array.getLength(array);
  }

  /**
   * The boxed element at an index; an array of several dimensions is taken row by row.
   *
   * @throws IndexOutOfRangeException outside
   */
  public static @Nullable Object get(Object array, int index) {
    try {
      if (array instanceof Object[] objects) {
        return objects[index];
      } else if (array instanceof DotNetArray own) {
        return own.get(index);
      } else if (array instanceof int[] ints) {
        return ints[index];
      } else if (array instanceof byte[] bytes) {
        return UInt8.valueOf(bytes[index]);
      } else if (array instanceof char[] chars) {
        return chars[index];
      } else if (array instanceof double[] doubles) {
        return doubles[index];
      } else if (array instanceof long[] longs) {
        return longs[index];
      } else if (array instanceof boolean[] booleans) {
        return booleans[index];
      } else if (array instanceof float[] floats) {
        return floats[index];
      } else if (array instanceof short[] shorts) {
        return shorts[index];
      } else if (array instanceof RectangularArray rectangular) {
        return rectangular.elements()[index];
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      throw IndexOutOfRangeException.create();
    }
    throw notAnArray(array);
  }

  /**
   * Stores a boxed element.
   *
   * @throws IndexOutOfRangeException outside
   * @throws ArrayTypeMismatchException if the array does not take it
   */
  public static void set(Object array, int index, @Nullable Object value) {
    try {
      if (array instanceof Object[] objects) {
        objects[index] = value;
      } else if (array instanceof DotNetArray own) {
        own.set(index, value);
      } else if (array instanceof int[] ints) {
        ints[index] = Operators.unboxInt(value);
      } else if (array instanceof byte[] bytes) {
        bytes[index] = (byte) Operators.unboxByte(value);
      } else if (array instanceof char[] chars) {
        chars[index] = Operators.unboxChar(value);
      } else if (array instanceof double[] doubles) {
        doubles[index] = Operators.unboxDouble(value);
      } else if (array instanceof long[] longs) {
        longs[index] = Operators.unboxLong(value);
      } else if (array instanceof boolean[] booleans) {
        booleans[index] = Operators.unboxBool(value);
      } else if (array instanceof float[] floats) {
        floats[index] = Operators.unboxFloat(value);
      } else if (array instanceof short[] shorts) {
        shorts[index] = Operators.unboxShort(value);
      } else if (array instanceof RectangularArray rectangular) {
        rectangular.elements()[index] = value;
      } else {
        throw notAnArray(array);
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      throw IndexOutOfRangeException.create();
    } catch (ArrayStoreException e) {
      throw ArrayTypeMismatchException.create();
    }
  }

  /** An array of references as {@code object[]}: the same elements, not a copy. */
  public static Object @Nullable [] objects(@Nullable Object array) {
    return array instanceof DotNetArray own ? own.elements() : (Object[]) array;
  }

  /** An index of another integer type; what no int holds is outside every array. */
  public static int index(long index) {
    if (index != (int) index) {
      throw IndexOutOfRangeException.create();
    }
    return (int) index;
  }

  /** The elements, boxed, in a new Java array. */
  public static @Nullable Object[] toObjects(Object array) {
    @Nullable Object[] copy = new Object[length(array)];
    if (array instanceof Object[] objects) {
      System.arraycopy(objects, 0, copy, 0, copy.length);
    } else if (array instanceof DotNetArray own) {
      System.arraycopy(own.elements(), 0, copy, 0, copy.length);
    } else {
      for (int i = 0; i < copy.length; i++) {
        copy[i] = get(array, i);
      }
    }
    return copy;
  }

  /** An array of the element type with these boxed elements. */
  public static Object fromObjects(RuntimeType element, @Nullable Object[] values) {
    Object array = element.newArray(values.length);
    for (int i = 0; i < values.length; i++) {
      set(array, i, values[i]);
    }
    return array;
  }

  /** {@code new T[n, m]}, with initial elements or none. */
  public static Object rectangular(RuntimeType element, int[] sizes, @Nullable Object[] initial) {
    return RectangularArray.create(element, sizes, initial);
  }

  /** The element of an array of several dimensions. */
  public static @Nullable Object getAt(Object array, int[] indices) {
    return ((RectangularArray) Operators.receiver(array)).get(indices);
  }

  /** Stores an element of an array of several dimensions. */
  public static void setAt(Object array, int[] indices, @Nullable Object value) {
    ((RectangularArray) Operators.receiver(array)).set(indices, value);
  }

  /** The Java object that holds the elements, for System.arraycopy and the like. */
  static Object store(Object array) {
    if (array instanceof RectangularArray rectangular) {
      return rectangular.elements();
    }
    return array instanceof DotNetArray own ? own.elements() : array;
  }

  /** The element of a {@code byte[]}: 0..255. */
  public static int getByte(byte[] array, int index) {
    return array[index] & 0xFF;
  }

  /** Stores a {@code byte} and gives it back. */
  public static int setByte(byte[] array, int index, int value) {
    array[index] = (byte) value;
    return value;
  }

  private static RuntimeException notAnArray(@Nullable Object array) {
    return array == null ? NullReferenceException.create() : InvalidCastException.create();
  }
}
