package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code LinkedList<T>}. */
@DotNetType(
    value =
        "public class System.Collections.Generic.LinkedList<T> : object, ICollection<T>,"
            + " IReadOnlyCollection<T>, System.Collections.ICollection",
    java = LinkedList.class)
public final class LinkedList extends CollectionObject implements CollectionValue {
  private final RuntimeType elementType;
  private @Nullable LinkedListNode head;
  private @Nullable LinkedListNode tail;
  private int size;
  private int version;

  private LinkedList(RuntimeType elementType) {
    this.elementType = elementType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("LinkedList", elementType);
  }

  @Override
  public int count() {
    return size;
  }

  @Override
  public void add(@Nullable Object item) {
    addLast(this, item);
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return find(this, item) != null;
  }

  @Override
  public boolean remove(@Nullable Object item) {
    LinkedListNode node = find(this, item);
    if (node == null) {
      return false;
    }
    unlink(node);
    return true;
  }

  @Override
  public void clear() {
    for (LinkedListNode node = head; node != null; ) {
      LinkedListNode next = node.after;
      detach(node);
      node = next;
    }
    head = null;
    tail = null;
    size = 0;
    version++;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    int expected = version;
    return new Cursor() {
      private @Nullable LinkedListNode at = head;

      @Override
      protected boolean moveNext() {
        if (version != expected) {
          throw Enumeration.modifiedSince();
        }
        if (at == null) {
          return false;
        }
        current = at.item;
        at = at.after;
        return true;
      }
    };
  }

  private LinkedListNode own(@Nullable LinkedListNode node) {
    Check.notNull(node, "node");
    if (node.owner != this) {
      throw new InvalidOperationException(
          "The LinkedList node does not belong to current LinkedList.");
    }
    return node;
  }

  private static LinkedListNode free(@Nullable LinkedListNode node) {
    Check.notNull(node, "node");
    if (node.owner != null) {
      throw new InvalidOperationException("The LinkedList node already belongs to a LinkedList.");
    }
    return node;
  }

  private void link(
      LinkedListNode node, @Nullable LinkedListNode before, @Nullable LinkedListNode after) {
    node.owner = this;
    node.before = before;
    node.after = after;
    if (before == null) {
      head = node;
    } else {
      before.after = node;
    }
    if (after == null) {
      tail = node;
    } else {
      after.before = node;
    }
    size++;
    version++;
  }

  private void unlink(LinkedListNode node) {
    if (node.before == null) {
      head = node.after;
    } else {
      node.before.after = node.after;
    }
    if (node.after == null) {
      tail = node.before;
    } else {
      node.after.before = node.before;
    }
    detach(node);
    size--;
    version++;
  }

