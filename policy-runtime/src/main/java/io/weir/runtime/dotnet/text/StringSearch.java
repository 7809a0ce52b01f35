package io.weir.runtime.dotnet.text;

import static io.weir.runtime.dotnet.text.StringMembers.checkRange;
import static io.weir.runtime.dotnet.text.StringMembers.count;
import static io.weir.runtime.dotnet.text.StringMembers.given;
import static io.weir.runtime.dotnet.text.StringMembers.isOneOf;
import static io.weir.runtime.dotnet.text.StringMembers.range;
import static io.weir.runtime.dotnet.text.StringOrder.culture;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.String}: looking for characters and texts. */
@DotNetType(value = "public sealed partial class System.String", java = String.class)
public final class StringSearch {
  private StringSearch() {}

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
}
