package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.CollectionObject;
import io.weir.runtime.dotnet.collections.CollectionValue;
import io.weir.runtime.dotnet.collections.Constructed;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.EntryTable;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code Lookup<TKey, TElement>}: groups by key, in the order of their first elements. Also what
 * grouping and joining collect into.
 */
@DotNetType(
    value = "public class System.Linq.Lookup<TKey, TElement> : object, ILookup<TKey, TElement>",
    java = Lookup.class)
public final class Lookup extends CollectionObject implements CollectionValue {
  private final EntryTable groups;
  private final RuntimeType keyType;
  private final RuntimeType elementType;

  private Lookup(
      @Nullable IEqualityComparer comparer, RuntimeType keyType, RuntimeType elementType) {
    this.groups = new EntryTable(comparer);
    this.keyType = keyType;
    this.elementType = elementType;
  }

  /** Collects a source; a null element selector takes the elements as they are. */
  static Lookup of(
      Object source,
      Fn keySelector,
      @Nullable Fn elementSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType elementType) {
    Lookup lookup = new Lookup(comparer, keyType, elementType);
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      lookup
          .group(keySelector.call1(element))
          .append(elementSelector == null ? element : elementSelector.call1(element));
    }
    return lookup;
  }

  /** Collects the inner side of a join: elements without a key are left out. */
  static Lookup forJoin(
      Object source,
      Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType elementType) {
    Lookup lookup = new Lookup(comparer, keyType, elementType);
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      Object key = keySelector.call1(element);
      if (key != null) {
        lookup.group(key).append(element);
      }
    }
    return lookup;
  }

  private Grouping group(@Nullable Object key) {
    Grouping known = find(key);
    if (known == null) {
      known = new Grouping(key, keyType, elementType);
      groups.add(key, known);
    }
    return known;
  }

  /** The group of a key, or null. */
  @Nullable Grouping find(@Nullable Object key) {
    int slot = groups.find(key);
    return slot < 0 ? null : (Grouping) groups.value(slot);
  }

  /** The group of a key, or an empty sequence. */
  Object elements(@Nullable Object key) {
    Grouping found = find(key);
    return found == null ? elementType.newArray(0) : found;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("System.Linq.Lookup", keyType, elementType);
  }

  @Override
  public int count() {
    return groups.count();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Cursor() {
      private int at;

      @Override
      protected boolean moveNext() {
        if (at >= groups.slots()) {
          return false;
        }
        current = groups.value(at++);
        return true;
      }
    };
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(Lookup self) {
    return self.count();
  }

  /** {@code this[key]}. */
  @DotNetProperty("IEnumerable<TElement> this[TKey key] { get; }")
  public static Object item(Lookup self, @Nullable Object key) {
    return self.elements(key);
  }

  /** {@code Contains(key)}. */
  @DotNetMethod("bool Contains(TKey key)")
  public static boolean containsKey(Lookup self, @Nullable Object key) {
    return self.find(key) != null;
  }

  /** {@code ApplyResultSelector(resultSelector)}. */
  @DotNetMethod(
      value =
          "IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>,"
              + " TResult> resultSelector)",
      reified = true)
  public static Object applyResultSelector(
      Lookup self, @Nullable Fn resultSelector, RuntimeType resultType) {
    Check.notNull(resultSelector, "resultSelector");
    return Sequence.of(resultType, () -> results(self.iterator(), resultSelector));
  }

  /** What a selector makes of each group and its key. */
  static Iterator<@Nullable Object> results(Iterator<@Nullable Object> groups, Fn resultSelector) {
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        if (!groups.hasNext()) {
          return false;
        }
        Grouping group = (Grouping) Objects.requireNonNull(groups.next());
        current = resultSelector.call2(group.key(), group);
        return true;
      }
    };
  }
}
