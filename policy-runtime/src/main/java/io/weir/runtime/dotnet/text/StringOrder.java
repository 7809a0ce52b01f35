package io.weir.runtime.dotnet.text;

import static io.weir.runtime.dotnet.text.StringMembers.range;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NullReferenceException;
import org.jspecify.annotations.Nullable;

/** {@code System.String}: comparing. */
@DotNetType(value = "public sealed partial class System.String", java = String.class)
public final class StringOrder {
  private StringOrder() {}

  /** {@code CompareTo(string strB)}. */
  @DotNetMethod("int CompareTo(string strB)")
  public static int compareTo(String self, @Nullable String strB) {
    return strB == null ? nullOrder(self) : CultureCompare.compare(self, strB);
  }

  private static int nullOrder(String self) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    return 1;
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(String self, @Nullable Object value) {
    if (value == null) {
      return nullOrder(self);
    }
    if (value instanceof String other) {
      return CultureCompare.compare(self, other);
    }
    throw new ArgumentException("Object must be of type String.");
  }

  private static int compare(@Nullable String a, @Nullable String b, Comparison way) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    return way.compare(a, b);
  }

  private static int comparePart(
      @Nullable String a, int indexA, @Nullable String b, int indexB, int length, Comparison way) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
    }
    if (indexA < 0 || indexA > a.length()) {
      throw range("indexA");
    }
    if (indexB < 0 || indexB > b.length()) {
      throw range("indexB");
    }
    return way.compare(
        a.substring(indexA, (int) Math.min(a.length(), (long) indexA + length)),
        b.substring(indexB, (int) Math.min(b.length(), (long) indexB + length)));
  }

  static Comparison culture(boolean ignoreCase) {
    return ignoreCase ? Comparison.CULTURE_IGNORE_CASE : Comparison.CULTURE;
  }

  /** {@code Compare(string strA, string strB)}. */
  @DotNetMethod("static int Compare(string strA, string strB)")
  public static int compareStrings(@Nullable String strA, @Nullable String strB) {
    return compare(strA, strB, Comparison.CULTURE);
  }

  /** {@code Compare(string strA, string strB, bool ignoreCase)}. */
  @DotNetMethod("static int Compare(string strA, string strB, bool ignoreCase)")
  public static int compareCase(@Nullable String strA, @Nullable String strB, boolean ignoreCase) {
    return compare(strA, strB, culture(ignoreCase));
  }

  /** {@code Compare(string strA, string strB, StringComparison comparisonType)}. */
  @DotNetMethod("static int Compare(string strA, string strB, StringComparison comparisonType)")
  public static int compareAs(
      @Nullable String strA, @Nullable String strB, StringComparison comparisonType) {
    return compare(strA, strB, Comparison.of(comparisonType));
  }

  /** {@code Compare(string strA, string strB, bool ignoreCase, CultureInfo culture)}. */
  @DotNetMethod(
      "static int Compare(string strA, string strB, bool ignoreCase, CultureInfo culture)")
  public static int compareCulture(
      @Nullable String strA,
      @Nullable String strB,
      boolean ignoreCase,
      @Nullable CultureInfo culture) {
    return compare(strA, strB, culture(ignoreCase));
  }

  /** {@code Compare(string strA, string strB, CultureInfo culture, CompareOptions options)}. */
  @DotNetMethod(
      "static int Compare(string strA, string strB, CultureInfo culture, CompareOptions options)")
  public static int compareOptions(
      @Nullable String strA,
      @Nullable String strB,
      @Nullable CultureInfo culture,
      CompareOptions options) {
    return compare(strA, strB, Comparison.of(options));
  }

  /** {@code Compare(string strA, int indexA, string strB, int indexB, int length)}. */
  @DotNetMethod("static int Compare(string strA, int indexA, string strB, int indexB, int length)")
  public static int comparePart(
      @Nullable String strA, int indexA, @Nullable String strB, int indexB, int length) {
    return comparePart(strA, indexA, strB, indexB, length, Comparison.CULTURE);
  }

  /**
   * {@code Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)}.
   */
  @DotNetMethod(
      "static int Compare(string strA, int indexA, string strB, int indexB, int length, bool"
          + " ignoreCase)")
  public static int comparePartCase(
      @Nullable String strA,
      int indexA,
      @Nullable String strB,
      int indexB,
      int length,
      boolean ignoreCase) {
    return comparePart(strA, indexA, strB, indexB, length, culture(ignoreCase));
  }

  /**
   * {@code Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison
   * comparisonType)}.
   */
  @DotNetMethod(
      "static int Compare(string strA, int indexA, string strB, int indexB, int length,"
          + " StringComparison comparisonType)")
  public static int comparePartAs(
      @Nullable String strA,
      int indexA,
      @Nullable String strB,
      int indexB,
      int length,
      StringComparison comparisonType) {
    return comparePart(strA, indexA, strB, indexB, length, Comparison.of(comparisonType));
  }

  /**
   * {@code Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase,
   * CultureInfo culture)}.
   */
  @DotNetMethod(
      "static int Compare(string strA, int indexA, string strB, int indexB, int length, bool"
          + " ignoreCase, CultureInfo culture)")
  public static int comparePartCulture(
      @Nullable String strA,
      int indexA,
      @Nullable String strB,
      int indexB,
      int length,
      boolean ignoreCase,
      @Nullable CultureInfo culture) {
    return comparePart(strA, indexA, strB, indexB, length, culture(ignoreCase));
  }

  /** {@code CompareOrdinal(string strA, string strB)}. */
  @DotNetMethod("static int CompareOrdinal(string strA, string strB)")
  public static int compareOrdinal(@Nullable String strA, @Nullable String strB) {
    return compare(strA, strB, Comparison.ORDINAL);
  }

  /** {@code CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)}. */
  @DotNetMethod(
      "static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)")
  public static int compareOrdinalPart(
      @Nullable String strA, int indexA, @Nullable String strB, int indexB, int length) {
    return comparePart(strA, indexA, strB, indexB, length, Comparison.ORDINAL);
  }
}
