package io.weir.runtime.policies.message;

import io.weir.api.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Queries as they are written: parts between ampersands. */
public final class QueryText {
  private static final String UNRESERVED = "-._~";

  private QueryText() {}

  /** The parts of a query with or without its leading {@code ?}, empty ones left out. */
  public static List<String> parts(String query) {
    List<String> parts = new ArrayList<>();
    String text = query.startsWith("?") ? query.substring(1) : query;
    for (String part : text.split("&", -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The decoded name of a part. */
  public static String name(String part) {
    int equals = part.indexOf('=');
    return Url.decode(equals < 0 ? part : part.substring(0, equals));
  }

  /** The query of the parts: empty, or with its leading {@code ?}. */
  public static String join(List<String> parts) {
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** Percent-encodes all but unreserved characters (RFC 3986, 2.3). */
  public static String encode(String text) {
    return encode(text, UNRESERVED);
  }

  /** Percent-encodes all but letters, digits and the characters given. */
  public static String encode(String text, String kept) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || (c < 0x80 && kept.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return out.toString();
  }
}
