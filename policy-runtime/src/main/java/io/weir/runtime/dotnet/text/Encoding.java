package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NotSupportedException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Text.Encoding}: UTF-8, UTF-16, UTF-32, ASCII and Latin-1, with replacement of what
 * cannot be written or read. Immutable.
 */
@DotNetType(
    value = "public abstract partial class System.Text.Encoding : object, ICloneable",
    java = Encoding.class)
public class Encoding {
  private static final Encoding UTF8 = new Encoding(TextCodec.UTF8, true, false);
  private static final Encoding ASCII = new Encoding(TextCodec.ASCII, false, false);
  private static final Encoding LATIN1 = new Encoding(TextCodec.LATIN1, false, false);
  private static final Encoding UNICODE = new Encoding(TextCodec.UTF16, true, false);
  private static final Encoding BIG_ENDIAN_UNICODE = new Encoding(TextCodec.UTF16_BE, true, false);
  private static final Encoding UTF32 = new Encoding(TextCodec.UTF32, true, false);
  private static final Encoding UTF32_BE = new Encoding(TextCodec.UTF32_BE, true, false);
  private static final Map<String, Encoding> BY_NAME =
      Stream.of(
              names(
                  UTF8,
                  "utf-8 unicode-1-1-utf-8 unicode-2-0-utf-8 x-unicode-1-1-utf-8"
                      + " x-unicode-2-0-utf-8"),
              names(
                  ASCII,
                  "us-ascii ascii us ansi_x3.4-1968 ansi_x3.4-1986 iso646-us iso_646.irv:1991"
                      + " iso-ir-6 cp367 ibm367 csascii"),
              names(
                  LATIN1,
                  "iso-8859-1 iso_8859-1 iso_8859-1:1987 iso8859-1 iso-ir-100 latin1 l1 cp819"
                      + " ibm819 csisolatin1"),
              names(UNICODE, "utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2"),
              names(BIG_ENDIAN_UNICODE, "utf-16be unicodefffe"),
              names(UTF32, "utf-32 utf-32le"),
              names(UTF32_BE, "utf-32be"))
          .flatMap(Function.identity())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final TextCodec codec;
  private final boolean preamble;
  private final boolean strict;
  private final boolean strictEncoder;

  private static Stream<Map.Entry<String, Encoding>> names(Encoding encoding, String names) {
    return Stream.of(names.split(" ")).map(name -> Map.entry(name, encoding));
  }

  Encoding(TextCodec codec, boolean preamble, boolean strict) {
    this(codec, preamble, strict, strict);
  }

  private Encoding(
      TextCodec codec, boolean preamble, boolean strictEncoder, boolean strictDecoder) {
    this.codec = codec;
    this.preamble = preamble;
    this.strict = strictDecoder;
    this.strictEncoder = strictEncoder;
  }

  /** How it writes and reads. */
  TextCodec codec() {
    return codec;
  }

  /** Whether streams begin with its mark. */
  boolean hasPreamble() {
    return preamble;
  }

  boolean isStrictEncoder() {
    return strictEncoder;
  }

  boolean isStrictDecoder() {
    return strict;
  }

  /**
   * The text that bytes hold.
   *
   * @throws ArgumentException if they are malformed and the encoding does not replace
   */
  public String decode(byte[] bytes, int index, int count) {
    return codec.decode(bytes, index, count, strict);
  }

  /**
   * The bytes of a text.
   *
   * @throws ArgumentException if it is malformed and the encoding does not replace
   */
  public byte[] encode(String text) {
    return codec.encode(text, strictEncoder);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Encoding that
        && that.codec == codec
        && that.preamble == preamble
        && that.strict == strict
        && that.strictEncoder == strictEncoder;
  }

  @Override
  public int hashCode() {
    return codec.hashCode();
  }

  @Override
  public String toString() {
    return "System.Text."
        + codec.className
        + (strict || this.getClass() != Encoding.class ? "" : codec.sealedName);
  }

  private static byte[] given(byte @Nullable [] bytes) {
    if (bytes == null) {
      throw new ArgumentNullException("bytes");
    }
    return bytes;
  }

  static byte[] part(byte @Nullable [] bytes, int index, int count) {
    byte[] all = given(bytes);
    ArgumentOutOfRangeException.throwIfNegative(index, "index");
    ArgumentOutOfRangeException.throwIfNegative(count, "count");
    if (all.length - index < count) {
      throw new ArgumentOutOfRangeException(
          "bytes", "Index and count must refer to a location within the buffer.");
    }
    return all;
  }

  static String part(char @Nullable [] chars, int index, int count) {
    checkGiven(chars, "chars");
    ArgumentOutOfRangeException.throwIfNegative(index, "index");
    ArgumentOutOfRangeException.throwIfNegative(count, "count");
    checkRange("char", index, count, chars.length);
    return new String(chars, index, count);
  }

