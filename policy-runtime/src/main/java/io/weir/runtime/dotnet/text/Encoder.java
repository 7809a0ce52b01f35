package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Text.Encoder}: writes a text that comes in pieces. Between calls it keeps half a
 * surrogate pair, and of UTF-7 unfinished Base64. Used by one thread.
 */
@DotNetType(value = "public abstract class System.Text.Encoder : object", java = Encoder.class)
public final class Encoder {
  private final TextCodec codec;
  private boolean strict;
  private String pending = "";
  private @Nullable Utf7 utf7;

  Encoder(TextCodec codec, boolean strict) {
    this.codec = codec;
    this.strict = strict;
    this.utf7 = codec.utf7();
  }

  @Override
  public String toString() {
    return utf7 == null ? "System.Text.EncoderNLS" : "System.Text.UTF7Encoding+Encoder";
  }

  private byte[] bytes(String part, boolean flush) {
    Budget.steps(part.length() >> 4);
    Utf7 seven = utf7;
    if (seven != null) {
      return seven.copy().encode(part, flush);
    }
    String text = pending + part;
    return codec.encode(text.substring(0, text.length() - kept(text, flush)), strict);
  }

  /** How many characters at the end wait for the next call; ASCII waits for none. */
  private int kept(String text, boolean flush) {
    boolean waits =
        !flush
            && codec != TextCodec.ASCII
            && !text.isEmpty()
            && Character.isHighSurrogate(text.charAt(text.length() - 1));
    return waits ? 1 : 0;
  }

  private void advance(String part, boolean flush) {
    if (utf7 != null) {
      utf7.encode(part, flush);
    }
    String text = pending + part;
    pending = utf7 != null ? "" : text.substring(text.length() - kept(text, flush));
  }

  private ArgumentException tooSmall() {
    return new ArgumentException(
        "The output byte buffer is too small to contain the encoded data, encoding codepage '"
            + codec.codePage
            + "' and fallback '"
            + fallback(this)
            + "'.",
        "bytes");
  }

  /** {@code Fallback}. */
  @DotNetProperty("EncoderFallback Fallback { get; }")
  public static EncoderFallback fallback(Encoder self) {
    return self.strict
        ? EncoderFallback.exceptionFallback()
        : EncoderFallback.replacementFallback();
  }

  /** {@code Fallback}. */
  @DotNetProperty("EncoderFallback Fallback { set; }")
  public static void setFallback(Encoder self, @Nullable EncoderFallback value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    self.strict = value.isStrict();
  }

  /** {@code Reset()}. */
  @DotNetMethod("void Reset()")
  public static void reset(Encoder self) {
    self.pending = "";
    self.utf7 = self.codec.utf7();
  }

  /** {@code GetByteCount}: what {@code GetBytes} would write; changes nothing. */
  @DotNetMethod("int GetByteCount(char[] chars, int index, int count, bool flush)")
  public static int getByteCount(
      Encoder self, char @Nullable [] chars, int index, int count, boolean flush) {
    return self.bytes(Encoding.part(chars, index, count), flush).length;
  }

  /** {@code GetBytes}. */
  @DotNetMethod(
      "int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool"
          + " flush)")
  public static int getBytes(
      Encoder self,
      char @Nullable [] chars,
      int charIndex,
      int charCount,
      byte @Nullable [] bytes,
      int byteIndex,
      boolean flush) {
    Encoding.checkGiven(chars, "chars");
    Encoding.checkGiven(bytes, "bytes");
    Encoding.checkRange("char", charIndex, charCount, chars.length);
    String part = new String(chars, charIndex, charCount);
    Encoding.checkIndex("byteIndex", byteIndex, bytes.length);
    byte[] made = self.bytes(part, flush);
    if (made.length > bytes.length - byteIndex) {
      throw self.tooSmall();
    }
    self.advance(part, flush);
    System.arraycopy(made, 0, bytes, byteIndex, made.length);
    return made.length;
  }

  /** {@code Convert}: as much as there is room for; whole characters only. */
  @DotNetMethod(
      "void Convert(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int"
          + " byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed)")
  public static void convert(
      Encoder self,
      char @Nullable [] chars,
      int charIndex,
      int charCount,
      byte @Nullable [] bytes,
      int byteIndex,
      int byteCount,
      boolean flush,
      Ref charsUsed,
      Ref bytesUsed,
      Ref completed) {
    Encoding.checkGiven(chars, "chars");
    Encoding.checkGiven(bytes, "bytes");
    Encoding.checkRange("char", charIndex, charCount, chars.length);
    String all = new String(chars, charIndex, charCount);
    Encoding.checkRange("byte", byteIndex, byteCount, bytes.length);
    int fitting = 0;
    int beyond = all.length() + 1;
    while (beyond - fitting > 1) {
      int middle = fitting + (beyond - fitting) / 2;
      boolean last = middle == all.length();
      if (self.bytes(all.substring(0, middle), flush && last).length <= byteCount) {
        fitting = middle;
      } else {
        beyond = middle;
      }
    }
    if (fitting > 0 && fitting < all.length() && splitsPair(all, fitting)) {
      fitting--;
    }
    boolean whole = fitting == all.length();
    String part = all.substring(0, fitting);
    byte[] made = self.bytes(part, flush && whole);
    if (fitting == 0 && !all.isEmpty() || made.length > byteCount) {
      throw self.tooSmall();
    }
    self.advance(part, flush && whole);
    System.arraycopy(made, 0, bytes, byteIndex, made.length);
    charsUsed.value = fitting;
    bytesUsed.value = made.length;
    completed.value = whole;
  }

  private static boolean splitsPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
