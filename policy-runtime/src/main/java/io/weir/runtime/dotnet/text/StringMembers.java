package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.OutOfMemoryException;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.Enumerator;
import io.weir.runtime.dotnet.number.TypeCode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Members of {@code string}. Comparisons without {@code StringComparison} follow the culture in
 * Compare, CompareTo, StartsWith, EndsWith, IndexOf and LastIndexOf of strings, and are ordinal
 * elsewhere. A null receiver is a NullReferenceException.
 */
@DotNetType(
    value =
        "public sealed class System.String : object, IComparable, IComparable<string>,"
            + " IEnumerable<char>, IConvertible, IEquatable<string>, ICloneable",
    java = String.class)
public final class StringMembers {
  private static final int MAX_CHARS = 64 << 20;

  /** The empty string. */
  @DotNetField("static readonly string Empty")
  public static final String EMPTY = "";

  private StringMembers() {}

  // ---- shared

  /** Refuses texts that are absurdly long. */
  public static void checkSize(long chars) {
    if (chars > MAX_CHARS) {
      throw OutOfMemoryException.create();
    }
    Budget.allocate(chars);
  }

  private static String given(@Nullable String value, String parameter) {
    if (value == null) {
      throw new ArgumentNullException(parameter);
    }
    return value;
  }

