package io.weir.runtime.dotnet.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The alternative names of a certificate's subject or issuer.
 *
 * @param names in order
 */
record GeneralNames(List<Name> names) {
  static final GeneralNames NONE = new GeneralNames(List.of());

  private static final String UPN = "1.3.6.1.4.1.311.20.2.3";

  /**
   * One name.
   *
   * @param kind the tag's number: 0 other, 1 e-mail, 2 DNS, 6 URI, 7 address
   * @param value text, if it is a kind that has one
   * @param printed as OpenSSL prints it
   */
  record Name(int kind, @Nullable String value, String printed) {}

  /** Reads {@code SubjectAltName}. */
  static GeneralNames read(byte[] der) {
    DerReader each = new DerReader(der).enter(DerReader.SEQUENCE);
    List<Name> names = new ArrayList<>();
    while (each.hasMore()) {
      int kind = each.peek() & 0x1F;
      names.add(name(kind, each.next()));
    }
    return new GeneralNames(names);
  }

  private static Name name(int kind, DerReader content) {
    switch (kind) {
      case 0:
        boolean upn = content.oid().equals(UPN);
        String other = upn && content.hasMore() ? X500Name.text(content.next()) : null;
        return new Name(kind, other, "othername:<unsupported>");
      case 1, 2, 6:
        String text = new String(content.rest(), StandardCharsets.ISO_8859_1);
        return new Name(kind, text, (kind == 1 ? "email:" : kind == 2 ? "DNS:" : "URI:") + text);
      case 3:
        return new Name(kind, null, "X400Name:<unsupported>");
      case 4:
        return new Name(kind, null, "DirName:" + X500Name.read(content.rest()).text(false));
      case 5:
        return new Name(kind, null, "EdiPartyName:<unsupported>");
      case 7:
        return new Name(kind, null, "IP Address:" + address(content.rest()));
      default:
        return new Name(kind, null, "Registered ID:<unsupported>");
    }
  }

  private static String address(byte[] bytes) {
    List<String> parts = new ArrayList<>();
    if (bytes.length == 4) {
      for (byte b : bytes) {
        parts.add(Integer.toString(b & 0xFF));
      }
      return String.join(".", parts);
    }
    if (bytes.length == 16) {
      for (int i = 0; i < 16; i += 2) {
        parts.add(
            Integer.toHexString((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF)
                .toUpperCase(Locale.ROOT));
      }
      return String.join(":", parts);
    }
    return "<invalid>";
  }

  /** The first name of a kind, or null. */
  @Nullable String first(int kind) {
    Predicate<Name> wanted = name -> name.kind == kind && name.value != null;
    return names.stream().filter(wanted).map(Name::value).findFirst().orElse(null);
  }

  /** All names of a kind. */
  List<String> all(int kind) {
    List<String> found = new ArrayList<>();
    for (Name name : names) {
      if (name.kind == kind && name.value != null) {
        found.add(name.value);
      }
    }
    return found;
  }

  /** All of it on one line. */
  String text() {
    return names.stream().map(Name::printed).collect(Collectors.joining(", "));
  }
}
