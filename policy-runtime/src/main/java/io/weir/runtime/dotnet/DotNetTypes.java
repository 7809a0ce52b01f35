package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.CollectionTypes;
import io.weir.runtime.dotnet.context.ContextTypes;
import io.weir.runtime.dotnet.crypto.CryptoTypes;
import io.weir.runtime.dotnet.json.JsonTypes;
import io.weir.runtime.dotnet.linq.LinqTypes;
import io.weir.runtime.dotnet.net.NetTypes;
import io.weir.runtime.dotnet.number.NumberTypes;
import io.weir.runtime.dotnet.regex.RegexTypes;
import io.weir.runtime.dotnet.text.TextTypes;
import io.weir.runtime.dotnet.time.TimeTypes;
import io.weir.runtime.dotnet.xml.XmlTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Every class that declares a .NET type: the table of what exists for expressions. Each family of
 * types lists its own classes in one file ({@code <family>/<Family>Types}).
 */
public final class DotNetTypes {
  private static final List<Class<?>> ALL = collect();

  private DotNetTypes() {}

  /** All declaring classes. */
  public static List<Class<?>> all() {
    return ALL;
  }

  private static List<Class<?>> collect() {
    List<Class<?>> all = new ArrayList<>(CoreTypes.CLASSES);
    all.addAll(TextTypes.CLASSES);
    all.addAll(NumberTypes.CLASSES);
    all.addAll(TimeTypes.CLASSES);
    all.addAll(RegexTypes.CLASSES);
    all.addAll(JsonTypes.CLASSES);
    all.addAll(XmlTypes.CLASSES);
    all.addAll(CollectionTypes.CLASSES);
    all.addAll(LinqTypes.CLASSES);
    all.addAll(CryptoTypes.CLASSES);
    all.addAll(NetTypes.CLASSES);
    all.addAll(ContextTypes.CLASSES);
    return Collections.unmodifiableList(all);
  }
}
