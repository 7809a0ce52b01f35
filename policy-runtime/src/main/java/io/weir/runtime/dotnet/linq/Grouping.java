package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.CollectionObject;
import io.weir.runtime.dotnet.collections.Constructed;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code IGrouping<TKey, TElement>}: the elements that share a key. Grows while it is collected.
 */
@DotNetType(
    value =
        "public interface System.Linq.IGrouping<out TKey, out TElement> : IEnumerable<TElement>",
    java = Grouping.class)
public final class Grouping extends CollectionObject implements ListValue {
  private final @Nullable Object key;
  private final RuntimeType keyType;
  private final RuntimeType elementType;
  private final List<@Nullable Object> elements = new ArrayList<>();

  Grouping(@Nullable Object key, RuntimeType keyType, RuntimeType elementType) {
    this.key = key;
    this.keyType = keyType;
    this.elementType = elementType;
  }

  void append(@Nullable Object element) {
    elements.add(element);
  }

  /** The key. */
  public @Nullable Object key() {
    return key;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("System.Linq.IGrouping", keyType, elementType);
  }

  @Override
  public int count() {
    return elements.size();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public @Nullable Object get(int index) {
    if (index < 0 || index >= elements.size()) {
      throw ListValue.indexOutside();
    }
    return elements.get(index);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return elements.iterator();
  }

  /** {@code Key}. */
  @DotNetProperty("TKey Key { get; }")
  public static @Nullable Object keyOf(Grouping self) {
    return self.key;
  }
}
