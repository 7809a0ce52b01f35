package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArrayTypeMismatchException;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.UInt8;
import org.jspecify.annotations.Nullable;

/** Boxed access to arrays of every representation (see the table of the parent package). */
public final class ArrayElements {
  private ArrayElements() {}

  /** Whether the value is a .NET array. */
  public static boolean isArray(@Nullable Object value) {
    return value instanceof DotNetArray || (value != null && value.getClass().isArray());
  }

  /** The length of an array. */
  public static int length(Object array) {
    if (array instanceof Object[] objects) {
      return objects.length;
    } else if (array instanceof DotNetArray own) {
      return own.length();
    }
    return java.lang.reflect.Array.getLength(array);
  }

  /** The boxed element at an index; outside, a Java ArrayIndexOutOfBoundsException. */
  public static @Nullable Object get(Object array, int index) {
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
    }
    throw new IllegalArgumentException("not an array: " + array.getClass());
  }

  /**
   * Stores a boxed element; outside, a Java ArrayIndexOutOfBoundsException.
   *
   * @throws ArrayTypeMismatchException if the array does not take it
   */
  public static void set(Object array, int index, @Nullable Object value) {
    try {
      if (array instanceof Object[] objects) {
        objects[index] = value;
      } else if (array instanceof DotNetArray own) {
        own.set(index, value);
      } else if (value == null) {
        throw ArrayTypeMismatchException.create();
      } else if (array instanceof int[] ints) {
        ints[index] = (Integer) value;
      } else if (array instanceof byte[] bytes) {
        bytes[index] = (byte) ((UInt8) value).bits();
      } else if (array instanceof char[] chars) {
        chars[index] = (Character) value;
      } else if (array instanceof double[] doubles) {
        doubles[index] = (Double) value;
      } else if (array instanceof long[] longs) {
        longs[index] = (Long) value;
      } else if (array instanceof boolean[] booleans) {
        booleans[index] = (Boolean) value;
      } else if (array instanceof float[] floats) {
        floats[index] = (Float) value;
      } else if (array instanceof short[] shorts) {
        shorts[index] = (Short) value;
      } else {
        throw new IllegalArgumentException("not an array: " + array.getClass());
      }
    } catch (ArrayStoreException | ClassCastException e) {
      throw ArrayTypeMismatchException.create();
    }
  }

  /** The elements, boxed, in a new Java array. */
  public static @Nullable Object[] toObjects(Object array) {
    if (array instanceof Object[] objects) {
      return java.util.Arrays.copyOf(objects, objects.length, Object[].class);
    } else if (array instanceof DotNetArray own) {
      return own.elements().clone();
    }
    @Nullable Object[] copy = new Object[length(array)];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = get(array, i);
    }
    return copy;
  }
}
