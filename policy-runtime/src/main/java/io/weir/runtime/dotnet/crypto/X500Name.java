package io.weir.runtime.dotnet.crypto;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distinguished name and how .NET writes it.
 *
 * @param parts the relative names, the broadest first; each has one attribute or more
 */
record X500Name(List<List<Attribute>> parts) {
  private static final String NEEDS_QUOTES = ",+=\"\n<>#;";

  /**
   * One attribute.
   *
   * @param oid its type
   * @param value its text
   */
  record Attribute(String oid, String value) {}

  /**
   * Reads an encoded name.
   *
   * @throws CryptographicException if it is malformed
   */
  static X500Name read(byte[] der) {
    DerReader all = new DerReader(der).enter(DerReader.SEQUENCE);
    List<List<Attribute>> parts = new ArrayList<>();
    while (all.hasMore()) {
      DerReader set = all.enter(DerReader.SET);
      List<Attribute> part = new ArrayList<>();
      while (set.hasMore()) {
        DerReader pair = set.enter(DerReader.SEQUENCE);
        part.add(new Attribute(pair.oid(), text(pair)));
      }
      parts.add(part);
    }
    return new X500Name(parts);
  }

  /** The text of the string that is next. */
  static String text(DerReader reader) {
    int tag = reader.peek();
    Charset charset =
        switch (tag) {
          case 0x0C -> StandardCharsets.UTF_8;
          case 0x12, 0x13, 0x16, 0x1A -> StandardCharsets.US_ASCII;
          case 0x14 -> StandardCharsets.ISO_8859_1;
          case 0x1E -> StandardCharsets.UTF_16BE;
          case 0x1C -> Charset.forName("UTF-32BE");
          default -> throw DerReader.corrupted();
        };
    return new String(reader.next().rest(), charset);
  }

  /** As {@code X500DistinguishedName.Name} has it, the narrowest first, or the other way round. */
  String text(boolean reversed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        text.append(", ");
      }
      boolean more = false;
      for (Attribute attribute : parts.get(reversed ? parts.size() - 1 - i : i)) {
        if (more) {
          text.append(" + ");
        }
        more = true;
        String name = OidNames.name(attribute.oid);
        text.append(name == null ? "OID." + attribute.oid : name).append('=');
        String value = attribute.value;
        if (needsQuotes(value)) {
          text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
          text.append(value);
        }
      }
    }
    return text.toString();
  }

  private static boolean needsQuotes(String value) {
    return value.isEmpty()
        || isSpace(value.charAt(0))
        || isSpace(value.charAt(value.length() - 1))
        || value.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The last attribute of a type, or null. */
  @Nullable String last(String oid) {
    String found = null;
    for (List<Attribute> part : parts) {
      for (Attribute attribute : part) {
        if (attribute.oid.equals(oid)) {
          found = attribute.value;
        }
      }
    }
    return found;
  }

  /** The very first attribute, or null. */
  @Nullable String first() {
    return parts.isEmpty() || parts.get(0).isEmpty() ? null : parts.get(0).get(0).value;
  }
}
