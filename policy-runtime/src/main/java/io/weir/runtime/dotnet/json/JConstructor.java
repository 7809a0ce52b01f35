package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A constructor call of JavaScript: {@code new Date(5)}. */
public final class JConstructor extends JContainer {
  private @Nullable String name;

  JConstructor(@Nullable String name) {
    this.name = name;
  }

  JConstructor(JConstructor other) {
    name = other.name;
    copyFrom(other);
  }

  static JConstructor named(@Nullable String name) {
    if (Checks.notNull(name, "name").isEmpty()) {
      throw new ArgumentException("Constructor name cannot be empty.", "name");
    }
    return new JConstructor(name);
  }

  /** The name, or null if it has none yet. */
  public @Nullable String name() {
    return name;
  }

  void setName(@Nullable String name) {
    this.name = name;
  }

  @Override
  public JTokenType type() {
    return JTokenType.CONSTRUCTOR;
  }

  @Override
  JToken cloneToken() {
    return new JConstructor(this);
  }

  @Override
  boolean deepEqualsTo(JToken other) {
    return other instanceof JConstructor same
        && Objects.equals(name, same.name)
        && contentsEqual(same);
  }

  @Override
  int deepHash() {
    return Objects.hashCode(name) ^ contentsHash();
  }

  @Override
  void writeTo(JsonWriter writer) {
    writer.writeStartConstructor(name);
    for (JToken child : childTokens()) {
      child.writeTo(writer);
    }
    writer.writeEndConstructor();
  }

  private static int index(String how, @Nullable Object key) {
    Checks.notNull(key, "key");
    if (key instanceof Integer index) {
      return index;
    }
    throw new ArgumentException(
        how
            + " JConstructor values with invalid key value: "
            + Checks.shown(key)
            + ". Argument"
            + " position index expected.");
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
    if (content instanceof JConstructor constructor) {
      if (constructor.name != null) {
        name = constructor.name;
      }
      mergeEnumerable(this, constructor, settings);
    }
  }
}
