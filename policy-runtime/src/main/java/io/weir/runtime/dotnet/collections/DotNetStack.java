package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Stack<T>}: last in, first out; enumerated from the top. */
@DotNetType(
    value =
        "public class System.Collections.Generic.Stack<T> : object, IReadOnlyCollection<T>,"
            + " System.Collections.ICollection",
    java = DotNetStack.class)
public final class DotNetStack extends CollectionObject implements CollectionValue {
  private final RuntimeType elementType;
  private @Nullable Object[] items = new Object[4];
  private int size;
  private int version;

  private DotNetStack(RuntimeType elementType) {
    this.elementType = elementType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("Stack", elementType);
  }

  @Override
  public int count() {
    return size;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    int expected = version;
    return new Cursor() {
      private int at = size;

      @Override
      protected boolean moveNext() {
        if (version != expected) {
          throw Enumeration.modifiedSince();
        }
        if (at <= 0) {
          return false;
        }
        current = items[--at];
        return true;
      }
    };
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static DotNetStack create(RuntimeType elementType) {
    return new DotNetStack(elementType);
  }

  /** {@code new(capacity)}. */
  @DotNetMethod(value = "new(int capacity)", reified = true)
  public static DotNetStack createOfCapacity(int capacity, RuntimeType elementType) {
    Check.size(Check.notNegative(capacity, "capacity"));
    return new DotNetStack(elementType);
  }

  /** {@code new(collection)}. */
  @DotNetMethod(value = "new(IEnumerable<T> collection)", reified = true)
  public static DotNetStack createFrom(@Nullable Object collection, RuntimeType elementType) {
    DotNetStack stack = new DotNetStack(elementType);
    Iterator<@Nullable Object> i = Enumeration.iterator(Check.notNull(collection, "collection"));
    while (i.hasNext()) {
      push(stack, i.next());
    }
    return stack;
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(DotNetStack self) {
    return self.size;
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(DotNetStack self) {
    Arrays.fill(self.items, 0, self.size, null);
    self.size = 0;
    self.version++;
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(T item)")
  public static boolean containsItem(DotNetStack self, @Nullable Object item) {
    return self.contains(item);
  }

  /** {@code CopyTo(array, arrayIndex)}. */
  @DotNetMethod("void CopyTo(T[] array, int arrayIndex)")
  public static void copyItemsTo(DotNetStack self, @Nullable Object array, int arrayIndex) {
    if (array != null && (arrayIndex < 0 || arrayIndex > ArrayElements.length(array))) {
      throw ArgumentOutOfRangeException.createWithValue(
          "arrayIndex",
          arrayIndex,
          "Index was out of range. Must be non-negative and less than or equal to the size of the"
              + " collection.");
    }
    Check.place(array, arrayIndex);
    Check.range(arrayIndex, self.size, ArrayElements.length(array));
    self.copyTo(array, arrayIndex);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(DotNetStack self) {
    return Enumerator.checked(self.iterator(), self.elementType);
  }

  /** {@code Peek()}. */
  @DotNetMethod("T Peek()")
  public static @Nullable Object peek(DotNetStack self) {
    if (self.size == 0) {
      throw empty();
    }
    return self.items[self.size - 1];
  }

  /** {@code Pop()}. */
  @DotNetMethod("T Pop()")
  public static @Nullable Object pop(DotNetStack self) {
    if (self.size == 0) {
      throw empty();
    }
    Object item = self.items[--self.size];
    self.items[self.size] = null;
    self.version++;
    return item;
  }

  /** {@code Push(item)}. */
  @DotNetMethod("void Push(T item)")
  public static void push(DotNetStack self, @Nullable Object item) {
    if (self.size == self.items.length) {
      self.items = Arrays.copyOf(self.items, Check.grown(2L * self.size));
    }
    self.items[self.size++] = item;
    self.version++;
  }

  /** {@code TrimExcess()}: the room that elements take is no part of what an expression sees. */
  @DotNetMethod("void TrimExcess()")
  public static void trimExcess(DotNetStack self) {
    self.count();
  }

  /** {@code TrimExcess(capacity)}. */
  @DotNetMethod("void TrimExcess(int capacity)")
  public static void trimExcessTo(DotNetStack self, int capacity) {
    Check.capacity(capacity, self.count());
  }

  /** {@code EnsureCapacity(capacity)}. */
  @DotNetMethod("int EnsureCapacity(int capacity)")
  public static int ensureCapacity(DotNetStack self, int capacity) {
    return Math.max(Check.size(Check.notNegative(capacity, "capacity")), self.items.length);
  }

  /** {@code ToArray()}. */
  @DotNetMethod("T[] ToArray()")
  public static Object toArray(DotNetStack self) {
    Object array = self.elementType.newArray(self.size);
    for (int i = 0; i < self.size; i++) {
      ArrayElements.set(array, i, self.items[self.size - 1 - i]);
    }
    return array;
  }

  /** {@code TryPeek(out result)}. */
  @DotNetMethod("bool TryPeek(out T result)")
  public static boolean tryPeek(DotNetStack self, Ref result) {
    boolean found = self.size > 0;
    result.value = found ? self.items[self.size - 1] : self.elementType.defaultValue();
    return found;
  }

  /** {@code TryPop(out result)}. */
  @DotNetMethod("bool TryPop(out T result)")
  public static boolean tryPop(DotNetStack self, Ref result) {
    boolean found = self.size > 0;
    result.value = found ? pop(self) : self.elementType.defaultValue();
    return found;
  }

  private static InvalidOperationException empty() {
    return new InvalidOperationException("Stack empty.");
  }
}
