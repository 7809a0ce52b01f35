package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.Text.UTF8Encoding}. */
@DotNetType(value = "public class System.Text.UTF8Encoding : Encoding", java = UTF8Encoding.class)
public final class UTF8Encoding extends Encoding {
  private UTF8Encoding(boolean preamble, boolean strict) {
    super(TextCodec.UTF8, preamble, strict);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static UTF8Encoding create() {
    return new UTF8Encoding(false, false);
  }

  /** {@code new(bool encoderShouldEmitUTF8Identifier)}. */
  @DotNetMethod("new(bool encoderShouldEmitUTF8Identifier)")
  public static UTF8Encoding createMarked(boolean encoderShouldEmitUTF8Identifier) {
    return new UTF8Encoding(encoderShouldEmitUTF8Identifier, false);
  }

  /** {@code new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)}. */
  @DotNetMethod("new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)")
  public static UTF8Encoding createStrict(
      boolean encoderShouldEmitUTF8Identifier, boolean throwOnInvalidBytes) {
    return new UTF8Encoding(encoderShouldEmitUTF8Identifier, throwOnInvalidBytes);
  }
}
