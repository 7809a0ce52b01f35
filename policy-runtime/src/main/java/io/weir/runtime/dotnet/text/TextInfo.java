package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Globalization.TextInfo}: case. Immutable. */
@DotNetType(
    value = "public sealed class System.Globalization.TextInfo : object",
    java = TextInfo.class)
public final class TextInfo {
  private final String cultureName;

  private TextInfo(String cultureName) {
    this.cultureName = cultureName;
  }

  static TextInfo of(String cultureName) {
    return new TextInfo(cultureName);
  }

  @Override
  public String toString() {
    return "TextInfo - " + cultureName;
  }

  private static String given(@Nullable String str) {
    if (str == null) {
      throw new ArgumentNullException("str");
    }
    return str;
  }

  /** {@code CultureName}. */
  @DotNetProperty("string CultureName { get; }")
  public static String cultureName(TextInfo self) {
    return self.cultureName;
  }

  /** {@code ListSeparator}. */
  @DotNetProperty("string ListSeparator { get; }")
  public static String listSeparator(TextInfo self) {
    return ",";
  }

  /** {@code ToUpper(str)}. */
  @DotNetMethod("string ToUpper(string str)")
  public static String toUpper(TextInfo self, @Nullable String str) {
    return StringEditing.toUpper(given(str));
  }

  /** {@code ToUpper(c)}. */
  @DotNetMethod("char ToUpper(char c)")
  public static char toUpperChar(TextInfo self, char c) {
    return CharMembers.toUpper(c);
  }

  /** {@code ToLower(str)}. */
  @DotNetMethod("string ToLower(string str)")
  public static String toLower(TextInfo self, @Nullable String str) {
    return StringEditing.toLower(given(str));
  }

  /** {@code ToLower(c)}. */
  @DotNetMethod("char ToLower(char c)")
  public static char toLowerChar(TextInfo self, char c) {
    return CharMembers.toLower(c);
  }

  /** {@code ToTitleCase(str)}: words in capitals stay. */
  @DotNetMethod("string ToTitleCase(string str)")
  public static String toTitleCase(TextInfo self, @Nullable String str) {
    String s = given(str);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < s.length()) {
      if (!Character.isLetter(s.charAt(at))) {
        out.append(s.charAt(at++));
        continue;
      }
      int end = at;
      boolean lower = false;
      while (end < s.length() && !endsWord(s.charAt(end))) {
        lower |= Character.isLowerCase(s.charAt(end));
        end++;
      }
      if (end == at) {
        out.append(s.charAt(at++));
        continue;
      }
      out.append(Character.toTitleCase(s.charAt(at)));
      String rest = s.substring(at + 1, end);
      out.append(lower ? StringEditing.toLower(rest) : rest);
      at = end;
    }
    return out.toString();
  }

  // An apostrophe belongs to its word.
  private static boolean endsWord(char c) {
    return c != '\''
        && !Character.isLetterOrDigit(c)
        && Character.getType(c) != Character.NON_SPACING_MARK
        && Character.getType(c) != Character.COMBINING_SPACING_MARK
        && Character.getType(c) != Character.FORMAT;
  }
}
