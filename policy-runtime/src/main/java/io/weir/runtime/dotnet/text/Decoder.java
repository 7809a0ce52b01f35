package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Text.Decoder}: reads bytes that come in pieces. Between calls it keeps the bytes of
 * an unfinished character. Used by one thread.
 */
@DotNetType(value = "public abstract class System.Text.Decoder : object", java = Decoder.class)
public final class Decoder {
  private final TextCodec codec;
  private boolean strict;
  private byte[] pending = new byte[0];
  private @Nullable Utf7 utf7;

  Decoder(TextCodec codec, boolean strict) {
    this.codec = codec;
    this.strict = strict;
    this.utf7 = codec.utf7();
  }

  @Override
  public String toString() {
    return utf7 == null ? "System.Text.DecoderNLS" : "System.Text.UTF7Encoding+Decoder";
  }

  private byte[] joined(byte[] bytes, int index, int count) {
    byte[] all = Arrays.copyOf(pending, pending.length + count);
    System.arraycopy(bytes, index, all, pending.length, count);
    return all;
  }

  private String text(byte[] bytes, int index, int count, boolean flush) {
    Budget.steps(count >> 4);
    Utf7 seven = utf7;
    if (seven != null) {
      return seven.copy().decode(bytes, index, index + count, flush);
    }
    byte[] all = joined(bytes, index, count);
    int kept = flush ? 0 : codec.unfinished(all);
    return codec.decode(all, 0, all.length - kept, strict);
  }

  private void advance(byte[] bytes, int index, int count, boolean flush) {
    if (utf7 != null) {
      utf7.decode(bytes, index, index + count, flush);
      return;
    }
    byte[] all = joined(bytes, index, count);
    int kept = flush ? 0 : codec.unfinished(all);
    pending = Arrays.copyOfRange(all, all.length - kept, all.length);
  }

  private ArgumentException tooSmall() {
    return new ArgumentException(
        "The output char buffer is too small to contain the decoded characters, encoding codepage '"
            + codec.codePage
            + "' and fallback '"
            + fallback(this)
            + "'.",
        "chars");
  }

  /** {@code Fallback}. */
  @DotNetProperty("DecoderFallback Fallback { get; }")
  public static DecoderFallback fallback(Decoder self) {
    return self.strict
        ? DecoderFallback.exceptionFallback()
        : DecoderFallback.replacementFallback();
  }

  /** {@code Fallback}. */
  @DotNetProperty("DecoderFallback Fallback { set; }")
  public static void setFallback(Decoder self, @Nullable DecoderFallback value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    self.strict = value.isStrict();
  }

  /** {@code Reset()}. */
  @DotNetMethod("void Reset()")
  public static void reset(Decoder self) {
    self.pending = new byte[0];
    self.utf7 = self.codec.utf7();
  }

  /** {@code GetCharCount(bytes, index, count)}. */
  @DotNetMethod("int GetCharCount(byte[] bytes, int index, int count)")
  public static int getCharCount(Decoder self, byte @Nullable [] bytes, int index, int count) {
    return getCharCountWith(self, bytes, index, count, false);
  }

  /** {@code GetCharCount}: what {@code GetChars} would write; changes nothing. */
  @DotNetMethod("int GetCharCount(byte[] bytes, int index, int count, bool flush)")
  public static int getCharCountWith(
      Decoder self, byte @Nullable [] bytes, int index, int count, boolean flush) {
    return self.text(Encoding.part(bytes, index, count), index, count, flush).length();
  }

  /** {@code GetChars(bytes, byteIndex, byteCount, chars, charIndex)}. */
  @DotNetMethod(
      "int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)")
  public static int getChars(
      Decoder self,
      byte @Nullable [] bytes,
      int byteIndex,
      int byteCount,
      char @Nullable [] chars,
      int charIndex) {
    return getCharsWith(self, bytes, byteIndex, byteCount, chars, charIndex, false);
  }

  /** {@code GetChars}. */
  @DotNetMethod(
      "int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool"
          + " flush)")
  public static int getCharsWith(
      Decoder self,
      byte @Nullable [] bytes,
      int byteIndex,
      int byteCount,
      char @Nullable [] chars,
      int charIndex,
      boolean flush) {
    Encoding.checkGiven(bytes, "bytes");
    Encoding.checkGiven(chars, "chars");
    Encoding.checkRange("byte", byteIndex, byteCount, bytes.length);
    Encoding.checkIndex("charIndex", charIndex, chars.length);
    String made = self.text(bytes, byteIndex, byteCount, flush);
    if (made.length() > chars.length - charIndex) {
      throw self.tooSmall();
    }
    self.advance(bytes, byteIndex, byteCount, flush);
    made.getChars(0, made.length(), chars, charIndex);
    return made.length();
  }

  /** {@code Convert}: as much as there is room for; whole characters only. */
  @DotNetMethod(
      "void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int"
          + " charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed)")
  public static void convert(
      Decoder self,
      byte @Nullable [] bytes,
      int byteIndex,
      int byteCount,
      char @Nullable [] chars,
      int charIndex,
      int charCount,
      boolean flush,
      Ref bytesUsed,
      Ref charsUsed,
      Ref completed) {
    Encoding.checkGiven(bytes, "bytes");
    Encoding.checkGiven(chars, "chars");
    Encoding.checkRange("byte", byteIndex, byteCount, bytes.length);
    Encoding.checkRange("char", charIndex, charCount, chars.length);
    int fitting = 0;
    int beyond = byteCount + 1;
    while (beyond - fitting > 1) {
      int middle = fitting + (beyond - fitting) / 2;
      boolean last = middle == byteCount;
      if (self.text(bytes, byteIndex, middle, flush && last).length() <= charCount) {
        fitting = middle;
      } else {
        beyond = middle;
      }
    }
    if (fitting < byteCount) {
      fitting -= Math.min(fitting, self.unfinished(bytes, byteIndex, fitting));
    }
    boolean whole = fitting == byteCount;
    String made = self.text(bytes, byteIndex, fitting, flush && whole);
    if (fitting == 0 && byteCount > 0 || made.length() > charCount) {
      throw self.tooSmall();
    }
    self.advance(bytes, byteIndex, fitting, flush && whole);
    made.getChars(0, made.length(), chars, charIndex);
    bytesUsed.value = fitting;
    charsUsed.value = made.length();
    completed.value = whole;
  }

  /** How many of the first bytes are the start of a character that does not fit. */
  private int unfinished(byte[] bytes, int index, int count) {
    return utf7 == null ? codec.unfinished(joined(bytes, index, count)) : 0;
  }
}
