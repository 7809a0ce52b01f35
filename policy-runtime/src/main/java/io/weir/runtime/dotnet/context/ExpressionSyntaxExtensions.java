package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The extension methods that policy expressions have beyond .NET. */
@DotNetType(value = "public static partial class ExpressionSyntaxExtensions", java = void.class)
public final class ExpressionSyntaxExtensions {
  private ExpressionSyntaxExtensions() {}

  private static @Nullable Object valueOr(
      @Nullable Object dictionary, @Nullable String key, @Nullable Object absent) {
    return ((DictionaryValue) Check.notNull(dictionary, "dictionary"))
        .valueOr(Check.notNull(key, "key"), absent);
  }

  private static String joined(String[] values) {
    return values.length == 1 ? values[0] : String.join(",", values);
  }

  /** {@code headers.GetValueOrDefault(key)}: all values joined by commas. */
  @DotNetMethod(
      "static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> dictionary,"
          + " string key)")
  public static @Nullable String joined(@Nullable Object dictionary, @Nullable String key) {
    return joinedOr(dictionary, key, null);
  }

  /** {@code headers.GetValueOrDefault(key, defaultValue)}: all values joined by commas. */
  @DotNetMethod(
      "static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> dictionary,"
          + " string key, string defaultValue)")
  public static @Nullable String joinedOr(
      @Nullable Object dictionary, @Nullable String key, @Nullable String defaultValue) {
    if (dictionary instanceof HeadersView headers && key != null) {
      String value = headers.joined(key);
      return value == null ? defaultValue : value;
    }
    Object values = valueOr(dictionary, key, Ref.NOTHING);
    if (values == Ref.NOTHING) {
      return defaultValue;
    }
    return values == null ? null : joined((String[]) values);
  }

  /** {@code matchedParameters.GetValueOrDefault(key)}. */
  @DotNetMethod(
      "static string GetValueOrDefault(this IReadOnlyDictionary<string, string> dictionary, string"
          + " key)")
  public static @Nullable String text(@Nullable Object dictionary, @Nullable String key) {
    return textOr(dictionary, key, null);
  }

  /** {@code matchedParameters.GetValueOrDefault(key, defaultValue)}. */
  @DotNetMethod(
      "static string GetValueOrDefault(this IReadOnlyDictionary<string, string> dictionary, string"
          + " key, string defaultValue)")
  public static @Nullable String textOr(
      @Nullable Object dictionary, @Nullable String key, @Nullable String defaultValue) {
    return (String) valueOr(dictionary, key, defaultValue);
  }

  /** {@code variables.GetValueOrDefault(key)}. */
  @DotNetMethod(
      "static object GetValueOrDefault(this IReadOnlyDictionary<string, object> dictionary, string"
          + " key)")
  public static @Nullable Object value(@Nullable Object dictionary, @Nullable String key) {
    return valueOr(dictionary, key, null);
  }

  /**
   * {@code variables.GetValueOrDefault<T>(key)}: a value of another type is an
   * InvalidCastException, as the policy reference says.
   */
  @DotNetMethod(
      value =
          "static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> dictionary,"
              + " string key)",
      reified = true)
  public static @Nullable Object typed(
      @Nullable Object dictionary, @Nullable String key, RuntimeType type) {
    Object value = valueOr(dictionary, key, Ref.NOTHING);
    return value == Ref.NOTHING ? type.defaultValue() : type.cast(value);
  }

  /** {@code variables.GetValueOrDefault<T>(key, defaultValue)}. */
  @DotNetMethod(
      value =
          "static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> dictionary,"
              + " string key, T defaultValue)",
      reified = true)
  public static @Nullable Object typedOr(
      @Nullable Object dictionary,
      @Nullable String key,
      @Nullable Object defaultValue,
      RuntimeType type) {
    Object value = valueOr(dictionary, key, Ref.NOTHING);
    return value == Ref.NOTHING ? defaultValue : type.cast(value);
  }

  /** {@code text.AsBasic()}: null if it is none. */
  @DotNetMethod("static BasicAuthCredentials AsBasic(this string value)")
  public static @Nullable BasicAuthCredentials asBasic(@Nullable String value) {
    return BasicAuthCredentials.parse(value);
  }

  /** {@code text.TryParseBasic(out result)}. */
  @DotNetMethod("static bool TryParseBasic(this string value, out BasicAuthCredentials result)")
  public static boolean tryParseBasic(@Nullable String value, Ref result) {
    result.value = BasicAuthCredentials.parse(value);
    return result.value != null;
  }

  /** {@code text.AsJwt()}: null if it is none. */
  @DotNetMethod("static Jwt AsJwt(this string value)")
  public static @Nullable Jwt asJwt(@Nullable String value) {
    return Jwt.parse(value);
  }

  /** {@code text.TryParseJwt(out result)}. */
  @DotNetMethod("static bool TryParseJwt(this string value, out Jwt result)")
  public static boolean tryParseJwt(@Nullable String value, Ref result) {
    result.value = Jwt.parse(value);
    return result.value != null;
  }

  /** {@code form.ToFormUrlEncodedContent()}: null for an empty one. */
  @DotNetMethod(
      "static string ToFormUrlEncodedContent(this IDictionary<string, IList<string>> form)")
  public static @Nullable String toFormUrlEncodedContent(@Nullable Object form) {
    return FormUrlEncoded.write((DictionaryValue) Objects.requireNonNull(form));
  }

  /** {@code form.ToQueryString()}: null for an empty one. */
  @DotNetMethod("static string ToQueryString(this IDictionary<string, IList<string>> form)")
  public static @Nullable String toQueryString(@Nullable Object form) {
    String text = toFormUrlEncodedContent(form);
    return text == null ? null : "?" + text;
  }
}
