package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.number.TypeCode;
import org.jspecify.annotations.Nullable;

/** Members of {@code char}, and the rules of white space and case that strings share. */
@DotNetType(
    value =
        "public struct System.Char : IComparable, IComparable<char>, IConvertible,"
            + " IEquatable<char>, INumberBase<char>,"
            + " IBinaryInteger<char>",
    java = char.class)
public final class CharMembers {
  /** The largest character. */
  @DotNetField("const char MaxValue")
  public static final char MAX_VALUE = '\uffff';

  /** NUL. */
  @DotNetField("const char MinValue")
  public static final char MIN_VALUE = '\0';

  private CharMembers() {}

  // ---- shared rules

  /** Whether .NET takes the character for white space. */
  @DotNetMethod("static bool IsWhiteSpace(char c)")
  public static boolean isWhiteSpace(char c) {
    if (c < 256) {
      return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u00a0';
    }
    return c >= '\u1680' && Character.isSpaceChar(c);
  }

  /** {@code Trim()}. */
  public static String trim(String s) {
    return trimEnd(trimStart(s));
  }

  /** {@code TrimStart()}. */
  public static String trimStart(String s) {
    int at = 0;
    while (at < s.length() && isWhiteSpace(s.charAt(at))) {
      at++;
    }
    return s.substring(at);
  }

  /** {@code TrimEnd()}. */
  public static String trimEnd(String s) {
    int end = s.length();
    while (end > 0 && isWhiteSpace(s.charAt(end - 1))) {
      end--;
    }
    return s.substring(0, end);
  }

  // The invariant culture keeps the dotted and dotless i of Turkish.
  static int upper(int codePoint) {
    return codePoint == 0x131 ? codePoint : Character.toUpperCase(codePoint);
  }

  static int lower(int codePoint) {
    return codePoint == 0x130 ? codePoint : Character.toLowerCase(codePoint);
  }

  /** The case that comparisons without case and culture look at. */
  static int ordinalUpper(int codePoint) {
    return codePoint == 0x17f ? codePoint : upper(codePoint);
  }

  static UnicodeCategory categoryOf(int codePoint) {
    return UnicodeCategory.of(
        switch (Character.getType(codePoint)) {
          case Character.UPPERCASE_LETTER -> 0;
          case Character.LOWERCASE_LETTER -> 1;
          case Character.TITLECASE_LETTER -> 2;
          case Character.MODIFIER_LETTER -> 3;
          case Character.OTHER_LETTER -> 4;
          case Character.NON_SPACING_MARK -> 5;
          case Character.COMBINING_SPACING_MARK -> 6;
          case Character.ENCLOSING_MARK -> 7;
          case Character.DECIMAL_DIGIT_NUMBER -> 8;
          case Character.LETTER_NUMBER -> 9;
          case Character.OTHER_NUMBER -> 10;
          case Character.SPACE_SEPARATOR -> 11;
          case Character.LINE_SEPARATOR -> 12;
          case Character.PARAGRAPH_SEPARATOR -> 13;
          case Character.CONTROL -> 14;
          case Character.FORMAT -> 15;
          case Character.SURROGATE -> 16;
          case Character.PRIVATE_USE -> 17;
          case Character.CONNECTOR_PUNCTUATION -> 18;
          case Character.DASH_PUNCTUATION -> 19;
          case Character.START_PUNCTUATION -> 20;
          case Character.END_PUNCTUATION -> 21;
          case Character.INITIAL_QUOTE_PUNCTUATION -> 22;
          case Character.FINAL_QUOTE_PUNCTUATION -> 23;
          case Character.OTHER_PUNCTUATION -> 24;
          case Character.MATH_SYMBOL -> 25;
          case Character.CURRENCY_SYMBOL -> 26;
          case Character.MODIFIER_SYMBOL -> 27;
          case Character.OTHER_SYMBOL -> 28;
          default -> 29;
        });
  }

