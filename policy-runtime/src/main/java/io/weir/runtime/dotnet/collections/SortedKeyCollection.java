package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** The keys of a {@code SortedDictionary}, as its {@code Keys} has them. */
@DotNetType(
    value =
        "public sealed class System.Collections.Generic.SortedDictionary.KeyCollection<TKey,"
            + " TValue> : object, ICollection<TKey>, IReadOnlyCollection<TKey>,"
            + " System.Collections.ICollection",
    java = DictionaryPart.class)
public final class SortedKeyCollection {
  private SortedKeyCollection() {}

  /** {@code new(dictionary)}. */
  @DotNetMethod(value = "new(SortedDictionary<TKey, TValue> dictionary)", reified = true)
  public static DictionaryPart create(
      @Nullable SortedDictionary dictionary, RuntimeType keyType, RuntimeType valueType) {
    return Check.notNull(dictionary, "dictionary").keys();
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(DictionaryPart self) {
    return self.count();
  }

  /** {@code Contains(item)}. */
  @DotNetMethod("bool Contains(TKey item)")
  public static boolean contains(DictionaryPart self, @Nullable Object item) {
    return self.contains(Check.notNull(item, "key"));
  }

  /** {@code CopyTo(array, index)}. */
  @DotNetMethod("void CopyTo(TKey[] array, int index)")
  public static void copyTo(DictionaryPart self, @Nullable Object array, int index) {
    self.copyTo(array, index);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<TKey> GetEnumerator()")
  public static Enumerator getEnumerator(DictionaryPart self) {
    return Enumerator.of(self.iterator(), self.elementType());
  }
}
