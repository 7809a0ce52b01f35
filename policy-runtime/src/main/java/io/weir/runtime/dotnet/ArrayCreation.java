package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * How {@code System.Array} makes arrays of a type that is known at run time. All arrays start at 0:
 * other lower bounds are refused.
 */
@DotNetType(value = "public abstract partial class System.Array", java = Object.class)
public final class ArrayCreation {
  private ArrayCreation() {}

  /** {@code CreateInstance}. */
  @DotNetMethod("static Array CreateInstance(Type elementType, int length)")
  public static Object createInstance(RuntimeType elementType, int length) {
    if (elementType == null) {
      throw new ArgumentNullException("elementType");
    }
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
    }
    return elementType.newArray(length);
  }

  /** {@code CreateInstance} of two dimensions. */
  @DotNetMethod("static Array CreateInstance(Type elementType, int length1, int length2)")
  public static Object createRectangle(RuntimeType elementType, int length1, int length2) {
    return createInstanceOf(elementType, length1, length2);
  }

  /** {@code CreateInstance} of three dimensions. */
  @DotNetMethod(
      "static Array CreateInstance(Type elementType, int length1, int length2, int length3)")
  public static Object createCuboid(
      RuntimeType elementType, int length1, int length2, int length3) {
    return createInstanceOf(elementType, length1, length2, length3);
  }

  /** {@code CreateInstance} of any number of dimensions. */
  @DotNetMethod("static Array CreateInstance(Type elementType, params int[] lengths)")
  public static Object createInstanceOf(RuntimeType elementType, int @Nullable ... lengths) {
    if (lengths == null) {
      throw new ArgumentNullException("lengths");
    }
    if (lengths.length == 0) {
      throw new ArgumentException("Must provide at least one rank.");
    }
    if (lengths.length == 1) {
      return createInstance(elementType, lengths[0]);
    }
    if (elementType == null) {
      throw new ArgumentNullException("elementType");
    }
    checkLengths(lengths);
    return RectangularArray.create(elementType, lengths.clone(), new Object[0]);
  }

  /** {@code CreateInstance} with lower bounds. */
  @DotNetMethod("static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds)")
  public static Object createInstanceFrom(
      RuntimeType elementType, int @Nullable [] lengths, int @Nullable [] lowerBounds) {
    if (elementType == null) {
      throw new ArgumentNullException("elementType");
    }
    checkBounds(lengths, lowerBounds);
    return createInstanceOf(elementType, lengths);
  }

  /** {@code CreateInstanceFromArrayType}. */
  @DotNetMethod("static Array CreateInstanceFromArrayType(Type arrayType, int length)")
  public static Object createFromArrayType(RuntimeType arrayType, int length) {
    RuntimeType element = elementOf(arrayType);
    if (rank(arrayType) != 1) {
      throw new ArgumentException(
          "Only single dimensional arrays are supported for the requested action.", "arrayType");
    }
    ArgumentOutOfRangeException.throwIfNegative(length, "length");
    return element.newArray(length);
  }

  /** {@code CreateInstanceFromArrayType} of any number of dimensions. */
  @DotNetMethod("static Array CreateInstanceFromArrayType(Type arrayType, params int[] lengths)")
  public static Object createFromArrayTypeOf(RuntimeType arrayType, int @Nullable ... lengths) {
    if (arrayType == null) {
      throw new ArgumentNullException("arrayType");
    } else if (lengths == null) {
      throw new ArgumentNullException("lengths");
    }
    RuntimeType element = elementOf(arrayType);
    checkLengths(lengths);
    if (rank(arrayType) != lengths.length) {
      throw new ArgumentException("Indices length does not match the array rank.");
    }
    return lengths.length == 1
        ? element.newArray(lengths[0])
        : RectangularArray.create(element, lengths.clone(), new Object[0]);
  }

  /** {@code CreateInstanceFromArrayType} with lower bounds. */
  @DotNetMethod(
      "static Array CreateInstanceFromArrayType(Type arrayType, int[] lengths, int[] lowerBounds)")
  public static Object createFromArrayTypeFrom(
      RuntimeType arrayType, int @Nullable [] lengths, int @Nullable [] lowerBounds) {
    if (arrayType == null) {
      throw new ArgumentNullException("arrayType");
    }
    checkBounds(lengths, lowerBounds);
    return createFromArrayTypeOf(arrayType, lengths);
  }

  private static RuntimeType elementOf(@Nullable RuntimeType arrayType) {
    if (arrayType == null) {
      throw new ArgumentNullException("arrayType");
    }
    RuntimeType element = arrayType.element();
    if (element == null) {
      throw new ArgumentException("Must be an array type.", "arrayType");
    }
    return element;
  }

  private static int rank(RuntimeType arrayType) {
    String name = arrayType.csharpName(); // the outer dimensions stand last
    return name.length() - 1 - name.lastIndexOf('[');
  }

  private static void checkLengths(int[] lengths) {
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] < 0) {
        throw new ArgumentOutOfRangeException(
            "lengths[" + i + "]", "Non-negative number required.");
      }
    }
  }

  private static void checkBounds(int @Nullable [] lengths, int @Nullable [] lowerBounds) {
    if (lengths == null) {
      throw new ArgumentNullException("lengths");
    } else if (lowerBounds == null) {
      throw new ArgumentNullException("lowerBounds");
    } else if (lengths.length != lowerBounds.length) {
      throw new ArgumentException("Number of lengths and lowerBounds must match.");
    }
    for (int bound : lowerBounds) {
      if (bound != 0 && lengths.length == 1) {
        throw new ArgumentException("The lower bound of target array must be zero.");
      } else if (bound != 0) {
        throw new NotSupportedException("Arrays of expressions start at 0.");
      }
    }
  }
}
