package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.Typed;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys or the values of a dictionary: a live view that refuses changes. */
public final class DictionaryPart extends CollectionObject implements CollectionValue {
  private final DictionaryValue owner;
  private final boolean isKeys;
  private final RuntimeType elementType;

  private DictionaryPart(DictionaryValue owner, boolean isKeys, RuntimeType elementType) {
    this.owner = owner;
    this.isKeys = isKeys;
    this.elementType = elementType;
  }

  /** The keys. */
  public static DictionaryPart keys(DictionaryValue owner, RuntimeType keyType) {
    return new DictionaryPart(owner, true, keyType);
  }

  /** The values. */
  public static DictionaryPart values(DictionaryValue owner, RuntimeType valueType) {
    return new DictionaryPart(owner, false, valueType);
  }

  @Override
  public RuntimeType dotNetType() {
    List<RuntimeType> types =
        owner instanceof Typed typed ? typed.dotNetType().arguments() : List.of();
    String outer =
        owner instanceof DotNetDictionary
            ? "Dictionary"
            : owner instanceof SortedDictionary ? "SortedDictionary" : null;
    return outer == null
        ? Constructed.type("ICollection", elementType)
        : Constructed.type(
            "System.Collections.Generic."
                + outer
                + (isKeys ? ".KeyCollection" : ".ValueCollection"),
            types.get(0),
            types.get(1));
  }

  RuntimeType elementType() {
    return elementType;
  }

  @Override
  public Object syncRoot() {
    return owner.syncRoot();
  }

  @Override
  public int count() {
    return owner.count();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public void add(@Nullable Object item) {
    throw unchangeable();
  }

  @Override
  public void clear() {
    throw unchangeable();
  }

  @Override
  public boolean remove(@Nullable Object item) {
    throw unchangeable();
  }

  private NotSupportedException unchangeable() {
    return new NotSupportedException(
        "Mutating a "
            + (isKeys ? "key" : "value")
            + " collection derived from a dictionary is not allowed.");
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return isKeys ? item != null && owner.containsKey(item) : CollectionValue.super.contains(item);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    Iterator<@Nullable Object> pairs = owner.entries();
    Function<KeyValuePair, @Nullable Object> part =
        isKeys ? KeyValuePair::key : KeyValuePair::value;
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pairs.hasNext();
      }

      @Override
      public @Nullable Object next() {
        return part.apply((KeyValuePair) Objects.requireNonNull(pairs.next()));
      }
    };
  }
}
