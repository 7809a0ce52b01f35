package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.Typed;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * {@code IEnumerator<T>}: a position in a sequence that expressions move by hand. Before the first
 * element and after the last, {@code Current} is {@code default(T)}, or an error for the types that
 * check it.
 */
@DotNetType(
    value =
        "public interface System.Collections.Generic.IEnumerator<out T> : IEnumerator, IDisposable",
    java = Enumerator.class)
public final class Enumerator implements Typed, AutoCloseable {
  private final Iterator<@Nullable Object> elements;
  private final @Nullable RuntimeType elementType;
  private final boolean checksCurrent;
  private boolean started;
  private boolean onElement;
  private @Nullable Object current;

  private Enumerator(
      Iterator<@Nullable Object> elements,
      @Nullable RuntimeType elementType,
      boolean checksCurrent) {
    this.elements = elements;
    this.elementType = elementType;
    this.checksCurrent = checksCurrent;
    this.current = elementType == null ? null : elementType.defaultValue();
  }

  /** A position before the first element of whatever is enumerable. */
  public static Enumerator of(@Nullable Object source) {
    return of(Enumeration.iterator(source), Enumeration.elementType(source));
  }

  /** A position before the first element; the type is null where it is not known. */
  public static Enumerator of(
      Iterator<@Nullable Object> elements, @Nullable RuntimeType elementType) {
    return new Enumerator(elements, elementType, false);
  }

  /** As {@code of}; {@code Current} before the first element and after the last throws. */
  public static Enumerator checked(
      Iterator<@Nullable Object> elements, @Nullable RuntimeType elementType) {
    return new Enumerator(elements, elementType, true);
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type(
        "IEnumerator", elementType == null ? RuntimeType.of("object") : elementType);
  }

  /** Ends the iteration of one that holds something: what {@code using} does. */
  @Override
  public void close() {
    Enumeration.dispose(elements);
  }

  /** {@code Current}. */
  @DotNetProperty("T Current { get; }")
  public static @Nullable Object current(Enumerator self) {
    if (self.checksCurrent && !self.onElement) {
      throw new InvalidOperationException(
          self.started
              ? "Enumeration already finished."
              : "Enumeration has not started. Call MoveNext.");
    }
    return self.current;
  }

  /** {@code MoveNext()}. */
  @DotNetMethod("bool MoveNext()")
  public static boolean moveNext(Enumerator self) {
    self.started = true;
    self.onElement = self.elements.hasNext();
    if (self.onElement) {
      self.current = self.elements.next();
      return true;
    }
    self.current = self.elementType == null ? null : self.elementType.defaultValue();
    return false;
  }

  /** {@code Reset()}: as the enumerators of iterators and LINQ, it does not support it. */
  @DotNetMethod("void Reset()")
  public static void reset(Enumerator self) {
    throw new NotSupportedException("Specified method is not supported.");
  }

  /** {@code Dispose()}: ends the iteration of one that holds something. */
  @DotNetMethod("void Dispose()")
  public static void dispose(Enumerator self) {
    self.close();
  }
}
