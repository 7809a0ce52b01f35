package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** {@code System.Convert}: Base64 and hexadecimal digits. */
@DotNetType(value = "public static partial class System.Convert", java = void.class)
public final class ConvertBytes {
  private ConvertBytes() {}

  /** {@code ToBase64String(byte[] inArray)}. */
  @DotNetMethod("static string ToBase64String(byte[] inArray)")
  public static String toBase64(byte @Nullable [] inArray) {
    return Base64Text.encode(inArray, Base64FormattingOptions.NONE);
  }

  /** {@code ToBase64String(byte[] inArray, Base64FormattingOptions options)}. */
  @DotNetMethod("static string ToBase64String(byte[] inArray, Base64FormattingOptions options)")
  public static String toBase64Options(byte @Nullable [] inArray, Base64FormattingOptions options) {
    return Base64Text.encode(inArray, options);
  }

  /** {@code ToBase64String(byte[] inArray, int offset, int length)}. */
  @DotNetMethod("static string ToBase64String(byte[] inArray, int offset, int length)")
  public static String toBase64Part(byte @Nullable [] inArray, int offset, int length) {
    return Base64Text.encode(inArray, offset, length, Base64FormattingOptions.NONE);
  }

  /**
   * {@code ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions
   * options)}.
   */
  @DotNetMethod(
      "static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions"
          + " options)")
  public static String toBase64PartOptions(
      byte @Nullable [] inArray, int offset, int length, Base64FormattingOptions options) {
    return Base64Text.encode(inArray, offset, length, options);
  }

  /** {@code FromBase64String(string s)}. */
  @DotNetMethod("static byte[] FromBase64String(string s)")
  public static byte[] fromBase64(@Nullable String s) {
    return Base64Text.decode(s);
  }

  /** {@code FromBase64CharArray(char[] inArray, int offset, int length)}. */
  @DotNetMethod("static byte[] FromBase64CharArray(char[] inArray, int offset, int length)")
  public static byte[] fromBase64Chars(char @Nullable [] inArray, int offset, int length) {
    return Base64Text.decode(inArray, offset, length);
  }

  /**
   * {@code ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int
   * offsetOut)}.
   */
  @DotNetMethod(
      "static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int"
          + " offsetOut)")
  public static int toBase64Chars(
      byte @Nullable [] inArray,
      int offsetIn,
      int length,
      char @Nullable [] outArray,
      int offsetOut) {
    return Base64Text.encodeInto(
        inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.NONE);
  }

  /**
   * {@code ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int
   * offsetOut, Base64FormattingOptions options)}.
   */
  @DotNetMethod(
      "static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int"
          + " offsetOut, Base64FormattingOptions options)")
  public static int toBase64CharsOptions(
      byte @Nullable [] inArray,
      int offsetIn,
      int length,
      char @Nullable [] outArray,
      int offsetOut,
      Base64FormattingOptions options) {
    return Base64Text.encodeInto(inArray, offsetIn, length, outArray, offsetOut, options);
  }

  /** {@code ToHexString(byte[] inArray)}. */
  @DotNetMethod("static string ToHexString(byte[] inArray)")
  public static String toHex(byte @Nullable [] inArray) {
    return HexFormat.of().withUpperCase().formatHex(Base64Text.given(inArray));
  }

  /** {@code ToHexString(byte[] inArray, int offset, int length)}. */
  @DotNetMethod("static string ToHexString(byte[] inArray, int offset, int length)")
  public static String toHexPart(byte @Nullable [] inArray, int offset, int length) {
    return HexFormat.of().withUpperCase().formatHex(Base64Text.part(inArray, offset, length));
  }

  /** {@code ToHexStringLower(byte[] inArray)}. */
  @DotNetMethod("static string ToHexStringLower(byte[] inArray)")
  public static String toHexLower(byte @Nullable [] inArray) {
    return HexFormat.of().formatHex(Base64Text.given(inArray));
  }

  /** {@code ToHexStringLower(byte[] inArray, int offset, int length)}. */
  @DotNetMethod("static string ToHexStringLower(byte[] inArray, int offset, int length)")
  public static String toHexLowerPart(byte @Nullable [] inArray, int offset, int length) {
    return HexFormat.of().formatHex(Base64Text.part(inArray, offset, length));
  }

  /** {@code FromHexString(string s)}. */
  @DotNetMethod("static byte[] FromHexString(string s)")
  public static byte[] fromHex(@Nullable String s) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    if (s.length() % 2 != 0) {
      throw new FormatException(
          "The input is not a valid hex string as its length is not a multiple of 2.");
    }
    try {
      return HexFormat.of().parseHex(s);
    } catch (IllegalArgumentException e) {
      throw new FormatException(
          "The input is not a valid hex string as it contains a non-hex character.");
    }
  }
}
