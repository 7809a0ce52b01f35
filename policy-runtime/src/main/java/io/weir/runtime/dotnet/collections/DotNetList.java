package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code List<T>}. */
@DotNetType(
    value =
        "public partial class System.Collections.Generic.List<T> : object, IList<T>,"
            + " IReadOnlyList<T>, System.Collections.IList",
    java = DotNetList.class)
public final class DotNetList extends CollectionObject implements ListValue {
  private static final Object[] NONE = {};
  private static final int DEFAULT_CAPACITY = 4;
  final RuntimeType elementType;
  @Nullable Object[] items;
  int size;

  /** What {@code Capacity} tells; the Java array may be smaller. */
  private int capacity;

  private int version;

  /** An empty list. */
  public DotNetList(RuntimeType elementType) {
    this.elementType = elementType;
    this.items = NONE;
  }

  /** A list of these elements; the array is given away. */
  public DotNetList(RuntimeType elementType, @Nullable Object[] items) {
    this.elementType = elementType;
    this.items = items;
    this.size = items.length;
    this.capacity = items.length;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("List", elementType);
  }

  /** The type of the elements. */
  public RuntimeType elementType() {
    return elementType;
  }

  @Override
  public int count() {
    return size;
  }

  @Override
  public @Nullable Object get(int index) {
    if (index < 0 || index >= size) {
      throw ListValue.indexOutside();
    }
    return items[index];
  }

  @Override
  public void set(int index, @Nullable Object value) {
    if (index < 0 || index >= size) {
      throw ListValue.indexOutside();
    }
    items[index] = value;
    version++;
  }

  @Override
  public void add(@Nullable Object item) {
    version++;
    reserve(size + 1L);
    items[size++] = item;
  }

  @Override
  public void clear() {
    version++;
    Arrays.fill(items, 0, size, null);
    size = 0;
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return indexOf(item) >= 0;
  }

  @Override
  public int indexOf(@Nullable Object item) {
    return indexBetween(item, 0, size);
  }

