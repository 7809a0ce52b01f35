package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code HashSet<T>}. */
@DotNetType(
    value =
        "public class System.Collections.Generic.HashSet<T> : object, ISet<T>,"
            + " IReadOnlyCollection<T>",
    java = DotNetHashSet.class)
public final class DotNetHashSet extends CollectionObject implements SetValue {
  private final EntryTable table;
  private final RuntimeType elementType;

  /** An empty set. */
  public DotNetHashSet(@Nullable IEqualityComparer comparer, RuntimeType elementType) {
    this(new EntryTable(comparer), elementType);
  }

  private DotNetHashSet(EntryTable table, RuntimeType elementType) {
    this.table = table;
    this.elementType = elementType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("HashSet", elementType);
  }

  @Override
  public int count() {
    return table.count();
  }

  @Override
  public boolean addNew(@Nullable Object item) {
    if (table.find(item) >= 0) {
      return false;
    }
    table.add(item, null);
    return true;
  }

  @Override
  public void add(@Nullable Object item) {
    addNew(item);
  }

  @Override
  public void clear() {
    table.clear();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return table.find(item) >= 0;
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return table.remove(item) >= 0;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return table.iterator(table::key);
  }

  @Override
  public void unionWith(@Nullable Object other) {
    Iterator<@Nullable Object> items = Enumeration.iterator(Check.notNull(other, "other"));
    while (items.hasNext()) {
      addNew(items.next());
    }
  }

  @Override
  public void intersectWith(@Nullable Object other) {
    Check.notNull(other, "other");
    if (count() == 0 || other == this) {
      return;
    }
    BitSet kept = new BitSet();
    for (Iterator<@Nullable Object> i = Enumeration.iterator(other); i.hasNext(); ) {
      int slot = table.find(i.next());
      if (slot >= 0) {
        kept.set(slot);
      }
    }
    for (int slot = 0; slot < table.slots(); slot++) {
      if (table.isUsed(slot) && !kept.get(slot)) {
        table.remove(table.key(slot));
      }
    }
  }

  @Override
  public void exceptWith(@Nullable Object other) {
    Check.notNull(other, "other");
    if (count() == 0) {
      return;
    }
    if (other == this) {
      clear();
      return;
    }
    for (Iterator<@Nullable Object> i = Enumeration.iterator(other); i.hasNext(); ) {
      table.remove(i.next());
    }
  }

  @Override
  public void symmetricExceptWith(@Nullable Object other) {
    Check.notNull(other, "other");
    if (count() == 0) {
      unionWith(other);
    } else if (other == this) {
      clear();
    } else if (isSameKind(other)) {
      for (Iterator<@Nullable Object> i = Enumeration.iterator(other); i.hasNext(); ) {
        Object item = i.next();
        if (!remove(item)) {
          addNew(item);
        }
      }
    } else {
      removeCommonAddOthers(other);
    }
  }

  private void removeCommonAddOthers(Object other) {
    int before = table.slots();
    BitSet remove = new BitSet();
    BitSet added = new BitSet();
    for (Iterator<@Nullable Object> i = Enumeration.iterator(other); i.hasNext(); ) {
      Object item = i.next();
      int slot = table.find(item);
      if (slot < 0) {
        added.set(table.add(item, null));
      } else if (slot < before && !added.get(slot)) {
        remove.set(slot);
      }
    }
    for (int slot = remove.nextSetBit(0); slot >= 0; slot = remove.nextSetBit(slot + 1)) {
      table.remove(table.key(slot));
    }
  }

  private boolean isSameKind(Object other) {
    return other instanceof DotNetHashSet set && set.table.comparer() == table.comparer();
  }

  /** How many of this set's elements are in the other, and whether the other has foreign ones. */
  private record Overlap(int common, boolean foreign) {}

