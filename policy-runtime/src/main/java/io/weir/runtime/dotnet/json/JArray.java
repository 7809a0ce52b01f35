package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import org.jspecify.annotations.Nullable;

/** A JSON array. */
public final class JArray extends JContainer {
  /** An empty array. */
  public JArray() {}

  /** A copy. */
  JArray(JArray other) {
    copyFrom(other);
  }

  /**
   * Reads JSON text that holds an array.
   *
   * @throws JsonReaderException if the text is none
   */
  public static JArray parse(String json) {
    return parse(json, null);
  }

  static JArray parse(@Nullable String json, @Nullable JsonLoadSettings settings) {
    JsonTextReader reader = new JsonTextReader(Checks.notNull(json, "s"));
    JArray array = JsonLoader.array(reader, settings);
    while (reader.read()) {
      // what follows may be comments alone; the reader refuses anything else
    }
    return array;
  }

  @Override
  public JTokenType type() {
    return JTokenType.ARRAY;
  }

  @Override
  JToken cloneToken() {
    return new JArray(this);
  }

  @Override
  boolean deepEqualsTo(JToken other) {
    return other instanceof JArray array && contentsEqual(array);
  }

  @Override
  int deepHash() {
    return contentsHash();
  }

  @Override
  void writeTo(JsonWriter writer) {
    writer.writeStartArray();
    for (JToken child : childTokens()) {
      child.writeTo(writer);
    }
    writer.writeEndArray();
  }

  private static int index(String how, @Nullable Object key) {
    Checks.notNull(key, "key");
    if (key instanceof Integer index) {
      return index;
    }
    throw new ArgumentException(
        how
            + " JArray values with invalid key value: "
            + Checks.shown(key)
            + ". Int32 array index"
            + " expected.");
  }

  @Override
  public JToken item(@Nullable Object key) {
    return getItemAt(index("Accessed", key));
  }

  @Override
  public void setItem(@Nullable Object key, @Nullable JToken value) {
    setItemAt(index("Set", key), value);
  }

  @Override
  void mergeItem(Object content, @Nullable JsonMergeSettings settings) {
    if (content instanceof JArray || isMultiContent(content)) {
      mergeEnumerable(this, content, settings);
    }
  }
}
