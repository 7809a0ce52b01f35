package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.Enumerator;
import io.weir.runtime.dotnet.collections.ReadOnlyCollection;
import org.jspecify.annotations.Nullable;

/** {@code System.Array}: what arrays of all types share, and the static helpers that copy. */
@DotNetType(
    value =
        "public abstract partial class System.Array : object, System.Collections.IList,"
            + " System.Collections.ICollection, System.Collections.IEnumerable, ICloneable",
    java = Object.class)
public final class ArrayMembers {
  /** No array is longer: an expression that asks for more is at fault. */
  private static final int MAX_LENGTH = 64 << 20;

  private ArrayMembers() {}

  /** Refuses lengths that are negative or absurd, before anything is allocated. */
  static void checkLength(long length) {
    if (length < 0) {
      throw new OverflowException("Arithmetic operation resulted in an overflow.");
    }
    if (length > MAX_LENGTH) {
      throw new OutOfMemoryException("Array dimensions exceeded supported range.");
    }
    if (length > 64) {
      Budget.steps(length >> 6);
      Budget.allocate(length << 2);
    }
  }

  /** {@code Length}. */
  @DotNetProperty("int Length { get; }")
  public static int length(Object self) {
    return Arrays.length(self);
  }

  /** {@code LongLength}. */
  @DotNetProperty("long LongLength { get; }")
  public static long longLength(Object self) {
    return Arrays.length(self);
  }