  private static ArgumentOutOfRangeException range(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter,
        "Index was out of range. Must be non-negative and less than or equal to the size of the"
            + " collection.");
  }

  private static ArgumentOutOfRangeException count(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter,
        "Count must be positive and count must refer to a location within the"
            + " string/array/collection.");
  }

  private static void checkRange(String s, int startIndex, int count) {
    if (startIndex < 0 || startIndex > s.length()) {
      throw range("startIndex");
    }
    if (count < 0 || count > s.length() - startIndex) {
      throw count("count");
    }
  }

  private static String fromChars(char @Nullable [] value) {
    return value == null ? "" : new String(value);
  }

  private static boolean isOneOf(char c, char[] set) {
    for (char each : set) {
      if (each == c) {
        return true;
      }
    }
    return false;
  }

  // ---- constructors

  /** {@code new(char c, int count)}. */
  @DotNetMethod("new(char c, int count)")
  public static String create(char c, int count) {
    if (count < 0) {
      throw new ArgumentOutOfRangeException("count", "'count' must be non-negative.");
    }
    checkSize(count);
    return String.valueOf(c).repeat(count);
  }

  /** {@code new(char[] value)}. */
  @DotNetMethod("new(char[] value)")
  public static String createFromChars(char @Nullable [] value) {
    return fromChars(value);
  }

  /** {@code new(char[] value, int startIndex, int length)}. */
  @DotNetMethod("new(char[] value, int startIndex, int length)")
  public static String createFromRange(char @Nullable [] value, int startIndex, int length) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (startIndex < 0) {
      throw range("startIndex");
    }
    if (length < 0 || length > value.length - startIndex) {
      throw range("length");
    }
    return new String(value, startIndex, length);
  }

  /** {@code Length}. */
  @DotNetProperty("int Length { get; }")
  public static int length(String self) {
    return self.length();
  }

  /** {@code this[index]}. */
  @DotNetProperty("char this[int index] { get; }")
  public static char charAt(String self, int index) {
    if (index < 0 || index >= self.length()) {
      throw IndexOutOfRangeException.create();
    }
    return self.charAt(index);
  }

  // ---- questions

  /** {@code IsNullOrEmpty(string value)}. */
  @DotNetMethod("static bool IsNullOrEmpty(string value)")
  public static boolean isNullOrEmpty(@Nullable String value) {
    return value == null || value.isEmpty();
  }

  /** {@code IsNullOrWhiteSpace(string value)}. */
  @DotNetMethod("static bool IsNullOrWhiteSpace(string value)")
  public static boolean isNullOrWhiteSpace(@Nullable String value) {
    return value == null || CharMembers.trimStart(value).isEmpty();
  }

  /** {@code Equals(string value)}. */
  @DotNetMethod("bool Equals(string value)")
  public static boolean equalTo(String self, @Nullable String value) {
    return self.equals(value);
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(String self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code Equals(string value, StringComparison comparisonType)}. */
  @DotNetMethod("bool Equals(string value, StringComparison comparisonType)")
  public static boolean equalAs(
      String self, @Nullable String value, StringComparison comparisonType) {
    return areEqualAs(self, value, comparisonType);
  }

  /** {@code Equals(string a, string b)}. */
  @DotNetMethod("static bool Equals(string a, string b)")
  public static boolean areEqual(@Nullable String a, @Nullable String b) {
    return a == null ? b == null : a.equals(b);
  }

  /** {@code Equals(string a, string b, StringComparison comparisonType)}. */
  @DotNetMethod("static bool Equals(string a, string b, StringComparison comparisonType)")
  public static boolean areEqualAs(
      @Nullable String a, @Nullable String b, StringComparison comparisonType) {
    Comparison way = Comparison.of(comparisonType);
    if (a == null || b == null) {
      return a == b;
    }
    return way.equal(a, b);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(String self) {
    return self.hashCode();
  }

  /** {@code GetHashCode(StringComparison comparisonType)}. */
  @DotNetMethod("int GetHashCode(StringComparison comparisonType)")
  public static int hashAs(String self, StringComparison comparisonType) {
    return Comparison.of(comparisonType).hash(self);
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(String self) {
    return TypeCode.STRING;
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(String self) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    return self;
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(String self, @Nullable IFormatProvider provider) {
    return text(self);
  }

  /** {@code Clone()}. */
  @DotNetMethod("object Clone()")
  public static @Nullable Object cloneOf(String self) {
    return text(self);
  }

  /** {@code Copy(string str)}. */
  @DotNetMethod("static string Copy(string str)")
  public static String copy(@Nullable String str) {
    return given(str, "str");
  }

  /** {@code Intern(string str)}. */
  @DotNetMethod("static string Intern(string str)")
  public static String intern(@Nullable String str) {
    return given(str, "str").intern();
  }

  /** {@code IsInterned(string str)}. */
  @DotNetMethod("static string IsInterned(string str)")
  public static String isInterned(@Nullable String str) {
    return intern(str);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<char> GetEnumerator()")
  public static Enumerator getEnumerator(String self) {
    return Enumerator.of(self);
  }

  // ---- order

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

  private static Comparison culture(boolean ignoreCase) {
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

  // ---- search

  /** {@code Contains(string value)}. */
  @DotNetMethod("bool Contains(string value)")
  public static boolean contains(String self, @Nullable String value) {
    return self.contains(given(value, "value"));
  }

  /** {@code Contains(char value)}. */
  @DotNetMethod("bool Contains(char value)")
  public static boolean containsChar(String self, char value) {
    return self.indexOf(value) >= 0;
  }

  /** {@code Contains(string value, StringComparison comparisonType)}. */
  @DotNetMethod("bool Contains(string value, StringComparison comparisonType)")
  public static boolean containsAs(
      String self, @Nullable String value, StringComparison comparisonType) {
    return Comparison.of(comparisonType).indexOf(self, given(value, "value")) >= 0;
  }

  /** {@code Contains(char value, StringComparison comparisonType)}. */
  @DotNetMethod("bool Contains(char value, StringComparison comparisonType)")
  public static boolean containsCharAs(String self, char value, StringComparison comparisonType) {
    return Comparison.of(comparisonType).indexOf(self, String.valueOf(value)) >= 0;
  }

  /** {@code StartsWith(string value)}. */
  @DotNetMethod("bool StartsWith(string value)")
  public static boolean startsWith(String self, @Nullable String value) {
    return Comparison.CULTURE.startsWith(self, given(value, "value"));
  }

  /** {@code StartsWith(char value)}. */
  @DotNetMethod("bool StartsWith(char value)")
  public static boolean startsWithChar(String self, char value) {
    return !self.isEmpty() && self.charAt(0) == value;
  }

  /** {@code StartsWith(string value, StringComparison comparisonType)}. */
  @DotNetMethod("bool StartsWith(string value, StringComparison comparisonType)")
  public static boolean startsWithAs(
      String self, @Nullable String value, StringComparison comparisonType) {
    return startsAs(self, given(value, "value"), comparisonType);
  }

  /** {@code StartsWith(string value, bool ignoreCase, CultureInfo culture)}. */
  @DotNetMethod("bool StartsWith(string value, bool ignoreCase, CultureInfo culture)")
  public static boolean startsWithCulture(
      String self, @Nullable String value, boolean ignoreCase, @Nullable CultureInfo culture) {
    return culture(ignoreCase).startsWith(self, given(value, "value"));
  }

  private static boolean startsAs(String self, String value, StringComparison comparisonType) {
    return Comparison.of(comparisonType).startsWith(self, value);
  }

  /** {@code EndsWith(string value)}. */
  @DotNetMethod("bool EndsWith(string value)")
  public static boolean endsWith(String self, @Nullable String value) {
    return Comparison.CULTURE.endsWith(self, given(value, "value"));
  }

  /** {@code EndsWith(char value)}. */
  @DotNetMethod("bool EndsWith(char value)")
  public static boolean endsWithChar(String self, char value) {
    return !self.isEmpty() && self.charAt(self.length() - 1) == value;
  }

  /** {@code EndsWith(string value, StringComparison comparisonType)}. */
  @DotNetMethod("bool EndsWith(string value, StringComparison comparisonType)")
  public static boolean endsWithAs(
      String self, @Nullable String value, StringComparison comparisonType) {
    String wanted = given(value, "value");
    return Comparison.of(comparisonType).endsWith(self, wanted);
  }

  /** {@code EndsWith(string value, bool ignoreCase, CultureInfo culture)}. */
  @DotNetMethod("bool EndsWith(string value, bool ignoreCase, CultureInfo culture)")
  public static boolean endsWithCulture(
      String self, @Nullable String value, boolean ignoreCase, @Nullable CultureInfo culture) {
    return culture(ignoreCase).endsWith(self, given(value, "value"));
  }

  private static int find(String self, String value, int startIndex, int count, Comparison way) {
    checkRange(self, startIndex, count);
    int found = way.indexOf(self.substring(startIndex, startIndex + count), value);
    return found < 0 ? found : found + startIndex;
  }

  private static int rest(String self, int startIndex) {
    if (startIndex < 0 || startIndex > self.length()) {
      throw range("startIndex");
    }
    return self.length() - startIndex;
  }

  /** {@code IndexOf(char value)}. */
  @DotNetMethod("int IndexOf(char value)")
  public static int indexOfChar(String self, char value) {
    return self.indexOf(value);
  }

  /** {@code IndexOf(char value, int startIndex)}. */
  @DotNetMethod("int IndexOf(char value, int startIndex)")
  public static int indexOfCharFrom(String self, char value, int startIndex) {
    return indexOfCharIn(self, value, startIndex, rest(self, startIndex));
  }

  /** {@code IndexOf(char value, int startIndex, int count)}. */
  @DotNetMethod("int IndexOf(char value, int startIndex, int count)")
  public static int indexOfCharIn(String self, char value, int startIndex, int count) {
    checkRange(self, startIndex, count);
    int found = self.indexOf(value, startIndex);
    return found < startIndex + count ? found : -1;
  }

  /** {@code IndexOf(char value, StringComparison comparisonType)}. */
  @DotNetMethod("int IndexOf(char value, StringComparison comparisonType)")
  public static int indexOfCharAs(String self, char value, StringComparison comparisonType) {
    return Comparison.of(comparisonType).indexOf(self, String.valueOf(value));
  }

  /** {@code IndexOf(string value)}. */
  @DotNetMethod("int IndexOf(string value)")
  public static int indexOf(String self, @Nullable String value) {
    return Comparison.CULTURE.indexOf(self, given(value, "value"));
  }

  /** {@code IndexOf(string value, int startIndex)}. */
  @DotNetMethod("int IndexOf(string value, int startIndex)")
  public static int indexOfFrom(String self, @Nullable String value, int startIndex) {
    String wanted = given(value, "value");
    return find(self, wanted, startIndex, rest(self, startIndex), Comparison.CULTURE);
  }

  /** {@code IndexOf(string value, int startIndex, int count)}. */
  @DotNetMethod("int IndexOf(string value, int startIndex, int count)")
  public static int indexOfIn(String self, @Nullable String value, int startIndex, int count) {
    return find(self, given(value, "value"), startIndex, count, Comparison.CULTURE);
  }

  /** {@code IndexOf(string value, StringComparison comparisonType)}. */
  @DotNetMethod("int IndexOf(string value, StringComparison comparisonType)")
  public static int indexOfAs(
      String self, @Nullable String value, StringComparison comparisonType) {
    String wanted = given(value, "value");
    return Comparison.of(comparisonType).indexOf(self, wanted);
  }

  /** {@code IndexOf(string value, int startIndex, StringComparison comparisonType)}. */
  @DotNetMethod("int IndexOf(string value, int startIndex, StringComparison comparisonType)")
  public static int indexOfFromAs(
      String self, @Nullable String value, int startIndex, StringComparison comparisonType) {
    String wanted = given(value, "value");
    return find(self, wanted, startIndex, rest(self, startIndex), Comparison.of(comparisonType));
  }

  /** {@code IndexOf(string value, int startIndex, int count, StringComparison comparisonType)}. */
  @DotNetMethod(
      "int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)")
  public static int indexOfInAs(
      String self,
      @Nullable String value,
      int startIndex,
      int count,
      StringComparison comparisonType) {
    return find(self, given(value, "value"), startIndex, count, Comparison.of(comparisonType));
  }

  private static int findAny(String self, char @Nullable [] anyOf, int startIndex, int count) {
    if (anyOf == null) {
      throw new ArgumentNullException("anyOf");
    }
    checkRange(self, startIndex, count);
    for (int i = startIndex; i < startIndex + count; i++) {
      if (isOneOf(self.charAt(i), anyOf)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code IndexOfAny(char[] anyOf)}. */
  @DotNetMethod("int IndexOfAny(char[] anyOf)")
  public static int indexOfAny(String self, char @Nullable [] anyOf) {
    return findAny(self, anyOf, 0, self.length());
  }

  /** {@code IndexOfAny(char[] anyOf, int startIndex)}. */
  @DotNetMethod("int IndexOfAny(char[] anyOf, int startIndex)")
  public static int indexOfAnyFrom(String self, char @Nullable [] anyOf, int startIndex) {
    if (anyOf == null) {
      throw new ArgumentNullException("anyOf");
    }
    return findAny(self, anyOf, startIndex, rest(self, startIndex));
  }

  /** {@code IndexOfAny(char[] anyOf, int startIndex, int count)}. */
  @DotNetMethod("int IndexOfAny(char[] anyOf, int startIndex, int count)")
  public static int indexOfAnyIn(String self, char @Nullable [] anyOf, int startIndex, int count) {
    return findAny(self, anyOf, startIndex, count);
  }

  // The last match that starts and ends within the count characters up to startIndex.
  private static int findLast(
      String self, String value, int startIndex, int count, Comparison way) {
    int last = startIndex;
    int length = count;
    if (self.isEmpty() && (last == -1 || last == 0)) {
      return way.lastIndexOf(self, value);
    }
    if (last == self.length()) {
      last--;
      length = length > 0 ? length - 1 : length;
    }
    if (last < 0 || last >= self.length()) {
      throw range("startIndex");
    }
    int first = last - length + 1;
    if (length < 0 || first < 0) {
      throw count("count");
    }
    int found = way.lastIndexOf(self.substring(first, first + length), value);
    return found < 0 ? found : found + first;
  }

  /** {@code LastIndexOf(char value)}. */
  @DotNetMethod("int LastIndexOf(char value)")
  public static int lastIndexOfChar(String self, char value) {
    return self.lastIndexOf(value);
  }

  /** {@code LastIndexOf(char value, int startIndex)}. */
  @DotNetMethod("int LastIndexOf(char value, int startIndex)")
  public static int lastIndexOfCharFrom(String self, char value, int startIndex) {
    return lastIndexOfCharIn(self, value, startIndex, startIndex + 1);
  }

  /** {@code LastIndexOf(char value, int startIndex, int count)}. */
  @DotNetMethod("int LastIndexOf(char value, int startIndex, int count)")
  public static int lastIndexOfCharIn(String self, char value, int startIndex, int count) {
    if (self.isEmpty()) {
      return -1;
    }
    if (startIndex < 0 || startIndex >= self.length()) {
      throw range("startIndex");
    }
    if (count < 0 || count - 1 > startIndex) {
      throw count("count");
    }
    int found = self.lastIndexOf(value, startIndex);
    return found > startIndex - count ? found : -1;
  }

  /** {@code LastIndexOf(string value)}. */
  @DotNetMethod("int LastIndexOf(string value)")
  public static int lastIndexOf(String self, @Nullable String value) {
    return Comparison.CULTURE.lastIndexOf(self, given(value, "value"));
  }

  /** {@code LastIndexOf(string value, int startIndex)}. */
  @DotNetMethod("int LastIndexOf(string value, int startIndex)")
  public static int lastIndexOfFrom(String self, @Nullable String value, int startIndex) {
    return findLast(self, given(value, "value"), startIndex, startIndex + 1, Comparison.CULTURE);
  }

  /** {@code LastIndexOf(string value, int startIndex, int count)}. */
  @DotNetMethod("int LastIndexOf(string value, int startIndex, int count)")
  public static int lastIndexOfIn(String self, @Nullable String value, int startIndex, int count) {
    return findLast(self, given(value, "value"), startIndex, count, Comparison.CULTURE);
  }

  /** {@code LastIndexOf(string value, StringComparison comparisonType)}. */
  @DotNetMethod("int LastIndexOf(string value, StringComparison comparisonType)")
  public static int lastIndexOfAs(
      String self, @Nullable String value, StringComparison comparisonType) {
    String wanted = given(value, "value");
    return Comparison.of(comparisonType).lastIndexOf(self, wanted);
  }

  /** {@code LastIndexOf(string value, int startIndex, StringComparison comparisonType)}. */
  @DotNetMethod("int LastIndexOf(string value, int startIndex, StringComparison comparisonType)")
  public static int lastIndexOfFromAs(
      String self, @Nullable String value, int startIndex, StringComparison comparisonType) {
    return findLast(
        self, given(value, "value"), startIndex, startIndex + 1, Comparison.of(comparisonType));
  }

  /**
   * {@code LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)}.
   */
  @DotNetMethod(
      "int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)")
  public static int lastIndexOfInAs(
      String self,
      @Nullable String value,
      int startIndex,
      int count,
      StringComparison comparisonType) {
    return findLast(self, given(value, "value"), startIndex, count, Comparison.of(comparisonType));
  }

  private static int findLastAny(String self, char @Nullable [] anyOf, int startIndex, int count) {
    if (anyOf == null) {
      throw new ArgumentNullException("anyOf");
    }
    if (self.isEmpty()) {
      return -1;
    }
    if (startIndex < 0 || startIndex >= self.length()) {
      throw range("startIndex");
    }
    if (count < 0 || count - 1 > startIndex) {
      throw count("count");
    }
    for (int i = startIndex; i > startIndex - count; i--) {
      if (isOneOf(self.charAt(i), anyOf)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code LastIndexOfAny(char[] anyOf)}. */
  @DotNetMethod("int LastIndexOfAny(char[] anyOf)")
  public static int lastIndexOfAny(String self, char @Nullable [] anyOf) {
    return findLastAny(self, anyOf, self.length() - 1, self.length());
  }

  /** {@code LastIndexOfAny(char[] anyOf, int startIndex)}. */
  @DotNetMethod("int LastIndexOfAny(char[] anyOf, int startIndex)")
  public static int lastIndexOfAnyFrom(String self, char @Nullable [] anyOf, int startIndex) {
    return findLastAny(self, anyOf, startIndex, startIndex + 1);
  }

  /** {@code LastIndexOfAny(char[] anyOf, int startIndex, int count)}. */
  @DotNetMethod("int LastIndexOfAny(char[] anyOf, int startIndex, int count)")
  public static int lastIndexOfAnyIn(
      String self, char @Nullable [] anyOf, int startIndex, int count) {
    return findLastAny(self, anyOf, startIndex, count);
  }

  // ---- parts

  /** {@code Substring(int startIndex)}. */
  @DotNetMethod("string Substring(int startIndex)")
  public static String substringFrom(String self, int startIndex) {
    if (startIndex < 0) {
      throw new ArgumentOutOfRangeException(
          "startIndex", "startIndex ('" + startIndex + "') must be a non-negative value.");
    }
    if (startIndex > self.length()) {
      throw new ArgumentOutOfRangeException(
          "startIndex", "startIndex cannot be larger than length of string.");
    }
    return self.substring(startIndex);
  }

  /** {@code Substring(int startIndex, int length)}. */
  @DotNetMethod("string Substring(int startIndex, int length)")
  public static String substring(String self, int startIndex, int length) {
    if (startIndex < 0) {
      throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
    }
    if (startIndex > self.length()) {
      throw new ArgumentOutOfRangeException(
          "startIndex", "startIndex cannot be larger than length of string.");
    }
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
    }
    if (length > self.length() - startIndex) {
      throw new ArgumentOutOfRangeException(
          "length", "Index and length must refer to a location within the string.");
    }
    return self.substring(startIndex, startIndex + length);
  }

  /** {@code Remove(int startIndex)}. */
  @DotNetMethod("string Remove(int startIndex)")
  public static String removeFrom(String self, int startIndex) {
    if (startIndex < 0) {
      throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
    }
    if (startIndex > self.length()) {
      throw new ArgumentOutOfRangeException(
          "startIndex", "startIndex must be less than length of string.");
    }
    return self.substring(0, startIndex);
  }

  /** {@code Remove(int startIndex, int count)}. */
  @DotNetMethod("string Remove(int startIndex, int count)")
  public static String remove(String self, int startIndex, int count) {
    if (startIndex < 0) {
      throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
    }
    if (count < 0) {
      throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
    }
    if (count > self.length() - startIndex) {
      throw count("count");
    }
    return self.substring(0, startIndex) + self.substring(startIndex + count);
  }

  /** {@code Insert(int startIndex, string value)}. */
  @DotNetMethod("string Insert(int startIndex, string value)")
  public static String insert(String self, int startIndex, @Nullable String value) {
    String text = given(value, "value");
    if (startIndex < 0 || startIndex > self.length()) {
      throw range("startIndex");
    }
    checkSize((long) self.length() + text.length());
    return self.substring(0, startIndex) + text + self.substring(startIndex);
  }

  /** {@code ToCharArray()}. */
  @DotNetMethod("char[] ToCharArray()")
  public static char[] toCharArray(String self) {
    return self.toCharArray();
  }

  /** {@code ToCharArray(int startIndex, int length)}. */
  @DotNetMethod("char[] ToCharArray(int startIndex, int length)")
  public static char[] toCharArrayOf(String self, int startIndex, int length) {
    checkRange(self, startIndex, length);
    return self.substring(startIndex, startIndex + length).toCharArray();
  }

  /** {@code CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)}. */
  @DotNetMethod("void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)")
  public static void copyTo(
      String self,
      int sourceIndex,
      char @Nullable [] destination,
      int destinationIndex,
      int count) {
    if (destination == null) {
      throw new ArgumentNullException("destination");
    }
    checkRange(self, sourceIndex, count);
    if (destinationIndex < 0 || destinationIndex > destination.length - count) {
      throw range("destinationIndex");
    }
    self.getChars(sourceIndex, sourceIndex + count, destination, destinationIndex);
  }

  // ---- trimming and padding

  private static String trimSet(
      String self, char @Nullable [] trimChars, boolean start, boolean end) {
    if (trimChars == null || trimChars.length == 0) {
      String rest = start ? CharMembers.trimStart(self) : self;
      return end ? CharMembers.trimEnd(rest) : rest;
    }
    int from = 0;
    int to = self.length();
    while (start && from < to && isOneOf(self.charAt(from), trimChars)) {
      from++;
    }
    while (end && to > from && isOneOf(self.charAt(to - 1), trimChars)) {
      to--;
    }
    return self.substring(from, to);
  }

  /** {@code Trim()}. */
  @DotNetMethod("string Trim()")
  public static String trim(String self) {
    return trimSet(self, null, true, true);
  }

  /** {@code Trim(char trimChar)}. */
  @DotNetMethod("string Trim(char trimChar)")
  public static String trimChar(String self, char trimChar) {
    return trimSet(self, new char[] {trimChar}, true, true);
  }

  /** {@code Trim(char[] trimChars)}. */
  @DotNetMethod("string Trim(params char[] trimChars)")
  public static String trimChars(String self, char @Nullable [] trimChars) {
    return trimSet(self, trimChars, true, true);
  }

  /** {@code TrimStart()}. */
  @DotNetMethod("string TrimStart()")
  public static String trimStart(String self) {
    return trimSet(self, null, true, false);
  }

  /** {@code TrimStart(char trimChar)}. */
  @DotNetMethod("string TrimStart(char trimChar)")
  public static String trimStartChar(String self, char trimChar) {
    return trimSet(self, new char[] {trimChar}, true, false);
  }

  /** {@code TrimStart(char[] trimChars)}. */
  @DotNetMethod("string TrimStart(params char[] trimChars)")
  public static String trimStartChars(String self, char @Nullable [] trimChars) {
    return trimSet(self, trimChars, true, false);
  }

  /** {@code TrimEnd()}. */
  @DotNetMethod("string TrimEnd()")
  public static String trimEnd(String self) {
    return trimSet(self, null, false, true);
  }

  /** {@code TrimEnd(char trimChar)}. */
  @DotNetMethod("string TrimEnd(char trimChar)")
  public static String trimEndChar(String self, char trimChar) {
    return trimSet(self, new char[] {trimChar}, false, true);
  }

  /** {@code TrimEnd(char[] trimChars)}. */
  @DotNetMethod("string TrimEnd(params char[] trimChars)")
  public static String trimEndChars(String self, char @Nullable [] trimChars) {
    return trimSet(self, trimChars, false, true);
  }

  private static String padding(String self, int totalWidth, char paddingChar) {
    if (totalWidth < 0) {
      throw new ArgumentOutOfRangeException("totalWidth", "Non-negative number required.");
    }
    checkSize(totalWidth);
    return String.valueOf(paddingChar).repeat(Math.max(0, totalWidth - self.length()));
  }

  /** {@code PadLeft(int totalWidth)}. */
  @DotNetMethod("string PadLeft(int totalWidth)")
  public static String padLeft(String self, int totalWidth) {
    return padding(self, totalWidth, ' ') + self;
  }

  /** {@code PadLeft(int totalWidth, char paddingChar)}. */
  @DotNetMethod("string PadLeft(int totalWidth, char paddingChar)")
  public static String padLeftWith(String self, int totalWidth, char paddingChar) {
    return padding(self, totalWidth, paddingChar) + self;
  }

  /** {@code PadRight(int totalWidth)}. */
  @DotNetMethod("string PadRight(int totalWidth)")
  public static String padRight(String self, int totalWidth) {
    return self + padding(self, totalWidth, ' ');
  }

  /** {@code PadRight(int totalWidth, char paddingChar)}. */
  @DotNetMethod("string PadRight(int totalWidth, char paddingChar)")
  public static String padRightWith(String self, int totalWidth, char paddingChar) {
    return self + padding(self, totalWidth, paddingChar);
  }

  // ---- replacing

  /** {@code Replace(char oldChar, char newChar)}. */
  @DotNetMethod("string Replace(char oldChar, char newChar)")
  public static String replaceChar(String self, char oldChar, char newChar) {
    return self.replace(oldChar, newChar);
  }

  private static String old(@Nullable String oldValue) {
    if (given(oldValue, "oldValue").isEmpty()) {
      throw new ArgumentException("The value cannot be an empty string.", "oldValue");
    }
    return given(oldValue, "oldValue");
  }

  /** {@code Replace(string oldValue, string newValue)}. */
  @DotNetMethod("string Replace(string oldValue, string newValue)")
  public static String replace(String self, @Nullable String oldValue, @Nullable String newValue) {
    String from = old(oldValue);
    String to = newValue == null ? "" : newValue;
    if (to.length() > from.length()) {
      checkSize((long) self.length() / from.length() * to.length() + self.length());
    }
    return self.replace(from, to);
  }

  /** {@code Replace(string oldValue, string newValue, StringComparison comparisonType)}. */
  @DotNetMethod("string Replace(string oldValue, string newValue, StringComparison comparisonType)")
  public static String replaceAs(
      String self,
      @Nullable String oldValue,
      @Nullable String newValue,
      StringComparison comparisonType) {
    return Comparison.of(comparisonType)
        .replace(self, old(oldValue), newValue == null ? "" : newValue);
  }

  /** {@code Replace(string oldValue, string newValue, bool ignoreCase, CultureInfo culture)}. */
  @DotNetMethod(
      "string Replace(string oldValue, string newValue, bool ignoreCase, CultureInfo culture)")
  public static String replaceCulture(
      String self,
      @Nullable String oldValue,
      @Nullable String newValue,
      boolean ignoreCase,
      @Nullable CultureInfo culture) {
    return culture(ignoreCase).replace(self, old(oldValue), newValue == null ? "" : newValue);
  }

  /** {@code ReplaceLineEndings()}. */
  @DotNetMethod("string ReplaceLineEndings()")
  public static String replaceLineEndings(String self) {
    return lineEndings(self, "\n");
  }

  /** {@code ReplaceLineEndings(string replacementText)}. */
  @DotNetMethod("string ReplaceLineEndings(string replacementText)")
  public static String replaceLineEndingsWith(String self, @Nullable String replacementText) {
    return lineEndings(self, given(replacementText, "replacementText"));
  }

  private static String lineEndings(String self, String replacement) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < self.length(); i++) {
      char c = self.charAt(i);
      boolean ending =
          c == '\r' || c == '\n' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      if (!ending) {
        out.append(c);
        continue;
      }
      out.append(replacement);
      checkSize(out.length());
      if (c == '\r' && i + 1 < self.length() && self.charAt(i + 1) == '\n') {
        i++;
      }
    }
    return out.toString();
  }

  // ---- case and normal forms

  private static String mapped(String self, boolean up) {
    if (isAscii(self)) {
      return up ? self.toUpperCase(Locale.ROOT) : self.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = null;
    for (int i = 0; i < self.length(); ) {
      int c = self.codePointAt(i);
      int to = up ? CharMembers.upper(c) : CharMembers.lower(c);
      if (to != c && out == null) {
        out = new StringBuilder(self.length()).append(self, 0, i);
      }
      if (out != null) {
        out.appendCodePoint(to);
      }
      i += Character.charCount(c);
    }
    return out == null ? self : out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static Normalizer.Form form(NormalizationForm form) {
    return switch ((int) form.value()) {
      case 1 -> Normalizer.Form.NFC;
      case 2 -> Normalizer.Form.NFD;
      case 5 -> Normalizer.Form.NFKC;
      case 6 -> Normalizer.Form.NFKD;
      default -> throw new ArgumentException("Invalid normalization form.", "normalizationForm");
    };
  }

  private static String wellFormed(String self) {
    for (int i = 0; i < self.length(); i++) {
      int c = self.codePointAt(i);
      if (c >= 0xd800 && c <= 0xdfff) {
        throw new ArgumentException(
            "Invalid Unicode code point found at index " + i + ".", "strInput");
      }
      i += Character.charCount(c) - 1;
    }
    return self;
  }

  /** {@code ToUpper()}. */
  @DotNetMethod("string ToUpper()")
  public static String toUpper(String self) {
    return mapped(self, true);
  }

  /** {@code ToUpperInvariant()}. */
  @DotNetMethod("string ToUpperInvariant()")
  public static String toUpperInvariant(String self) {
    return mapped(self, true);
  }

  /** {@code ToUpper(CultureInfo culture)}. */
  @DotNetMethod("string ToUpper(CultureInfo culture)")
  public static String toUpperOf(String self, @Nullable CultureInfo culture) {
    return mapped(self, true);
  }

  /** {@code ToLower()}. */
  @DotNetMethod("string ToLower()")
  public static String toLower(String self) {
    return mapped(self, false);
  }

  /** {@code ToLowerInvariant()}. */
  @DotNetMethod("string ToLowerInvariant()")
  public static String toLowerInvariant(String self) {
    return mapped(self, false);
  }

  /** {@code ToLower(CultureInfo culture)}. */
  @DotNetMethod("string ToLower(CultureInfo culture)")
  public static String toLowerOf(String self, @Nullable CultureInfo culture) {
    return mapped(self, false);
  }

  /** {@code Normalize()}. */
  @DotNetMethod("string Normalize()")
  public static String normalize(String self) {
    return Normalizer.normalize(wellFormed(self), Normalizer.Form.NFC);
  }

  /** {@code Normalize(NormalizationForm normalizationForm)}. */
  @DotNetMethod("string Normalize(NormalizationForm normalizationForm)")
  public static String normalizeTo(String self, NormalizationForm normalizationForm) {
    return Normalizer.normalize(wellFormed(self), form(normalizationForm));
  }

  /** {@code IsNormalized()}. */
  @DotNetMethod("bool IsNormalized()")
  public static boolean isNormalized(String self) {
    return Normalizer.isNormalized(wellFormed(self), Normalizer.Form.NFC);
  }

  /** {@code IsNormalized(NormalizationForm normalizationForm)}. */
  @DotNetMethod("bool IsNormalized(NormalizationForm normalizationForm)")
  public static boolean isNormalizedTo(String self, NormalizationForm normalizationForm) {
    return Normalizer.isNormalized(wellFormed(self), form(normalizationForm));
  }

  // ---- splitting

  /** {@code Split(char[] separator)}. */
  @DotNetMethod("string[] Split(params char[] separator)")
  public static String[] split(String self, char @Nullable [] separator) {
    return Splitter.byChars(self, separator, Integer.MAX_VALUE, StringSplitOptions.NONE);
  }

  /** {@code Split(char[] separator, int count)}. */
  @DotNetMethod("string[] Split(char[] separator, int count)")
  public static String[] splitCount(String self, char @Nullable [] separator, int count) {
    return Splitter.byChars(self, separator, count, StringSplitOptions.NONE);
  }

  /** {@code Split(char[] separator, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(char[] separator, StringSplitOptions options)")
  public static String[] splitOptions(
      String self, char @Nullable [] separator, StringSplitOptions options) {
    return Splitter.byChars(self, separator, Integer.MAX_VALUE, options);
  }

  /** {@code Split(char[] separator, int count, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(char[] separator, int count, StringSplitOptions options)")
  public static String[] splitCountOptions(
      String self, char @Nullable [] separator, int count, StringSplitOptions options) {
    return Splitter.byChars(self, separator, count, options);
  }

  /** {@code Split(char separator, StringSplitOptions options = StringSplitOptions.None)}. */
  @DotNetMethod(
      "string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None)")
  public static String[] splitChar(String self, char separator, StringSplitOptions options) {
    return Splitter.byChars(self, new char[] {separator}, Integer.MAX_VALUE, options);
  }

  /**
   * {@code Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None)}.
   */
  @DotNetMethod(
      "string[] Split(char separator, int count, StringSplitOptions options ="
          + " StringSplitOptions.None)")
  public static String[] splitCharCount(
      String self, char separator, int count, StringSplitOptions options) {
    return Splitter.byChars(self, new char[] {separator}, count, options);
  }

  /** {@code Split(string separator, StringSplitOptions options = StringSplitOptions.None)}. */
  @DotNetMethod(
      "string[] Split(string separator, StringSplitOptions options = StringSplitOptions.None)")
  public static String[] splitString(
      String self, @Nullable String separator, StringSplitOptions options) {
    return Splitter.byString(self, separator, Integer.MAX_VALUE, options);
  }

  /**
   * {@code Split(string separator, int count, StringSplitOptions options =
   * StringSplitOptions.None)}.
   */
  @DotNetMethod(
      "string[] Split(string separator, int count, StringSplitOptions options ="
          + " StringSplitOptions.None)")
  public static String[] splitStringCount(
      String self, @Nullable String separator, int count, StringSplitOptions options) {
    return Splitter.byString(self, separator, count, options);
  }

  /** {@code Split(string[] separator, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(string[] separator, StringSplitOptions options)")
  public static String[] splitStrings(
      String self, @Nullable String @Nullable [] separator, StringSplitOptions options) {
    return Splitter.byStrings(self, separator, Integer.MAX_VALUE, options);
  }

  /** {@code Split(string[] separator, int count, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(string[] separator, int count, StringSplitOptions options)")
  public static String[] splitStringsCount(
      String self, @Nullable String @Nullable [] separator, int count, StringSplitOptions options) {
    return Splitter.byStrings(self, separator, count, options);
  }

  // ---- joining

  private static void append(StringBuilder out, String text) {
    checkSize((long) out.length() + text.length());
    out.append(text);
  }

  private static String joined(
      @Nullable String separator, @Nullable Object source, String parameter) {
    if (source == null) {
      throw new ArgumentNullException(parameter);
    }
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (Iterator<?> i = Enumeration.iterator(source); i.hasNext(); ) {
      Object each = i.next();
      Budget.steps(1);
      if (!first && separator != null) {
        append(out, separator);
      }
      first = false;
      append(out, Values.concatText(each));
    }
    return out.toString();
  }

  /** {@code Join(string separator, string[] value)}. */
  @DotNetMethod("static string Join(string separator, params string[] value)")
  public static String join(@Nullable String separator, @Nullable String @Nullable [] value) {
    return joined(separator, value, "value");
  }

  /** {@code Join(string separator, object[] values)}. */
  @DotNetMethod("static string Join(string separator, params object[] values)")
  public static String joinObjects(
      @Nullable String separator, @Nullable Object @Nullable [] values) {
    return joined(separator, values, "values");
  }

  /** {@code Join(string separator, IEnumerable<string> values)}. */
  @DotNetMethod("static string Join(string separator, IEnumerable<string> values)")
  public static String joinStrings(@Nullable String separator, @Nullable Object values) {
    return joined(separator, values, "values");
  }

  /** {@code Join<T>(string separator, IEnumerable<T> values)}. */
  @DotNetMethod("static string Join<T>(string separator, IEnumerable<T> values)")
  public static String joinValues(@Nullable String separator, @Nullable Object values) {
    return joined(separator, values, "values");
  }

  /** {@code Join(string separator, string[] value, int startIndex, int count)}. */
  @DotNetMethod("static string Join(string separator, string[] value, int startIndex, int count)")
  public static String joinPart(
      @Nullable String separator, @Nullable String @Nullable [] value, int startIndex, int count) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (startIndex < 0) {
      throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
    }
    if (count < 0) {
      throw new ArgumentOutOfRangeException("count", "Count cannot be less than 0.");
    }
    if (startIndex > value.length - count) {
      throw new ArgumentOutOfRangeException(
          "startIndex", "Index and count must refer to a location within the buffer.");
    }
    return joined(separator, Arrays.copyOfRange(value, startIndex, startIndex + count), "value");
  }

  /** {@code Join(char separator, string[] value)}. */
  @DotNetMethod("static string Join(char separator, params string[] value)")
  public static String joinChar(char separator, @Nullable String @Nullable [] value) {
    return joined(String.valueOf(separator), value, "value");
  }

  /** {@code Join(char separator, object[] values)}. */
  @DotNetMethod("static string Join(char separator, params object[] values)")
  public static String joinCharObjects(char separator, @Nullable Object @Nullable [] values) {
    return joined(String.valueOf(separator), values, "values");
  }

  /** {@code Join<T>(char separator, IEnumerable<T> values)}. */
  @DotNetMethod("static string Join<T>(char separator, IEnumerable<T> values)")
  public static String joinCharValues(char separator, @Nullable Object values) {
    return joined(String.valueOf(separator), values, "values");
  }

  /** {@code Join(char separator, string[] value, int startIndex, int count)}. */
  @DotNetMethod("static string Join(char separator, string[] value, int startIndex, int count)")
  public static String joinCharPart(
      char separator, @Nullable String @Nullable [] value, int startIndex, int count) {
    return joinPart(String.valueOf(separator), value, startIndex, count);
  }

  private static String concatenated(@Nullable Object... parts) {
    StringBuilder out = new StringBuilder();
    for (Object part : parts) {
      append(out, Values.concatText(part));
    }
    return out.toString();
  }

  /** {@code Concat(object arg0)}. */
  @DotNetMethod("static string Concat(object arg0)")
  public static String concatObject1(@Nullable Object arg0) {
    return Values.concatText(arg0);
  }

  /** {@code Concat(object arg0, object arg1)}. */
  @DotNetMethod("static string Concat(object arg0, object arg1)")
  public static String concatObject2(@Nullable Object arg0, @Nullable Object arg1) {
    return concatenated(arg0, arg1);
  }

  /** {@code Concat(object arg0, object arg1, object arg2)}. */
  @DotNetMethod("static string Concat(object arg0, object arg1, object arg2)")
  public static String concatObject3(
      @Nullable Object arg0, @Nullable Object arg1, @Nullable Object arg2) {
    return concatenated(arg0, arg1, arg2);
  }

  /** {@code Concat(string str0, string str1)}. */
  @DotNetMethod("static string Concat(string str0, string str1)")
  public static String concatString2(@Nullable String str0, @Nullable String str1) {
    return concatenated(str0, str1);
  }

  /** {@code Concat(string str0, string str1, string str2)}. */
  @DotNetMethod("static string Concat(string str0, string str1, string str2)")
  public static String concatString3(
      @Nullable String str0, @Nullable String str1, @Nullable String str2) {
    return concatenated(str0, str1, str2);
  }

  /** {@code Concat(string str0, string str1, string str2, string str3)}. */
  @DotNetMethod("static string Concat(string str0, string str1, string str2, string str3)")
  public static String concatString4(
      @Nullable String str0, @Nullable String str1, @Nullable String str2, @Nullable String str3) {
    return concatenated(str0, str1, str2, str3);
  }

  /** {@code Concat(object[] args)}. */
  @DotNetMethod("static string Concat(params object[] args)")
  public static String concatObjects(@Nullable Object @Nullable [] args) {
    return joined(null, args, "args");
  }

  /** {@code Concat(string[] values)}. */
  @DotNetMethod("static string Concat(params string[] values)")
  public static String concatStrings(@Nullable String @Nullable [] values) {
    return joined(null, values, "values");
  }

  /** {@code Concat(IEnumerable<string> values)}. */
  @DotNetMethod("static string Concat(IEnumerable<string> values)")
  public static String concatSequence(@Nullable Object values) {
    return joined(null, values, "values");
  }

  /** {@code Concat<T>(IEnumerable<T> values)}. */
  @DotNetMethod("static string Concat<T>(IEnumerable<T> values)")
  public static String concatValues(@Nullable Object values) {
    return joined(null, values, "values");
  }

  // ---- formatting

  /** {@code Format(string format, object arg0)}. */
  @DotNetMethod("static string Format(string format, object arg0)")
  public static String format1(@Nullable String format, @Nullable Object arg0) {
    return CompositeFormat.format(format, new Object[] {arg0});
  }

  /** {@code Format(string format, object arg0, object arg1)}. */
  @DotNetMethod("static string Format(string format, object arg0, object arg1)")
  public static String format2(
      @Nullable String format, @Nullable Object arg0, @Nullable Object arg1) {
    return CompositeFormat.format(format, new Object[] {arg0, arg1});
  }

  /** {@code Format(string format, object arg0, object arg1, object arg2)}. */
  @DotNetMethod("static string Format(string format, object arg0, object arg1, object arg2)")
  public static String format3(
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    return CompositeFormat.format(format, new Object[] {arg0, arg1, arg2});
  }

  /** {@code Format(string format, object[] args)}. */
  @DotNetMethod("static string Format(string format, params object[] args)")
  public static String format(@Nullable String format, @Nullable Object @Nullable [] args) {
    return CompositeFormat.format(format, args);
  }

  /** {@code Format(IFormatProvider provider, string format, object arg0)}. */
  @DotNetMethod("static string Format(IFormatProvider provider, string format, object arg0)")
  public static String format1Of(
      @Nullable IFormatProvider provider, @Nullable String format, @Nullable Object arg0) {
    return CompositeFormat.format(provider, format, new Object[] {arg0});
  }

  /** {@code Format(IFormatProvider provider, string format, object arg0, object arg1)}. */
  @DotNetMethod(
      "static string Format(IFormatProvider provider, string format, object arg0, object arg1)")
  public static String format2Of(
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1) {
    return CompositeFormat.format(provider, format, new Object[] {arg0, arg1});
  }

  /**
   * {@code Format(IFormatProvider provider, string format, object arg0, object arg1, object arg2)}.
   */
  @DotNetMethod(
      "static string Format(IFormatProvider provider, string format, object arg0, object arg1,"
          + " object arg2)")
  public static String format3Of(
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    return CompositeFormat.format(provider, format, new Object[] {arg0, arg1, arg2});
  }

  /** {@code Format(IFormatProvider provider, string format, object[] args)}. */
  @DotNetMethod(
      "static string Format(IFormatProvider provider, string format, params object[] args)")
  public static String formatOf(
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object @Nullable [] args) {
    return CompositeFormat.format(provider, format, args);
  }
}
