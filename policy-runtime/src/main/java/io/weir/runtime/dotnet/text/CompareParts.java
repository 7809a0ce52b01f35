package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Check;
import org.jspecify.annotations.Nullable;

/** {@code CompareInfo}: parts of strings, single characters, hashes, and what it is called. */
@DotNetType(
    value = "public sealed partial class System.Globalization.CompareInfo",
    java = CompareInfo.class)
public final class CompareParts {
  private CompareParts() {}

  /** {@code GetCompareInfo(name)}. */
  @DotNetMethod("static CompareInfo GetCompareInfo(string name)")
  public static CompareInfo named(@Nullable String name) {
    return CultureInfo.compareInfo(CultureInfo.named(name));
  }

  /** {@code GetCompareInfo(culture)}. */
  @DotNetMethod("static CompareInfo GetCompareInfo(int culture)")
  public static CompareInfo numbered(int culture) {
    return CultureInfo.compareInfo(CultureNames.numbered(culture));
  }

  /** {@code LCID}. */
  @DotNetProperty("int LCID { get; }")
  public static int number(CompareInfo self) {
    return CultureNames.number(CultureInfo.named(CompareInfo.name(self)));
  }

  /** {@code IsSortable(ch)}: whether it is a character that Unicode has. */
  @DotNetMethod("static bool IsSortable(char ch)")
  public static boolean isSortable(char ch) {
    return isSortableCodePoint(ch);
  }

  /** {@code IsSortable(text)}: whether all its characters are ones that Unicode has. */
  @DotNetMethod("static bool IsSortable(string text)")
  public static boolean isSortableText(@Nullable String text) {
    String given = Check.notNull(text, "text");
    return !given.isEmpty() && given.codePoints().allMatch(CompareParts::isSortableCodePoint);
  }

  private static boolean isSortableCodePoint(int c) {
    int type = Character.getType(c);
    return type != Character.UNASSIGNED
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE;
  }

  private static @Nullable String rest(@Nullable String text, int offset, String parameter) {
    int length = text == null ? 0 : text.length();
    if (offset < 0 || offset > length) {
      throw new ArgumentOutOfRangeException(
          parameter, "Offset and length must refer to a position in the string.");
    }
    return text == null ? null : text.substring(offset);
  }

  private static @Nullable String part(@Nullable String text, int offset, int length, int which) {
    ArgumentOutOfRangeException.throwIfNegative(length, "length" + which);
    String rest = rest(text, offset, "offset" + which);
    if (length > (rest == null ? 0 : rest.length())) {
      throw new ArgumentOutOfRangeException(
          "string" + which, "Offset and length must refer to a position in the string.");
    }
    return rest == null ? null : rest.substring(0, length);
  }

  /** {@code Compare(string1, offset1, string2, offset2)}. */
  @DotNetMethod("int Compare(string string1, int offset1, string string2, int offset2)")
  public static int compareRest(
      CompareInfo self,
      @Nullable String string1,
      int offset1,
      @Nullable String string2,
      int offset2) {
    return CompareInfo.compare(
        self, rest(string1, offset1, "offset1"), rest(string2, offset2, "offset2"));
  }

  /** {@code Compare(string1, offset1, string2, offset2, options)}. */
  @DotNetMethod(
      "int Compare(string string1, int offset1, string string2, int offset2, CompareOptions"
          + " options)")
  public static int compareRestOptions(
      CompareInfo self,
      @Nullable String string1,
      int offset1,
      @Nullable String string2,
      int offset2,
      CompareOptions options) {
    return CompareInfo.compareOptions(
        self, rest(string1, offset1, "offset1"), rest(string2, offset2, "offset2"), options);
  }

  /** {@code Compare(string1, offset1, length1, string2, offset2, length2)}. */
  @DotNetMethod(
      "int Compare(string string1, int offset1, int length1, string string2, int offset2, int"
          + " length2)")
  public static int compareParts(
      CompareInfo self,
      @Nullable String string1,
      int offset1,
      int length1,
      @Nullable String string2,
      int offset2,
      int length2) {
    return CompareInfo.compare(
        self, part(string1, offset1, length1, 1), part(string2, offset2, length2, 2));
  }

  /** {@code Compare(string1, offset1, length1, string2, offset2, length2, options)}. */
  @DotNetMethod(
      "int Compare(string string1, int offset1, int length1, string string2, int offset2, int"
          + " length2, CompareOptions options)")
  public static int comparePartsOptions(
      CompareInfo self,
      @Nullable String string1,
      int offset1,
      int length1,
      @Nullable String string2,
      int offset2,
      int length2,
      CompareOptions options) {
    return CompareInfo.compareOptions(
        self, part(string1, offset1, length1, 1), part(string2, offset2, length2, 2), options);
  }

  /** {@code IndexOf(source, value)}. */
  @DotNetMethod("int IndexOf(string source, char value)")
  public static int indexOf(CompareInfo self, @Nullable String source, char value) {
    return CompareInfo.indexOf(self, source, String.valueOf(value));
  }

  /** {@code IndexOf(source, value, options)}. */
  @DotNetMethod("int IndexOf(string source, char value, CompareOptions options)")
  public static int indexOfOptions(
      CompareInfo self, @Nullable String source, char value, CompareOptions options) {
    return CompareInfo.indexOfOptions(self, source, String.valueOf(value), options);
  }

  /** {@code LastIndexOf(source, value)}. */
  @DotNetMethod("int LastIndexOf(string source, char value)")
  public static int lastIndexOf(CompareInfo self, @Nullable String source, char value) {
    return CompareInfo.lastIndexOf(self, source, String.valueOf(value));
  }

  /** {@code LastIndexOf(source, value, options)}. */
  @DotNetMethod("int LastIndexOf(string source, char value, CompareOptions options)")
  public static int lastIndexOfOptions(
      CompareInfo self, @Nullable String source, char value, CompareOptions options) {
    return CompareInfo.lastIndexOfOptions(self, source, String.valueOf(value), options);
  }

  /** {@code GetHashCode(source, options)}: the same for what compares as equal. */
  @DotNetMethod("int GetHashCode(string source, CompareOptions options)")
  public static int hash(CompareInfo self, @Nullable String source, CompareOptions options) {
    String given = Check.notNull(source, "source");
    return Comparison.of(options).hash(given);
  }
}
