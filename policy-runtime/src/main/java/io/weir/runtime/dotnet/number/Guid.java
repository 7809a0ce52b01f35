package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Boxes;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Formattable;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Guid}. Its bytes are mixed: the first three fields little-endian, the rest as
 * written. Immutable.
 */
@DotNetType(
    value =
        "public struct System.Guid : IComparable, IComparable<Guid>, IEquatable<Guid>,"
            + " IFormattable",
    java = Guid.class)
public final class Guid implements Comparable<Guid>, Formattable, Boxes.Struct {
  /** All zeros. */
  @DotNetField("static readonly Guid Empty")
  public static final Guid EMPTY = new Guid(0, 0);

  private final long high;
  private final long low;

  private Guid(long high, long low) {
    this.high = high;
    this.low = low;
  }

  /** The same 128 bits in order of the text. */
  public static Guid of(UUID uuid) {
    return new Guid(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
  }

  /** The same 128 bits in order of the text. */
  public UUID toUuid() {
    return new UUID(high, low);
  }

  @Override
  public int compareTo(Guid other) {
    int order = Long.compareUnsigned(high, other.high);
    return order != 0 ? order : Long.compareUnsigned(low, other.low);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Guid that && that.high == high && that.low == low;
  }

  @Override
  public int hashCode() {
    int fields = (int) (high & 0xffff) << 16 | (int) (high >>> 16 & 0xffff);
    return (int) (high >>> 32)
        ^ fields
        ^ Integer.reverseBytes((int) (low >>> 32))
        ^ Integer.reverseBytes((int) low);
  }

  @Override
  public String toString() {
    return toUuid().toString();
  }

  @Override
  public String format(@Nullable String format) {
    if (format == null || format.isEmpty()) {
      return toString();
    }
    if (format.length() == 1) {
      switch (format.charAt(0)) {
        case 'D', 'd' -> {
          return toString();
        }
        case 'N', 'n' -> {
          return toString().replace("-", "");
        }
        case 'B', 'b' -> {
          return "{" + this + "}";
        }
        case 'P', 'p' -> {
          return "(" + this + ")";
        }
        case 'X', 'x' -> {
          return hexFields();
        }
        default -> {}
      }
    }
    throw new FormatException(
        "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or"
            + " \"x\".");
  }

  private String hexFields() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "{0x%08x,0x%04x,0x%04x,{",
            high >>> 32,
            high >>> 16 & 0xffff,
            high & 0xffff));
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.append(String.format(Locale.ROOT, "0x%02x", low >>> shift & 0xff));
      out.append(shift == 0 ? "}}" : ",");
    }
    return out.toString();
  }

  // ---- parsing

  private static Object unrecognized() {
    return new FormatException("Unrecognized Guid format.");
  }

  private static Object parseAny(String input) {
    String s = CharMembers.trim(input);
    if (s.length() < 32) {
      return unrecognized();
    }
    return switch (s.charAt(0)) {
      case '(' -> parseAs(s, 'P');
      case '{' -> parseAs(s, s.charAt(9) == '-' ? 'B' : 'X');
      default -> parseAs(s, s.charAt(8) == '-' ? 'D' : 'N');
    };
  }

  private static Object parseAs(String s, char format) {
    return switch (format) {
      case 'D' -> dashed(s);
      case 'N' -> s.length() == 32 ? hex(s) : unrecognized();
      case 'B' ->
          s.length() == 38 && s.charAt(0) == '{' && s.charAt(37) == '}'
              ? dashed(s.substring(1, 37))
              : unrecognized();
      case 'P' ->
          s.length() == 38 && s.charAt(0) == '(' && s.charAt(37) == ')'
              ? dashed(s.substring(1, 37))
              : unrecognized();
      default -> fields(s);
    };
  }

  private static Object dashed(String s) {
    if (s.length() != 36
        || s.charAt(8) != '-'
        || s.charAt(13) != '-'
        || s.charAt(18) != '-'
        || s.charAt(23) != '-') {
      return unrecognized();
    }
    String digits =
        s.substring(0, 8)
            + s.substring(9, 13)
            + s.substring(14, 18)
            + s.substring(19, 23)
            + s.substring(24);
    return hex(digits);
  }

  private static Object hex(String digits) {
    for (int i = 0; i < 32; i++) {
      if (!CharMembers.isAsciiHexDigit(digits.charAt(i))) {
        return unrecognized();
      }
    }
    return new Guid(
        Long.parseUnsignedLong(digits.substring(0, 16), 16),
        Long.parseUnsignedLong(digits.substring(16), 16));
  }

  private static Object fields(String text) {
    StringBuilder dense = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!CharMembers.isWhiteSpace(c)) {
        dense.append(c);
      }
    }
    String s = dense.toString();
    if (!s.startsWith("{0x") && !s.startsWith("{0X") || !s.endsWith("}}")) {
      return unrecognized();
    }
    String[] outer = s.substring(1, s.length() - 2).split(",", -1);
    if (outer.length != 11 || !outer[3].startsWith("{")) {
      return unrecognized();
    }
    outer[3] = outer[3].substring(1);
    long[] values = new long[11];
    for (int i = 0; i < 11; i++) {
      String part = outer[i];
      if (!part.startsWith("0x") && !part.startsWith("0X") || part.length() < 3) {
        return unrecognized();
      }
      String digits = part.substring(2);
      for (char c : digits.toCharArray()) {
        if (!CharMembers.isAsciiHexDigit(c)) {
          return unrecognized();
        }
      }
      int most = i == 0 ? 8 : i < 3 ? 4 : 2;
      String significant = digits.replaceFirst("^0+(?=.)", "");
      if (significant.length() > most) {
        return new OverflowException("Value was either too large or too small for a UInt32.");
      }
      values[i] = Long.parseLong(significant, 16);
    }
    long low = 0;
    for (int i = 3; i < 11; i++) {
      low = low << 8 | values[i];
    }
    return new Guid(values[0] << 32 | values[1] << 16 | values[2], low);
  }

  private static Guid get(Object found) {
    if (found instanceof Guid guid) {
      return guid;
    }
    throw (io.weir.runtime.dotnet.DotNetException) found;
  }

  private static boolean set(Ref result, @Nullable Object found) {
    boolean ok = found instanceof Guid;
    result.value = ok ? found : EMPTY;
    return ok;
  }

  // ---- members

  /** {@code new(g)}. */
  @DotNetMethod("new(string g)")
  public static Guid createFromText(@Nullable String g) {
    if (g == null) {
      throw new ArgumentNullException("g");
    }
    return get(parseAny(g));
  }

  /** {@code new(b)}. */
  @DotNetMethod("new(byte[] b)")
  public static Guid createFromBytes(byte @Nullable [] b) {
    return fromBytes(b, false);
  }

  private static Guid fromBytes(byte @Nullable [] b, boolean bigEndian) {
    if (b == null) {
      throw new ArgumentNullException("b");
    }
    if (b.length != 16) {
      throw new ArgumentException("Byte array for Guid must be exactly 16 bytes long.", "b");
    }
    int[] order = bigEndian ? STRAIGHT : MIXED;
    long high = 0;
    long low = 0;
    for (int i = 0; i < 8; i++) {
      high = high << 8 | b[order[i]] & 0xff;
      low = low << 8 | b[i + 8] & 0xff;
    }
    return new Guid(high, low);
  }

  private static final int[] MIXED = {3, 2, 1, 0, 5, 4, 7, 6};
  private static final int[] STRAIGHT = {0, 1, 2, 3, 4, 5, 6, 7};

  private byte[] bytes(boolean bigEndian) {
    int[] order = bigEndian ? STRAIGHT : MIXED;
    byte[] made = new byte[16];
    for (int i = 0; i < 8; i++) {
      made[order[i]] = (byte) (high >>> 56 - 8 * i);
      made[i + 8] = (byte) (low >>> 56 - 8 * i);
    }
    return made;
  }

  /** {@code new(a, b, c, d)}. */
  @DotNetMethod("new(int a, short b, short c, byte[] d)")
  public static Guid createFromFields(int a, short b, short c, byte @Nullable [] d) {
    if (d == null) {
      throw new ArgumentNullException("d");
    }
    if (d.length != 8) {
      throw new ArgumentException("Byte array for Guid must be exactly 8 bytes long.", "d");
    }
    long low = 0;
    for (byte each : d) {
      low = low << 8 | each & 0xff;
    }
    return new Guid((long) a << 32 | (b & 0xffffL) << 16 | c & 0xffffL, low);
  }

  /** {@code new(a, b, c, d, e, f, g, h, i, j, k)}. */
  @DotNetMethod(
      "new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte"
          + " k)")
  public static Guid createFromParts(
      int a, short b, short c, int d, int e, int f, int g, int h, int i, int j, int k) {
    byte[] rest = {(byte) d, (byte) e, (byte) f, (byte) g, (byte) h, (byte) i, (byte) j, (byte) k};
    return createFromFields(a, b, c, rest);
  }

  /** {@code new(a, b, c, d, e, f, g, h, i, j, k)} of unsigned parts. */
  @DotNetMethod(
      "new(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte"
          + " k)")
  public static Guid createFromUnsignedParts(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {
    return createFromParts(a, (short) b, (short) c, d, e, f, g, h, i, j, k);
  }

  /** {@code AllBitsSet}. */
  @DotNetProperty("static Guid AllBitsSet { get; }")
  public static Guid allBitsSet() {
    return new Guid(-1, -1);
  }

  /** {@code CreateVersion7(timestamp)}: the milliseconds of a time, and random bits. */
  @DotNetMethod("static Guid CreateVersion7(DateTimeOffset timestamp)")
  public static Guid createVersion7At(DateTimeOffset timestamp) {
    long millis = DateTimeOffset.toUnixTimeMilliseconds(timestamp);
    if (millis < 0) {
      throw ArgumentOutOfRangeException.createWithValue(
          "timestamp", millis, "timestamp ('" + millis + "') must be a non-negative value.");
    }
    Guid random = newGuid();
    return new Guid(millis << 16 | 0x7000 | random.high & 0xFFF, random.low);
  }

  /** {@code CreateVersion7()}: of now. */
  @DotNetMethod("static Guid CreateVersion7()")
  public static Guid createVersion7() {
    return createVersion7At(DateTimeOffset.utcNow());
  }

  /** {@code NewGuid()}: version 4. */
  @DotNetMethod("static Guid NewGuid()")
  public static Guid newGuid() {
    long high = IdSource.current().nextLong() & ~0xF000L | 0x4000L;
    long low = IdSource.current().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new Guid(high, low);
  }

  /** {@code Version}. */
  @DotNetProperty("int Version { get; }")
  public static int version(Guid self) {
    return (int) (self.high >>> 12 & 0xf);
  }

  /** {@code Variant}. */
  @DotNetProperty("int Variant { get; }")
  public static int variant(Guid self) {
    return (int) (self.low >>> 60 & 0xf);
  }

  /** {@code Parse(input)}. */
  @DotNetMethod("static Guid Parse(string input)")
  public static Guid parse(@Nullable String input) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    return get(parseAny(input));
  }

  /** {@code Parse(s, provider)}. */
  @DotNetMethod("static Guid Parse(string s, IFormatProvider provider)")
  public static Guid parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return parse(s);
  }

  /** {@code TryParse(input, out result)}. */
  @DotNetMethod("static bool TryParse(string input, out Guid result)")
  public static boolean tryParse(@Nullable String input, Ref result) {
    return set(result, input == null ? null : parseAny(input));
  }

  /** {@code TryParse(s, provider, out result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out Guid result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParse(s, result);
  }

  private static Object exact(String input, String format) {
    char letter = format.length() == 1 ? Character.toUpperCase(format.charAt(0)) : '\0';
    if ("DNBPX".indexOf(letter) < 0) {
      return new FormatException(
          "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\""
              + " or \"x\".");
    }
    return parseAs(CharMembers.trim(input), letter);
  }

  /** {@code ParseExact(input, format)}. */
  @DotNetMethod("static Guid ParseExact(string input, string format)")
  public static Guid parseExact(@Nullable String input, @Nullable String format) {
    if (input == null || format == null) {
      throw new ArgumentNullException(input == null ? "input" : "format");
    }
    return get(exact(input, format));
  }

  /** {@code TryParseExact(input, format, out result)}. */
  @DotNetMethod("static bool TryParseExact(string input, string format, out Guid result)")
  public static boolean tryParseExact(@Nullable String input, @Nullable String format, Ref result) {
    return set(result, input == null || format == null ? null : exact(input, format));
  }

  /** {@code ToByteArray()}. */
  @DotNetMethod("byte[] ToByteArray()")
  public static byte[] toByteArray(Guid self) {
    return self.bytes(false);
  }

  /** {@code ToByteArray(bigEndian)}. */
  @DotNetMethod("byte[] ToByteArray(bool bigEndian)")
  public static byte[] toByteArrayIn(Guid self, boolean bigEndian) {
    return self.bytes(bigEndian);
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(Guid self) {
    return self.toString();
  }

  /** {@code ToString(format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(Guid self, @Nullable String format) {
    return self.format(format);
  }

  /** {@code ToString(format, provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      Guid self, @Nullable String format, @Nullable IFormatProvider provider) {
    return self.format(format);
  }

  /** {@code CompareTo(value)}. */
  @DotNetMethod("int CompareTo(Guid value)")
  public static int compareTo(Guid self, Guid value) {
    return Integer.signum(self.compareTo(value));
  }

  /** {@code CompareTo(value)} of an object. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(Guid self, @Nullable Object value) {
    if (value == null) {
      return 1;
    }
    if (value instanceof Guid that) {
      return compareTo(self, that);
    }
    throw new ArgumentException("Object must be of type GUID.", "value");
  }

  /** {@code Equals(g)}. */
  @DotNetMethod("bool Equals(Guid g)")
  public static boolean equalTo(Guid self, Guid g) {
    return self.equals(g);
  }

  /** {@code Equals(o)} of an object. */
  @DotNetMethod("bool Equals(object o)")
  public static boolean equalToObject(Guid self, @Nullable Object o) {
    return self.equals(o);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(Guid self) {
    return self.hashCode();
  }

  /** {@code a == b}. */
  @DotNetMethod("static bool operator ==(Guid a, Guid b)")
  public static boolean same(Guid a, Guid b) {
    return a.equals(b);
  }

  /** {@code a != b}. */
  @DotNetMethod("static bool operator !=(Guid a, Guid b)")
  public static boolean different(Guid a, Guid b) {
    return !a.equals(b);
  }

  /** {@code left < right}. */
  @DotNetMethod("static bool operator <(Guid left, Guid right)")
  public static boolean less(Guid left, Guid right) {
    return left.compareTo(right) < 0;
  }

  /** {@code left <= right}. */
  @DotNetMethod("static bool operator <=(Guid left, Guid right)")
  public static boolean lessOrEqual(Guid left, Guid right) {
    return left.compareTo(right) <= 0;
  }

  /** {@code left > right}. */
  @DotNetMethod("static bool operator >(Guid left, Guid right)")
  public static boolean greater(Guid left, Guid right) {
    return left.compareTo(right) > 0;
  }

  /** {@code left >= right}. */
  @DotNetMethod("static bool operator >=(Guid left, Guid right)")
  public static boolean greaterOrEqual(Guid left, Guid right) {
    return left.compareTo(right) >= 0;
  }

  @Override
  public Object copy() {
    return new Guid(high, low);
  }
}
