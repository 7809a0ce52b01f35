package io.weir.runtime.dotnet.text;

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
import io.weir.runtime.dotnet.collections.Enumerator;
import io.weir.runtime.dotnet.number.TypeCode;
import org.jspecify.annotations.Nullable;

/**
 * Members of {@code string}. Comparisons without {@code StringComparison} follow the culture in
 * Compare, CompareTo, StartsWith, EndsWith, IndexOf and LastIndexOf of strings, and are ordinal
 * elsewhere. A null receiver is a NullReferenceException.
 */
@DotNetType(
    value =
        "public sealed partial class System.String : object, IComparable, IComparable<string>,"
            + " IEnumerable<char>, IConvertible, IEquatable<string>, ICloneable",
    java = String.class)
public final class StringMembers {
  private static final int MAX_CHARS = 64 << 20;

  /** The empty string. */
  @DotNetField("static readonly string Empty")
  public static final String EMPTY = "";

  private StringMembers() {}

  /** Refuses texts that are absurdly long. */
  public static void checkSize(long chars) {
    if (chars > MAX_CHARS) {
      throw OutOfMemoryException.create();
    }
    Budget.allocate(chars);
  }

  /**
   * Counts a text that grows piece by piece, before it does: whenever its buffer must grow, not
   * with each piece, as that would count all of it over and over.
   */
  static void checkGrowth(StringBuilder out, long chars) {
    if (chars > out.capacity() || chars > MAX_CHARS) {
      checkSize(chars);
    }
  }

  static String given(@Nullable String value, String parameter) {
    if (value == null) {
      throw new ArgumentNullException(parameter);
    }
    return value;
  }

  static ArgumentOutOfRangeException range(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter,
        "Index was out of range. Must be non-negative and less than or equal to the size of the"
            + " collection.");
  }

  static ArgumentOutOfRangeException count(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter,
        "Count must be positive and count must refer to a location within the"
            + " string/array/collection.");
  }

  static void checkRange(String s, int startIndex, int count) {
    if (startIndex < 0 || startIndex > s.length()) {
      throw range("startIndex");
    }
    if (count < 0 || count > s.length() - startIndex) {
      throw count("count");
    }
  }

  private static String fromChars(char @Nullable [] value) {
    return value == null || value.length == 0 ? "" : new String(value);
  }

  static boolean isOneOf(char c, char[] set) {
    for (char each : set) {
      if (each == c) {
        return true;
      }
    }
    return false;
  }

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
    try {
      return self.charAt(index);
    } catch (StringIndexOutOfBoundsException e) {
      throw IndexOutOfRangeException.create();
    }
  }

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
    return given(str, "str").isEmpty() ? "" : new String(given(str, "str").toCharArray());
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

  /** {@code Substring(int startIndex)}. */
  @DotNetMethod("string Substring(int startIndex)")
  public static String substringFrom(String self, int startIndex) {
    ArgumentOutOfRangeException.throwIfNegative(startIndex, "startIndex");
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
    ArgumentOutOfRangeException.throwIfNegative(startIndex, "startIndex");
    if (startIndex > self.length()) {
      throw new ArgumentOutOfRangeException(
          "startIndex", "startIndex cannot be larger than length of string.");
    }
    return self.substring(0, startIndex);
  }

  /** {@code Remove(int startIndex, int count)}. */
  @DotNetMethod("string Remove(int startIndex, int count)")
  public static String remove(String self, int startIndex, int count) {
    ArgumentOutOfRangeException.throwIfNegative(startIndex, "startIndex");
    ArgumentOutOfRangeException.throwIfNegative(count, "count");
    ArgumentOutOfRangeException.throwIfGreaterThan(count, self.length() - startIndex, "count");
    return count == 0 ? self : self.substring(0, startIndex) + self.substring(startIndex + count);
  }

  /** {@code Insert(int startIndex, string value)}. */
  @DotNetMethod("string Insert(int startIndex, string value)")
  public static String insert(String self, int startIndex, @Nullable String value) {
    String text = given(value, "value");
    if (startIndex < 0 || startIndex > self.length()) {
      throw range("startIndex");
    }
    checkSize((long) self.length() + text.length());
    if (text.isEmpty()) {
      return self;
    }
    return self.isEmpty()
        ? text
        : self.substring(0, startIndex) + text + self.substring(startIndex);
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
}
