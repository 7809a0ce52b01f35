package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import org.jspecify.annotations.Nullable;

/** A named value of a JSON object. Holds one value, or none while it is being read. */
public final class JProperty extends JContainer {
  private final String name;

  /** A property whose value is yet to come. */
  JProperty(String name) {
    this.name = name;
  }

  /** A property with a value, made from any content as Newtonsoft does; null is a JSON null. */
  public JProperty(@Nullable String name, @Nullable Object content) {
    this.name = Checks.notNull(name, "name");
    if (isMultiContent(content)) {
      JArray array = new JArray();
      array.addContent(content);
      setValue(array);
    } else {
      setValue(fromContent(content));
    }
  }

  private JProperty(JProperty other) {
    this.name = other.name;
    copyFrom(other);
  }

  static JProperty copyOf(JProperty other) {
    return new JProperty(other);
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The value; null while it is being read. */
  public @Nullable JToken value() {
    return first();
  }

  /** Sets the value; null stands for a JSON null. */
  public void setValue(@Nullable JToken value) {
    JToken made = value == null ? JValue.createNull() : value;
    if (first() == null) {
      insertItem(0, made, false);
    } else {
      setItemAt(0, made);
    }
  }

  @Override
  public JTokenType type() {
    return JTokenType.PROPERTY;
  }

  @Override
  JToken getItemAt(int index) {
    if (index != 0) {
      throw ArgumentOutOfRangeException.create();
    }
    return super.getItemAt(0);
  }

  @Override
  void setItemAt(int index, @Nullable JToken token) {
    if (index != 0) {
      throw ArgumentOutOfRangeException.create();
    }
    JToken existing = first();
    JContainer object = parent();
    TokenListeners audience = object == null ? null : object.audience();
    if (audience == null || existing == null || isUnchanged(existing, token)) {
      super.setItemAt(0, token);
      return;
    }
    audience.tellPropertyChanging(object, name);
    super.setItemAt(0, token);
    audience.tellPropertyChanged(object, name);
    audience.tellChange(object, object.indexOfItem(this), first(), first());
  }

  private static JsonException fixed() {
    return new JsonException("Cannot add or remove items from Newtonsoft.Json.Linq.JProperty.");
  }

  @Override
  boolean removeItem(@Nullable JToken item) {
    throw fixed();
  }

  @Override
  void removeItemAt(int index) {
    throw fixed();
  }

  @Override
  void clearItems() {
    throw fixed();
  }

  @Override
  boolean insertItem(int index, @Nullable JToken token, boolean skipParentCheck) {
    if (token != null && token.type() == JTokenType.COMMENT) {
      return false;
    }
    if (first() != null) {
      throw new JsonException("Newtonsoft.Json.Linq.JProperty cannot have multiple values.");
    }
    return super.insertItem(0, token, false);
  }

  @Override
  void mergeItem(Object content, @Nullable JsonMergeSettings settings) {
    JToken value = content instanceof JProperty property ? property.value() : null;
    if (value != null && value.type() != JTokenType.NULL) {
      setValue(value);
    }
  }

  @Override
  JToken cloneToken() {
    return new JProperty(this);
  }

  @Override
  boolean deepEqualsTo(JToken other) {
    return other instanceof JProperty same && name.equals(same.name) && contentsEqual(same);
  }

  @Override
  int deepHash() {
    JToken value = value();
    return name.hashCode() ^ (value == null ? 0 : value.deepHash());
  }

  @Override
  void writeTo(JsonWriter writer) {
    writer.writePropertyName(name);
    JToken value = value();
    if (value == null) {
      writer.writeNull();
    } else {
      value.writeTo(writer);
    }
  }
}
