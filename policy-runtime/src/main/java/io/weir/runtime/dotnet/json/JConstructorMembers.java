package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NullReferenceException;
import org.jspecify.annotations.Nullable;

/** Constructor calls in JSON text. */
@DotNetType(
    value = "public class Newtonsoft.Json.Linq.JConstructor : JContainer",
    java = JConstructor.class)
public final class JConstructorMembers {
  private JConstructorMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JConstructor create() {
    return new JConstructor((String) null);
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(JConstructor other)")
  public static JConstructor copyOf(@Nullable JConstructor other) {
    return new JConstructor(Checks.notNull(other, "other"));
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(string name, params object[] content)")
  public static JConstructor createWithAll(
      @Nullable String name, @Nullable Object @Nullable [] content) {
    return createWith(name, content);
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(string name, object content)")
  public static JConstructor createWith(@Nullable String name, @Nullable Object content) {
    JConstructor made = JConstructor.named(name);
    made.addContent(content);
    return made;
  }

  /** {@code new(name)}. */
  @DotNetMethod("new(string name)")
  public static JConstructor createNamed(@Nullable String name) {
    return JConstructor.named(name);
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(JConstructor self) {
    return self.name();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { set; }")
  public static void setName(JConstructor self, @Nullable String value) {
    self.setName(value);
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { get; }")
  public static JToken item(JConstructor self, @Nullable Object key) {
    return self.item(key);
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { set; }")
  public static void setItem(JConstructor self, @Nullable Object key, @Nullable JToken value) {
    self.setItem(key, value);
  }

  /** {@code Load(reader)}. */
  @DotNetMethod("static JConstructor Load(JsonReader reader)")
  public static JConstructor load(@Nullable JsonReader reader) {
    return loadWith(reader, null);
  }

  /** {@code Load(reader, settings)}. */
  @DotNetMethod("static JConstructor Load(JsonReader reader, JsonLoadSettings settings)")
  public static JConstructor loadWith(
      @Nullable JsonReader reader, @Nullable JsonLoadSettings settings) {
    if (reader == null) {
      throw NullReferenceException.create();
    }
    return JsonLoader.constructor(reader, settings);
  }
}
