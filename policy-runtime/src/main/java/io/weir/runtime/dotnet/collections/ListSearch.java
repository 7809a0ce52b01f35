package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** {@code List<T>}: searches by value and by predicate. */
@DotNetType(
    value = "public partial class System.Collections.Generic.List<T>",
    java = DotNetList.class)
public final class ListSearch {
  private ListSearch() {}

  /** {@code BinarySearch(item)}. */
  @DotNetMethod("int BinarySearch(T item)")
  public static int binarySearch(DotNetList self, @Nullable Object item) {
    return binarySearchPart(self, 0, self.size, item, null);
  }

  /** {@code BinarySearch(item, comparer)}. */
  @DotNetMethod("int BinarySearch(T item, IComparer<T> comparer)")
  public static int binarySearchBy(
      DotNetList self, @Nullable Object item, @Nullable IComparer comparer) {
    return binarySearchPart(self, 0, self.size, item, comparer);
  }

  /** {@code BinarySearch(index, count, item, comparer)}. */
  @DotNetMethod("int BinarySearch(int index, int count, T item, IComparer<T> comparer)")
  public static int binarySearchPart(
      DotNetList self, int index, int count, @Nullable Object item, @Nullable IComparer comparer) {
    Check.range(index, count, self.size);
    return BinarySearch.find(i -> self.items[i], index, count, item, Comparer.orDefault(comparer));
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(T item)")
  public static boolean containsItem(DotNetList self, @Nullable Object item) {
    return self.contains(item);
  }

  /** {@code Exists(match)}. */
  @DotNetMethod("bool Exists(Predicate<T> match)")
  public static boolean exists(DotNetList self, @Nullable Fn match) {
    return findIndex(self, match) != -1;
  }

  /** {@code Find(match)}. */
  @DotNetMethod("T Find(Predicate<T> match)")
  public static @Nullable Object find(DotNetList self, @Nullable Fn match) {
    int index = findIndex(self, match);
    return index < 0 ? self.elementType.defaultValue() : self.items[index];
  }

  /** {@code FindAll(match)}. */
  @DotNetMethod("List<T> FindAll(Predicate<T> match)")
  public static DotNetList findAll(DotNetList self, @Nullable Fn match) {
    Check.notNull(match, "match");
    DotNetList found = new DotNetList(self.elementType);
    for (int i = 0; i < self.size; i++) {
      Object item = self.items[i];
      if (Check.test(match, item)) {
        found.add(item);
      }
    }
    return found;
  }

  /** {@code FindIndex(match)}. */
  @DotNetMethod("int FindIndex(Predicate<T> match)")
  public static int findIndex(DotNetList self, @Nullable Fn match) {
    return findIndexIn(self, 0, self.size, match);
  }

  /** {@code FindIndex(startIndex, match)}. */
  @DotNetMethod("int FindIndex(int startIndex, Predicate<T> match)")
  public static int findIndexFrom(DotNetList self, int startIndex, @Nullable Fn match) {
    return findIndexIn(self, startIndex, self.size - startIndex, match);
  }

  /** {@code FindIndex(startIndex, count, match)}. */
  @DotNetMethod("int FindIndex(int startIndex, int count, Predicate<T> match)")
  public static int findIndexIn(DotNetList self, int startIndex, int count, @Nullable Fn match) {
    if (startIndex < 0 || startIndex > self.size) {
      throw startIndexOutside();
    }
    if (count < 0 || startIndex > self.size - count) {
      throw countOutside();
    }
    Check.notNull(match, "match");
    for (int i = startIndex; i < startIndex + count; i++) {
      if (Check.test(match, self.items[i])) {
        return i;
      }
    }
    return -1;
  }

  /** {@code FindLast(match)}. */
  @DotNetMethod("T FindLast(Predicate<T> match)")
  public static @Nullable Object findLast(DotNetList self, @Nullable Fn match) {
    Check.notNull(match, "match");
    for (int i = self.size - 1; i >= 0; i--) {
      if (Check.test(match, self.items[i])) {
        return self.items[i];
      }
    }
    return self.elementType.defaultValue();
  }

  /** {@code FindLastIndex(match)}. */
  @DotNetMethod("int FindLastIndex(Predicate<T> match)")
  public static int findLastIndex(DotNetList self, @Nullable Fn match) {
    return findLastIndexIn(self, self.size - 1, self.size, match);
  }

  /** {@code FindLastIndex(startIndex, match)}. */
  @DotNetMethod("int FindLastIndex(int startIndex, Predicate<T> match)")
  public static int findLastIndexFrom(DotNetList self, int startIndex, @Nullable Fn match) {
    return findLastIndexIn(self, startIndex, startIndex + 1, match);
  }

  /** {@code FindLastIndex(startIndex, count, match)}. */
  @DotNetMethod("int FindLastIndex(int startIndex, int count, Predicate<T> match)")
  public static int findLastIndexIn(
      DotNetList self, int startIndex, int count, @Nullable Fn match) {
    Check.notNull(match, "match");
    if (self.size == 0 ? startIndex != -1 : startIndex < 0 || startIndex >= self.size) {
      throw startIndexOutside();
    }
    if (count < 0 || startIndex - count + 1 < 0) {
      throw countOutside();
    }
    for (int i = startIndex; i > startIndex - count; i--) {
      if (Check.test(match, self.items[i])) {
        return i;
      }
    }
    return -1;
  }

  private static ArgumentOutOfRangeException startIndexOutside() {
    return new ArgumentOutOfRangeException(
        "startIndex",
        "Index was out of range. Must be non-negative and less than or equal to the size of the"
            + " collection.");
  }

  private static ArgumentOutOfRangeException countOutside() {
    return new ArgumentOutOfRangeException(
        "count",
        "Count must be positive and count must refer to a location within the"
            + " string/array/collection.");
  }

  /** {@code IndexOf(item)}. */
  @DotNetMethod("int IndexOf(T item)")
  public static int indexOfItem(DotNetList self, @Nullable Object item) {
    return self.indexOf(item);
  }

  /** {@code IndexOf(item, index)}. */
  @DotNetMethod("int IndexOf(T item, int index)")
  public static int indexOfFrom(DotNetList self, @Nullable Object item, int index) {
    if (index < 0 || index > self.size) {
      throw indexBeyond();
    }
    return self.indexBetween(item, index, self.size);
  }

  /** {@code IndexOf(item, index, count)}. */
  @DotNetMethod("int IndexOf(T item, int index, int count)")
  public static int indexOfIn(DotNetList self, @Nullable Object item, int index, int count) {
    if (index < 0 || index > self.size) {
      throw indexBeyond();
    }
    if (count < 0 || index > self.size - count) {
      throw countOutside();
    }
    return self.indexBetween(item, index, index + count);
  }

  static ArgumentOutOfRangeException indexBeyond() {
    return new ArgumentOutOfRangeException(
        "index",
        "Index was out of range. Must be non-negative and less than or equal to the size of the"
            + " collection.");
  }

  /** {@code LastIndexOf(item)}. */
  @DotNetMethod("int LastIndexOf(T item)")
  public static int lastIndexOf(DotNetList self, @Nullable Object item) {
    return self.size == 0 ? -1 : lastIndexOfIn(self, item, self.size - 1, self.size);
  }

  /** {@code LastIndexOf(item, index)}. */
  @DotNetMethod("int LastIndexOf(T item, int index)")
  public static int lastIndexOfFrom(DotNetList self, @Nullable Object item, int index) {
    if (index >= self.size) {
      throw ListValue.indexOutside();
    }
    return lastIndexOfIn(self, item, index, index + 1);
  }

  /** {@code LastIndexOf(item, index, count)}. */
  @DotNetMethod("int LastIndexOf(T item, int index, int count)")
  public static int lastIndexOfIn(DotNetList self, @Nullable Object item, int index, int count) {
    if (self.size != 0) {
      Check.notNegative(index, "index");
      Check.notNegative(count, "count");
    } else {
      return -1;
    }
    if (index >= self.size) {
      throw new ArgumentOutOfRangeException(
          "index", "Must be less than or equal to the size of the collection.");
    }
    if (count > index + 1) {
      throw new ArgumentOutOfRangeException(
          "count", "Must be less than or equal to the size of the collection.");
    }
    Budget.steps(count);
    for (int i = index; i > index - count; i--) {
      if (Defaults.equal(self.items[i], item)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code TrueForAll(match)}. */
  @DotNetMethod("bool TrueForAll(Predicate<T> match)")
  public static boolean trueForAll(DotNetList self, @Nullable Fn match) {
    Check.notNull(match, "match");
    for (int i = 0; i < self.size; i++) {
      if (!Check.test(match, self.items[i])) {
        return false;
      }
    }
    return true;
  }
}
