package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.collections.ArrayElements;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.DotNetDictionary;
import io.weir.runtime.dotnet.collections.DotNetHashSet;
import io.weir.runtime.dotnet.collections.DotNetList;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: collections of a sequence. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableConversion {
  private EnumerableConversion() {}

  /** {@code source.ToArray()}. */
  @DotNetMethod(
      value = "static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static Object toArray(@Nullable Object source, RuntimeType sourceType) {
    return array(Source.elements(Source.checked(source)), sourceType);
  }

  /** {@code source.ToList()}. */
  @DotNetMethod(
      value = "static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static DotNetList toList(@Nullable Object source, RuntimeType sourceType) {
    Source.checked(source);
    return new DotNetList(sourceType, Source.elements(source).toArray());
  }

  /** {@code source.ToHashSet()}. */
  @DotNetMethod(
      value = "static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static DotNetHashSet toHashSet(@Nullable Object source, RuntimeType sourceType) {
    return toHashSetComparer(source, null, sourceType);
  }

  /** {@code source.ToHashSet(comparer)}. */
  @DotNetMethod(
      value =
          "static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source,"
              + " IEqualityComparer<TSource> comparer)",
      reified = true)
  public static DotNetHashSet toHashSetComparer(
      @Nullable Object source, @Nullable IEqualityComparer comparer, RuntimeType sourceType) {
    Source.checked(source);
    return DotNetHashSet.createFromBy(source, comparer, sourceType);
  }

  /** {@code source.ToDictionary(keySelector)}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource>"
              + " source, Func<TSource, TKey> keySelector)",
      reified = true)
  public static DotNetDictionary toDictionary(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return toDictionaryComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.ToDictionary(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource>"
              + " source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static DotNetDictionary toDictionaryComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    DotNetDictionary made = new DotNetDictionary(comparer, keyType, sourceType);
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      made.addPair(keySelector.call1(element), element);
    }
    return made;
  }

  /** {@code source.ToDictionary(keySelector, elementSelector)}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector)",
      reified = true)
  public static DotNetDictionary toDictionaryElement(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType) {
    return toDictionaryElementComparer(
        source, keySelector, elementSelector, null, sourceType, keyType, elementType);
  }

  /** {@code source.ToDictionary(keySelector, elementSelector, comparer)}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static DotNetDictionary toDictionaryElementComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    Check.notNull(elementSelector, "elementSelector");
    DotNetDictionary made = new DotNetDictionary(comparer, keyType, elementType);
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      made.addPair(keySelector.call1(element), elementSelector.call1(element));
    }
    return made;
  }

  /** {@code source.ToDictionary()}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this"
              + " IEnumerable<KeyValuePair<TKey, TValue>> source)",
      reified = true)
  public static DotNetDictionary pairsToDictionary(
      @Nullable Object source, RuntimeType keyType, RuntimeType valueType) {
    return pairsToDictionaryComparer(source, null, keyType, valueType);
  }

  /** {@code source.ToDictionary()}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key,"
              + " TValue Value)> source)",
      reified = true)
  public static DotNetDictionary tuplesToDictionary(
      @Nullable Object source, RuntimeType keyType, RuntimeType valueType) {
    return tuplesToDictionaryComparer(source, null, keyType, valueType);
  }

  /** {@code source.ToDictionary(comparer)}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this"
              + " IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey>"
              + " comparer)",
      reified = true)
  public static DotNetDictionary pairsToDictionaryComparer(
      @Nullable Object source,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    Source.checked(source);
    return DotNetDictionary.createFromBy(source, comparer, keyType, valueType);
  }

  /** {@code source.ToDictionary(comparer)}. */
  @DotNetMethod(
      value =
          "static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key,"
              + " TValue Value)> source, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static DotNetDictionary tuplesToDictionaryComparer(
      @Nullable Object source,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    Source.checked(source);
    DotNetDictionary made = new DotNetDictionary(comparer, keyType, valueType);
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      ValueTuple pair = (ValueTuple) Objects.requireNonNull(i.next());
      made.addPair(pair.item(0), pair.item(1));
    }
    return made;
  }

  /** An array of boxed elements. */
  static Object array(List<@Nullable Object> elements, RuntimeType elementType) {
    Object array = elementType.newArray(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      ArrayElements.set(array, i, elements.get(i));
    }
    return array;
  }
}
