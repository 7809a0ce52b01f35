package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.RuntimeType;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * An object that is a sequence of several types (a JObject is one of tokens and one of pairs) as
 * the sequence of its pairs: a live view.
 */
public final class Pairs extends CollectionObject implements CollectionValue {
  private final DictionaryValue source;
  private final RuntimeType pairType;

  private Pairs(DictionaryValue source, RuntimeType pairType) {
    this.source = source;
    this.pairType = pairType;
  }

  /** The value itself if its iterator gives pairs, else the view. */
  public static @Nullable Object of(@Nullable Object value, RuntimeType pairType) {
    return value instanceof DictionaryValue dictionary && !dictionary.iteratesPairs()
        ? new Pairs(dictionary, pairType)
        : value;
  }

  /** The pairs of whatever is enumerable. */
  public static Iterator<@Nullable Object> iterator(@Nullable Object source) {
    return source instanceof DictionaryValue dictionary
        ? dictionary.entries()
        : Enumeration.iterator(source);
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("ICollection", pairType);
  }

  @Override
  public int count() {
    return source.count();
  }

  @Override
  public boolean isReadOnly() {
    return source.isReadOnly();
  }

  @Override
  public void add(@Nullable Object item) {
    source.add(item);
  }

  @Override
  public void clear() {
    source.clear();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return source.contains(item);
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return source.remove(item);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return source.entries();
  }
}
