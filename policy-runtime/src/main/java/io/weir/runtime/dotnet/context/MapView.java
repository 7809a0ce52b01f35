package io.weir.runtime.dotnet.context;

import io.weir.api.spi.KeyedCertificate;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.CollectionObject;
import io.weir.runtime.dotnet.collections.Constructed;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.DictionaryPart;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import io.weir.runtime.dotnet.crypto.X509Certificate2;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Java map as {@code IReadOnlyDictionary<string, T>}: variables, template parameters, the query,
 * claims. Copies nothing.
 *
 * @param <V> the map's values
 */
public final class MapView<V extends @Nullable Object> extends CollectionObject
    implements DictionaryValue {
  private static final RuntimeType STRING = RuntimeType.of("string");
  private static final RuntimeType STRINGS = RuntimeType.of("string[]");
  private static final RuntimeType OBJECT = RuntimeType.of("object");
  private static final RuntimeType CERTIFICATE = RuntimeType.of("X509Certificate2");

  private final Map<String, V> map;
  private final RuntimeType valueType;

  /** Makes .NET values of the map's; null if they are such. */
  private final @Nullable Function<V, @Nullable Object> boxed;

  private MapView(
      Map<String, V> map, RuntimeType valueType, @Nullable Function<V, @Nullable Object> boxed) {
    this.map = map;
    this.valueType = valueType;
    this.boxed = boxed;
  }

  /** Values that are what they are. */
  static MapView<@Nullable Object> ofObjects(Map<String, @Nullable Object> map) {
    return new MapView<>(map, OBJECT, null);
  }

  /** Certificates. */
  static MapView<KeyedCertificate> ofCertificates(Map<String, KeyedCertificate> map) {
    return new MapView<>(map, CERTIFICATE, X509Certificate2::of);
  }

  /** Texts. */
  static MapView<String> ofStrings(Map<String, String> map) {
    return new MapView<>(map, STRING, null);
  }

  /** Lists of texts, seen as arrays. */
  static MapView<List<String>> ofLists(Map<String, List<String>> map) {
    return new MapView<>(map, STRINGS, EntityValues::strings);
  }

  /** Arrays of texts. */
  static MapView<String[]> ofArrays(Map<String, String[]> map) {
    return new MapView<>(map, STRINGS, null);
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("IReadOnlyDictionary", STRING, valueType);
  }

  @Override
  public int count() {
    return map.size();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public boolean find(@Nullable Object key, Ref value) {
    String name = (String) Check.notNull(key, "key");
    V found = map.get(name);
    if (found == null && !map.containsKey(name)) {
      return false;
    }
    value.value = boxed(found);
    return true;
  }

  @Override
  public @Nullable Object valueOr(@Nullable Object key, @Nullable Object absent) {
    String name = (String) Check.notNull(key, "key");
    V found = map.get(name);
    return found == null && !map.containsKey(name) ? absent : boxed(found);
  }

  private @Nullable Object boxed(V value) {
    return value == null || boxed == null ? value : boxed.apply(value);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    Iterator<Map.Entry<String, V>> entries = map.entrySet().iterator();
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        if (!entries.hasNext()) {
          return false;
        }
        Map.Entry<String, V> entry = entries.next();
        current = new KeyValuePair(entry.getKey(), boxed(entry.getValue()), STRING, valueType);
        return true;
      }
    };
  }

  @Override
  public DictionaryPart keys() {
    return DictionaryPart.keys(this, STRING);
  }

  @Override
  public DictionaryPart values() {
    return DictionaryPart.values(this, valueType);
  }
}
