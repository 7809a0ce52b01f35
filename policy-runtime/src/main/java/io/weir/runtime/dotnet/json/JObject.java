package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.NotImplementedException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.CollectionValue;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: properties in their order, found by name. As a token it enumerates its {@link
 * JProperty}s, as a dictionary {@link KeyValuePair}s ({@link #entries()}).
 */
public final class JObject extends JContainer implements DictionaryValue {
  /** Fewer properties are looked through one by one. */
  private static final int INDEX_FROM = 8;

  private @Nullable Map<String, JProperty> byName;

  /** An empty object. */
  public JObject() {}

  JObject(JObject other) {
    copyFrom(other);
  }

  /**
   * Reads JSON text that holds an object.
   *
   * @throws JsonReaderException if the text is none
   */
  public static JObject parse(String json) {
    return parse(json, null);
  }

  static JObject parse(@Nullable String json, @Nullable JsonLoadSettings settings) {
    JsonTextReader reader = new JsonTextReader(Checks.notNull(json, "s"));
    JObject object = JsonLoader.object(reader, settings);
    while (reader.read()) {
      // what follows may be comments alone; the reader refuses anything else
    }
    return object;
  }

  @Override
  public JTokenType type() {
    return JTokenType.OBJECT;
  }

  /** The property with a name, or null. */
  public @Nullable JProperty property(@Nullable String name) {
    if (name == null) {
      return null;
    }
    if (byName != null) {
      return byName.get(name);
    }
    if (count() >= INDEX_FROM) {
      Map<String, JProperty> index = new HashMap<>(count() * 2);
      for (JToken child : childTokens()) {
        index.put(((JProperty) child).name(), (JProperty) child);
      }
      byName = index;
      return index.get(name);
    }
    for (JToken child : childTokens()) {
      if (((JProperty) child).name().equals(name)) {
        return (JProperty) child;
      }
    }
    return null;
  }

  /** The property with a name, else the first whose name is equal under the comparison. */
  @Nullable JProperty property(@Nullable String name, int comparison) {
    JProperty exact = property(name);
    if (exact != null || name == null || comparison == Scalars.ORDINAL) {
      return exact;
    }
    for (JToken child : childTokens()) {
      Budget.steps(1);
      if (Scalars.equal(((JProperty) child).name(), name, comparison)) {
        return (JProperty) child;
      }
    }
    return null;
  }

  /** The value of a property, or null. */
  public @Nullable JToken get(String name) {
    JProperty property = property(name);
    return property == null ? null : property.value();
  }

  /** Sets a property, adding it if it is not there; null stands for a JSON null. */
  public void put(String name, @Nullable JToken value) {
    JProperty property = property(name);
    if (property != null) {
      property.setValue(value);
    } else {
      addNamed(name, value);
    }
  }

  private void addNamed(String name, @Nullable Object value) {
    TokenListeners audience = audience();
    if (audience != null) {
      audience.tellPropertyChanging(this, name);
    }
    addContent(new JProperty(name, value));
    if (audience != null) {
      audience.tellPropertyChanged(this, name);
    }
  }

  @Override
  void added(JToken item) {
    if (byName != null) {
      byName.put(((JProperty) item).name(), (JProperty) item);
    }
  }

  @Override
  void removed(JToken item) {
    if (byName != null) {
      byName.remove(((JProperty) item).name());
    }
  }

  @Override
  boolean insertItem(int index, @Nullable JToken token, boolean skipParentCheck) {
    if (token != null && token.type() == JTokenType.COMMENT) {
      return false; // a comment has no name to be found by
    }
    return super.insertItem(index, token, skipParentCheck);
  }

  @Override
  void validate(JToken item, @Nullable JToken existing) {
    if (!(item instanceof JProperty added)) {
      throw new ArgumentException("Can not add " + item.dotNetName() + " to " + dotNetName() + ".");
    }
    if (existing instanceof JProperty old && old.name().equals(added.name())) {
      return;
    }
    if (property(added.name()) != null) {
      throw new ArgumentException(
          "Can not add property "
              + added.name()
              + " to "
              + dotNetName()
              + ". Property with the same name already exists on object.");
    }
  }

  @Override
  JToken cloneToken() {
    return new JObject(this);
  }

  @Override
  boolean deepEqualsTo(JToken other) {
    if (!(other instanceof JObject object) || object.count() != count()) {
      return other == this;
    }
    if (object == this) {
      return true;
    }
    for (JToken child : childTokens()) {
      Budget.steps(1);
      JProperty property = (JProperty) child;
      JProperty same = object.property(property.name());
      if (same == null) {
        return false;
      }
      JToken value = property.value();
      if (value == null ? same.value() != null : !deepEquals(value, same.value())) {
        return false;
      }
    }
    return true;
  }

  @Override
  int deepHash() {
    return contentsHash();
  }

  @Override
  void writeTo(JsonWriter writer) {
    writer.writeStartObject();
    for (JToken child : childTokens()) {
      child.writeTo(writer);
    }
    writer.writeEndObject();
  }

  private static String name(String how, @Nullable Object key) {
    Checks.notNull(key, "key");
    if (key instanceof String name) {
      return name;
    }
    throw new ArgumentException(
        how
            + " JObject values with invalid key value: "
            + Checks.shown(key)
            + ". Object property"
            + " name expected.");
  }

  @Override
  public @Nullable JToken item(@Nullable Object key) {
    return get(name("Accessed", key));
  }

  @Override
  public void setItem(@Nullable Object key, @Nullable JToken value) {
    put(name("Set", key), value);
  }

  @Override
  void mergeItem(Object content, @Nullable JsonMergeSettings settings) {
    if (!(content instanceof JObject other)) {
      return;
    }
    int comparison = settings == null ? Scalars.ORDINAL : settings.propertyNameComparison();
    for (Iterator<@Nullable Object> i = other.entries(); i.hasNext(); ) {
      KeyValuePair entry = (KeyValuePair) i.next();
      String name = (String) entry.key();
      JToken value = (JToken) entry.value();
      JProperty existing = property(name, comparison);
      if (existing == null) {
        addContent(new JProperty(name, value));
      } else if (value != null) {
        if (existing.value() instanceof JContainer container && container.type() == value.type()) {
          container.merge(value, settings);
        } else if (!isNull(value)
            || (settings != null
                && settings.mergeNullValueHandling() == MergeNullValueHandling.MERGE)) {
          existing.setValue(value);
        }
      }
    }
  }

  private static boolean isNull(JToken token) {
    return token.type() == JTokenType.NULL
        || (token instanceof JValue value && value.value() == null);
  }

  // The dictionary.

  private static final class PairTypes {
    static final RuntimeType KEY = RuntimeType.of("string");
    static final RuntimeType VALUE = RuntimeType.of("JToken");
  }

  static KeyValuePair pair(JProperty property) {
    return new KeyValuePair(property.name(), property.value(), PairTypes.KEY, PairTypes.VALUE);
  }

  @Override
  public boolean iteratesPairs() {
    return false;
  }

  @Override
  public Iterator<@Nullable Object> entries() {
    Iterator<@Nullable Object> properties = iterator();
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        if (!properties.hasNext()) {
          return false;
        }
        current = pair((JProperty) properties.next());
        return true;
      }
    };
  }

  @Override
  Iterator<@Nullable Object> copied() {
    return iterator();
  }

  @Override
  public boolean find(@Nullable Object key, Ref value) {
    JProperty property = property((String) key);
    if (property == null) {
      return false;
    }
    value.value = property.value();
    return true;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return property((String) Checks.notNull(key, "propertyName")) != null;
  }

  @Override
  public void put(@Nullable Object key, @Nullable Object value) {
    JProperty property = property((String) key);
    if (property != null) {
      property.setValue((JToken) value);
    } else {
      addNamed((String) key, value);
    }
  }

  @Override
  public void addPair(@Nullable Object key, @Nullable Object value) {
    addContent(new JProperty((String) key, value));
  }

  @Override
  public boolean removeKey(@Nullable Object key) {
    JProperty property = property((String) key);
    if (property == null) {
      return false;
    }
    property.remove();
    return true;
  }

  @Override
  public void add(@Nullable Object item) {
    if (item instanceof KeyValuePair pair) {
      addPair(pair.key(), pair.value());
    } else {
      super.add(item);
    }
  }

  @Override
  public boolean contains(@Nullable Object item) {
    if (item instanceof KeyValuePair pair) {
      JProperty property = property((String) pair.key());
      return property != null && property.value() == pair.value();
    }
    return super.contains(item);
  }

  @Override
  public boolean remove(@Nullable Object item) {
    if (item instanceof KeyValuePair pair) {
      return contains(item) && removeKey(pair.key());
    }
    return super.remove(item);
  }

  @Override
  public CollectionValue keys() {
    return new CollectionValue() {
      @Override
      public int count() {
        return JObject.this.count();
      }

      @Override
      public boolean isReadOnly() {
        return true;
      }

      @Override
      public boolean contains(@Nullable Object item) {
        return item instanceof String name && property(name) != null;
      }

      @Override
      public Iterator<@Nullable Object> iterator() {
        Iterator<@Nullable Object> properties = JObject.this.iterator();
        return new Cursor() {
          @Override
          protected boolean moveNext() {
            if (!properties.hasNext()) {
              return false;
            }
            current = ((JProperty) properties.next()).name();
            return true;
          }
        };
      }
    };
  }

  @Override
  public CollectionValue values() {
    throw NotImplementedException.create();
  }
}
