package io.weir.runtime.dotnet.json;

import org.jspecify.annotations.Nullable;

/** Writes into a tree. */
final class JTokenWriter extends JsonWriter {
  private @Nullable JToken root;
  private @Nullable JContainer parent;

  JTokenWriter() {}

  /** A writer that adds to a container. */
  JTokenWriter(JContainer container) {
    root = container;
    parent = container;
  }

  /** From a tree whole tokens are copied: text would lose what they hold. */
  @Override
  void writeTokens(JsonReader reader, boolean withComments) {
    if (!(reader instanceof JTokenReader tree) || !withComments) {
      super.writeTokens(reader, withComments);
      return;
    }
    if (reader.token() == JsonToken.NONE && !reader.read()) {
      return;
    }
    JToken current = tree.current();
    if (current != null) {
      JToken copy = current.cloneToken();
      wroteValue();
      add(copy);
      reader.skip();
    }
  }

  /** What was written; null before the first token. */
  @Nullable JToken token() {
    return root;
  }

  private void add(JToken token) {
    if (parent == null) {
      root = token;
    } else {
      parent.addContent(token);
      if (parent instanceof JProperty) {
        parent = parent.parent();
      }
    }
  }

  @Override
  void start(JsonToken kind, @Nullable String name) {
    JContainer opened =
        kind == JsonToken.START_OBJECT
            ? new JObject()
            : kind == JsonToken.START_ARRAY ? new JArray() : new JConstructor(name);
    if (parent == null) {
      root = opened;
    } else {
      parent.addContent(opened);
    }
    parent = opened;
  }

  @Override
  void end(JsonToken kind) {
    if (parent != null) {
      parent = parent.parent();
      if (parent instanceof JProperty) {
        parent = parent.parent();
      }
    }
  }

  @Override
  void property(String name, boolean escape) {
    JProperty property = new JProperty(name);
    if (parent instanceof JObject object) {
      JProperty existing = object.property(name);
      if (existing != null) {
        existing.remove(); // a name that comes again replaces what was there
      }
      object.addContent(property);
    } else {
      root = property;
    }
    parent = property;
  }

  @Override
  void nullValue() {
    add(JValue.createNull());
  }

  @Override
  void undefinedValue() {
    add(JValue.createUndefined());
  }

  @Override
  void raw(@Nullable String json) {
    add(new JRaw(json));
  }

  @Override
  void comment(@Nullable String text) {
    add(JValue.createComment(text));
  }

  @Override
  void value(Object value) {
    if (value instanceof Character c) {
      add(JValue.of(c.toString()));
    } else {
      add(JValue.of(Scalars.forTree(value, this)));
    }
  }
}