  private static int codePoint(@Nullable String s, int index) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    if (index < 0 || index >= s.length()) {
      throw new ArgumentOutOfRangeException("index");
    }
    return s.codePointAt(index);
  }

  private static char unit(@Nullable String s, int index) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    if (index < 0 || index >= s.length()) {
      throw new ArgumentOutOfRangeException("index");
    }
    return s.charAt(index);
  }

  private static boolean latinLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  // ---- members

  /** {@code IsControl(c)}. */
  @DotNetMethod("static bool IsControl(char c)")
  public static boolean isControl(char c) {
    return Character.getType(c) == Character.CONTROL;
  }

  /** {@code IsControl(s, index)}. */
  @DotNetMethod("static bool IsControl(string s, int index)")
  public static boolean isControlAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return Character.getType(c) == Character.CONTROL;
  }

  /** {@code IsDigit(c)}. */
  @DotNetMethod("static bool IsDigit(char c)")
  public static boolean isDigit(char c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** {@code IsDigit(s, index)}. */
  @DotNetMethod("static bool IsDigit(string s, int index)")
  public static boolean isDigitAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** {@code IsLetter(c)}. */
  @DotNetMethod("static bool IsLetter(char c)")
  public static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  /** {@code IsLetter(s, index)}. */
  @DotNetMethod("static bool IsLetter(string s, int index)")
  public static boolean isLetterAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return Character.isLetter(c);
  }

  /** {@code IsLetterOrDigit(c)}. */
  @DotNetMethod("static bool IsLetterOrDigit(char c)")
  public static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** {@code IsLetterOrDigit(s, index)}. */
  @DotNetMethod("static bool IsLetterOrDigit(string s, int index)")
  public static boolean isLetterOrDigitAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return Character.isLetterOrDigit(c);
  }

  /** {@code IsLower(c)}. */
  @DotNetMethod("static bool IsLower(char c)")
  public static boolean isLower(char c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER;
  }

  /** {@code IsLower(s, index)}. */
  @DotNetMethod("static bool IsLower(string s, int index)")
  public static boolean isLowerAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return Character.getType(c) == Character.LOWERCASE_LETTER;
  }

  /** {@code IsUpper(c)}. */
  @DotNetMethod("static bool IsUpper(char c)")
  public static boolean isUpper(char c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  /** {@code IsUpper(s, index)}. */
  @DotNetMethod("static bool IsUpper(string s, int index)")
  public static boolean isUpperAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  /** {@code IsNumber(c)}. */
  @DotNetMethod("static bool IsNumber(char c)")
  public static boolean isNumber(char c) {
    return isNumeric(c);
  }

  /** {@code IsNumber(s, index)}. */
  @DotNetMethod("static bool IsNumber(string s, int index)")
  public static boolean isNumberAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return isNumeric(c);
  }

  /** {@code IsPunctuation(c)}. */
  @DotNetMethod("static bool IsPunctuation(char c)")
  public static boolean isPunctuation(char c) {
    return isMark(c);
  }

  /** {@code IsPunctuation(s, index)}. */
  @DotNetMethod("static bool IsPunctuation(string s, int index)")
  public static boolean isPunctuationAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return isMark(c);
  }

  /** {@code IsSeparator(c)}. */
  @DotNetMethod("static bool IsSeparator(char c)")
  public static boolean isSeparator(char c) {
    return Character.isSpaceChar(c);
  }

  /** {@code IsSeparator(s, index)}. */
  @DotNetMethod("static bool IsSeparator(string s, int index)")
  public static boolean isSeparatorAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return Character.isSpaceChar(c);
  }

  /** {@code IsSymbol(c)}. */
  @DotNetMethod("static bool IsSymbol(char c)")
  public static boolean isSymbol(char c) {
    return isSign(c);
  }

  /** {@code IsSymbol(s, index)}. */
  @DotNetMethod("static bool IsSymbol(string s, int index)")
  public static boolean isSymbolAt(@Nullable String s, int index) {
    int c = codePoint(s, index);
    return isSign(c);
  }

  /** {@code IsSurrogate(c)}. */
  @DotNetMethod("static bool IsSurrogate(char c)")
  public static boolean isSurrogate(char c) {
    return c >= 0xd800 && c <= 0xdfff;
  }

  /** {@code IsSurrogate(s, index)}. */
  @DotNetMethod("static bool IsSurrogate(string s, int index)")
  public static boolean isSurrogateAt(@Nullable String s, int index) {
    int c = unit(s, index);
    return c >= 0xd800 && c <= 0xdfff;
  }

  /** {@code IsHighSurrogate(c)}. */
  @DotNetMethod("static bool IsHighSurrogate(char c)")
  public static boolean isHighSurrogate(char c) {
    return c >= 0xd800 && c <= 0xdbff;
  }

  /** {@code IsHighSurrogate(s, index)}. */
  @DotNetMethod("static bool IsHighSurrogate(string s, int index)")
  public static boolean isHighSurrogateAt(@Nullable String s, int index) {
    int c = unit(s, index);
    return c >= 0xd800 && c <= 0xdbff;
  }

  /** {@code IsLowSurrogate(c)}. */
  @DotNetMethod("static bool IsLowSurrogate(char c)")
  public static boolean isLowSurrogate(char c) {
    return c >= 0xdc00 && c <= 0xdfff;
  }

  /** {@code IsLowSurrogate(s, index)}. */
  @DotNetMethod("static bool IsLowSurrogate(string s, int index)")
  public static boolean isLowSurrogateAt(@Nullable String s, int index) {
    int c = unit(s, index);
    return c >= 0xdc00 && c <= 0xdfff;
  }

  /** {@code IsWhiteSpace(s, index)}. */
  @DotNetMethod("static bool IsWhiteSpace(string s, int index)")
  public static boolean isWhiteSpaceAt(@Nullable String s, int index) {
    return isWhiteSpace(unit(s, index));
  }

  private static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    long category = categoryOf(c).value();
    return category >= 18 && category <= 24;
  }

  private static boolean isSign(int c) {
    long category = categoryOf(c).value();
    return category >= 25 && category <= 28;
  }

  /** {@code IsAscii(c)}. */
  @DotNetMethod("static bool IsAscii(char c)")
  public static boolean isAscii(char c) {
    return c < 128;
  }

  /** {@code IsAsciiDigit(c)}. */
  @DotNetMethod("static bool IsAsciiDigit(char c)")
  public static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code IsAsciiLetter(c)}. */
  @DotNetMethod("static bool IsAsciiLetter(char c)")
  public static boolean isAsciiLetter(char c) {
    return latinLetter(c);
  }

  /** {@code IsAsciiLetterUpper(c)}. */
  @DotNetMethod("static bool IsAsciiLetterUpper(char c)")
  public static boolean isAsciiLetterUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** {@code IsAsciiLetterLower(c)}. */
  @DotNetMethod("static bool IsAsciiLetterLower(char c)")
  public static boolean isAsciiLetterLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** {@code IsAsciiLetterOrDigit(c)}. */
  @DotNetMethod("static bool IsAsciiLetterOrDigit(char c)")
  public static boolean isAsciiLetterOrDigit(char c) {
    return latinLetter(c) || c >= '0' && c <= '9';
  }

  /** {@code IsAsciiHexDigit(c)}. */
  @DotNetMethod("static bool IsAsciiHexDigit(char c)")
  public static boolean isAsciiHexDigit(char c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }

  /** {@code IsAsciiHexDigitUpper(c)}. */
  @DotNetMethod("static bool IsAsciiHexDigitUpper(char c)")
  public static boolean isAsciiHexDigitUpper(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'F';
  }

  /** {@code IsAsciiHexDigitLower(c)}. */
  @DotNetMethod("static bool IsAsciiHexDigitLower(char c)")
  public static boolean isAsciiHexDigitLower(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
  }

  /** {@code IsBetween(c, minInclusive, maxInclusive)}. */
  @DotNetMethod("static bool IsBetween(char c, char minInclusive, char maxInclusive)")
  public static boolean isBetween(char c, char minInclusive, char maxInclusive) {
    // As .NET computes it, which tells when the bounds are given in the wrong order.
    return Integer.compareUnsigned(c - minInclusive, maxInclusive - minInclusive) <= 0;
  }

  /** {@code ToUpper(c)}. */
  @DotNetMethod("static char ToUpper(char c)")
  public static char toUpper(char c) {
    return (char) upper(c);
  }

  /** {@code ToUpper(c, culture)}. */
  @DotNetMethod("static char ToUpper(char c, CultureInfo culture)")
  public static char toUpperOf(char c, @Nullable CultureInfo culture) {
    if (culture == null) {
      throw new ArgumentNullException("culture");
    }
    return (char) upper(c);
  }

  /** {@code ToUpperInvariant(c)}. */
  @DotNetMethod("static char ToUpperInvariant(char c)")
  public static char toUpperInvariant(char c) {
    return (char) upper(c);
  }

  /** {@code ToLower(c)}. */
  @DotNetMethod("static char ToLower(char c)")
  public static char toLower(char c) {
    return (char) lower(c);
  }

  /** {@code ToLower(c, culture)}. */
  @DotNetMethod("static char ToLower(char c, CultureInfo culture)")
  public static char toLowerOf(char c, @Nullable CultureInfo culture) {
    if (culture == null) {
      throw new ArgumentNullException("culture");
    }
    return (char) lower(c);
  }

  /** {@code ToLowerInvariant(c)}. */
  @DotNetMethod("static char ToLowerInvariant(char c)")
  public static char toLowerInvariant(char c) {
    return (char) lower(c);
  }

  /** {@code GetUnicodeCategory(c)}. */
  @DotNetMethod("static UnicodeCategory GetUnicodeCategory(char c)")
  public static UnicodeCategory category(char c) {
    return categoryOf(c);
  }

  /** {@code GetUnicodeCategory(s, index)}. */
  @DotNetMethod("static UnicodeCategory GetUnicodeCategory(string s, int index)")
  public static UnicodeCategory categoryAt(@Nullable String s, int index) {
    return categoryOf(codePoint(s, index));
  }

  /** {@code GetNumericValue(c)}: -1 if it has none. */
  @DotNetMethod("static double GetNumericValue(char c)")
  public static double numericValue(char c) {
    return numeric(c);
  }

  /** {@code GetNumericValue(s, index)}: -1 if it has none. */
  @DotNetMethod("static double GetNumericValue(string s, int index)")
  public static double numericValueAt(@Nullable String s, int index) {
    return numeric(codePoint(s, index));
  }

  private static double numeric(int c) {
    if (latinLetter(c) || c >= 0xff21 && c <= 0xff5a) {
      return -1;
    }
    int vulgar = "\u00bd\u00bc\u00be\u2153\u2154\u215b\u215c\u215d\u215e".indexOf(c);
    if (vulgar >= 0) {
      double[] values = {0.5, 0.25, 0.75, 1.0 / 3, 2.0 / 3, 0.125, 0.375, 0.625, 0.875};
      return values[vulgar];
    }
    return Character.getNumericValue(c);
  }

  /** {@code IsSurrogatePair(highSurrogate, lowSurrogate)}. */
  @DotNetMethod("static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)")
  public static boolean isSurrogatePair(char highSurrogate, char lowSurrogate) {
    return Character.isSurrogatePair(highSurrogate, lowSurrogate);
  }

  /** {@code IsSurrogatePair(s, index)}. */
  @DotNetMethod("static bool IsSurrogatePair(string s, int index)")
  public static boolean isSurrogatePairAt(@Nullable String s, int index) {
    char high = unit(s, index);
    return s != null
        && index + 1 < s.length()
        && Character.isSurrogatePair(high, s.charAt(index + 1));
  }

  /** {@code ConvertFromUtf32(utf32)}. */
  @DotNetMethod("static string ConvertFromUtf32(int utf32)")
  public static String convertFromUtf32(int utf32) {
    if (utf32 < 0 || utf32 > 0x10ffff || utf32 >= 0xd800 && utf32 <= 0xdfff) {
      throw new ArgumentOutOfRangeException(
          "utf32",
          "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include"
              + " surrogate codepoint values (0x00d800 ~ 0x00dfff).");
    }
    return Character.toString(utf32);
  }

  /** {@code ConvertToUtf32(highSurrogate, lowSurrogate)}. */
  @DotNetMethod("static int ConvertToUtf32(char highSurrogate, char lowSurrogate)")
  public static int convertToUtf32(char highSurrogate, char lowSurrogate) {
    if (!Character.isHighSurrogate(highSurrogate)) {
      throw new ArgumentOutOfRangeException(
          "highSurrogate",
          "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.");
    }
    if (!Character.isLowSurrogate(lowSurrogate)) {
      throw new ArgumentOutOfRangeException(
          "lowSurrogate",
          "A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.");
    }
    return Character.toCodePoint(highSurrogate, lowSurrogate);
  }

  /** {@code ConvertToUtf32(s, index)}. */
  @DotNetMethod("static int ConvertToUtf32(string s, int index)")
  public static int convertToUtf32At(@Nullable String s, int index) {
    int found = codePoint(s, index);
    if (found >= 0xd800 && found <= 0xdfff) {
      throw new ArgumentException(
          "Found a surrogate char without its pair at index: "
              + index
              + ". The input may not be in"
              + " this encoding, or may not contain valid Unicode (UTF-16) characters.",
          "s");
    }
    return found;
  }

  /** {@code Parse(s)}. */
  @DotNetMethod("static char Parse(string s)")
  public static char parse(@Nullable String s) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    if (s.length() != 1) {
      throw new FormatException("String must be exactly one character long.");
    }
    return s.charAt(0);
  }

  /** {@code TryParse(s, out result)}. */
  @DotNetMethod("static bool TryParse(string s, out char result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    boolean ok = s != null && s.length() == 1;
    result.value = ok && s != null ? s.charAt(0) : '\0';
    return ok;
  }

  /** {@code CompareTo(value)}: the difference. */
  @DotNetMethod("int CompareTo(char value)")
  public static int compareTo(char self, char value) {
    return self - value;
  }

  /** {@code CompareTo(value)} of an object. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(char self, @Nullable Object value) {
    return value == null ? 1 : self - ComparableInterface.operand(value, Character.class, "Char");
  }

  /** {@code Equals(obj)}. */
  @DotNetMethod("bool Equals(char obj)")
  public static boolean equalTo(char self, char obj) {
    return self == obj;
  }

  /** {@code Equals(obj)} of an object. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(char self, @Nullable Object obj) {
    return obj instanceof Character c && c == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(char self) {
    return self | self << 16;
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(char self) {
    return TypeCode.CHAR;
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(char self) {
    return String.valueOf(self);
  }

  /** {@code ToString(provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(char self, @Nullable IFormatProvider provider) {
    return String.valueOf(self);
  }

  /** {@code ToString(c)}. */
  @DotNetMethod("static string ToString(char c)")
  public static String textStatic(char c) {
    return String.valueOf(c);
  }
}
