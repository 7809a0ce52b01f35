package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.Text.UnicodeEncoding}: UTF-16. */
@DotNetType(
    value = "public class System.Text.UnicodeEncoding : Encoding",
    java = UnicodeEncoding.class)
public final class UnicodeEncoding extends Encoding {
  private UnicodeEncoding(boolean bigEndian, boolean preamble, boolean strict) {
    super(bigEndian ? TextCodec.UTF16_BE : TextCodec.UTF16, preamble, strict);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static UnicodeEncoding create() {
    return new UnicodeEncoding(false, true, false);
  }

  /** {@code new(bool bigEndian, bool byteOrderMark)}. */
  @DotNetMethod("new(bool bigEndian, bool byteOrderMark)")
  public static UnicodeEncoding createOrdered(boolean bigEndian, boolean byteOrderMark) {
    return new UnicodeEncoding(bigEndian, byteOrderMark, false);
  }

  /** {@code new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)}. */
  @DotNetMethod("new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)")
  public static UnicodeEncoding createStrict(
      boolean bigEndian, boolean byteOrderMark, boolean throwOnInvalidBytes) {
    return new UnicodeEncoding(bigEndian, byteOrderMark, throwOnInvalidBytes);
  }
}