  private Overlap overlap(@Nullable Object other) {
    BitSet found = new BitSet();
    boolean foreign = false;
    for (Iterator<@Nullable Object> i = Enumeration.iterator(Check.notNull(other, "other"));
        i.hasNext(); ) {
      int slot = table.find(i.next());
      if (slot < 0) {
        foreign = true;
      } else {
        found.set(slot);
      }
    }
    return new Overlap(found.cardinality(), foreign);
  }

  @Override
  public boolean isSubsetOf(@Nullable Object other) {
    return overlap(other).common == count();
  }

  @Override
  public boolean isSupersetOf(@Nullable Object other) {
    return !overlap(other).foreign;
  }

  @Override
  public boolean isProperSubsetOf(@Nullable Object other) {
    Overlap overlap = overlap(other);
    return overlap.common == count() && overlap.foreign;
  }

  @Override
  public boolean isProperSupersetOf(@Nullable Object other) {
    Overlap overlap = overlap(other);
    return !overlap.foreign && overlap.common < count();
  }

  @Override
  public boolean overlaps(@Nullable Object other) {
    for (Iterator<@Nullable Object> i = Enumeration.iterator(Check.notNull(other, "other"));
        i.hasNext(); ) {
      if (contains(i.next())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean setEquals(@Nullable Object other) {
    Overlap overlap = overlap(other);
    return !overlap.foreign && overlap.common == count();
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static DotNetHashSet create(RuntimeType elementType) {
    return new DotNetHashSet((IEqualityComparer) null, elementType);
  }

  /** {@code new(comparer)}. */
  @DotNetMethod(value = "new(IEqualityComparer<T> comparer)", reified = true)
  public static DotNetHashSet createBy(
      @Nullable IEqualityComparer comparer, RuntimeType elementType) {
    return new DotNetHashSet(comparer, elementType);
  }

  /** {@code new(capacity)}. */
  @DotNetMethod(value = "new(int capacity)", reified = true)
  public static DotNetHashSet createOfCapacity(int capacity, RuntimeType elementType) {
    return createOfCapacityBy(capacity, null, elementType);
  }

  /** {@code new(capacity, comparer)}. */
  @DotNetMethod(value = "new(int capacity, IEqualityComparer<T> comparer)", reified = true)
  public static DotNetHashSet createOfCapacityBy(
      int capacity, @Nullable IEqualityComparer comparer, RuntimeType elementType) {
    if (capacity < 0) {
      throw new ArgumentOutOfRangeException("capacity");
    }
    DotNetHashSet made = new DotNetHashSet(comparer, elementType);
    if (capacity > 0) {
      made.table.ensureCapacity(capacity);
    }
    return made;
  }

  /** {@code new(collection)}. */
  @DotNetMethod(value = "new(IEnumerable<T> collection)", reified = true)
  public static DotNetHashSet createFrom(@Nullable Object collection, RuntimeType elementType) {
    return createFromBy(collection, null, elementType);
  }

  /** {@code new(collection, comparer)}. */
  @DotNetMethod(
      value = "new(IEnumerable<T> collection, IEqualityComparer<T> comparer)",
      reified = true)
  public static DotNetHashSet createFromBy(
      @Nullable Object collection, @Nullable IEqualityComparer comparer, RuntimeType elementType) {
    Check.notNull(collection, "collection");
    DotNetHashSet made = new DotNetHashSet(comparer, elementType);
    if (made.isSameKind(collection)) {
      EntryTable source = ((DotNetHashSet) collection).table;
      if (EntryTable.prime(2L * (source.count() + 1)) >= source.capacity()) {
        return new DotNetHashSet(new EntryTable(source), elementType);
      }
    }
    made.unionWith(collection);
    return made;
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(DotNetHashSet self) {
    return self.count();
  }

  /** {@code Comparer}. */
  @DotNetProperty("IEqualityComparer<T> Comparer { get; }")
  public static IEqualityComparer comparer(DotNetHashSet self) {
    return self.table.comparer();
  }

  /** {@code Add(item)}. */
  @DotNetMethod("bool Add(T item)")
  public static boolean addItem(DotNetHashSet self, @Nullable Object item) {
    return self.addNew(item);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(DotNetHashSet self) {
    self.clear();
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(T item)")
  public static boolean containsItem(DotNetHashSet self, @Nullable Object item) {
    return self.contains(item);
  }

  /** {@code CopyTo(array)}. */
  @DotNetMethod("void CopyTo(T[] array)")
  public static void copyToStart(DotNetHashSet self, @Nullable Object array) {
    self.copyTo(array, 0);
  }

  /** {@code CopyTo(array, arrayIndex)}. */
  @DotNetMethod("void CopyTo(T[] array, int arrayIndex)")
  public static void copyToAt(DotNetHashSet self, @Nullable Object array, int arrayIndex) {
    self.copyTo(array, arrayIndex);
  }

  /** {@code CopyTo(array, arrayIndex, count)}: the first elements. */
  @DotNetMethod("void CopyTo(T[] array, int arrayIndex, int count)")
  public static void copySomeTo(
      DotNetHashSet self, @Nullable Object array, int arrayIndex, int count) {
    if (array == null) {
      throw new ArgumentNullException("array");
    }
    Check.notNegative(arrayIndex, "arrayIndex");
    Check.notNegative(count, "count");
    if (arrayIndex > ArrayElements.length(array)
        || count > ArrayElements.length(array) - arrayIndex) {
      throw new ArgumentException(
          "Destination array is not long enough to copy all the items in the collection. Check"
              + " array index and length.");
    }
    int at = arrayIndex;
    for (Iterator<@Nullable Object> i = self.iterator(); i.hasNext() && at < arrayIndex + count; ) {
      ArrayElements.set(array, at++, i.next());
    }
  }

  /** {@code Capacity}: how many elements fit before the table grows. */
  @DotNetProperty("int Capacity { get; }")
  public static int capacity(DotNetHashSet self) {
    return self.table.ensureCapacity(0);
  }

  /** {@code TrimExcess(capacity)}. */
  @DotNetMethod("void TrimExcess(int capacity)")
  public static void trimExcessTo(DotNetHashSet self, int capacity) {
    if (capacity < self.count()) {
      throw new ArgumentOutOfRangeException("capacity");
    }
    self.table.trim(capacity);
  }

  /** {@code CreateSetComparer()}: sets with equal elements are equal. */
  @DotNetMethod("static IEqualityComparer<HashSet<T>> CreateSetComparer()")
  public static IEqualityComparer createSetComparer() {
    return new IEqualityComparer() {
      @Override
      public boolean equal(@Nullable Object x, @Nullable Object y) {
        if (x == y) {
          return true;
        }
        return x instanceof DotNetHashSet a && y instanceof DotNetHashSet b && a.setEquals(b);
      }

      @Override
      public int hash(@Nullable Object value) {
        int hash = 0;
        if (value instanceof DotNetHashSet set) {
          for (Iterator<@Nullable Object> i = set.iterator(); i.hasNext(); ) {
            hash ^= Defaults.hash(i.next());
          }
        }
        return hash;
      }
    };
  }

  /** {@code EnsureCapacity(capacity)}. */
  @DotNetMethod("int EnsureCapacity(int capacity)")
  public static int ensureCapacity(DotNetHashSet self, int capacity) {
    if (capacity < 0) {
      throw new ArgumentOutOfRangeException("capacity");
    }
    return self.table.ensureCapacity(capacity);
  }

  /** {@code ExceptWith(other)}. */
  @DotNetMethod("void ExceptWith(IEnumerable<T> other)")
  public static void except(DotNetHashSet self, @Nullable Object other) {
    self.exceptWith(other);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(DotNetHashSet self) {
    return Enumerator.of(self.iterator(), self.elementType);
  }

  /** {@code IntersectWith(other)}. */
  @DotNetMethod("void IntersectWith(IEnumerable<T> other)")
  public static void intersect(DotNetHashSet self, @Nullable Object other) {
    self.intersectWith(other);
  }

  /** {@code IsProperSubsetOf(other)}. */
  @DotNetMethod("bool IsProperSubsetOf(IEnumerable<T> other)")
  public static boolean properSubset(DotNetHashSet self, @Nullable Object other) {
    return self.isProperSubsetOf(other);
  }

  /** {@code IsProperSupersetOf(other)}. */
  @DotNetMethod("bool IsProperSupersetOf(IEnumerable<T> other)")
  public static boolean properSuperset(DotNetHashSet self, @Nullable Object other) {
    return self.isProperSupersetOf(other);
  }

  /** {@code IsSubsetOf(other)}. */
  @DotNetMethod("bool IsSubsetOf(IEnumerable<T> other)")
  public static boolean subset(DotNetHashSet self, @Nullable Object other) {
    return self.isSubsetOf(other);
  }

  /** {@code IsSupersetOf(other)}. */
  @DotNetMethod("bool IsSupersetOf(IEnumerable<T> other)")
  public static boolean superset(DotNetHashSet self, @Nullable Object other) {
    return self.isSupersetOf(other);
  }

  /** {@code Overlaps(other)}. */
  @DotNetMethod("bool Overlaps(IEnumerable<T> other)")
  public static boolean overlapping(DotNetHashSet self, @Nullable Object other) {
    return self.overlaps(other);
  }

  /** {@code Remove(item)}. */
  @DotNetMethod("bool Remove(T item)")
  public static boolean removeItem(DotNetHashSet self, @Nullable Object item) {
    return self.remove(item);
  }

  /** {@code RemoveWhere(match)}. */
  @DotNetMethod("int RemoveWhere(Predicate<T> match)")
  public static int removeWhere(DotNetHashSet self, @Nullable Fn match) {
    Check.notNull(match, "match");
    List<@Nullable Object> items = new ArrayList<>();
    for (int slot = 0; slot < self.table.slots(); slot++) {
      if (self.table.isUsed(slot)) {
        items.add(self.table.key(slot));
      }
    }
    int removed = 0;
    for (Object item : items) {
      if (Check.test(match, item) && self.remove(item)) {
        removed++;
      }
    }
    return removed;
  }

  /** {@code SetEquals(other)}. */
  @DotNetMethod("bool SetEquals(IEnumerable<T> other)")
  public static boolean equalSet(DotNetHashSet self, @Nullable Object other) {
    return self.setEquals(other);
  }

  /** {@code SymmetricExceptWith(other)}. */
  @DotNetMethod("void SymmetricExceptWith(IEnumerable<T> other)")
  public static void symmetricExcept(DotNetHashSet self, @Nullable Object other) {
    self.symmetricExceptWith(other);
  }

  /** {@code OnDeserialization(sender)}: nothing is left to do. */
  @DotNetMethod("void OnDeserialization(object sender)")
  public static void onDeserialization(DotNetHashSet self, @Nullable Object sender) {
    self.count();
  }

  /** {@code TrimExcess()}. */
  @DotNetMethod("void TrimExcess()")
  public static void trimExcess(DotNetHashSet self) {
    self.table.trim(self.count());
  }

  /** {@code TryGetValue(equalValue, out actualValue)}. */
  @DotNetMethod("bool TryGetValue(T equalValue, out T actualValue)")
  public static boolean tryGetValue(
      DotNetHashSet self, @Nullable Object equalValue, Ref actualValue) {
    int slot = self.table.find(equalValue);
    actualValue.value = slot < 0 ? self.elementType.defaultValue() : self.table.key(slot);
    return slot >= 0;
  }

  /** {@code UnionWith(other)}. */
  @DotNetMethod("void UnionWith(IEnumerable<T> other)")
  public static void union(DotNetHashSet self, @Nullable Object other) {
    self.unionWith(other);
  }
}