  /** Refuses a range that is not in a buffer of the unit. */
  static void checkRange(String unit, int index, int count, int length) {
    ArgumentOutOfRangeException.throwIfNegative(index, unit + "Index");
    ArgumentOutOfRangeException.throwIfNegative(count, unit + "Count");
    if (length - index < count) {
      throw new ArgumentOutOfRangeException(
          unit + "s", "Index and count must refer to a location within the buffer.");
    }
  }

  /** Refuses an index behind a buffer's end. */
  static void checkIndex(String parameter, int index, int length) {
    if (index < 0 || index > length) {
      throw new ArgumentOutOfRangeException(
          parameter,
          "Index was out of range. Must be non-negative and less than or equal to the size of the"
              + " collection.");
    }
  }

  /** Refuses a missing buffer. */
  static void checkGiven(@Nullable Object buffer, String parameter) {
    if (buffer == null) {
      throw new ArgumentNullException(parameter);
    }
  }

  private static String part(@Nullable String s, int index, int count) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    return part(s.toCharArray(), index, count);
  }

  private static String given(@Nullable String s) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    return s;
  }

  /** {@code UTF8}. */
  @DotNetProperty("static Encoding UTF8 { get; }")
  public static Encoding utf8() {
    return UTF8;
  }

  /** {@code ASCII}. */
  @DotNetProperty("static Encoding ASCII { get; }")
  public static Encoding ascii() {
    return ASCII;
  }

  /** {@code Unicode}. */
  @DotNetProperty("static Encoding Unicode { get; }")
  public static Encoding unicode() {
    return UNICODE;
  }

  /** {@code BigEndianUnicode}. */
  @DotNetProperty("static Encoding BigEndianUnicode { get; }")
  public static Encoding bigEndianUnicode() {
    return BIG_ENDIAN_UNICODE;
  }

  /** {@code UTF32}. */
  @DotNetProperty("static Encoding UTF32 { get; }")
  public static Encoding utf32() {
    return UTF32;
  }

  /** {@code Latin1}. */
  @DotNetProperty("static Encoding Latin1 { get; }")
  public static Encoding latin1() {
    return LATIN1;
  }

  /** {@code Default}. */
  @DotNetProperty("static Encoding Default { get; }")
  public static Encoding defaultEncoding() {
    return UTF8;
  }

  /** {@code GetEncoding(string name)}. */
  @DotNetMethod("static Encoding GetEncoding(string name)")
  public static Encoding named(@Nullable String name) {
    if (name == null) {
      throw new ArgumentNullException("name");
    }
    if (name.equalsIgnoreCase("utf-7")) {
      throw withoutUtf7();
    }
    Encoding found = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    if (found == null) {
      throw new ArgumentException(
          "'"
              + name
              + "' is not a supported encoding name. For information on defining a custom encoding,"
              + " see the documentation for the Encoding.RegisterProvider method.",
          "name");
    }
    return found;
  }

  /** {@code GetEncoding(int codepage)}. */
  @DotNetMethod("static Encoding GetEncoding(int codepage)")
  public static Encoding numbered(int codepage) {
    return switch (codepage) {
      case 0, 65001 -> UTF8;
      case 20127 -> ASCII;
      case 28591 -> LATIN1;
      case 1200 -> UNICODE;
      case 1201 -> BIG_ENDIAN_UNICODE;
      case 12000 -> UTF32;
      case 12001 -> UTF32_BE;
      case 65000 -> throw withoutUtf7();
      default -> {
        if (codepage < 0 || codepage > 65535) {
          throw new ArgumentOutOfRangeException(
              "codepage", "Valid values are between 0 and 65535, inclusive.");
        }
        if (codepage >= 1 && codepage <= 3 || codepage == 42) {
          throw new ArgumentException(codepage + " is not a supported code page.", "codepage");
        }
        throw new NotSupportedException(
            "No data is available for encoding "
                + codepage
                + ". For information on defining a custom encoding, see the documentation for the"
                + " Encoding.RegisterProvider method.");
      }
    };
  }

  private static NotSupportedException withoutUtf7() {
    return new NotSupportedException(
        "Support for UTF-7 is disabled. See https://aka.ms/dotnet-warnings/SYSLIB0001 for more"
            + " information.");
  }

  private static Encoding with(
      Encoding encoding, @Nullable EncoderFallback encoder, @Nullable DecoderFallback decoder) {
    if (encoder == null || decoder == null) {
      throw new ArgumentNullException(encoder == null ? "encoderFallback" : "decoderFallback");
    }
    return new Encoding(encoding.codec, encoding.preamble, encoder.isStrict(), decoder.isStrict());
  }

  /** {@code GetEncoding(name, encoderFallback, decoderFallback)}. */
  @DotNetMethod(
      "static Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback"
          + " decoderFallback)")
  public static Encoding namedWith(
      @Nullable String name,
      @Nullable EncoderFallback encoderFallback,
      @Nullable DecoderFallback decoderFallback) {
    return with(named(name), encoderFallback, decoderFallback);
  }

  /** {@code GetEncoding(codepage, encoderFallback, decoderFallback)}. */
  @DotNetMethod(
      "static Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback"
          + " decoderFallback)")
  public static Encoding numberedWith(
      int codepage,
      @Nullable EncoderFallback encoderFallback,
      @Nullable DecoderFallback decoderFallback) {
    return with(numbered(codepage), encoderFallback, decoderFallback);
  }

  /** {@code EncoderFallback}. */
  @DotNetProperty("EncoderFallback EncoderFallback { get; }")
  public static EncoderFallback encoderFallback(Encoding self) {
    return self.strictEncoder
        ? EncoderFallback.exceptionFallback()
        : EncoderFallback.replacementFallback();
  }

  /** {@code DecoderFallback}. */
  @DotNetProperty("DecoderFallback DecoderFallback { get; }")
  public static DecoderFallback decoderFallback(Encoding self) {
    return self.strict
        ? DecoderFallback.exceptionFallback()
        : DecoderFallback.replacementFallback();
  }

  /** {@code Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)}. */
  @DotNetMethod("static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)")
  public static byte[] convert(
      @Nullable Encoding srcEncoding, @Nullable Encoding dstEncoding, byte @Nullable [] bytes) {
    int count = bytes == null ? 0 : bytes.length;
    return convertPart(srcEncoding, dstEncoding, bytes, 0, count);
  }

  /** {@code Convert(srcEncoding, dstEncoding, bytes, index, count)}. */
  @DotNetMethod(
      "static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index,"
          + " int count)")
  public static byte[] convertPart(
      @Nullable Encoding srcEncoding,
      @Nullable Encoding dstEncoding,
      byte @Nullable [] bytes,
      int index,
      int count) {
    if (srcEncoding == null || dstEncoding == null) {
      throw new ArgumentNullException(srcEncoding == null ? "srcEncoding" : "dstEncoding");
    }
    return dstEncoding.encode(srcEncoding.decode(part(bytes, index, count), index, count));
  }

  /** {@code GetBytes(string s)}. */
  @DotNetMethod("byte[] GetBytes(string s)")
  public static byte[] getBytes(Encoding self, @Nullable String s) {
    return self.encode(given(s));
  }

  /** {@code GetBytes(string s, int index, int count)}. */
  @DotNetMethod("byte[] GetBytes(string s, int index, int count)")
  public static byte[] getBytesOfPart(Encoding self, @Nullable String s, int index, int count) {
    return self.encode(part(s, index, count));
  }

  /** {@code GetBytes(char[] chars)}. */
  @DotNetMethod("byte[] GetBytes(char[] chars)")
  public static byte[] getBytesOfChars(Encoding self, char @Nullable [] chars) {
    return self.encode(part(chars, 0, chars == null ? 0 : chars.length));
  }

  /** {@code GetBytes(char[] chars, int index, int count)}. */
  @DotNetMethod("byte[] GetBytes(char[] chars, int index, int count)")
  public static byte[] getBytesOfCharsPart(
      Encoding self, char @Nullable [] chars, int index, int count) {
    return self.encode(part(chars, index, count));
  }

  /** {@code GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)}. */
  @DotNetMethod("int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)")
  public static int getBytesInto(
      Encoding self,
      @Nullable String s,
      int charIndex,
      int charCount,
      byte @Nullable [] bytes,
      int byteIndex) {
    byte[] into = given(bytes);
    return copy(self.encode(part(s, charIndex, charCount)), into, byteIndex);
  }

  /** {@code GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)}. */
  @DotNetMethod(
      "int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)")
  public static int getBytesIntoChars(
      Encoding self,
      char @Nullable [] chars,
      int charIndex,
      int charCount,
      byte @Nullable [] bytes,
      int byteIndex) {
    byte[] into = given(bytes);
    return copy(self.encode(part(chars, charIndex, charCount)), into, byteIndex);
  }

  private static int copy(byte[] made, byte[] into, int byteIndex) {
    checkRoom("byte", made.length, into.length, byteIndex);
    System.arraycopy(made, 0, into, byteIndex, made.length);
    return made.length;
  }

  private static void checkRoom(String unit, int made, int length, int index) {
    checkIndex(unit + "Index", index, length);
    if (length - index < made) {
      throw new ArgumentException(
          "The output "
              + unit
              + " buffer is too small to contain the "
              + (unit.equals("byte") ? "encoded data." : "decoded characters."),
          unit + "s");
    }
  }

  /** {@code GetByteCount(string s)}. */
  @DotNetMethod("int GetByteCount(string s)")
  public static int getByteCount(Encoding self, @Nullable String s) {
    return self.encode(given(s)).length;
  }

  /** {@code GetByteCount(string s, int index, int count)}. */
  @DotNetMethod("int GetByteCount(string s, int index, int count)")
  public static int getByteCountOfPart(Encoding self, @Nullable String s, int index, int count) {
    return self.encode(part(s, index, count)).length;
  }

  /** {@code GetByteCount(char[] chars)}. */
  @DotNetMethod("int GetByteCount(char[] chars)")
  public static int getByteCountOfChars(Encoding self, char @Nullable [] chars) {
    return self.encode(part(chars, 0, chars == null ? 0 : chars.length)).length;
  }

  /** {@code GetByteCount(char[] chars, int index, int count)}. */
  @DotNetMethod("int GetByteCount(char[] chars, int index, int count)")
  public static int getByteCountOfCharsPart(
      Encoding self, char @Nullable [] chars, int index, int count) {
    return self.encode(part(chars, index, count)).length;
  }

  /** {@code GetString(byte[] bytes)}. */
  @DotNetMethod("string GetString(byte[] bytes)")
  public static String getString(Encoding self, byte @Nullable [] bytes) {
    return self.decode(given(bytes), 0, given(bytes).length);
  }

  /** {@code GetString(byte[] bytes, int index, int count)}. */
  @DotNetMethod("string GetString(byte[] bytes, int index, int count)")
  public static String getStringOfPart(
      Encoding self, byte @Nullable [] bytes, int index, int count) {
    return self.decode(part(bytes, index, count), index, count);
  }

  /** {@code GetCharCount(byte[] bytes)}. */
  @DotNetMethod("int GetCharCount(byte[] bytes)")
  public static int getCharCount(Encoding self, byte @Nullable [] bytes) {
    return getString(self, bytes).length();
  }

  /** {@code GetCharCount(byte[] bytes, int index, int count)}. */
  @DotNetMethod("int GetCharCount(byte[] bytes, int index, int count)")
  public static int getCharCountOfPart(
      Encoding self, byte @Nullable [] bytes, int index, int count) {
    return getStringOfPart(self, bytes, index, count).length();
  }

  /** {@code GetChars(byte[] bytes)}. */
  @DotNetMethod("char[] GetChars(byte[] bytes)")
  public static char[] getChars(Encoding self, byte @Nullable [] bytes) {
    return getString(self, bytes).toCharArray();
  }

  /** {@code GetChars(byte[] bytes, int index, int count)}. */
  @DotNetMethod("char[] GetChars(byte[] bytes, int index, int count)")
  public static char[] getCharsOfPart(
      Encoding self, byte @Nullable [] bytes, int index, int count) {
    return getStringOfPart(self, bytes, index, count).toCharArray();
  }

  /** {@code GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)}. */
  @DotNetMethod(
      "int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)")
  public static int getCharsInto(
      Encoding self,
      byte @Nullable [] bytes,
      int byteIndex,
      int byteCount,
      char @Nullable [] chars,
      int charIndex) {
    if (chars == null) {
      throw new ArgumentNullException("chars");
    }
    String made = getStringOfPart(self, bytes, byteIndex, byteCount);
    checkRoom("char", made.length(), chars.length, charIndex);
    made.getChars(0, made.length(), chars, charIndex);
    return made.length();
  }

  /** {@code GetMaxByteCount(int charCount)}. */
  @DotNetMethod("int GetMaxByteCount(int charCount)")
  public static int getMaxByteCount(Encoding self, int charCount) {
    if (charCount < 0) {
      throw new ArgumentOutOfRangeException("charCount", "Non-negative number required.");
    }
    return self.codec.maxBytes(charCount);
  }

  /** {@code GetMaxCharCount(int byteCount)}. */
  @DotNetMethod("int GetMaxCharCount(int byteCount)")
  public static int getMaxCharCount(Encoding self, int byteCount) {
    if (byteCount < 0) {
      throw new ArgumentOutOfRangeException("byteCount", "Non-negative number required.");
    }
    return self.codec.maxChars(byteCount);
  }

  /** {@code Clone()}. */
  @DotNetMethod("object Clone()")
  public static @Nullable Object cloneOf(Encoding self) {
    return self;
  }

  /** {@code Equals(object value)}. */
  @DotNetMethod("bool Equals(object value)")
  public static boolean equalTo(Encoding self, @Nullable Object value) {
    return self.equals(value);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(Encoding self) {
    return self.hashCode();
  }
}
