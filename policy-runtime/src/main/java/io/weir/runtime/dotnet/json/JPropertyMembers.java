package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NullReferenceException;
import org.jspecify.annotations.Nullable;

/** Named values of JSON objects. */
@DotNetType(
    value = "public class Newtonsoft.Json.Linq.JProperty : JContainer",
    java = JProperty.class)
public final class JPropertyMembers {
  private JPropertyMembers() {}

  /** {@code new(other)}. */
  @DotNetMethod("new(JProperty other)")
  public static JProperty copyOf(@Nullable JProperty other) {
    return JProperty.copyOf(Checks.notNull(other, "other"));
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(string name, params object[] content)")
  public static JProperty createWithAll(
      @Nullable String name, @Nullable Object @Nullable [] content) {
    return new JProperty(name, content);
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(string name, object content)")
  public static JProperty create(@Nullable String name, @Nullable Object content) {
    return new JProperty(name, content);
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(JProperty self) {
    return self.name();
  }

  /** {@code Value}. */
  @DotNetProperty("JToken Value { get; }")
  public static @Nullable JToken value(JProperty self) {
    return self.value();
  }

  /** {@code Value}. */
  @DotNetProperty("JToken Value { set; }")
  public static void setValue(JProperty self, @Nullable JToken value) {
    self.setValue(value);
  }

  /** {@code Load(reader)}. */
  @DotNetMethod("static JProperty Load(JsonReader reader)")
  public static JProperty load(@Nullable JsonReader reader) {
    return loadWith(reader, null);
  }

  /** {@code Load(reader, settings)}. */
  @DotNetMethod("static JProperty Load(JsonReader reader, JsonLoadSettings settings)")
  public static JProperty loadWith(
      @Nullable JsonReader reader, @Nullable JsonLoadSettings settings) {
    if (reader == null) {
      throw NullReferenceException.create();
    }
    return JsonLoader.property(reader, settings);
  }
}
