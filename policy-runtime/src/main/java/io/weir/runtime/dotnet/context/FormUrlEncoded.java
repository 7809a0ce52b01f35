package io.weir.runtime.dotnet.context;

import io.weir.api.Url;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.DotNetDictionary;
import io.weir.runtime.dotnet.collections.DotNetList;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import io.weir.runtime.dotnet.net.WebUtility;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form {@code a=1&a=2&b=x+y} as {@code IDictionary<string, IList<string>>}. */
final class FormUrlEncoded {
  private static final RuntimeType STRING = RuntimeType.of("string");
  private static final RuntimeType STRINGS = RuntimeType.of("IList<string>");

  private FormUrlEncoded() {}

  static DotNetDictionary parse(String text) {
    DotNetDictionary form = new DotNetDictionary(null, STRING, STRINGS);
    for (String pair : text.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = Url.decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : Url.decode(pair.substring(equals + 1));
      Ref known = new Ref();
      if (!form.find(name, known)) {
        known.value = new DotNetList(STRING);
        form.addPair(name, known.value);
      }
      ((DotNetList) Objects.requireNonNull(known.value)).add(value);
    }
    return form;
  }

  /** The text of a form; null for an empty one. */
  static @Nullable String write(DictionaryValue form) {
    StringBuilder text = new StringBuilder();
    for (Iterator<@Nullable Object> i = form.entries(); i.hasNext(); ) {
      KeyValuePair pair = (KeyValuePair) Objects.requireNonNull(i.next());
      String name = WebUtility.urlEncode((String) pair.key());
      for (Iterator<@Nullable Object> v = Enumeration.iterator(pair.value()); v.hasNext(); ) {
        String value = WebUtility.urlEncode((String) v.next());
        text.append(text.isEmpty() ? "" : "&").append(name).append('=');
        text.append(value == null ? "" : value);
      }
    }
    return text.isEmpty() ? null : text.toString();
  }
}
