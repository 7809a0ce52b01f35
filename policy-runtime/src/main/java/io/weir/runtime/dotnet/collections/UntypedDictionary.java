package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small dictionary of anything, in the order of adding: what an exception's Data is. */
public final class UntypedDictionary extends CollectionObject implements DictionaryValue {
  private static final RuntimeType OBJECT = RuntimeType.of("object");

  private final Map<Key, @Nullable Object> entries = new LinkedHashMap<>();

  /** A key by the equality of .NET. */
  private record Key(Object value) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && Defaults.equal(value, that.value);
    }

    @Override
    public int hashCode() {
      return io.weir.runtime.dotnet.Values.hash(value);
    }
  }

  private static Key key(@Nullable Object key) {
    if (key == null) {
      throw new ArgumentNullException("key");
    }
    return new Key(key);
  }

  @Override
  public RuntimeType dotNetType() {
    return RuntimeType.of("System.Collections.IDictionary");
  }

  @Override
  public int count() {
    return entries.size();
  }

  @Override
  public boolean find(@Nullable Object key, Ref value) {
    Key wanted = key(key);
    if (!entries.containsKey(wanted)) {
      return false;
    }
    value.value = entries.get(wanted);
    return true;
  }

  @Override
  public void put(@Nullable Object key, @Nullable Object value) {
    entries.put(key(key), value);
  }

  @Override
  public void addPair(@Nullable Object key, @Nullable Object value) {
    Key own = key(key);
    if (entries.containsKey(own)) {
      throw new ArgumentException(
          "Item has already been added. Key in dictionary: '"
              + Defaults.text(key)
              + "'  Key being added: '"
              + Defaults.text(key)
              + "'");
    }
    entries.put(own, value);
  }

  @Override
  public boolean removeKey(@Nullable Object key) {
    Key own = key(key);
    boolean there = entries.containsKey(own);
    entries.remove(own);
    return there;
  }

  @Override
  public void clear() {
    entries.clear();
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    Iterator<Map.Entry<Key, @Nullable Object>> all = new ArrayList<>(entries.entrySet()).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public @Nullable Object next() {
        Map.Entry<Key, @Nullable Object> entry = all.next();
        return new DictionaryEntry(entry.getKey().value(), entry.getValue());
      }
    };
  }

  @Override
  public CollectionValue keys() {
    DotNetList keys = DotNetList.create(OBJECT);
    entries.keySet().forEach(k -> keys.add(k.value()));
    return keys;
  }

  @Override
  public CollectionValue values() {
    DotNetList values = DotNetList.create(OBJECT);
    entries.values().forEach(values::add);
    return values;
  }
}