  int indexBetween(@Nullable Object item, int from, int to) {
    Budget.steps(to - from);
    for (int i = from; i < to; i++) {
      if (Defaults.equal(items[i], item)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void insert(int index, @Nullable Object item) {
    if (index < 0 || index > size) {
      throw new ArgumentOutOfRangeException(
          "index", "Index must be within the bounds of the List.");
    }
    Budget.steps(1 + ((size - index) >> 6));
    reserve(size + 1L);
    System.arraycopy(items, index, items, index + 1, size - index);
    items[index] = item;
    size++;
    version++;
  }

  @Override
  public boolean remove(@Nullable Object item) {
    int index = indexOf(item);
    if (index < 0) {
      return false;
    }
    removeAt(index);
    return true;
  }

  @Override
  public void removeAt(int index) {
    if (index < 0 || index >= size) {
      throw ListValue.indexOutside();
    }
    Budget.steps(1 + ((size - index) >> 6));
    size--;
    System.arraycopy(items, index + 1, items, index, size - index);
    items[size] = null;
    version++;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new ListCursor();
  }

  /** The elements in a new Java array. */
  public @Nullable Object[] toObjects() {
    return Arrays.copyOf(items, size);
  }

  private void reserve(long required) {
    int needed = Check.size(required);
    if (needed > capacity) {
      long doubled = capacity == 0 ? DEFAULT_CAPACITY : 2L * capacity;
      capacity = (int) Math.max(doubled, needed);
    }
    if (needed > items.length) {
      int larger = Math.max(needed, items.length + (items.length >> 1) + 4);
      Budget.allocate((long) larger << 3);
      items = Arrays.copyOf(items, larger);
    }
  }

  private void addAll(Object collection) {
    int known = Enumeration.countIfKnown(collection);
    if (known >= 0) {
      insertAll(size, collection, known);
      return;
    }
    for (Iterator<@Nullable Object> i = Enumeration.iterator(collection); i.hasNext(); ) {
      add(i.next());
    }
  }

  private void insertAll(int index, Object collection, int known) {
    if (known == 0) {
      return;
    }
    @Nullable Object[] added = new Object[known];
    int at = 0;
    for (Iterator<@Nullable Object> i = Enumeration.iterator(collection);
        at < known && i.hasNext(); ) {
      added[at++] = i.next();
    }
    reserve((long) size + at);
    System.arraycopy(items, index, items, index + at, size - index);
    System.arraycopy(added, 0, items, index, at);
    size += at;
    version++;
  }

  private final class ListCursor extends Cursor {
    private final int expected = version;
    private int at;

    @Override
    protected boolean moveNext() {
      if (version != expected) {
        throw Enumeration.modified();
      }
      if (at >= size) {
        return false;
      }
      current = items[at++];
      return true;
    }
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static DotNetList create(RuntimeType elementType) {
    return new DotNetList(elementType);
  }

  /** {@code new(capacity)}. */
  @DotNetMethod(value = "new(int capacity)", reified = true)
  public static DotNetList createOfCapacity(int capacity, RuntimeType elementType) {
    Check.notNegative(capacity, "capacity");
    DotNetList list = new DotNetList(elementType);
    list.capacity = Check.size(capacity);
    return list;
  }

  /** {@code new(collection)}. */
  @DotNetMethod(value = "new(IEnumerable<T> collection)", reified = true)
  public static DotNetList createFrom(@Nullable Object collection, RuntimeType elementType) {
    Check.notNull(collection, "collection");
    DotNetList list = new DotNetList(elementType);
    int known = Enumeration.countIfKnown(collection);
    if (known > 0) {
      list.capacity = known;
    }
    list.addAll(collection);
    list.version = 0;
    return list;
  }

  /** {@code Capacity}. */
  @DotNetProperty("int Capacity { get; }")
  public static int capacity(DotNetList self) {
    return self.capacity;
  }

  /** {@code Capacity = value}. */
  @DotNetProperty("int Capacity { set; }")
  public static void setCapacity(DotNetList self, int value) {
    if (value < self.size) {
      throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
    }
    self.capacity = Check.size(value);
  }

  /** {@code EnsureCapacity(capacity)}. */
  @DotNetMethod("int EnsureCapacity(int capacity)")
  public static int ensureCapacity(DotNetList self, int capacity) {
    Check.notNegative(capacity, "capacity");
    Check.size(capacity);
    if (self.capacity < capacity) {
      long doubled = self.capacity == 0 ? DEFAULT_CAPACITY : 2L * self.capacity;
      self.capacity = (int) Math.max(doubled, capacity);
    }
    return self.capacity;
  }

  /** {@code TrimExcess()}. */
  @DotNetMethod("void TrimExcess()")
  public static void trimExcess(DotNetList self) {
    if (self.size < (int) (self.capacity * 0.9)) {
      self.capacity = self.size;
    }
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(DotNetList self) {
    return self.size;
  }

  /** {@code this[index]}. */
  @DotNetProperty("T this[int index] { get; }")
  public static @Nullable Object item(DotNetList self, int index) {
    return self.get(index);
  }

  /** {@code this[index] = value}. */
  @DotNetProperty("T this[int index] { set; }")
  public static void setItem(DotNetList self, int index, @Nullable Object value) {
    self.set(index, value);
  }

  /** {@code Add(item)}. */
  @DotNetMethod("void Add(T item)")
  public static void addItem(DotNetList self, @Nullable Object item) {
    self.add(item);
  }

  /** {@code AddRange(collection)}. */
  @DotNetMethod("void AddRange(IEnumerable<T> collection)")
  public static void addRange(DotNetList self, @Nullable Object collection) {
    self.addAll(Check.notNull(collection, "collection"));
  }

  /** {@code AsReadOnly()}. */
  @DotNetMethod("System.Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly()")
  public static ReadOnlyCollection asReadOnly(DotNetList self) {
    return new ReadOnlyCollection(self, self.elementType);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(DotNetList self) {
    self.clear();
  }

  /** {@code ConvertAll<TOutput>(converter)}. */
  @DotNetMethod(
      value = "List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)",
      reified = true)
  public static DotNetList convertAll(
      DotNetList self, @Nullable Fn converter, RuntimeType outputType) {
    Check.notNull(converter, "converter");
    DotNetList result = createOfCapacity(self.size, outputType);
    for (int i = 0; i < self.size; i++) {
      result.add(converter.call1(self.items[i]));
    }
    return result;
  }

  /** {@code CopyTo(array)}. */
  @DotNetMethod("void CopyTo(T[] array)")
  public static void copyToStart(DotNetList self, @Nullable Object array) {
    copyToAt(self, array, 0);
  }

  /** {@code CopyTo(array, arrayIndex)}. */
  @DotNetMethod("void CopyTo(T[] array, int arrayIndex)")
  public static void copyToAt(DotNetList self, @Nullable Object array, int arrayIndex) {
    copyPart(self, 0, array, arrayIndex, self.size);
  }

  /** {@code CopyTo(index, array, arrayIndex, count)}. */
  @DotNetMethod("void CopyTo(int index, T[] array, int arrayIndex, int count)")
  public static void copyPart(
      DotNetList self, int index, @Nullable Object array, int arrayIndex, int count) {
    if (self.size - index < count) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
    Check.notNull(array, "destinationArray");
    if (index < 0) {
      throw new ArgumentOutOfRangeException(
          "sourceIndex", "Number was less than the array's lower bound in the first dimension.");
    }
    if (arrayIndex < 0) {
      throw new ArgumentOutOfRangeException(
          "destinationIndex",
          "Number was less than the array's lower bound in the first dimension.");
    }
    if (count < 0) {
      throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
    }
    if (ArrayElements.length(array) - arrayIndex < count) {
      throw new ArgumentException(
          "Destination array was not long enough. Check the destination index, length, and the"
              + " array's lower bounds.",
          "destinationArray");
    }
    for (int i = 0; i < count; i++) {
      ArrayElements.set(array, arrayIndex + i, self.items[index + i]);
    }
  }

  /** {@code ForEach(action)}. */
  @DotNetMethod("void ForEach(Action<T> action)")
  public static void forEachItem(DotNetList self, @Nullable Fn action) {
    Check.notNull(action, "action");
    int expected = self.version;
    for (int i = 0; i < self.size; i++) {
      if (expected != self.version) {
        break;
      }
      action.call1(self.items[i]);
    }
    if (expected != self.version) {
      throw Enumeration.modified();
    }
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(DotNetList self) {
    return Enumerator.of(self.iterator(), self.elementType);
  }

  /** {@code GetRange(index, count)}. */
  @DotNetMethod("List<T> GetRange(int index, int count)")
  public static DotNetList getRange(DotNetList self, int index, int count) {
    Check.range(index, count, self.size);
    return new DotNetList(self.elementType, Arrays.copyOfRange(self.items, index, index + count));
  }

  /** {@code Slice(start, length)}. */
  @DotNetMethod("List<T> Slice(int start, int length)")
  public static DotNetList slice(DotNetList self, int start, int length) {
    return getRange(self, start, length);
  }

  /** {@code Insert(index, item)}. */
  @DotNetMethod("void Insert(int index, T item)")
  public static void insertItem(DotNetList self, int index, @Nullable Object item) {
    self.insert(index, item);
  }

  /** {@code InsertRange(index, collection)}. */
  @DotNetMethod("void InsertRange(int index, IEnumerable<T> collection)")
  public static void insertRange(DotNetList self, int index, @Nullable Object collection) {
    Check.notNull(collection, "collection");
    if (index < 0 || index > self.size) {
      throw ListSearch.indexBeyond();
    }
    int known = Enumeration.countIfKnown(collection);
    if (known >= 0) {
      self.insertAll(index, collection, known);
      return;
    }
    int at = index;
    for (Iterator<@Nullable Object> i = Enumeration.iterator(collection); i.hasNext(); ) {
      self.insert(at++, i.next());
    }
  }

  /** {@code Remove(item)}. */
  @DotNetMethod("bool Remove(T item)")
  public static boolean removeItem(DotNetList self, @Nullable Object item) {
    return self.remove(item);
  }

  /** {@code RemoveAll(match)}. */
  @DotNetMethod("int RemoveAll(Predicate<T> match)")
  public static int removeAll(DotNetList self, @Nullable Fn match) {
    Check.notNull(match, "match");
    int to = 0;
    while (to < self.size && !Check.test(match, self.items[to])) {
      to++;
    }
    if (to >= self.size) {
      return 0;
    }
    for (int from = to + 1; from < self.size; from++) {
      if (!Check.test(match, self.items[from])) {
        self.items[to++] = self.items[from];
      }
    }
    int removed = self.size - to;
    Arrays.fill(self.items, to, self.size, null);
    self.size = to;
    self.version++;
    return removed;
  }

  /** {@code RemoveAt(index)}. */
  @DotNetMethod("void RemoveAt(int index)")
  public static void removeItemAt(DotNetList self, int index) {
    self.removeAt(index);
  }

  /** {@code RemoveRange(index, count)}. */
  @DotNetMethod("void RemoveRange(int index, int count)")
  public static void removeRange(DotNetList self, int index, int count) {
    Check.range(index, count, self.size);
    if (count > 0) {
      int size = self.size - count;
      System.arraycopy(self.items, index + count, self.items, index, size - index);
      Arrays.fill(self.items, size, self.size, null);
      self.size = size;
      self.version++;
    }
  }

  /** {@code Reverse()}. */
  @DotNetMethod("void Reverse()")
  public static void reverse(DotNetList self) {
    reverseRange(self, 0, self.size);
  }

  /** {@code Reverse(index, count)}. */
  @DotNetMethod("void Reverse(int index, int count)")
  public static void reverseRange(DotNetList self, int index, int count) {
    Check.range(index, count, self.size);
    Budget.steps(count);
    for (int i = index, j = index + count - 1; i < j; i++, j--) {
      Object item = self.items[i];
      self.items[i] = self.items[j];
      self.items[j] = item;
    }
    self.version++;
  }

  /** {@code Sort()}. */
  @DotNetMethod("void Sort()")
  public static void sort(DotNetList self) {
    sortRange(self, 0, self.size, null);
  }

  /** {@code Sort(comparer)}. */
  @DotNetMethod("void Sort(IComparer<T> comparer)")
  public static void sortBy(DotNetList self, @Nullable IComparer comparer) {
    sortRange(self, 0, self.size, comparer);
  }

  /** {@code Sort(comparison)}. */
  @DotNetMethod("void Sort(Comparison<T> comparison)")
  public static void sortByComparison(DotNetList self, @Nullable Fn comparison) {
    sortRange(self, 0, self.size, Comparer.of(Check.notNull(comparison, "comparison")));
  }

  /** {@code Sort(index, count, comparer)}. */
  @DotNetMethod("void Sort(int index, int count, IComparer<T> comparer)")
  public static void sortRange(
      DotNetList self, int index, int count, @Nullable IComparer comparer) {
    Check.range(index, count, self.size);
    IntroSort.sort(self.items, index, count, Comparer.orDefault(comparer));
    self.version++;
  }

  /** {@code ToArray()}. */
  @DotNetMethod("T[] ToArray()")
  public static Object toArray(DotNetList self) {
    Object array = self.elementType.newArray(self.size);
    for (int i = 0; i < self.size; i++) {
      ArrayElements.set(array, i, self.items[i]);
    }
    return array;
  }
}
