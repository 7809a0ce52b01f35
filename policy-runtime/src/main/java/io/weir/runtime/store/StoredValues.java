package io.weir.runtime.store;

import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.json.JArray;
import io.weir.runtime.dotnet.json.JObject;
import io.weir.runtime.dotnet.json.JProperty;
import io.weir.runtime.dotnet.json.JToken;
import io.weir.runtime.dotnet.json.JTokenType;
import io.weir.runtime.dotnet.json.JValue;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.DecimalMembers;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeKind;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import io.weir.runtime.dotnet.xml.SaveOptions;
import io.weir.runtime.dotnet.xml.XDocument;
import io.weir.runtime.dotnet.xml.XElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * .NET values as bytes, for caches outside the process: what is read is equal to what was written,
 * type included. A value is a tag and its content; the first byte of all is the version of the
 * format. Stateless.
 *
 * <p>Taken are text, numbers, booleans, characters, dates, spans of time, GUIDs, byte arrays,
 * arrays of strings, JSON objects, arrays and values, and XML elements and documents.
 */
public final class StoredValues {
  private static final int VERSION = 1;
  private static final int MOST_DEPTH = 500;

  private StoredValues() {}

  /**
   * The bytes of a value.
   *
   * @throws IllegalArgumentException if values of its type cannot be stored
   */
  public static byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      write(out, value, 0);
    } catch (IOException e) {
      throw new IllegalArgumentException("the value cannot be stored: " + e.getMessage(), e);
    }
    return bytes.toByteArray();
  }

  /**
   * The value of bytes.
   *
   * @throws IllegalArgumentException if {@link #write} did not make them
   */
  public static Object read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readUnsignedByte() != VERSION) {
        throw new IllegalArgumentException("a stored value of an unknown version");
      }
      Object value = read(in, 0);
      if (value == null || in.available() > 0) {
        throw new IllegalArgumentException("a stored value that is damaged");
      }
      return value;
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("a stored value that is damaged", e);
    }
  }

  private static void write(DataOutputStream out, @Nullable Object value, int depth)
      throws IOException {
    if (depth > MOST_DEPTH) {
      throw new IOException("it is nested too deeply");
    }
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof String text) {
      text(out, 's', text);
    } else if (value instanceof Boolean flag) {
      out.writeByte(flag ? 'T' : 'F');
    } else if (value instanceof Character character) {
      out.writeByte('c');
      out.writeChar(character);
    } else if (value instanceof byte[] bytes) {
      bytes(out, 'x', bytes);
    } else if (value instanceof String[] texts) {
      out.writeByte('S');
      out.writeInt(texts.length);
      for (String text : texts) {
        write(out, text, depth + 1);
      }
    } else if (value instanceof JToken token) {
      json(out, token, depth);
    } else if (value instanceof XElement element) {
      text(out, 'e', element.toXml(SaveOptions.DISABLE_FORMATTING.value()));
    } else if (value instanceof XDocument document) {
      text(out, 'h', document.toXml(SaveOptions.DISABLE_FORMATTING.value()));
    } else if (!number(out, value) && !time(out, value)) {
      throw new IOException("values of its type are not taken");
    }
  }

  private static boolean number(DataOutputStream out, Object value) throws IOException {
    if (value instanceof Integer number) {
      out.writeByte('i');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('l');
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte('d');
      out.writeLong(Double.doubleToRawLongBits(number));
    } else if (value instanceof Float number) {
      out.writeByte('f');
      out.writeInt(Float.floatToRawIntBits(number));
    } else if (value instanceof Decimal number) {
      out.writeByte('m');
      for (int part : DecimalMembers.getBits(number)) {
        out.writeInt(part);
      }
    } else if (value instanceof Short number) {
      out.writeByte('H');
      out.writeShort(number);
    } else if (value instanceof Byte number) {
      out.writeByte('B');
      out.writeByte(number);
    } else if (value instanceof UInt8 number) {
      out.writeByte('1');
      out.writeByte(number.bits());
    } else if (value instanceof UInt16 number) {
      out.writeByte('2');
      out.writeShort(number.bits());
    } else if (value instanceof UInt32 number) {
      out.writeByte('4');
      out.writeInt(number.bits());
    } else if (value instanceof UInt64 number) {
      out.writeByte('8');
      out.writeLong(number.bits());
    } else if (value instanceof BigInteger number) {
      bytes(out, 'I', number.toByteArray());
    } else {
      return false;
    }
    return true;
  }

  private static boolean time(DataOutputStream out, Object value) throws IOException {
    if (value instanceof DateTime time) {
      out.writeByte('t');
      dateTime(out, time);
    } else if (value instanceof DateTimeOffset time) {
      out.writeByte('o');
      dateTime(out, time.clock());
      out.writeLong(time.offset().ticks());
    } else if (value instanceof TimeSpan span) {
      out.writeByte('p');
      out.writeLong(span.ticks());
    } else if (value instanceof Guid guid) {
      UUID id = guid.toUuid();
      out.writeByte('g');
      out.writeLong(id.getMostSignificantBits());
      out.writeLong(id.getLeastSignificantBits());
    } else {
      return false;
    }
    return true;
  }

  private static void dateTime(DataOutputStream out, DateTime time) throws IOException {
    out.writeLong(time.ticks());
    out.writeByte((int) time.kind().value());
  }

  private static void json(DataOutputStream out, JToken token, int depth) throws IOException {
    if (token instanceof JObject object) {
      out.writeByte('{');
      out.writeInt(object.count());
      for (JToken child = object.first(); child != null; child = child.next()) {
        JProperty property = (JProperty) child;
        write(out, property.name(), depth + 1);
        write(out, property.value(), depth + 1);
      }
    } else if (token instanceof JArray array) {
      out.writeByte('[');
      out.writeInt(array.count());
      for (JToken child = array.first(); child != null; child = child.next()) {
        write(out, child, depth + 1);
      }
    } else if (token instanceof JValue value && stands(value.type())) {
      out.writeByte('j');
      out.writeByte((int) value.type().value());
      write(out, value.value(), depth + 1);
    } else {
      throw new IOException("a JSON token of type " + token.type() + " is not taken");
    }
  }

  /** Whether the value and its type make the token again. */
  private static boolean stands(JTokenType type) {
    return type != JTokenType.RAW && type != JTokenType.URI;
  }

  /** A .NET string may hold lone surrogates, which UTF-8 would lose. */
  private static void text(DataOutputStream out, int tag, String text) throws IOException {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    out.writeByte(tag);
    out.writeBoolean(ascii);
    out.writeInt(ascii ? text.length() : 2 * text.length());
    if (ascii) {
      out.writeBytes(text);
    } else {
      out.writeChars(text);
    }
  }

  private static void bytes(DataOutputStream out, int tag, byte[] bytes) throws IOException {
    out.writeByte(tag);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static @Nullable Object read(DataInputStream in, int depth) throws IOException {
    if (depth > MOST_DEPTH) {
      throw new IOException("it is nested too deeply");
    }
    int tag = in.readUnsignedByte();
    return switch (tag) {
      case '0' -> null;
      case 's' -> text(in);
      case 'T' -> Boolean.TRUE;
      case 'F' -> Boolean.FALSE;
      case 'c' -> in.readChar();
      case 'x' -> bytes(in);
      case 'S' -> texts(in, depth);
      case '{' -> object(in, depth);
      case '[' -> array(in, depth);
      case 'j' -> jsonValue(in, depth);
      case 'e' -> XElement.parse(text(in));
      case 'h' -> XDocument.parse(text(in));
      case 'i' -> in.readInt();
      case 'l' -> in.readLong();
      case 'd' -> Double.longBitsToDouble(in.readLong());
      case 'f' -> Float.intBitsToFloat(in.readInt());
      case 'm' ->
          Decimal.fromBits(new int[] {in.readInt(), in.readInt(), in.readInt(), in.readInt()});
      case 'H' -> in.readShort();
      case 'B' -> in.readByte();
      case '1' -> new UInt8(in.readByte());
      case '2' -> new UInt16(in.readShort());
      case '4' -> new UInt32(in.readInt());
      case '8' -> new UInt64(in.readLong());
      case 'I' -> new BigInteger(bytes(in));
      case 't' -> dateTime(in);
      case 'o' -> DateTimeOffset.of(dateTime(in), TimeSpan.ofTicks(in.readLong()));
      case 'p' -> TimeSpan.ofTicks(in.readLong());
      case 'g' -> Guid.of(new UUID(in.readLong(), in.readLong()));
      default -> throw new IOException("an unknown tag");
    };
  }

  private static DateTime dateTime(DataInputStream in) throws IOException {
    return DateTime.ofTicks(in.readLong(), DateTimeKind.of(in.readByte()));
  }

  private static String text(DataInputStream in) throws IOException {
    boolean ascii = in.readBoolean();
    byte[] bytes = bytes(in);
    if (ascii) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a length beyond the end");
    }
    return in.readNBytes(length);
  }

  private static String[] texts(DataInputStream in, int depth) throws IOException {
    String[] texts = new String[count(in)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = (String) read(in, depth + 1);
    }
    return texts;
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("a count beyond the end");
    }
    return count;
  }

  private static JObject object(DataInputStream in, int depth) throws IOException {
    JObject object = new JObject();
    for (int left = count(in); left > 0; left--) {
      String name = (String) read(in, depth + 1);
      object.add(new JProperty(name, read(in, depth + 1)));
    }
    return object;
  }

  private static JArray array(DataInputStream in, int depth) throws IOException {
    JArray array = new JArray();
    for (int left = count(in); left > 0; left--) {
      array.add(read(in, depth + 1));
    }
    return array;
  }

  private static JValue jsonValue(DataInputStream in, int depth) throws IOException {
    JTokenType type = JTokenType.of(in.readByte());
    Object value = read(in, depth + 1);
    if (type == JTokenType.STRING) {
      return JValue.createString((String) value);
    }
    if (type == JTokenType.COMMENT) {
      return JValue.createComment((String) value);
    }
    if (type == JTokenType.UNDEFINED) {
      return JValue.createUndefined();
    }
    return JValue.of(value);
  }
}
