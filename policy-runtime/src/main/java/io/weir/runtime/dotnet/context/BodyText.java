package io.weir.runtime.dotnet.context;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a body's bytes: a byte order mark decides, then the charset of Content-Type. */
public final class BodyText {
  private static final String CHARSET = "charset=";

  private BodyText() {}

  /** Decodes the bytes; bytes that are no text become U+FFFD. Without any sign it is UTF-8. */
  public static String decode(byte[] bytes, @Nullable String contentType) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return decode(bytes, 4, Charset.forName("UTF-32LE"));
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, charset(contentType));
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The charset that a Content-Type names; UTF-8 if it names none, or one that is not known. */
  public static Charset charset(@Nullable String contentType) {
    if (contentType == null) {
      return StandardCharsets.UTF_8;
    }
    for (String part : contentType.split(";", -1)) {
      String parameter = part.strip();
      if (parameter.toLowerCase(Locale.ROOT).startsWith(CHARSET)) {
        String name = parameter.substring(CHARSET.length()).strip().replace("\"", "");
        try {
          return name.equalsIgnoreCase("utf-16")
              ? StandardCharsets.UTF_16LE
              : Charset.forName(name);
        } catch (IllegalArgumentException e) {
          return StandardCharsets.UTF_8;
        }
      }
    }
    return StandardCharsets.UTF_8;
  }
}
