package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.collections.Check;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code Uri}: escapes, and names that may stand in a URI. */
@DotNetType(value = "public partial class System.Uri", java = Uri.class)
public final class UriEscaping {
  private UriEscaping() {}

  /** {@code Uri.CheckHostName(name)}. */
  @DotNetMethod("static UriHostNameType CheckHostName(string name)")
  public static UriHostNameType checkHostName(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return UriHostNameType.UNKNOWN;
    }
    IPAddress address = IPAddress.read(name);
    if (address != null && address.isV4()) {
      return UriHostNameType.IPV4;
    }
    if (address != null) {
      return UriHostNameType.IPV6;
    }
    return UriAuthority.isDnsName(name) ? UriHostNameType.DNS : UriHostNameType.UNKNOWN;
  }

  /** {@code Uri.CheckSchemeName(schemeName)}. */
  @DotNetMethod("static bool CheckSchemeName(string schemeName)")
  public static boolean checkSchemeName(@Nullable String schemeName) {
    return schemeName != null && UriParser.schemeEnd(schemeName + ":") == schemeName.length();
  }

  /** {@code Uri.EscapeDataString(stringToEscape)}. */
  @DotNetMethod(value = "static string EscapeDataString(string stringToEscape)", pure = true)
  public static String escapeDataString(@Nullable String stringToEscape) {
    return UriText.escape(
        Check.notNull(stringToEscape, "stringToEscape"), UriText::isUnreserved, false);
  }

  /** {@code Uri.EscapeUriString(stringToEscape)}. */
  @DotNetMethod(value = "static string EscapeUriString(string stringToEscape)", pure = true)
  public static String escapeUriString(@Nullable String stringToEscape) {
    return UriText.escape(
        Check.notNull(stringToEscape, "stringToEscape"),
        c -> UriText.isUnreserved(c) || UriText.RESERVED.indexOf(c) >= 0,
        false);
  }

  /** {@code Uri.UnescapeDataString(stringToUnescape)}. */
  @DotNetMethod(value = "static string UnescapeDataString(string stringToUnescape)", pure = true)
  public static String unescapeDataString(@Nullable String stringToUnescape) {
    return UriText.unescape(Check.notNull(stringToUnescape, "stringToUnescape"), c -> true);
  }

  /** {@code Uri.FromHex(digit)}. */
  @DotNetMethod("static int FromHex(char digit)")
  public static int fromHex(char digit) {
    if (!isHexDigit(digit)) {
      throw new ArgumentException("Value does not fall within the expected range.", "digit");
    }
    return Character.digit(digit, 16);
  }

  /** {@code Uri.HexEscape(character)}. */
  @DotNetMethod("static string HexEscape(char character)")
  public static String hexEscape(char character) {
    if (character > 0xFF) {
      throw new ArgumentOutOfRangeException("character");
    }
    StringBuilder out = new StringBuilder(3);
    UriText.appendEscaped(out, character);
    return out.toString();
  }

  /** {@code Uri.HexUnescape(pattern, ref index)}. */
  @DotNetMethod("static char HexUnescape(string pattern, ref int index)")
  public static char hexUnescape(@Nullable String pattern, Ref index) {
    int at = (Integer) Objects.requireNonNull(index.value);
    if (pattern == null || at < 0 || at >= pattern.length()) {
      throw pattern == null
          ? new ArgumentNullException("pattern")
          : new ArgumentOutOfRangeException("index");
    }
    int b = pattern.charAt(at) == '%' ? UriText.hexByte(pattern, at + 1) : -1;
    index.value = at + (b < 0 ? 1 : 3);
    return b < 0 ? pattern.charAt(at) : (char) b;
  }

  /** {@code Uri.IsHexDigit(character)}. */
  @DotNetMethod("static bool IsHexDigit(char character)")
  public static boolean isHexDigit(char character) {
    return character < 128 && Character.digit(character, 16) >= 0;
  }

  /** {@code Uri.IsHexEncoding(pattern, index)}. */
  @DotNetMethod("static bool IsHexEncoding(string pattern, int index)")
  public static boolean isHexEncoding(String pattern, int index) {
    if (pattern.length() - index < 3) { // what overflows, too, as .NET has it
      return false;
    }
    if (index < 0) {
      throw IndexOutOfRangeException.create();
    }
    return pattern.charAt(index) == '%' && UriText.hexByte(pattern, index + 1) >= 0;
  }
}
