package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code SortedSet<T>}. */
@DotNetType(
    value =
        "public class System.Collections.Generic.SortedSet<T> : object, ISet<T>,"
            + " IReadOnlyCollection<T>, System.Collections.ICollection",
    java = SortedSet.class)
public class SortedSet extends CollectionObject implements SetValue {
  final SortedEntries entries;
  final RuntimeType elementType;

  private SortedSet(@Nullable IComparer comparer, RuntimeType elementType) {
    this(new SortedEntries(comparer), elementType);
  }

  SortedSet(SortedEntries entries, RuntimeType elementType) {
    this.entries = entries;
    this.elementType = elementType;
  }

  /** The index of its first element among the entries. */
  int first() {
    return 0;
  }

  /** The index behind its last element among the entries. */
  int end() {
    return entries.size();
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("SortedSet", elementType);
  }

  @Override
  public int count() {
    return end() - first();
  }

  @Override
  public boolean addNew(@Nullable Object item) {
    return entries.add(item, null);
  }

  @Override
  public void add(@Nullable Object item) {
    addNew(item);
  }

  @Override
  public void clear() {
    entries.clear();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return entries.size() > 0 && entries.find(item) >= 0;
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return entries.remove(item);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return entries.iterator(entries::key, first(), end(), false);
  }

  /** The elements of another sequence as a set of this order. */
  private SortedSet sameOrder(@Nullable Object other) {
    Check.notNull(other, "other");
    SortedSet set = new SortedSet(entries.comparer(), elementType);
    set.unionWith(other);
    return set;
  }

  private List<@Nullable Object> elements() {
    List<@Nullable Object> all = new ArrayList<>(count());
    for (int i = first(), end = end(); i < end; i++) {
      all.add(entries.key(i));
    }
    return all;
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
    SortedSet kept = sameOrder(other);
    for (Object item : elements()) {
      if (!kept.contains(item)) {
        remove(item);
      }
    }
  }

  @Override
  public void exceptWith(@Nullable Object other) {
    for (Object item : sameOrder(other).elements()) {
      remove(item);
    }
  }

  @Override
  public void symmetricExceptWith(@Nullable Object other) {
    for (Object item : sameOrder(other).elements()) {
      if (!remove(item)) {
        addNew(item);
      }
    }
  }

