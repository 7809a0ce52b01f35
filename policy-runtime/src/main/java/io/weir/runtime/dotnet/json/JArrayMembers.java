package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Enumerator;
import org.jspecify.annotations.Nullable;

/** JSON arrays. */
@DotNetType(
    value =
        "public class Newtonsoft.Json.Linq.JArray : JContainer, IList<JToken>, ICollection<JToken>, IEnumerable<JToken>",
    java = JArray.class)
public final class JArrayMembers {
  private JArrayMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JArray create() {
    return new JArray();
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(JArray other)")
  public static JArray copyOf(@Nullable JArray other) {
    return new JArray(Checks.notNull(other, "other"));
  }

  /** {@code new(content)}. */
  @DotNetMethod("new(params object[] content)")
  public static JArray createWithAll(@Nullable Object @Nullable [] content) {
    return createWith(content);
  }

  /** {@code new(content)}. */
  @DotNetMethod("new(object content)")
  public static JArray createWith(@Nullable Object content) {
    JArray made = new JArray();
    made.addContent(content);
    return made;
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { get; }")
  public static JToken item(JArray self, @Nullable Object key) {
    return self.item(key);
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { set; }")
  public static void setItem(JArray self, @Nullable Object key, @Nullable JToken value) {
    self.setItem(key, value);
  }

  /** {@code this[int index]}. */
  @DotNetProperty("JToken this[int index] { get; }")
  public static JToken get(JArray self, int index) {
    return self.getItemAt(index);
  }

  /** {@code this[int index]}. */
  @DotNetProperty("JToken this[int index] { set; }")
  public static void set(JArray self, int index, @Nullable JToken value) {
    self.setItemAt(index, value);
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(JArray self) {
    return self.isReadOnly();
  }

  /** {@code Load(reader)}. */
  @DotNetMethod("static JArray Load(JsonReader reader)")
  public static JArray load(@Nullable JsonReader reader) {
    return JsonLoader.array(Checks.notNull(reader, "reader"), null);
  }

  /** {@code Load(reader, settings)}. */
  @DotNetMethod("static JArray Load(JsonReader reader, JsonLoadSettings settings)")
  public static JArray loadWith(@Nullable JsonReader reader, @Nullable JsonLoadSettings settings) {
    return JsonLoader.array(Checks.notNull(reader, "reader"), settings);
  }

  /** {@code Parse(json)}. */
  @DotNetMethod("static JArray Parse(string json)")
  public static JArray parse(@Nullable String json) {
    return JArray.parse(json, null);
  }

  /** {@code Parse(json, settings)}. */
  @DotNetMethod("static JArray Parse(string json, JsonLoadSettings settings)")
  public static JArray parseWith(@Nullable String json, @Nullable JsonLoadSettings settings) {
    return JArray.parse(json, settings);
  }

  /** {@code FromObject(o)}. */
  @DotNetMethod("static JArray FromObject(object o)")
  public static JArray fromObject(@Nullable Object o) {
    return fromObjectBy(o, JsonSerializer.shared());
  }

  /** {@code FromObject(o, jsonSerializer)}. */
  @DotNetMethod("static JArray FromObject(object o, JsonSerializer jsonSerializer)")
  public static JArray fromObjectBy(@Nullable Object o, @Nullable JsonSerializer jsonSerializer) {
    Checks.notNull(o, "o");
    JToken token = Checks.notNull(jsonSerializer, "jsonSerializer").toToken(o);
    if (token instanceof JArray array) {
      return array;
    }
    throw new ArgumentException(
        "Object serialized to " + token.type() + ". JArray instance expected.");
  }

  /** {@code IndexOf(item)}. */
  @DotNetMethod("int IndexOf(JToken item)")
  public static int indexOf(JArray self, @Nullable JToken item) {
    return self.indexOfItem(item);
  }

  /** {@code Insert(index, item)}. */
  @DotNetMethod("void Insert(int index, JToken item)")
  public static void insert(JArray self, int index, @Nullable JToken item) {
    self.insertItem(index, item, false);
  }

  /** {@code RemoveAt(index)}. */
  @DotNetMethod("void RemoveAt(int index)")
  public static void removeAt(JArray self, int index) {
    self.removeItemAt(index);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<JToken> GetEnumerator()")
  public static Enumerator getEnumerator(JArray self) {
    return Enumerator.of(self.iterator(), RuntimeType.of("JToken"));
  }

  /** {@code Add(item)}. */
  @DotNetMethod("void Add(JToken item)")
  public static void addToken(JArray self, @Nullable JToken item) {
    self.addContent(item);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clear(JArray self) {
    self.clearItems();
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(JToken item)")
  public static boolean contains(JArray self, @Nullable JToken item) {
    return self.indexOfItem(item) >= 0;
  }

  /** {@code CopyTo(array, arrayIndex)}. */
  @DotNetMethod("void CopyTo(JToken[] array, int arrayIndex)")
  public static void copyTo(JArray self, @Nullable DotNetArray array, int arrayIndex) {
    self.copyTo(array, arrayIndex);
  }

  /** {@code Remove(item)}. */
  @DotNetMethod("bool Remove(JToken item)")
  public static boolean removeToken(JArray self, @Nullable JToken item) {
    return self.removeItem(item);
  }
}
