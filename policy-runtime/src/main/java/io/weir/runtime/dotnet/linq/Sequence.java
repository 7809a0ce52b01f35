package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.RuntimeTypes;
import io.weir.runtime.dotnet.Typed;
import io.weir.runtime.dotnet.collections.CollectionObject;
import io.weir.runtime.dotnet.collections.Constructed;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The deferred result of a LINQ operator: every enumeration runs the operator again. What .NET can
 * do for some operators without enumerating them, their classes override: authors see it by what
 * their lambdas are called with. Immutable but for what it reads.
 */
public abstract class Sequence extends CollectionObject implements Iterable<@Nullable Object> {
  private final RuntimeType elementType;

  /** A sequence of elements of a type. */
  protected Sequence(RuntimeType elementType) {
    this.elementType = elementType;
  }

  /** A sequence that opens an iterator for each enumeration. */
  public static Sequence of(RuntimeType elementType, Supplier<Iterator<@Nullable Object>> start) {
    return new Sequence(elementType) {
      @Override
      public Iterator<@Nullable Object> iterator() {
        return start.get();
      }
    };
  }

  /**
   * The value as a sequence that tells the type of its elements, as all of .NET's do: itself where
   * it tells its type already.
   */
  public static @Nullable Object typed(@Nullable Object value, RuntimeType elementType) {
    return value instanceof Iterable<?>
            && !(value instanceof Typed)
            && RuntimeTypes.ofValue(value) == RuntimeTypes.objectType()
        ? of(elementType, () -> Enumeration.iterator(value))
        : value;
  }

  /** The type of the elements. */
  public final RuntimeType elementType() {
    return elementType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("IEnumerable", elementType);
  }

  /** Whether single elements and parts are reached without enumerating what is before them. */
  boolean isPartition() {
    return false;
  }

  /** The number of elements if it is known without calling any lambda, else -1. */
  int cheapCount() {
    return -1;
  }

  /** The number of elements. */
  long countElements() {
    return Source.countOf(iterator());
  }

  /** Finds the first element. */
  boolean first(Ref found) {
    return Source.firstOf(iterator(), found);
  }

  /** Finds the last element. */
  boolean last(Ref found) {
    return Source.lastOf(iterator(), found);
  }

  /** Finds the element at an index that is not negative. */
  boolean elementAt(int index, Ref found) {
    return Source.elementAtOf(iterator(), index, found);
  }

  /** The sequence without its first elements, or null where the general way is the right one. */
  @Nullable Sequence skip(int count) {
    return null;
  }

  /** The sequence's first elements, or null where the general way is the right one. */
  @Nullable Sequence take(int count) {
    return null;
  }

  /** Appends all elements to a list. */
  void drainTo(List<@Nullable Object> target) {
    for (Iterator<@Nullable Object> i = iterator(); i.hasNext(); ) {
      target.add(i.next());
    }
  }
}
