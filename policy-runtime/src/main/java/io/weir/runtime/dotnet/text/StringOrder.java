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

  /** Compares parts whose places .NET checks after cutting them at the ends of their strings. */
  private static int compareCulturePart(
      @Nullable String a, int indexA, @Nullable String b, int indexB, int length, Comparison way) {
    int lengthA = a == null ? length : Math.min(length, a.length() - indexA);
    int lengthB = b == null ? length : Math.min(length, b.length() - indexB);
    ArgumentOutOfRangeException.throwIfNegative(lengthA, "length1");
    ArgumentOutOfRangeException.throwIfNegative(lengthB, "length2");
    ArgumentOutOfRangeException.throwIfNegative(indexA, "offset1");
    ArgumentOutOfRangeException.throwIfNegative(indexB, "offset2");
    return compare(cut(a, indexA, lengthA, "string1"), cut(b, indexB, lengthB, "string2"), way);
  }

  private static @Nullable String cut(
      @Nullable String s, int offset, int length, String parameter) {
    if (offset > (s == null ? 0 : s.length()) - length) {
      throw new ArgumentOutOfRangeException(
          parameter, "Offset and length must refer to a position in the string.");
    }
    return s == null ? null : s.substring(offset, offset + length);
  }

  private static int comparePart(
      @Nullable String a, int indexA, @Nullable String b, int indexB, int length, Comparison way) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    ArgumentOutOfRangeException.throwIfNegative(length, "length");
    String partA = part(a, indexA, length, "indexA");
    String partB = part(b, indexB, length, "indexB");
    if (way == Comparison.ORDINAL && (partA.isEmpty() || partB.isEmpty())) {
      // Of parts, unlike whole strings, .NET does not look at a character after the end.
      return partA.length() - partB.length();
    }
    return way.compare(partA, partB);
  }

  private static String part(String s, int index, int length, String parameter) {
    if (index < 0 || index > s.length()) {
      throw range(parameter);
    }
    return s.substring(index, (int) Math.min(s.length(), (long) index + length));
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
    return compareCulturePart(strA, indexA, strB, indexB, length, Comparison.CULTURE);
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
    return compareCulturePart(strA, indexA, strB, indexB, length, culture(ignoreCase));
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
    return compareCulturePart(strA, indexA, strB, indexB, length, culture(ignoreCase));
  }

  /** {@code Compare(strA, indexA, strB, indexB, length, culture, options)}. */
  @DotNetMethod(
      "static int Compare(string strA, int indexA, string strB, int indexB, int length,"
          + " CultureInfo culture, CompareOptions options)")
  public static int comparePartOptions(
      @Nullable String strA,
      int indexA,
      @Nullable String strB,
      int indexB,
      int length,
      @Nullable CultureInfo culture,
      CompareOptions options) {
    return compareCulturePart(strA, indexA, strB, indexB, length, Comparison.of(options));
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
