package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Enumerator;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code JEnumerable<T>}: a sequence of tokens. Two are equal when they hold the same sequence. */
@DotNetType(
    value = "public struct Newtonsoft.Json.Linq.JEnumerable<T> : IJEnumerable<T>, IEnumerable<T>",
    java = JEnumerable.class)
public final class JEnumerable implements IJEnumerable {
  /** The empty sequence. */
  @DotNetField("static readonly JEnumerable<T> Empty")
  public static final JEnumerable EMPTY = new JEnumerable(Collections.emptyList());

  private final Iterable<@Nullable Object> source;

  /** Wraps a sequence. */
  public JEnumerable(Iterable<@Nullable Object> source) {
    this.source = source;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return source.iterator();
  }

  @Override
  public IJEnumerable valuesOf(@Nullable Object key) {
    return new JEnumerable(JsonSequences.values(source, key));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JEnumerable same && same.source == source;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(source);
  }

  @Override
  public String toString() {
    return "Newtonsoft.Json.Linq.JEnumerable`1[Newtonsoft.Json.Linq.JToken]";
  }

  /** {@code new(enumerable)}. */
  @DotNetMethod("new(IEnumerable<T> enumerable)")
  public static JEnumerable create(@Nullable Object enumerable) {
    return new JEnumerable(JsonSequences.of(Checks.notNull(enumerable, "enumerable")));
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(JEnumerable self) {
    return Enumerator.of(self);
  }

  /** {@code this[key]}. */
  @DotNetProperty("IJEnumerable<JToken> this[object key] { get; }")
  public static IJEnumerable itemOf(JEnumerable self, @Nullable Object key) {
    return self.valuesOf(key);
  }
}