  private static void detach(LinkedListNode node) {
    node.owner = null;
    node.before = null;
    node.after = null;
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static LinkedList create(RuntimeType elementType) {
    return new LinkedList(elementType);
  }

  /** {@code new(collection)}. */
  @DotNetMethod(value = "new(IEnumerable<T> collection)", reified = true)
  public static LinkedList createFrom(@Nullable Object collection, RuntimeType elementType) {
    LinkedList list = new LinkedList(elementType);
    Iterator<@Nullable Object> items =
        Enumeration.iterator(Check.notNull(collection, "collection"));
    while (items.hasNext()) {
      list.add(items.next());
    }
    return list;
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(LinkedList self) {
    return self.size;
  }

  /** {@code First}. */
  @DotNetProperty("LinkedListNode<T> First { get; }")
  public static @Nullable LinkedListNode first(LinkedList self) {
    return self.head;
  }

  /** {@code Last}. */
  @DotNetProperty("LinkedListNode<T> Last { get; }")
  public static @Nullable LinkedListNode last(LinkedList self) {
    return self.tail;
  }

  /** {@code AddAfter(node, value)}. */
  @DotNetMethod("LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value)")
  public static LinkedListNode addAfter(
      LinkedList self, @Nullable LinkedListNode node, @Nullable Object value) {
    LinkedListNode made = new LinkedListNode(value, self.elementType);
    addNodeAfter(self, node, made);
    return made;
  }

  /** {@code AddAfter(node, newNode)}. */
  @DotNetMethod("void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode)")
  public static void addNodeAfter(
      LinkedList self, @Nullable LinkedListNode node, @Nullable LinkedListNode newNode) {
    LinkedListNode place = self.own(node);
    self.link(free(newNode), place, place.after);
  }

  /** {@code AddBefore(node, value)}. */
  @DotNetMethod("LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value)")
  public static LinkedListNode addBefore(
      LinkedList self, @Nullable LinkedListNode node, @Nullable Object value) {
    LinkedListNode made = new LinkedListNode(value, self.elementType);
    addNodeBefore(self, node, made);
    return made;
  }

  /** {@code AddBefore(node, newNode)}. */
  @DotNetMethod("void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode)")
  public static void addNodeBefore(
      LinkedList self, @Nullable LinkedListNode node, @Nullable LinkedListNode newNode) {
    LinkedListNode place = self.own(node);
    self.link(free(newNode), place.before, place);
  }

  /** {@code AddFirst(value)}. */
  @DotNetMethod("LinkedListNode<T> AddFirst(T value)")
  public static LinkedListNode addFirst(LinkedList self, @Nullable Object value) {
    LinkedListNode made = new LinkedListNode(value, self.elementType);
    self.link(made, null, self.head);
    return made;
  }

  /** {@code AddFirst(node)}. */
  @DotNetMethod("void AddFirst(LinkedListNode<T> node)")
  public static void addNodeFirst(LinkedList self, @Nullable LinkedListNode node) {
    self.link(free(node), null, self.head);
  }

  /** {@code AddLast(value)}. */
  @DotNetMethod("LinkedListNode<T> AddLast(T value)")
  public static LinkedListNode addLast(LinkedList self, @Nullable Object value) {
    LinkedListNode made = new LinkedListNode(value, self.elementType);
    self.link(made, self.tail, null);
    return made;
  }

  /** {@code AddLast(node)}. */
  @DotNetMethod("void AddLast(LinkedListNode<T> node)")
  public static void addNodeLast(LinkedList self, @Nullable LinkedListNode node) {
    self.link(free(node), self.tail, null);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(LinkedList self) {
    self.clear();
  }

  /** {@code Contains(value)}. */
  @DotNetMethod("bool Contains(T value)")
  public static boolean containsItem(LinkedList self, @Nullable Object value) {
    return self.contains(value);
  }

  /** {@code CopyTo(array, index)}. */
  @DotNetMethod("void CopyTo(T[] array, int index)")
  public static void copyItemsTo(LinkedList self, @Nullable Object array, int index) {
    self.copyTo(array, index);
  }

  /** {@code Find(value)}. */
  @DotNetMethod("LinkedListNode<T> Find(T value)")
  public static @Nullable LinkedListNode find(LinkedList self, @Nullable Object value) {
    LinkedListNode node = self.head;
    while (node != null && !Defaults.equal(node.item, value)) {
      node = node.after;
    }
    return node;
  }

  /** {@code FindLast(value)}. */
  @DotNetMethod("LinkedListNode<T> FindLast(T value)")
  public static @Nullable LinkedListNode findLast(LinkedList self, @Nullable Object value) {
    LinkedListNode node = self.tail;
    while (node != null && !Defaults.equal(node.item, value)) {
      node = node.before;
    }
    return node;
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(LinkedList self) {
    return Enumerator.of(self.iterator(), self.elementType);
  }

  /** {@code Remove(value)}. */
  @DotNetMethod("bool Remove(T value)")
  public static boolean removeItem(LinkedList self, @Nullable Object value) {
    return self.remove(value);
  }

  /** {@code Remove(node)}. */
  @DotNetMethod("void Remove(LinkedListNode<T> node)")
  public static void removeNode(LinkedList self, @Nullable LinkedListNode node) {
    self.unlink(self.own(node));
  }

  /** {@code RemoveFirst()}. */
  @DotNetMethod("void RemoveFirst()")
  public static void removeFirst(LinkedList self) {
    if (self.head == null) {
      throw new InvalidOperationException("The LinkedList is empty.");
    }
    self.unlink(self.head);
  }

  /** {@code RemoveLast()}. */
  @DotNetMethod("void RemoveLast()")
  public static void removeLast(LinkedList self) {
    if (self.tail == null) {
      throw new InvalidOperationException("The LinkedList is empty.");
    }
    self.unlink(self.tail);
  }
}
