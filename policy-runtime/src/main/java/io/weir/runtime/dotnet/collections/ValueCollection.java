package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** The values of a {@code Dictionary}, as its {@code Values} has them. */
@DotNetType(
    value =
        "public sealed class System.Collections.Generic.Dictionary.ValueCollection<TKey, TValue> :"
            + " object, ICollection<TValue>, IReadOnlyCollection<TValue>,"
            + " System.Collections.ICollection",
    java = DictionaryPart.class)
public final class ValueCollection {
  private ValueCollection() {}

  /** {@code new(dictionary)}. */
  @DotNetMethod(value = "new(Dictionary<TKey, TValue> dictionary)", reified = true)
  public static DictionaryPart create(
      @Nullable DotNetDictionary dictionary, RuntimeType keyType, RuntimeType valueType) {
    return Check.notNull(dictionary, "dictionary").values();
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(DictionaryPart self) {
    return self.count();
  }

  /** {@code CopyTo(array, index)}. */
  @DotNetMethod("void CopyTo(TValue[] array, int index)")
  public static void copyTo(DictionaryPart self, @Nullable Object array, int index) {
    self.copyTo(array, index);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<TValue> GetEnumerator()")
  public static Enumerator getEnumerator(DictionaryPart self) {
    return Enumerator.of(self.iterator(), self.elementType());
  }
}
