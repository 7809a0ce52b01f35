package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.EntryTable;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Access to the source of an operator: a sequence, a list or array, or anything enumerable. */
final class Source {
  private static final int PORTION = 1 << 13;
  private static final long BYTES_PER_ELEMENT = 24;

  private Source() {}

  /** A null argument named {@code source} is refused. */
  static Object checked(@Nullable Object source) {
    return Check.notNull(source, "source");
  }

  static Iterator<@Nullable Object> open(Object source) {
    return Enumeration.iterator(source);
  }

  /** The source as an {@code IList<T>}, or null if it is none. */
  static @Nullable ListValue list(Object source) {
    return ListValue.of(source);
  }

  static int cheapCount(Object source) {
    return source instanceof Sequence sequence
        ? sequence.cheapCount()
        : Enumeration.countIfKnown(source);
  }

  static long count(Object source) {
    if (source instanceof Sequence sequence) {
      return sequence.countElements();
    }
    int known = Enumeration.countIfKnown(source);
    if (known >= 0) {
      return known;
    }
    return countOf(open(source));
  }

  static boolean first(Object source, Ref found) {
    if (source instanceof Sequence sequence) {
      return sequence.first(found);
    }
    ListValue list = list(source);
    if (list != null) {
      if (list.count() == 0) {
        return false;
      }
      found.value = list.get(0);
      return true;
    }
    return firstOf(open(source), found);
  }

  static boolean last(Object source, Ref found) {
    if (source instanceof Sequence sequence) {
      return sequence.last(found);
    }
    ListValue list = list(source);
    if (list != null) {
      int count = list.count();
      if (count == 0) {
        return false;
      }
      found.value = list.get(count - 1);
      return true;
    }
    return lastOf(open(source), found);
  }

  static boolean elementAt(Object source, int index, Ref found) {
    if (index < 0) {
      return false;
    }
    if (source instanceof Sequence sequence) {
      return sequence.elementAt(index, found);
    }
    ListValue list = list(source);
    if (list != null) {
      if (index >= list.count()) {
        return false;
      }
      found.value = list.get(index);
      return true;
    }
    return elementAtOf(open(source), index, found);
  }

  static long countOf(Iterator<@Nullable Object> i) {
    long count = 0;
    for (; i.hasNext(); i.next()) {
      count++;
    }
    return count;
  }

  static boolean firstOf(Iterator<@Nullable Object> i, Ref found) {
    if (!i.hasNext()) {
      return false;
    }
    found.value = i.next();
    return true;
  }

  static boolean lastOf(Iterator<@Nullable Object> i, Ref found) {
    boolean any = false;
    for (; i.hasNext(); any = true) {
      found.value = i.next();
    }
    return any;
  }

  static boolean elementAtOf(Iterator<@Nullable Object> i, int index, Ref found) {
    for (int left = index; i.hasNext(); left--) {
      Object element = i.next();
      if (left == 0) {
        found.value = element;
        return true;
      }
    }
    return false;
  }

  /** Counts the memory of what has grown to a size by one; its source may have no end. */
  static void grown(int size) {
    if (size % PORTION == 0) {
      Check.size(size);
      Budget.allocate(PORTION * BYTES_PER_ELEMENT);
    }
  }

  private static final class Elements extends ArrayList<@Nullable Object> {
    private static final long serialVersionUID = 1;

    Elements(int known) {
      super(Math.min(Check.size(known), PORTION));
    }

    @Override
    public boolean add(@Nullable Object element) {
      grown(size() + 1);
      return super.add(element);
    }
  }

  /** All elements in a new list. */
  static List<@Nullable Object> elements(Object source) {
    int known = cheapCount(source);
    List<@Nullable Object> all = new Elements(Math.max(0, known));
    if (source instanceof Sequence sequence) {
      sequence.drainTo(all);
    } else {
      for (Iterator<@Nullable Object> i = open(source); i.hasNext(); ) {
        all.add(i.next());
      }
    }
    return all;
  }

  /** A set of the elements. */
  static EntryTable set(Object source, @Nullable IEqualityComparer comparer) {
    EntryTable set = new EntryTable(comparer);
    for (Iterator<@Nullable Object> i = open(source); i.hasNext(); ) {
      addNew(set, i.next());
    }
    return set;
  }

  static boolean addNew(EntryTable set, @Nullable Object element) {
    if (set.find(element) >= 0) {
      return false;
    }
    set.add(element, null);
    return true;
  }

  static InvalidOperationException noElements() {
    return new InvalidOperationException("Sequence contains no elements");
  }

  static InvalidOperationException noMatch() {
    return new InvalidOperationException("Sequence contains no matching element");
  }

  static InvalidOperationException moreThanOne() {
    return new InvalidOperationException("Sequence contains more than one element");
  }

  static InvalidOperationException moreThanOneMatch() {
    return new InvalidOperationException("Sequence contains more than one matching element");
  }
}