  private static boolean covers(SortedSet all, SortedSet part) {
    for (Object item : part.elements()) {
      if (!all.contains(item)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isSubsetOf(@Nullable Object other) {
    return covers(sameOrder(other), this);
  }

  @Override
  public boolean isSupersetOf(@Nullable Object other) {
    return covers(this, sameOrder(other));
  }

  @Override
  public boolean isProperSubsetOf(@Nullable Object other) {
    SortedSet set = sameOrder(other);
    return set.count() > count() && covers(set, this);
  }

  @Override
  public boolean isProperSupersetOf(@Nullable Object other) {
    SortedSet set = sameOrder(other);
    return set.count() < count() && covers(this, set);
  }

  @Override
  public boolean overlaps(@Nullable Object other) {
    for (Object item : sameOrder(other).elements()) {
      if (contains(item)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean setEquals(@Nullable Object other) {
    SortedSet set = sameOrder(other);
    return set.count() == count() && covers(set, this);
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static SortedSet create(RuntimeType elementType) {
    return createBy(null, elementType);
  }

  /** {@code new(comparer)}. */
  @DotNetMethod(value = "new(IComparer<T> comparer)", reified = true)
  public static SortedSet createBy(@Nullable IComparer comparer, RuntimeType elementType) {
    return new SortedSet(comparer, elementType);
  }

  /** {@code new(collection)}. */
  @DotNetMethod(value = "new(IEnumerable<T> collection)", reified = true)
  public static SortedSet createFrom(@Nullable Object collection, RuntimeType elementType) {
    return createFromBy(collection, null, elementType);
  }

  /** {@code new(collection, comparer)}. */
  @DotNetMethod(value = "new(IEnumerable<T> collection, IComparer<T> comparer)", reified = true)
  public static SortedSet createFromBy(
      @Nullable Object collection, @Nullable IComparer comparer, RuntimeType elementType) {
    SortedSet made = new SortedSet(comparer, elementType);
    made.unionWith(Check.notNull(collection, "collection"));
    return made;
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(SortedSet self) {
    return self.count();
  }

  /** {@code Comparer}. */
  @DotNetProperty("IComparer<T> Comparer { get; }")
  public static IComparer comparer(SortedSet self) {
    return self.entries.comparer();
  }

  /** {@code Min}. */
  @DotNetProperty("T Min { get; }")
  public static @Nullable Object min(SortedSet self) {
    return self.count() == 0 ? self.elementType.defaultValue() : self.entries.key(self.first());
  }

  /** {@code Max}. */
  @DotNetProperty("T Max { get; }")
  public static @Nullable Object max(SortedSet self) {
    return self.count() == 0 ? self.elementType.defaultValue() : self.entries.key(self.end() - 1);
  }

  /** {@code Add(item)}. */
  @DotNetMethod("bool Add(T item)")
  public static boolean addItem(SortedSet self, @Nullable Object item) {
    return self.addNew(item);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(SortedSet self) {
    self.clear();
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(T item)")
  public static boolean containsItem(SortedSet self, @Nullable Object item) {
    return self.contains(item);
  }

  /** {@code CopyTo(array)}. */
  @DotNetMethod("void CopyTo(T[] array)")
  public static void copyToStart(SortedSet self, @Nullable Object array) {
    self.copyTo(array, 0);
  }

  /** {@code CopyTo(array, index)}. */
  @DotNetMethod("void CopyTo(T[] array, int index)")
  public static void copyToAt(SortedSet self, @Nullable Object array, int index) {
    self.copyTo(array, index);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(SortedSet self) {
    return Enumerator.of(self.iterator(), self.elementType);
  }

  /** {@code Remove(item)}. */
  @DotNetMethod("bool Remove(T item)")
  public static boolean removeItem(SortedSet self, @Nullable Object item) {
    return self.remove(item);
  }

  /** {@code RemoveWhere(match)}. */
  @DotNetMethod("int RemoveWhere(Predicate<T> match)")
  public static int removeWhere(SortedSet self, @Nullable Fn match) {
    Check.notNull(match, "match");
    int removed = 0;
    for (Object item : self.elements()) {
      if (Check.test(match, item) && self.remove(item)) {
        removed++;
      }
    }
    return removed;
  }

  /** {@code GetViewBetween(lowerValue, upperValue)}: live, both ends included. */
  @DotNetMethod("SortedSet<T> GetViewBetween(T lowerValue, T upperValue)")
  public static SortedSet getViewBetween(
      SortedSet self, @Nullable Object lowerValue, @Nullable Object upperValue) {
    if (self.entries.comparer().compare(lowerValue, upperValue) > 0) {
      throw new ArgumentException("Must be less than or equal to upperValue.", "lowerValue");
    }
    self.checkBounds(lowerValue, upperValue);
    return new SortedSetView(self, lowerValue, upperValue);
  }

  /** Refuses the bounds of a view that are beyond this. */
  void checkBounds(@Nullable Object lowerValue, @Nullable Object upperValue) {}

  /** {@code Reverse()}. */
  @DotNetMethod("IEnumerable<T> Reverse()")
  public static Object reverse(SortedSet self) {
    return new Reversed(self);
  }

  /** {@code TryGetValue(equalValue, out actualValue)}. */
  @DotNetMethod("bool TryGetValue(T equalValue, out T actualValue)")
  public static boolean tryGetValue(SortedSet self, @Nullable Object equalValue, Ref actualValue) {
    int index = self.contains(equalValue) ? self.entries.find(equalValue) : -1;
    actualValue.value = index < 0 ? self.elementType.defaultValue() : self.entries.key(index);
    return index >= 0;
  }

  /** {@code UnionWith(other)}. */
  @DotNetMethod("void UnionWith(IEnumerable<T> other)")
  public static void union(SortedSet self, @Nullable Object other) {
    self.unionWith(other);
  }

  /** {@code IntersectWith(other)}. */
  @DotNetMethod("void IntersectWith(IEnumerable<T> other)")
  public static void intersect(SortedSet self, @Nullable Object other) {
    self.intersectWith(other);
  }

  /** {@code ExceptWith(other)}. */
  @DotNetMethod("void ExceptWith(IEnumerable<T> other)")
  public static void except(SortedSet self, @Nullable Object other) {
    self.exceptWith(other);
  }

  /** {@code SymmetricExceptWith(other)}. */
  @DotNetMethod("void SymmetricExceptWith(IEnumerable<T> other)")
  public static void symmetricExcept(SortedSet self, @Nullable Object other) {
    self.symmetricExceptWith(other);
  }

  /** {@code IsSubsetOf(other)}. */
  @DotNetMethod("bool IsSubsetOf(IEnumerable<T> other)")
  public static boolean subset(SortedSet self, @Nullable Object other) {
    return self.isSubsetOf(other);
  }

  /** {@code IsSupersetOf(other)}. */
  @DotNetMethod("bool IsSupersetOf(IEnumerable<T> other)")
  public static boolean superset(SortedSet self, @Nullable Object other) {
    return self.isSupersetOf(other);
  }

  /** {@code IsProperSubsetOf(other)}. */
  @DotNetMethod("bool IsProperSubsetOf(IEnumerable<T> other)")
  public static boolean properSubset(SortedSet self, @Nullable Object other) {
    return self.isProperSubsetOf(other);
  }

  /** {@code IsProperSupersetOf(other)}. */
  @DotNetMethod("bool IsProperSupersetOf(IEnumerable<T> other)")
  public static boolean properSuperset(SortedSet self, @Nullable Object other) {
    return self.isProperSupersetOf(other);
  }

  /** {@code Overlaps(other)}. */
  @DotNetMethod("bool Overlaps(IEnumerable<T> other)")
  public static boolean overlapping(SortedSet self, @Nullable Object other) {
    return self.overlaps(other);
  }

  /** {@code SetEquals(other)}. */
  @DotNetMethod("bool SetEquals(IEnumerable<T> other)")
  public static boolean equalSet(SortedSet self, @Nullable Object other) {
    return self.setEquals(other);
  }

  /** The elements from the last to the first, live. */
  private static final class Reversed extends CollectionObject
      implements Iterable<@Nullable Object> {
    private final SortedSet set;

    Reversed(SortedSet set) {
      this.set = set;
    }

    @Override
    public RuntimeType dotNetType() {
      return Constructed.type("IEnumerable", set.elementType);
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
      return set.entries.iterator(set.entries::key, set.first(), set.end(), true);
    }
  }
}
