package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.collections.CollectionObject;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A read-only list of captures. */
abstract class Captures extends CollectionObject implements ListValue {
  private final List<? extends Object> items;

  Captures(List<? extends Object> items) {
    this.items = items;
  }

  @Override
  public int count() {
    return items.size();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public Object get(int index) {
    if (index < 0 || index >= items.size()) {
      throw ArgumentOutOfRangeException.createForParameter("i");
    }
    return items.get(index);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return List.<@Nullable Object>copyOf(items).iterator();
  }
}
