package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Queue<T>}: first in, first out. */
@DotNetType(
    value =
        "public class System.Collections.Generic.Queue<T> : object, IReadOnlyCollection<T>,"
            + " System.Collections.ICollection",
    java = DotNetQueue.class)
public final class DotNetQueue extends CollectionObject implements CollectionValue {
  private final RuntimeType elementType;
  private @Nullable Object[] ring = new Object[4];
  private int head;
  private int size;
  private int version;

  private DotNetQueue(RuntimeType elementType) {
    this.elementType = elementType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("Queue", elementType);
  }

  @Override
  public int count() {
    return size;
  }

  private @Nullable Object at(int index) {
    return ring[(head + index) % ring.length];
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    int expected = version;
    return new Cursor() {
      private int at;

      @Override
      protected boolean moveNext() {
        if (version != expected) {
          throw Enumeration.modified();
        }
        if (at >= size) {
          return false;
        }
        current = at(at++);
        return true;
      }
    };
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static DotNetQueue create(RuntimeType elementType) {
    return new DotNetQueue(elementType);
  }

  /** {@code new(capacity)}. */
  @DotNetMethod(value = "new(int capacity)", reified = true)
  public static DotNetQueue createOfCapacity(int capacity, RuntimeType elementType) {
    Check.size(Check.notNegative(capacity, "capacity"));
    return new DotNetQueue(elementType);
  }

  /** {@code new(collection)}. */
  @DotNetMethod(value = "new(IEnumerable<T> collection)", reified = true)
  public static DotNetQueue createFrom(@Nullable Object collection, RuntimeType elementType) {
    DotNetQueue queue = new DotNetQueue(elementType);
    Iterator<@Nullable Object> i = Enumeration.iterator(Check.notNull(collection, "collection"));
    while (i.hasNext()) {
      enqueue(queue, i.next());
    }
    return queue;
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(DotNetQueue self) {
    return self.size;
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(DotNetQueue self) {
    self.ring = new Object[4];
    self.head = 0;
    self.size = 0;
    self.version++;
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(T item)")
  public static boolean containsItem(DotNetQueue self, @Nullable Object item) {
    return self.contains(item);
  }

  /** {@code CopyTo(array, arrayIndex)}. */
  @DotNetMethod("void CopyTo(T[] array, int arrayIndex)")
  public static void copyItemsTo(DotNetQueue self, @Nullable Object array, int arrayIndex) {
    Check.place(array, arrayIndex);
    Check.range(arrayIndex, self.size, ArrayElements.length(array));
    self.copyTo(array, arrayIndex);
  }

  /** {@code Dequeue()}. */
  @DotNetMethod("T Dequeue()")
  public static @Nullable Object dequeue(DotNetQueue self) {
    if (self.size == 0) {
      throw empty();
    }
    Object item = self.ring[self.head];
    self.ring[self.head] = null;
    self.head = (self.head + 1) % self.ring.length;
    self.size--;
    self.version++;
    return item;
  }

  /** {@code TrimExcess()}: the room that elements take is no part of what an expression sees. */
  @DotNetMethod("void TrimExcess()")
  public static void trimExcess(DotNetQueue self) {
    self.count();
  }

  /** {@code TrimExcess(capacity)}. */
  @DotNetMethod("void TrimExcess(int capacity)")
  public static void trimExcessTo(DotNetQueue self, int capacity) {
    Check.capacity(capacity, self.count());
  }

  /** {@code EnsureCapacity(capacity)}. */
  @DotNetMethod("int EnsureCapacity(int capacity)")
  public static int ensureCapacity(DotNetQueue self, int capacity) {
    return Math.max(Check.size(Check.notNegative(capacity, "capacity")), self.ring.length);
  }

  /** {@code Enqueue(item)}. */
  @DotNetMethod("void Enqueue(T item)")
  public static void enqueue(DotNetQueue self, @Nullable Object item) {
    if (self.size == self.ring.length) {
      @Nullable Object[] larger = new Object[Check.grown(2L * self.size)];
      for (int i = 0; i < self.size; i++) {
        larger[i] = self.at(i);
      }
      self.ring = larger;
      self.head = 0;
    }
    self.ring[(self.head + self.size) % self.ring.length] = item;
    self.size++;
    self.version++;
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(DotNetQueue self) {
    return Enumerator.checked(self.iterator(), self.elementType);
  }

  /** {@code Peek()}. */
  @DotNetMethod("T Peek()")
  public static @Nullable Object peek(DotNetQueue self) {
    if (self.size == 0) {
      throw empty();
    }
    return self.ring[self.head];
  }

  /** {@code ToArray()}. */
  @DotNetMethod("T[] ToArray()")
  public static Object toArray(DotNetQueue self) {
    Object array = self.elementType.newArray(self.size);
    for (int i = 0; i < self.size; i++) {
      ArrayElements.set(array, i, self.at(i));
    }
    return array;
  }

  /** {@code TryDequeue(out result)}. */
  @DotNetMethod("bool TryDequeue(out T result)")
  public static boolean tryDequeue(DotNetQueue self, Ref result) {
    boolean found = self.size > 0;
    result.value = found ? dequeue(self) : self.elementType.defaultValue();
    return found;
  }

  /** {@code TryPeek(out result)}. */
  @DotNetMethod("bool TryPeek(out T result)")
  public static boolean tryPeek(DotNetQueue self, Ref result) {
    boolean found = self.size > 0;
    result.value = found ? self.ring[self.head] : self.elementType.defaultValue();
    return found;
  }

  private static InvalidOperationException empty() {
    return new InvalidOperationException("Queue empty.");
  }
}