  /** {@code Rank}. */
  @DotNetProperty("int Rank { get; }")
  public static int rank(Object self) {
    Arrays.length(self);
    return self instanceof RectangularArray array ? array.rank() : 1;
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(Object self) {
    Arrays.length(self);
    return false;
  }

  /** {@code IsFixedSize}. */
  @DotNetProperty("bool IsFixedSize { get; }")
  public static boolean isFixedSize(Object self) {
    Arrays.length(self);
    return true;
  }

  /** {@code IsSynchronized}. */
  @DotNetProperty("bool IsSynchronized { get; }")
  public static boolean isSynchronized(Object self) {
    Arrays.length(self);
    return false;
  }

  /** {@code SyncRoot}. */
  @DotNetProperty("object SyncRoot { get; }")
  public static Object syncRoot(Object self) {
    Arrays.length(self);
    return self;
  }

  /** {@code Array.MaxLength}: what .NET says, not what an expression may take. */
  @DotNetProperty("static int MaxLength { get; }")
  public static int maxLength() {
    return 0x7FFF_FFC7;
  }

  /** {@code Initialize()}: no type of expressions has a constructor to call. */
  @DotNetMethod("void Initialize()")
  public static void initialize(Object self) {
    Arrays.length(self);
  }

  private static void dimension(int dimension) {
    if (dimension != 0) {
      throw new IndexOutOfRangeException("Array does not have that many dimensions.");
    }
  }

  /** {@code GetLength}. */
  @DotNetMethod("int GetLength(int dimension)")
  public static int getLength(Object self, int dimension) {
    int length = Arrays.length(self);
    if (self instanceof RectangularArray array) {
      return array.length(dimension);
    }
    dimension(dimension);
    return length;
  }

  /** {@code GetLowerBound}. */
  @DotNetMethod("int GetLowerBound(int dimension)")
  public static int getLowerBound(Object self, int dimension) {
    getLength(self, dimension);
    return 0;
  }

  /** {@code GetUpperBound}. */
  @DotNetMethod("int GetUpperBound(int dimension)")
  public static int getUpperBound(Object self, int dimension) {
    return getLength(self, dimension) - 1;
  }

  /** {@code GetLongLength}. */
  @DotNetMethod("long GetLongLength(int dimension)")
  public static long getLongLength(Object self, int dimension) {
    return getLength(self, dimension);
  }

  /** {@code GetValue}. */
  @DotNetMethod("object GetValue(int index)")
  public static @Nullable Object getValue(Object self, int index) {
    return getValueAt(self, index);
  }

  /** {@code GetValue}. */
  @DotNetMethod("object GetValue(long index)")
  public static @Nullable Object getValueAtLong(Object self, long index) {
    return getValueAt(self, Arrays.index(index));
  }

  /** {@code GetValue} of an array of two dimensions. */
  @DotNetMethod("object GetValue(int index1, int index2)")
  public static @Nullable Object getValueAtTwo(Object self, int index1, int index2) {
    return getValueAt(self, index1, index2);
  }

  /** {@code GetValue} of an array of three dimensions. */
  @DotNetMethod("object GetValue(int index1, int index2, int index3)")
  public static @Nullable Object getValueAtThree(Object self, int index1, int index2, int index3) {
    return getValueAt(self, index1, index2, index3);
  }

  /** {@code GetValue} of an array of any number of dimensions. */
  @DotNetMethod("object GetValue(params int[] indices)")
  public static @Nullable Object getValueAt(Object self, int @Nullable ... indices) {
    int[] at = checkIndices(self, indices);
    return self instanceof RectangularArray array ? array.get(at) : Arrays.get(self, at[0]);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("System.Collections.IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(Object self) {
    return Enumerator.checked(Enumeration.iterator(self), Enumeration.elementType(self));
  }

  /** {@code SetValue}. */
  @DotNetMethod("void SetValue(object value, int index)")
  public static void setValue(Object self, @Nullable Object value, int index) {
    setValueAt(self, value, index);
  }

  /** {@code SetValue}. */
  @DotNetMethod("void SetValue(object value, long index)")
  public static void setValueAtLong(Object self, @Nullable Object value, long index) {
    setValueAt(self, value, Arrays.index(index));
  }

  /** {@code SetValue} of an array of two dimensions. */
  @DotNetMethod("void SetValue(object value, int index1, int index2)")
  public static void setValueAtTwo(Object self, @Nullable Object value, int index1, int index2) {
    setValueAt(self, value, index1, index2);
  }

  /** {@code SetValue} of an array of three dimensions. */
  @DotNetMethod("void SetValue(object value, int index1, int index2, int index3)")
  public static void setValueAtThree(
      Object self, @Nullable Object value, int index1, int index2, int index3) {
    setValueAt(self, value, index1, index2, index3);
  }

  /** {@code SetValue} of an array of any number of dimensions. */
  @DotNetMethod("void SetValue(object value, params int[] indices)")
  public static void setValueAt(Object self, @Nullable Object value, int @Nullable ... indices) {
    int[] at = checkIndices(self, indices);
    getValueAt(self, at);
    RuntimeType element = elementType(self);
    Object stored;
    if (value == null) {
      stored = element.defaultValue();
    } else if (element.isInstance(value)) {
      stored = value;
    } else {
      RuntimeType from = RuntimeTypes.ofValue(value);
      if (Widening.isPrimitive(from)
          && Widening.isPrimitive(element)
          && !Widening.possible(from, element)) {
        throw new ArgumentException(
            "Cannot widen from source type to target type either because the source type is a not"
                + " a primitive type or the conversion cannot be accomplished.");
      }
      if (!Widening.possible(from, element)) {
        throw new InvalidCastException("Object cannot be stored in an array of this type.");
      }
      stored = Widening.widen(value, element);
    }
    if (self instanceof RectangularArray array) {
      array.set(at, stored);
    } else {
      Arrays.set(self, at[0], stored);
    }
  }

  private static int[] checkIndices(Object self, int @Nullable [] indices) {
    if (indices == null) {
      throw new ArgumentNullException("indices");
    }
    int rank = rank(self);
    if (indices.length != rank) {
      throw new ArgumentException(
          switch (indices.length) {
            case 1 -> "Array was not a one-dimensional array.";
            case 2 -> "Array was not a two-dimensional array.";
            case 3 -> "Array was not a three-dimensional array.";
            default -> "Indices length does not match the array rank.";
          });
    }
    return indices;
  }

  /** {@code Clone}. */
  @DotNetMethod("object Clone()")
  public static Object copyOf(Object self) {
    if (self instanceof DotNetArray own) {
      return new DotNetArray(own.elementType(), own.elements().clone());
    }
    if (self instanceof RectangularArray own) {
      return own.copy();
    }
    int length = Arrays.length(self);
    checkLength(length);
    Object copy = java.lang.reflect.Array.newInstance(self.getClass().getComponentType(), length);
    System.arraycopy(self, 0, copy, 0, length);
    return copy;
  }

  /** {@code CopyTo}. */
  @DotNetMethod("void CopyTo(Array array, int index)")
  public static void copyTo(Object self, Object array, int index) {
    checkRank(self);
    checkRank(array);
    copyRange(self, 0, array, index, Arrays.length(self));
  }

  /** {@code Copy}. */
  @DotNetMethod("static void Copy(Array sourceArray, Array destinationArray, int length)")
  public static void copy(Object sourceArray, Object destinationArray, int length) {
    copyRange(sourceArray, 0, destinationArray, 0, length);
  }

  /** {@code Copy} of a range. */
  @DotNetMethod(
      "static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int"
          + " destinationIndex, int length)")
  public static void copyRange(
      Object sourceArray,
      int sourceIndex,
      Object destinationArray,
      int destinationIndex,
      int length) {
    if (sourceArray == null) {
      throw new ArgumentNullException("sourceArray");
    }
    if (destinationArray == null) {
      throw new ArgumentNullException("destinationArray");
    }
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
    }
    if (sourceIndex < 0) {
      throw new ArgumentOutOfRangeException("sourceIndex", "Non-negative number required.");
    }
    if (destinationIndex < 0) {
      throw new ArgumentOutOfRangeException("destinationIndex", "Non-negative number required.");
    }
    if ((long) sourceIndex + length > Arrays.length(sourceArray)) {
      throw new ArgumentException(
          "Source array was not long enough. Check the source index, length, and the array's lower"
              + " bounds.",
          "sourceArray");
    }
    if ((long) destinationIndex + length > Arrays.length(destinationArray)) {
      throw new ArgumentException(
          "Destination array was not long enough. Check the destination index, length, and the"
              + " array's lower bounds.",
          "destinationArray");
    }
    Budget.steps(length >> 6);
    RuntimeType from = elementType(sourceArray);
    RuntimeType to = elementType(destinationArray);
    Object source = Arrays.store(sourceArray);
    Object target = Arrays.store(destinationArray);
    if (rank(sourceArray) != rank(destinationArray)) {
      throw new RankException("The specified arrays must have the same number of dimensions.");
    }
    if (from == to) {
      System.arraycopy(source, sourceIndex, target, destinationIndex, length);
      return;
    }
    boolean widening = Widening.possible(from, to);
    boolean values = from.isValueType() && to.isValueType();
    if (!widening && (values || !(to.isAssignableFrom(from) || from.isAssignableFrom(to)))) {
      throw ArrayTypeMismatchException.create();
    }
    for (int i = 0; i < length; i++) {
      Object value = Arrays.get(sourceArray, sourceIndex + i);
      if (widening) {
        value = Widening.widen(value, to);
      } else if (value == null ? to.isValueType() : !to.isInstance(value)) {
        throw new InvalidCastException(
            "At least one element in the source array could not be cast down to the destination"
                + " array type.");
      }
      Arrays.set(destinationArray, destinationIndex + i, value);
    }
  }

  /** {@code CopyTo}. */
  @DotNetMethod("void CopyTo(Array array, long index)")
  public static void copyToLong(Object self, Object array, long index) {
    copyTo(self, array, Arrays.index(index));
  }

  /** {@code Copy}. */
  @DotNetMethod("static void Copy(Array sourceArray, Array destinationArray, long length)")
  public static void copyLong(Object sourceArray, Object destinationArray, long length) {
    copy(sourceArray, destinationArray, longRange(length, "length"));
  }

  /** {@code Copy} of a range. */
  @DotNetMethod(
      "static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long"
          + " destinationIndex, long length)")
  public static void copyLongRange(
      Object sourceArray,
      long sourceIndex,
      Object destinationArray,
      long destinationIndex,
      long length) {
    copyRange(
        sourceArray,
        longRange(sourceIndex, "sourceIndex"),
        destinationArray,
        longRange(destinationIndex, "destinationIndex"),
        longRange(length, "length"));
  }

  private static int longRange(long value, String parameter) {
    if (value != (int) value) {
      throw new ArgumentOutOfRangeException(parameter, "Arrays larger than 2GB are not supported.");
    }
    return (int) value;
  }

  /** {@code ConstrainedCopy}: of arrays whose types need no conversion. */
  @DotNetMethod(
      "static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int"
          + " destinationIndex, int length)")
  public static void constrainedCopy(
      Object sourceArray,
      int sourceIndex,
      Object destinationArray,
      int destinationIndex,
      int length) {
    if (sourceArray != null && destinationArray != null) {
      RuntimeType from = elementType(sourceArray);
      RuntimeType to = elementType(destinationArray);
      if (from != to && (from.isValueType() || !to.isAssignableFrom(from))) {
        throw new ArrayTypeMismatchException(
            "Array.ConstrainedCopy will only work on array types that are provably compatible,"
                + " without any form of boxing, unboxing, widening, or casting of each array"
                + " element.");
      }
    }
    copyRange(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
  }

  /** {@code Clear} of a range. */
  @DotNetMethod("static void Clear(Array array, int index, int length)")
  public static void clearRange(Object array, int index, int length) {
    checkArray(array);
    if (index < 0 || length < 0 || (long) index + length > Arrays.length(array)) {
      throw IndexOutOfRangeException.create();
    }
    Object value = elementType(array).defaultValue();
    for (int i = 0; i < length; i++) {
      Arrays.set(array, index + i, value);
    }
  }

  /** {@code Clear}. */
  @DotNetMethod("static void Clear(Array array)")
  public static void clear(Object array) {
    checkArray(array);
    clearRange(array, 0, Arrays.length(array));
  }

  /** {@code Empty}. */
  @DotNetMethod(value = "static T[] Empty<T>()", reified = true)
  public static Object empty(RuntimeType type) {
    return type.newArray(0);
  }

  /** {@code Resize}. */
  @DotNetMethod(value = "static void Resize<T>(ref T[] array, int newSize)", reified = true)
  public static void resize(Ref array, int newSize, RuntimeType type) {
    if (newSize < 0) {
      throw new ArgumentOutOfRangeException("newSize", "Non-negative number required.");
    }
    Object old = array.value;
    Object larger = type.newArray(newSize);
    if (old != null) {
      if (Arrays.length(old) == newSize) {
        return;
      }
      System.arraycopy(
          Arrays.store(old), 0, Arrays.store(larger), 0, Math.min(newSize, Arrays.length(old)));
    }
    array.value = larger;
  }

  /** {@code ForEach}. */
  @DotNetMethod("static void ForEach<T>(T[] array, Action<T> action)")
  public static void forEach(Object array, Fn action) {
    checkArray(array);
    if (action == null) {
      throw new ArgumentNullException("action");
    }
    int length = Arrays.length(array);
    for (int i = 0; i < length; i++) {
      action.call1(Arrays.get(array, i));
    }
  }

  /** {@code ConvertAll}. */
  @DotNetMethod(
      value =
          "static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput>"
              + " converter)",
      reified = true)
  public static Object convertAll(
      Object array, Fn converter, RuntimeType input, RuntimeType output) {
    checkArray(array);
    if (converter == null) {
      throw new ArgumentNullException("converter");
    }
    int length = Arrays.length(array);
    Object result = output.newArray(length);
    for (int i = 0; i < length; i++) {
      Arrays.set(result, i, converter.call1(Arrays.get(array, i)));
    }
    return result;
  }

  /** {@code Fill}. */
  @DotNetMethod("static void Fill<T>(T[] array, T value)")
  public static void fill(Object array, @Nullable Object value) {
    checkArray(array);
    int length = Arrays.length(array);
    for (int i = 0; i < length; i++) {
      Arrays.set(array, i, value);
    }
  }

  /** {@code Fill} of a range. */
  @DotNetMethod("static void Fill<T>(T[] array, T value, int startIndex, int count)")
  public static void fillRange(Object array, @Nullable Object value, int startIndex, int count) {
    checkArray(array);
    ArraySearch.checkStart(array, startIndex, count);
    for (int i = startIndex; i < startIndex + count; i++) {
      Arrays.set(array, i, value);
    }
  }

  /** {@code AsReadOnly}. */
  @DotNetMethod(
      value =
          "static System.Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly<T>(T[] array)",
      reified = true)
  public static ReadOnlyCollection asReadOnly(Object array, RuntimeType type) {
    checkArray(array);
    return new ReadOnlyCollection(array, type);
  }

  private static RuntimeType elementType(Object array) {
    RuntimeType element = RuntimeTypes.ofValue(array).element();
    return element == null ? RuntimeTypes.object() : element;
  }

  static void checkArray(@Nullable Object array) {
    if (array == null) {
      throw new ArgumentNullException("array");
    }
  }

  /** Refuses arrays of several dimensions. */
  static void checkRank(@Nullable Object array) {
    if (array instanceof RectangularArray) {
      throw new RankException("Only single dimension arrays are supported here.");
    }
  }

  static void checkRange(Object array, int index, int length) {
    if (index < 0) {
      throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
    }
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
    }
    if ((long) index + length > Arrays.length(array)) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
  }
}
