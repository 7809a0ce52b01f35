package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.collections.ArrayElements;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that holds others. Invariants: a child's parent is this; neighbours are linked both ways;
 * every change of the list counts up {@link #version}, which ends running enumerations.
 */
public abstract class JContainer extends JToken implements ListValue {
  private final List<JToken> children = new ArrayList<>();
  private int version;
  private @Nullable Object syncRoot;
  private @Nullable TokenListeners listeners;

  JContainer() {}

  @Override
  public final Object syncRoot() {
    if (syncRoot == null) {
      syncRoot = new Object();
    }
    return syncRoot;
  }

  final TokenListeners listeners() {
    if (listeners == null) {
      listeners = new TokenListeners();
    }
    return listeners;
  }

  /** Those who listen, if anybody does. */
  final @Nullable TokenListeners audience() {
    return listeners;
  }

  private void checkReentrancy() {
    if (listeners != null) {
      listeners.checkReentrancy(this);
    }
  }

  private void tell(int index, @Nullable JToken added, @Nullable JToken removed) {
    if (listeners != null) {
      listeners.tellChange(this, index, added, removed);
    }
  }

  final void copyFrom(JContainer other) {
    copyAnnotations(other);
    int index = 0;
    for (JToken child : other.children) {
      Budget.steps(1);
      tryAdd(index++, child, false);
    }
  }

  @Override
  public final int count() {
    return children.size();
  }

  /** The child at an index that exists. */
  final JToken child(int index) {
    return children.get(index);
  }

  final List<JToken> childTokens() {
    return children;
  }

  @Override
  public final boolean hasValues() {
    return !children.isEmpty();
  }

  @Override
  public final @Nullable JToken first() {
    return children.isEmpty() ? null : children.get(0);
  }

  @Override
  public final @Nullable JToken last() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  @Override
  public final JEnumerable children() {
    return new JEnumerable(this::childIterator);
  }

  final Iterator<@Nullable Object> childIterator() {
    return new Cursor() {
      private final int expected = version;
      private int at;

      @Override
      protected boolean moveNext() {
        if (version != expected) {
          throw Enumeration.modified();
        }
        if (at >= children.size()) {
          return false;
        }
        current = children.get(at++);
        return true;
      }
    };
  }

  /** Every token below this one, parents before their children. */
  final Iterable<@Nullable Object> descendants(boolean self) {
    return () -> new Descendants(this, self);
  }

  static boolean isMultiContent(@Nullable Object content) {
    return Enumeration.isEnumerable(content)
        && !(content instanceof String)
        && !(content instanceof JToken)
        && !(content instanceof byte[]);
  }

  static JToken fromContent(@Nullable Object content) {
    return content instanceof JToken token ? token : JValue.of(content);
  }

  /** Adds a token, a value, or each element of a sequence. */
  public void addContent(@Nullable Object content) {
    tryAdd(children.size(), content, false);
  }

  final boolean tryAdd(int index, @Nullable Object content, boolean skipParentCheck) {
    if (!isMultiContent(content)) {
      return insertItem(index, fromContent(content), skipParentCheck);
    }
    int at = index;
    for (Iterator<@Nullable Object> i = Enumeration.iterator(content); i.hasNext(); ) {
      tryAdd(at++, i.next(), skipParentCheck);
    }
    return true;
  }

  private JToken withoutParent(@Nullable JToken item, boolean skipParentCheck) {
    if (item == null) {
      return JValue.createNull();
    } else if (skipParentCheck) {
      return item;
    }
    boolean taken = item.parent() != null || item == this || (item.hasValues() && root() == item);
    return taken ? item.cloneToken() : item;
  }

  boolean insertItem(int index, @Nullable JToken token, boolean skipParentCheck) {
    if (index > children.size()) {
      throw new ArgumentOutOfRangeException(
          "index", "Index must be within the bounds of the List.");
    }
    checkReentrancy();
    JToken item = withoutParent(token, skipParentCheck);
    JToken before = index == 0 ? null : children.get(index - 1);
    JToken after = index == children.size() ? null : children.get(index);
    validate(item, null);
    item.setParent(this);
    link(before, item);
    link(item, after);
    children.add(index, item);
    item.position = index;
    version++;
    added(item);
    tell(index, item, null);
    return true;
  }

  private static void link(@Nullable JToken before, @Nullable JToken after) {
    if (before != null) {
      before.setNext(after);
    }
    if (after != null) {
      after.setPrevious(before);
    }
  }

  private void checkIndex(int index) {
    if (index < 0) {
      throw new ArgumentOutOfRangeException("index", "Index is less than 0.");
    }
    if (index >= children.size()) {
      throw new ArgumentOutOfRangeException("index", "Index is equal to or greater than Count.");
    }
  }

  void removeItemAt(int index) {
    checkIndex(index);
    checkReentrancy();
    JToken item = children.get(index);
    link(item.previous(), item.next());
    release(item);
    children.remove(index);
    version++;
    removed(item);
    tell(index, null, item);
  }

  private static void release(JToken item) {
    item.setParent(null);
    item.setPrevious(null);
    item.setNext(null);
  }

  boolean removeItem(@Nullable JToken item) {
    int index = indexOfItem(item);
    if (index < 0) {
      return false;
    }
    removeItemAt(index);
    return true;
  }

  /** The place of a token, by reference, or -1. */
  final int indexOfItem(@Nullable JToken item) {
    if (item == null || item.parent() != this) {
      return -1;
    }
    int size = children.size();
    int hint = Math.min(item.position, size - 1);
    for (int away = 0; away < size; away++) {
      // removals and insertions move tokens by a little: look around the last known place
      int low = hint - away;
      int high = hint + away;
      if (low >= 0 && children.get(low) == item) {
        item.position = low;
        Budget.steps(1 + away / 16);
        return low;
      } else if (high < size && children.get(high) == item) {
        item.position = high;
        Budget.steps(1 + away / 16);
        return high;
      }
    }
    return -1;
  }

  JToken getItemAt(int index) {
    if (index < 0 || index >= children.size()) {
      throw ListValue.indexOutside();
    }
    return children.get(index);
  }

  void setItemAt(int index, @Nullable JToken token) {
    checkIndex(index);
    JToken existing = children.get(index);
    if (isUnchanged(existing, token)) {
      return;
    }
    checkReentrancy();
    JToken item = withoutParent(token, false);
    validate(item, existing);
    JToken before = existing.previous();
    JToken after = existing.next();
    item.setParent(this);
    link(before, item);
    link(item, after);
    children.set(index, item);
    item.position = index;
    version++;
    release(existing);
    removed(existing);
    added(item);
    tell(index, item, existing);
  }

  static boolean isUnchanged(JToken current, @Nullable JToken token) {
    if (current instanceof JValue value) {
      return token == null ? value.type() == JTokenType.NULL : value.equals(token);
    }
    return false;
  }

  void clearItems() {
    checkReentrancy();
    for (JToken item : children) {
      release(item);
      removed(item);
    }
    children.clear();
    version++;
    if (listeners != null) {
      listeners.tellReset(this);
    }
  }

  final void replaceItem(JToken existing, @Nullable JToken replacement) {
    setItemAt(indexOfItem(existing), replacement);
  }

  void validate(JToken item, @Nullable JToken existing) {
    if (item instanceof JProperty) {
      throw new ArgumentException("Can not add " + item.dotNetName() + " to " + dotNetName() + ".");
    }
  }

  /** Called after a token has come in. */
  void added(JToken item) {}

  /** Called after a token has gone. */
  void removed(JToken item) {}

  final boolean contentsEqual(JContainer other) {
    if (other == this) {
      return true;
    }
    if (children.size() != other.children.size()) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      Budget.steps(1);
      if (!children.get(i).deepEqualsTo(other.children.get(i))) {
        return false;
      }
    }
    return true;
  }

  final int contentsHash() {
    int hash = 0;
    for (JToken child : children) {
      hash ^= child.deepHash();
    }
    return hash;
  }

  abstract void mergeItem(Object content, @Nullable JsonMergeSettings settings);

  final void merge(@Nullable Object content, @Nullable JsonMergeSettings settings) {
    if (content == null) {
      return;
    }
    if (!(content instanceof JToken) && !isMultiContent(content)) {
      throw new ArgumentException(
          "Could not determine JSON object type for type " + Scalars.typeName(content) + ".",
          "content");
    }
    mergeItem(content, settings);
  }

  static void mergeEnumerable(
      JContainer target, Object content, @Nullable JsonMergeSettings settings) {
    MergeArrayHandling handling =
        settings == null ? MergeArrayHandling.CONCAT : settings.mergeArrayHandling();
    Iterator<@Nullable Object> items = Enumeration.iterator(content);
    if (handling == MergeArrayHandling.CONCAT) {
      while (items.hasNext()) {
        target.addContent(fromContent(items.next()));
      }
    } else if (handling == MergeArrayHandling.UNION) {
      Set<JTokenEqualityComparer.Key> seen = new HashSet<>();
      for (JToken token : target.children) {
        seen.add(new JTokenEqualityComparer.Key(token));
      }
      while (items.hasNext()) {
        JToken item = fromContent(items.next());
        if (seen.add(new JTokenEqualityComparer.Key(item))) {
          target.addContent(item);
        }
      }
    } else if (handling == MergeArrayHandling.REPLACE) {
      if (target != content) {
        target.clearItems();
        while (items.hasNext()) {
          target.addContent(fromContent(items.next()));
        }
      }
    } else if (handling == MergeArrayHandling.MERGE) {
      for (int i = 0; items.hasNext(); i++) {
        Object item = items.next();
        if (i >= target.count()) {
          target.addContent(fromContent(item));
        } else if (target.child(i) instanceof JContainer existing) {
          existing.merge(item, settings);
        } else if (item != null) {
          JToken value = fromContent(item);
          if (value.type() != JTokenType.NULL) {
            target.setItemAt(i, value);
          }
        }
      }
    } else {
      throw new ArgumentOutOfRangeException(
          "settings", "Unexpected merge array handling when merging JSON.");
    }
  }

  // The list that IList<JToken> and ICollection<JToken> see.

  static @Nullable JToken token(@Nullable Object item) {
    if (item == null || item instanceof JToken) {
      return (JToken) item;
    }
    throw new ArgumentException("Argument is not a JToken.");
  }

  @Override
  public @Nullable Object get(int index) {
    return getItemAt(index);
  }

  @Override
  public void set(int index, @Nullable Object value) {
    setItemAt(index, token(value));
  }

  @Override
  public int indexOf(@Nullable Object item) {
    return item instanceof JToken token ? indexOfItem(token) : -1;
  }

  @Override
  public void insert(int index, @Nullable Object item) {
    insertItem(index, token(item), false);
  }

  @Override
  public void removeAt(int index) {
    removeItemAt(index);
  }

  @Override
  public void add(@Nullable Object item) {
    addContent(token(item));
  }

  @Override
  public void clear() {
    clearItems();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return indexOf(item) >= 0;
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return removeItem(token(item));
  }

  @Override
  public void copyTo(@Nullable Object array, int index) {
    Checks.notNull(array, "array");
    if (index < 0) {
      throw new ArgumentOutOfRangeException("arrayIndex", "arrayIndex is less than 0.");
    }
    int length = ArrayElements.length(array);
    if (index >= length && index != 0) {
      throw new ArgumentException("arrayIndex is equal to or greater than the length of array.");
    }
    if (count() > length - index) {
      throw new ArgumentException(
          "The number of elements in the source JObject is greater than the available space from"
              + " arrayIndex to the end of the destination array.");
    }
    int at = index;
    for (Iterator<@Nullable Object> i = copied(); i.hasNext(); ) {
      ArrayElements.set(array, at++, i.next());
    }
  }

  /** What {@link #copyTo} copies. */
  Iterator<@Nullable Object> copied() {
    return iterator();
  }
}
