package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sequences of tokens can be asked for. */
@DotNetType(value = "public static class Newtonsoft.Json.Linq.Extensions", java = void.class)
public final class JsonExtensions {
  private JsonExtensions() {}

  /** {@code Ancestors<T>(source)}. */
  @DotNetMethod(
      "static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source) where T : JToken")
  public static IJEnumerable ancestors(@Nullable Object source) {
    return flat(source, t -> t.ancestors(false));
  }

  /** {@code AncestorsAndSelf<T>(source)}. */
  @DotNetMethod(
      "static IJEnumerable<JToken> AncestorsAndSelf<T>(this IEnumerable<T> source) where T :"
          + " JToken")
  public static IJEnumerable ancestorsAndSelf(@Nullable Object source) {
    return flat(source, t -> t.ancestors(true));
  }

  /** {@code Descendants<T>(source)}. */
  @DotNetMethod(
      "static IJEnumerable<JToken> Descendants<T>(this IEnumerable<T> source) where T : JContainer")
  public static IJEnumerable descendants(@Nullable Object source) {
    return flat(source, t -> ((JContainer) t).descendants(false));
  }

  /** {@code DescendantsAndSelf<T>(source)}. */
  @DotNetMethod(
      "static IJEnumerable<JToken> DescendantsAndSelf<T>(this IEnumerable<T> source) where T :"
          + " JContainer")
  public static IJEnumerable descendantsAndSelf(@Nullable Object source) {
    return flat(source, t -> ((JContainer) t).descendants(true));
  }

  /** {@code Properties(source)}. */
  @DotNetMethod("static IJEnumerable<JProperty> Properties(this IEnumerable<JObject> source)")
  public static IJEnumerable properties(@Nullable Object source) {
    return flat(source, JToken::children);
  }

  /** {@code Values(source, key)}. */
  @DotNetMethod("static IJEnumerable<JToken> Values(this IEnumerable<JToken> source, object key)")
  public static IJEnumerable valuesAt(@Nullable Object source, @Nullable Object key) {
    return new JEnumerable(JsonSequences.values(sequence(source), key));
  }

  /** {@code Values(source)}. */
  @DotNetMethod("static IJEnumerable<JToken> Values(this IEnumerable<JToken> source)")
  public static IJEnumerable values(@Nullable Object source) {
    return new JEnumerable(JsonSequences.values(sequence(source), null));
  }

  /** {@code Values<U>(source, key)}. */
  @DotNetMethod(
      value = "static IEnumerable<U> Values<U>(this IEnumerable<JToken> source, object key)",
      reified = true)
  public static Object valuesAtAs(@Nullable Object source, @Nullable Object key, RuntimeType type) {
    return converted(JsonSequences.values(sequence(source), key), type);
  }

  /** {@code Values<U>(source)}. */
  @DotNetMethod(
      value = "static IEnumerable<U> Values<U>(this IEnumerable<JToken> source)",
      reified = true)
  public static Object valuesAs(@Nullable Object source, RuntimeType type) {
    return converted(JsonSequences.values(sequence(source), null), type);
  }

  /** {@code Value<U>(value)}. */
  @DotNetMethod(value = "static U Value<U>(this IEnumerable<JToken> value)", reified = true)
  public static @Nullable Object valueAs(@Nullable Object value, RuntimeType type) {
    return single(value, type);
  }

  /** {@code U>(value)}. */
  @DotNetMethod(
      value = "static U Value<T, U>(this IEnumerable<T> value) where T : JToken",
      reified = true)
  public static @Nullable Object valueOfAs(
      @Nullable Object value, RuntimeType element, RuntimeType type) {
    return single(value, type);
  }

  /** {@code Children<T>(source)}. */
  @DotNetMethod(
      "static IJEnumerable<JToken> Children<T>(this IEnumerable<T> source) where T : JToken")
  public static IJEnumerable children(@Nullable Object source) {
    return flat(source, JToken::children);
  }

  /** {@code U>(source)}. */
  @DotNetMethod(
      value = "static IEnumerable<U> Children<T, U>(this IEnumerable<T> source) where T : JToken",
      reified = true)
  public static Object childrenAs(@Nullable Object source, RuntimeType element, RuntimeType type) {
    return converted(flat(source, JToken::children), type);
  }

  /** {@code AsJEnumerable(source)}. */
  @DotNetMethod("static IJEnumerable<JToken> AsJEnumerable(this IEnumerable<JToken> source)")
  public static @Nullable IJEnumerable asJEnumerable(@Nullable Object source) {
    return asJEnumerableOf(source);
  }

  /** {@code AsJEnumerable<T>(source)}. */
  @DotNetMethod(
      "static IJEnumerable<T> AsJEnumerable<T>(this IEnumerable<T> source) where T : JToken")
  public static @Nullable IJEnumerable asJEnumerableOf(@Nullable Object source) {
    if (source == null || source instanceof IJEnumerable) {
      return (IJEnumerable) source;
    }
    return new JEnumerable(JsonSequences.of(source));
  }

  private static Iterable<@Nullable Object> sequence(@Nullable Object source) {
    return JsonSequences.of(Checks.notNull(source, "source"));
  }

  private static IJEnumerable flat(
      @Nullable Object source, Function<JToken, Iterable<@Nullable Object>> parts) {
    return new JEnumerable(
        JsonSequences.flat(
            sequence(source), t -> parts.apply((JToken) Objects.requireNonNull(t)).iterator()));
  }

  private static Object converted(Iterable<@Nullable Object> tokens, RuntimeType type) {
    return JsonSequences.mapped(
        tokens, t -> t == null ? type.defaultValue() : TokenConversions.convert((JToken) t, type));
  }

  private static @Nullable Object single(@Nullable Object value, RuntimeType type) {
    Checks.notNull(value, "value");
    if (value instanceof JToken token) {
      return TokenConversions.convert(token, type);
    }
    throw new ArgumentException("Source value must be a JToken.");
  }
}
