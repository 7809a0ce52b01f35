package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Enumerator;
import io.weir.runtime.dotnet.text.StringComparison;
import org.jspecify.annotations.Nullable;

/** JSON objects. */
@DotNetType(
    value =
        "public partial class Newtonsoft.Json.Linq.JObject : JContainer, IDictionary<string,"
            + " JToken>, ICollection<KeyValuePair<string, JToken>>,"
            + " IEnumerable<KeyValuePair<string, JToken>>",
    java = JObject.class)
public final class JObjectMembers {
  private JObjectMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JObject create() {
    return new JObject();
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(JObject other)")
  public static JObject copyOf(@Nullable JObject other) {
    return new JObject(Checks.notNull(other, "other"));
  }

  /** {@code new(content)}. */
  @DotNetMethod("new(params object[] content)")
  public static JObject createWithAll(@Nullable Object @Nullable [] content) {
    return createWith(content);
  }

  /** {@code new(content)}. */
  @DotNetMethod("new(object content)")
  public static JObject createWith(@Nullable Object content) {
    JObject made = new JObject();
    made.addContent(content);
    return made;
  }

  /** {@code Properties()}. */
  @DotNetMethod("IEnumerable<JProperty> Properties()")
  public static Object properties(JObject self) {
    return self.children();
  }

  /** {@code Property(name)}. */
  @DotNetMethod("JProperty Property(string name)")
  public static @Nullable JProperty property(JObject self, @Nullable String name) {
    return self.property(name);
  }

  /** {@code PropertyValues()}. */
  @DotNetMethod("JEnumerable<JToken> PropertyValues()")
  public static JEnumerable propertyValues(JObject self) {
    return new JEnumerable(JsonSequences.mapped(self.children(), p -> ((JProperty) p).value()));
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { get; }")
  public static @Nullable JToken item(JObject self, @Nullable Object key) {
    return self.item(key);
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { set; }")
  public static void setItem(JObject self, @Nullable Object key, @Nullable JToken value) {
    self.setItem(key, value);
  }

  /** {@code this[string propertyName]}. */
  @DotNetProperty("JToken this[string propertyName] { get; }")
  public static @Nullable JToken get(JObject self, @Nullable String propertyName) {
    return self.get(Checks.notNull(propertyName, "propertyName"));
  }

  /** {@code this[string propertyName]}. */
  @DotNetProperty("JToken this[string propertyName] { set; }")
  public static void put(JObject self, @Nullable String propertyName, @Nullable JToken value) {
    self.put(propertyName, value);
  }

  /** {@code Load(reader)}. */
  @DotNetMethod("static JObject Load(JsonReader reader)")
  public static JObject load(@Nullable JsonReader reader) {
    return JsonLoader.object(Checks.notNull(reader, "reader"), null);
  }

  /** {@code Load(reader, settings)}. */
  @DotNetMethod("static JObject Load(JsonReader reader, JsonLoadSettings settings)")
  public static JObject loadWith(@Nullable JsonReader reader, @Nullable JsonLoadSettings settings) {
    return JsonLoader.object(Checks.notNull(reader, "reader"), settings);
  }

  /** {@code Parse(json)}. */
  @DotNetMethod("static JObject Parse(string json)")
  public static JObject parse(@Nullable String json) {
    return JObject.parse(json, null);
  }

  /** {@code Parse(json, settings)}. */
  @DotNetMethod("static JObject Parse(string json, JsonLoadSettings settings)")
  public static JObject parseWith(@Nullable String json, @Nullable JsonLoadSettings settings) {
    return JObject.parse(json, settings);
  }

  /** {@code FromObject(o)}. */
  @DotNetMethod("static JObject FromObject(object o)")
  public static JObject fromObject(@Nullable Object o) {
    return fromObjectBy(o, JsonSerializer.shared());
  }

  /** {@code FromObject(o, jsonSerializer)}. */
  @DotNetMethod("static JObject FromObject(object o, JsonSerializer jsonSerializer)")
  public static JObject fromObjectBy(@Nullable Object o, @Nullable JsonSerializer jsonSerializer) {
    Checks.notNull(o, "o");
    JToken token = Checks.notNull(jsonSerializer, "jsonSerializer").toToken(o);
    if (token instanceof JObject object) {
      return object;
    }
    throw new ArgumentException(
        "Object serialized to " + token.type() + ". JObject instance expected.");
  }

  /** {@code GetValue(propertyName)}. */
  @DotNetMethod("JToken GetValue(string propertyName)")
  public static @Nullable JToken getValue(JObject self, @Nullable String propertyName) {
    JProperty property = self.property(propertyName);
    return property == null ? null : property.value();
  }

  /** {@code Property(name, comparison)}. */
  @DotNetMethod("JProperty Property(string name, StringComparison comparison)")
  public static @Nullable JProperty propertyAs(
      JObject self, @Nullable String name, StringComparison comparison) {
    return self.property(name, (int) comparison.value());
  }

  /** {@code GetValue(propertyName, comparison)}. */
  @DotNetMethod("JToken GetValue(string propertyName, StringComparison comparison)")
  public static @Nullable JToken getValueAs(
      JObject self, @Nullable String propertyName, StringComparison comparison) {
    JProperty property = self.property(propertyName, (int) comparison.value());
    return property == null ? null : property.value();
  }

  /** {@code TryGetValue(propertyName, comparison, value)}. */
  @DotNetMethod(
      "bool TryGetValue(string propertyName, StringComparison comparison, out JToken value)")
  public static boolean tryGetValueAs(
      JObject self, @Nullable String propertyName, StringComparison comparison, Ref value) {
    value.value = getValueAs(self, propertyName, comparison);
    return value.value != null;
  }

  /** {@code Add(propertyName, value)}. */
  @DotNetMethod("void Add(string propertyName, JToken value)")
  public static void addProperty(
      JObject self, @Nullable String propertyName, @Nullable JToken value) {
    self.addContent(new JProperty(propertyName, value));
  }

  /** {@code ContainsKey(propertyName)}. */
  @DotNetMethod("bool ContainsKey(string propertyName)")
  public static boolean containsKey(JObject self, @Nullable String propertyName) {
    return self.containsKey(propertyName);
  }

  /** {@code Remove(propertyName)}. */
  @DotNetMethod("bool Remove(string propertyName)")
  public static boolean removeKey(JObject self, @Nullable String propertyName) {
    return self.removeKey(propertyName);
  }

  /** {@code TryGetValue(propertyName, value)}. */
  @DotNetMethod("bool TryGetValue(string propertyName, out JToken value)")
  public static boolean tryGetValue(JObject self, @Nullable String propertyName, Ref value) {
    value.value = null;
    return self.find(propertyName, value);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<KeyValuePair<string, JToken>> GetEnumerator()")
  public static Enumerator getEnumerator(JObject self) {
    return Enumerator.of(self.entries(), RuntimeType.of("KeyValuePair<string, JToken>"));
  }
}
