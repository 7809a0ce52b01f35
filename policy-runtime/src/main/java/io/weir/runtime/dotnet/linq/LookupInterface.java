package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code ILookup<TKey, TElement>}. */
@DotNetType(
    value =
        "public interface System.Linq.ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey,"
            + " TElement>>",
    java = Lookup.class)
public final class LookupInterface {
  private LookupInterface() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(Lookup self) {
    return self.count();
  }

  /** {@code this[key]}. */
  @DotNetProperty("IEnumerable<TElement> this[TKey key] { get; }")
  public static Object item(Lookup self, @Nullable Object key) {
    return self.elements(key);
  }

  /** {@code Contains(key)}. */
  @DotNetMethod("bool Contains(TKey key)")
  public static boolean contains(Lookup self, @Nullable Object key) {
    return self.find(key) != null;
  }
}
