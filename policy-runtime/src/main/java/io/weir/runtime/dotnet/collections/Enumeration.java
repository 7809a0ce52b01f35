package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.Typed;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Enumerates whatever is enumerable for expressions: strings, arrays, and our own Iterables. */
public final class Enumeration {
  private Enumeration() {}

  /**
   * A new iterator over boxed elements.
   *
   * @throws NullReferenceException if the source is null
   * @throws InvalidCastException if it cannot be enumerated
   */
  public static Iterator<@Nullable Object> iterator(@Nullable Object source) {
    if (source instanceof Iterable<?> own) {
      return boxed(own);
    } else if (source instanceof String text) {
      return new StringCursor(text);
    } else if (ArrayElements.isArray(source)) {
      return new ArrayCursor(source);
    } else if (source == null) {
      throw NullReferenceException.create();
    }
    throw InvalidCastException.create();
  }

  /** Whether {@link #iterator} takes the value. */
  public static boolean isEnumerable(@Nullable Object value) {
    return value instanceof Iterable<?> || value instanceof String || ArrayElements.isArray(value);
  }

  /** The number of elements if it is known without enumerating, or -1. */
  public static int countIfKnown(@Nullable Object source) {
    if (source instanceof CollectionValue collection) {
      return collection.count();
    } else if (source != null && ArrayElements.isArray(source)) {
      return ArrayElements.length(source);
    }
    return -1;
  }

  /**
   * The type of a source's elements if the source tells it, else null: an array's element type, the
   * type argument of a typed collection, char for a string.
   */
  public static @Nullable RuntimeType elementType(@Nullable Object source) {
    if (source instanceof String) {
      return RuntimeType.of("char");
    } else if (source instanceof Typed typed) {
      RuntimeType type = typed.dotNetType();
      if (type.element() != null) {
        return type.element();
      }
      return type.arguments().size() == 1 ? type.arguments().get(0) : null;
    } else if (source != null && ArrayElements.isArray(source)) {
      return RuntimeType.ofValue(source).element();
    }
    return null;
  }

  /** Ends an iteration early: runs what an iterator still has to do. */
  public static void dispose(Iterator<?> iterator) {
    if (iterator instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (DotNetException e) {
        throw e;
      } catch (Exception e) {
        throw DotNetException.of(e);
      }
    }
  }

  /** What an enumerator throws when its collection was changed meanwhile. */
  public static InvalidOperationException modified() {
    return new InvalidOperationException(
        "Collection was modified; enumeration operation may not execute.");
  }

  /** The same of the collections that .NET keeps in another library, with other words. */
  static InvalidOperationException modifiedSince() {
    return new InvalidOperationException(
        "Collection was modified after the enumerator was instantiated.");
  }

  @SuppressWarnings("unchecked") // the elements of what expressions see are boxed values
  private static Iterator<@Nullable Object> boxed(Iterable<?> own) {
    return (Iterator<@Nullable Object>) own.iterator();
  }

  private static final class StringCursor extends Cursor {
    private final String text;
    private int at;

    StringCursor(String text) {
      this.text = text;
    }

    @Override
    protected boolean moveNext() {
      if (at >= text.length()) {
        return false;
      }
      current = text.charAt(at++);
      return true;
    }
  }

  private static final class ArrayCursor extends Cursor {
    private final Object array;
    private final int length;
    private int at;

    ArrayCursor(Object array) {
      this.array = array;
      this.length = ArrayElements.length(array);
    }

    @Override
    protected boolean moveNext() {
      if (at >= length) {
        return false;
      }
      current = ArrayElements.get(array, at++);
      return true;
    }
  }
}
