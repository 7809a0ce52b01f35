package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.Text.UTF32Encoding}. */
@DotNetType(
    value = "public sealed class System.Text.UTF32Encoding : Encoding",
    java = UTF32Encoding.class)
public final class UTF32Encoding extends Encoding {
  private UTF32Encoding(boolean bigEndian, boolean preamble, boolean strict) {
    super(bigEndian ? TextCodec.UTF32_BE : TextCodec.UTF32, preamble, strict);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static UTF32Encoding create() {
    return new UTF32Encoding(false, true, false);
  }

  /** {@code new(bool bigEndian, bool byteOrderMark)}. */
  @DotNetMethod("new(bool bigEndian, bool byteOrderMark)")
  public static UTF32Encoding createOrdered(boolean bigEndian, boolean byteOrderMark) {
    return new UTF32Encoding(bigEndian, byteOrderMark, false);
  }

  /** {@code new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters)}. */
  @DotNetMethod("new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters)")
  public static UTF32Encoding createStrict(
      boolean bigEndian, boolean byteOrderMark, boolean throwOnInvalidCharacters) {
    return new UTF32Encoding(bigEndian, byteOrderMark, throwOnInvalidCharacters);
  }
}
