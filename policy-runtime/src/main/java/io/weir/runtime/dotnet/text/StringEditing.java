package io.weir.runtime.dotnet.text;

import static io.weir.runtime.dotnet.text.StringMembers.checkSize;
import static io.weir.runtime.dotnet.text.StringMembers.given;
import static io.weir.runtime.dotnet.text.StringMembers.isOneOf;
import static io.weir.runtime.dotnet.text.StringOrder.culture;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code System.String}: trimmed, padded, replaced, in another case or normal form. */
@DotNetType(value = "public sealed partial class System.String", java = String.class)
public final class StringEditing {
  private StringEditing() {}

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
    ArgumentOutOfRangeException.throwIfNegative(totalWidth, "totalWidth");
    checkSize(totalWidth);
    return String.valueOf(paddingChar).repeat(Math.max(0, totalWidth - self.length()));
  }

  /** {@code PadLeft(int totalWidth)}. */
  @DotNetMethod("string PadLeft(int totalWidth)")
  public static String padLeft(String self, int totalWidth) {
    return padLeftWith(self, totalWidth, ' ');
  }

  /** {@code PadLeft(int totalWidth, char paddingChar)}. */
  @DotNetMethod("string PadLeft(int totalWidth, char paddingChar)")
  public static String padLeftWith(String self, int totalWidth, char paddingChar) {
    String padding = padding(self, totalWidth, paddingChar);
    return padding.isEmpty() ? self : padding + self;
  }

  /** {@code PadRight(int totalWidth)}. */
  @DotNetMethod("string PadRight(int totalWidth)")
  public static String padRight(String self, int totalWidth) {
    return padRightWith(self, totalWidth, ' ');
  }

  /** {@code PadRight(int totalWidth, char paddingChar)}. */
  @DotNetMethod("string PadRight(int totalWidth, char paddingChar)")
  public static String padRightWith(String self, int totalWidth, char paddingChar) {
    String padding = padding(self, totalWidth, paddingChar);
    return padding.isEmpty() ? self : self + padding;
  }

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
      StringMembers.checkGrowth(out, (long) out.length() + replacement.length());
      out.append(replacement);
      if (c == '\r' && i + 1 < self.length() && self.charAt(i + 1) == '\n') {
        i++;
      }
    }
    return out.toString();
  }

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
}
