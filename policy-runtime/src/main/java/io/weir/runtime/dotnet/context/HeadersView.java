package io.weir.runtime.dotnet.context;

import io.weir.api.Headers;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.CollectionObject;
import io.weir.runtime.dotnet.collections.Constructed;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.DictionaryPart;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Headers as {@code IReadOnlyDictionary<string, string[]>}: names without case, a value for each
 * line. Copies nothing.
 */
public final class HeadersView extends CollectionObject implements DictionaryValue {
  private static final RuntimeType STRING = RuntimeType.of("string");
  private static final RuntimeType STRINGS = RuntimeType.of("string[]");

  private final Headers headers;

  HeadersView(Headers headers) {
    this.headers = headers;
  }

  /** All lines of a header joined by commas, or null. */
  @Nullable String joined(String name) {
    return headers.joined(name);
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("IReadOnlyDictionary", STRING, STRINGS);
  }

  @Override
  public int count() {
    return headers.names().size();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public boolean find(@Nullable Object key, Ref value) {
    String name = (String) Check.notNull(key, "key");
    if (!headers.contains(name)) {
      return false;
    }
    value.value = EntityValues.strings(headers.all(name));
    return true;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return headers.contains((String) Check.notNull(key, "key"));
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    Iterator<String> names = headers.names().iterator();
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        if (!names.hasNext()) {
          return false;
        }
        String name = names.next();
        current = new KeyValuePair(name, EntityValues.strings(headers.all(name)), STRING, STRINGS);
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
    return DictionaryPart.values(this, STRINGS);
  }
}
