package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.IComparer;
import io.weir.runtime.dotnet.collections.ReadOnlyCollection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code System.Array}: what arrays of all types share, and the static helpers. */
@DotNetType(
    value =
        "public abstract class System.Array : object, System.Collections.IList,"
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

  private static void dimension(int dimension) {
    if (dimension != 0) {
      throw IndexOutOfRangeException.create();
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

  /** {@code GetValue}. */
  @DotNetMethod("object GetValue(int index)")
  public static @Nullable Object getValue(Object self, int index) {
    return Arrays.get(self, index);
  }

  /** {@code SetValue}. */
  @DotNetMethod("void SetValue(object value, int index)")
  public static void setValue(Object self, @Nullable Object value, int index) {
    RuntimeType element = elementType(self);
    if (value == null) {
      Arrays.set(self, index, element.defaultValue());
    } else if (element.isInstance(value)) {
      Arrays.set(self, index, value);
    } else {
      throw new InvalidCastException("Object cannot be stored in an array of this type.");
    }
  }

  /** {@code Clone}. */
  @DotNetMethod("object Clone()")
  public static Object copyOf(Object self) {
    if (self instanceof DotNetArray own) {
      return new DotNetArray(own.elementType(), own.elements().clone());
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
    if (from == to) {
      System.arraycopy(source, sourceIndex, target, destinationIndex, length);
      return;
    }
    boolean widening = Widening.possible(from, to);
    if (!widening && from.isValueType() && to.isValueType()) {
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

  /** {@code Reverse}. */
  @DotNetMethod("static void Reverse(Array array)")
  public static void reverse(Object array) {
    checkArray(array);
    reverseRange(array, 0, Arrays.length(array));
  }

  /** {@code Reverse} of a range. */
  @DotNetMethod("static void Reverse(Array array, int index, int length)")
  public static void reverseRange(Object array, int index, int length) {
    checkArray(array);
    checkRange(array, index, length);
    for (int i = index, j = index + length - 1; i < j; i++, j--) {
      Object value = Arrays.get(array, i);
      Arrays.set(array, i, Arrays.get(array, j));
      Arrays.set(array, j, value);
    }
  }

  /** {@code IndexOf}. */
  @DotNetMethod("static int IndexOf(Array array, object value)")
  public static int indexOf(Object array, @Nullable Object value) {
    checkArray(array);
    return indexOfIn(array, value, 0, Arrays.length(array));
  }

  /** {@code IndexOf<T>}. */
  @DotNetMethod("static int IndexOf<T>(T[] array, T value)")
  public static int indexOfGeneric(Object array, @Nullable Object value) {
    return indexOf(array, value);
  }

  /** {@code IndexOf<T>} from an index. */
  @DotNetMethod("static int IndexOf<T>(T[] array, T value, int startIndex)")
  public static int indexOfGenericFrom(Object array, @Nullable Object value, int startIndex) {
    checkArray(array);
    return indexOfIn(array, value, startIndex, Arrays.length(array) - startIndex);
  }

  /** {@code IndexOf<T>} in a range. */
  @DotNetMethod("static int IndexOf<T>(T[] array, T value, int startIndex, int count)")
  public static int indexOfIn(Object array, @Nullable Object value, int startIndex, int count) {
    checkArray(array);
    checkStart(array, startIndex, count);
    for (int i = startIndex; i < startIndex + count; i++) {
      if (Values.equal(Arrays.get(array, i), value)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code LastIndexOf}. */
  @DotNetMethod("static int LastIndexOf(Array array, object value)")
  public static int lastIndexOf(Object array, @Nullable Object value) {
    checkArray(array);
    for (int i = Arrays.length(array) - 1; i >= 0; i--) {
      if (Values.equal(Arrays.get(array, i), value)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code LastIndexOf<T>}. */
  @DotNetMethod("static int LastIndexOf<T>(T[] array, T value)")
  public static int lastIndexOfGeneric(Object array, @Nullable Object value) {
    return lastIndexOf(array, value);
  }

  /** {@code BinarySearch}. */
  @DotNetMethod("static int BinarySearch(Array array, object value)")
  public static int binarySearch(Object array, @Nullable Object value) {
    checkArray(array);
    return search(array, 0, Arrays.length(array), value, Sorting.DEFAULT);
  }

  /** {@code BinarySearch<T>}. */
  @DotNetMethod("static int BinarySearch<T>(T[] array, T value)")
  public static int binarySearchGeneric(Object array, @Nullable Object value) {
    return binarySearch(array, value);
  }

  /** {@code BinarySearch<T>} with a comparer. */
  @DotNetMethod("static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)")
  public static int binarySearchWith(
      Object array, @Nullable Object value, @Nullable IComparer comparer) {
    checkArray(array);
    return search(array, 0, Arrays.length(array), value, Sorting.of(comparer));
  }

  /** {@code BinarySearch<T>} in a range. */
  @DotNetMethod("static int BinarySearch<T>(T[] array, int index, int length, T value)")
  public static int binarySearchIn(Object array, int index, int length, @Nullable Object value) {
    checkArray(array);
    checkRange(array, index, length);
    return search(array, index, length, value, Sorting.DEFAULT);
  }

  private static int search(
      Object array,
      int index,
      int length,
      @Nullable Object value,
      java.util.Comparator<@Nullable Object> order) {
    int low = index;
    int high = index + length - 1;
    while (low <= high) {
      int middle = low + ((high - low) >> 1);
      int side = Sorting.guarded(order, Arrays.get(array, middle), value);
      if (side == 0) {
        return middle;
      }
      if (side < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return ~low;
  }

  /** {@code Sort}. */
  @DotNetMethod("static void Sort(Array array)")
  public static void sort(Object array) {
    checkArray(array);
    sortWithin(array, 0, Arrays.length(array), Sorting.DEFAULT);
  }

  /** {@code Sort<T>}. */
  @DotNetMethod("static void Sort<T>(T[] array)")
  public static void sortGeneric(Object array) {
    sort(array);
  }

  /** {@code Sort<T>} by a comparison. */
  @DotNetMethod("static void Sort<T>(T[] array, Comparison<T> comparison)")
  public static void sortBy(Object array, Fn comparison) {
    checkArray(array);
    if (comparison == null) {
      throw new ArgumentNullException("comparison");
    }
    sortWithin(array, 0, Arrays.length(array), Sorting.by(comparison));
  }

  /** {@code Sort<T>} by a comparer. */
  @DotNetMethod("static void Sort<T>(T[] array, IComparer<T> comparer)")
  public static void sortWith(Object array, @Nullable IComparer comparer) {
    checkArray(array);
    sortWithin(array, 0, Arrays.length(array), Sorting.of(comparer));
  }

  /** {@code Sort<T>} of a range. */
  @DotNetMethod("static void Sort<T>(T[] array, int index, int length)")
  public static void sortRange(Object array, int index, int length) {
    checkArray(array);
    checkRange(array, index, length);
    sortWithin(array, index, length, Sorting.DEFAULT);
  }

  /** {@code Sort} of keys with items. */
  @DotNetMethod("static void Sort<TKey, TValue>(TKey[] keys, TValue[] items)")
  public static void sortPairs(Object keys, @Nullable Object items) {
    if (keys == null) {
      throw new ArgumentNullException("keys");
    }
    if (items == null) {
      sort(keys);
      return;
    }
    int length = Arrays.length(keys);
    if (Arrays.length(items) < length) {
      throw new ArgumentException(
          "The number of elements in the items array must be at least that of the keys array.",
          "items");
    }
    @Nullable Object[] values = Arrays.toObjects(keys);
    @Nullable Object[] companions = Arrays.toObjects(items);
    Sorting.sort(values, companions, 0, length, Sorting.DEFAULT);
    store(keys, 0, values, 0, length);
    store(items, 0, companions, 0, length);
  }

  private static void sortWithin(
      Object array, int index, int length, java.util.Comparator<@Nullable Object> order) {
    @Nullable Object[] values = Arrays.toObjects(array);
    Sorting.sort(values, null, index, length, order);
    store(array, index, values, index, length);
  }

  private static void store(
      Object array, int index, @Nullable Object[] values, int from, int length) {
    for (int i = 0; i < length; i++) {
      Arrays.set(array, index + i, values[from + i]);
    }
  }

  /** {@code Exists}. */
  @DotNetMethod("static bool Exists<T>(T[] array, Predicate<T> match)")
  public static boolean exists(Object array, Fn match) {
    return findIndex(array, match) >= 0;
  }

  /** {@code Find}. */
  @DotNetMethod(value = "static T Find<T>(T[] array, Predicate<T> match)", reified = true)
  public static @Nullable Object find(Object array, Fn match, RuntimeType type) {
    int index = findIndex(array, match);
    return index < 0 ? type.defaultValue() : Arrays.get(array, index);
  }

  /** {@code FindLast}. */
  @DotNetMethod(value = "static T FindLast<T>(T[] array, Predicate<T> match)", reified = true)
  public static @Nullable Object findLast(Object array, Fn match, RuntimeType type) {
    int index = findLastIndex(array, match);
    return index < 0 ? type.defaultValue() : Arrays.get(array, index);
  }

  /** {@code FindAll}. */
  @DotNetMethod(value = "static T[] FindAll<T>(T[] array, Predicate<T> match)", reified = true)
  public static Object findAll(Object array, Fn match, RuntimeType type) {
    checkMatch(array, match);
    List<@Nullable Object> found = new ArrayList<>();
    int length = Arrays.length(array);
    for (int i = 0; i < length; i++) {
      Object value = Arrays.get(array, i);
      if (Operators.unboxBool(match.call1(value))) {
        found.add(value);
      }
    }
    return Arrays.fromObjects(type, found.toArray());
  }

  /** {@code FindIndex}. */
  @DotNetMethod("static int FindIndex<T>(T[] array, Predicate<T> match)")
  public static int findIndex(Object array, Fn match) {
    checkMatch(array, match);
    return findIn(array, 0, Arrays.length(array), match);
  }

  /** {@code FindIndex} from an index. */
  @DotNetMethod("static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)")
  public static int findIndexFrom(Object array, int startIndex, Fn match) {
    checkMatch(array, match);
    checkStart(array, startIndex, Arrays.length(array) - startIndex);
    return findIn(array, startIndex, Arrays.length(array), match);
  }

  private static int findIn(Object array, int from, int to, Fn match) {
    for (int i = from; i < to; i++) {
      if (Operators.unboxBool(match.call1(Arrays.get(array, i)))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code FindLastIndex}. */
  @DotNetMethod("static int FindLastIndex<T>(T[] array, Predicate<T> match)")
  public static int findLastIndex(Object array, Fn match) {
    checkMatch(array, match);
    for (int i = Arrays.length(array) - 1; i >= 0; i--) {
      if (Operators.unboxBool(match.call1(Arrays.get(array, i)))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code TrueForAll}. */
  @DotNetMethod("static bool TrueForAll<T>(T[] array, Predicate<T> match)")
  public static boolean trueForAll(Object array, Fn match) {
    checkMatch(array, match);
    int length = Arrays.length(array);
    for (int i = 0; i < length; i++) {
      if (!Operators.unboxBool(match.call1(Arrays.get(array, i)))) {
        return false;
      }
    }
    return true;
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

  /** {@code AsReadOnly}. */
  @DotNetMethod(
      value =
          "static System.Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly<T>(T[] array)",
      reified = true)
  public static ReadOnlyCollection asReadOnly(Object array, RuntimeType type) {
    checkArray(array);
    return new ReadOnlyCollection(array, type);
  }

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

  private static RuntimeType elementType(Object array) {
    RuntimeType element = RuntimeTypes.ofValue(array).element();
    return element == null ? RuntimeTypes.object() : element;
  }

  private static void checkArray(@Nullable Object array) {
    if (array == null) {
      throw new ArgumentNullException("array");
    }
  }

  private static void checkMatch(@Nullable Object array, @Nullable Fn match) {
    checkArray(array);
    if (match == null) {
      throw new ArgumentNullException("match");
    }
  }

  private static void checkStart(Object array, int start, int count) {
    int length = Arrays.length(array);
    if (start < 0 || start > length) {
      throw new ArgumentOutOfRangeException(
          "startIndex",
          "Index was out of range. Must be non-negative and less than or equal to the size of the"
              + " collection.");
    }
    if (count < 0 || start > length - count) {
      throw new ArgumentOutOfRangeException(
          "count",
          "Count must be positive and count must refer to a location within the"
              + " string/array/collection.");
    }
  }

  private static void checkRange(Object array, int index, int length) {
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
