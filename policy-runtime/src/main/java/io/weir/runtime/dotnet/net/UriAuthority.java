package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.net.UriParser.NoUri;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * User information, host and port as they stand in a URI, the host in its canonical form.
 *
 * @param hasUserInfo whether there is an at sign
 * @param userInfo what stands before the at sign, as written
 * @param host empty if there is none; an IPv6 address in brackets, without its zone
 * @param zone the zone of an IPv6 address with its percent sign, else empty
 * @param type what the host is
 * @param port the port, or the scheme's own
 * @param end where the path begins
 */
record UriAuthority(
    boolean hasUserInfo,
    String userInfo,
    String host,
    String zone,
    UriHostNameType type,
    int port,
    int end) {
  private static final String LABEL_ENDS = ".\u3002\uff0e\uff61";
  private static final int LONGEST_NAME = 256;
  private static final Pattern DOTTED =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  /** A host as found: its canonical form, and where it ends in the text. */
  private record Host(String name, String zone, UriHostNameType type, int end) {}

  /** Reads the authority that a text begins with. */
  static UriAuthority read(UriScheme scheme, String text) throws NoUri {
    if (text.isEmpty() || "/?#".indexOf(text.charAt(0)) >= 0) {
      if (!scheme.has(UriScheme.EMPTY_HOST)) {
        throw badHost();
      }
      return new UriAuthority(false, "", "", "", UriHostNameType.BASIC, scheme.port(), 0);
    }
    int at = scheme.has(UriScheme.USER_INFO) ? atSign(text) : -1;
    Host host = host(scheme, text, at + 1);
    char after = host == null || host.end == text.length() ? '\0' : text.charAt(host.end);
    if (host == null || after == '\\' || (after == ':' && !scheme.has(UriScheme.PORT))) {
      if (host != null || at >= 0 || !scheme.has(UriScheme.UNKNOWN)) {
        throw badHost();
      }
      return dots(text);
    }
    int end = host.end;
    int port = scheme.port();
    if (after == ':') {
      int digits = end + 1;
      end = portEnd(text, digits);
      port = end == digits ? port : Integer.parseInt(text, digits, end, 10);
    }
    String userInfo = at < 0 ? "" : text.substring(0, at);
    return new UriAuthority(at >= 0, userInfo, host.name, host.zone, host.type, port, end);
  }

  private static NoUri badHost() {
    return UriParser.bad("The hostname could not be parsed.");
  }

  /** The at sign that ends user information, or -1; a text's last character is none. */
  private static int atSign(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return i;
      } else if ("/\\?#".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int portEnd(String text, int start) throws NoUri {
    int port = 0;
    int at = start;
    while (at < text.length() && "/?#".indexOf(text.charAt(at)) < 0) {
      int digit = text.charAt(at) - '0';
      port = port * 10 + digit;
      if (digit < 0 || digit > 9 || port > 65535) {
        throw UriParser.bad("Invalid port specified.");
      }
      at++;
    }
    return at;
  }

  /** One dot or two in the place of a host, which unknown schemes may have. */
  private static UriAuthority dots(String text) throws NoUri {
    int end = text.startsWith("..") ? 2 : text.startsWith(".") ? 1 : 0;
    if (end == 0 || (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0)) {
      throw badHost();
    }
    return new UriAuthority(false, "", text.substring(0, end), "", UriHostNameType.BASIC, -1, end);
  }

  private static @Nullable Host host(UriScheme scheme, String text, int start) {
    if (text.charAt(start) == '[') {
      return addressV6(text, start);
    }
    int end = start;
    while (end < text.length() && "/\\:?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(start, end);
    if (!name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9') {
      long address = IPAddress.parseV4(name);
      boolean dotted = DOTTED.matcher(name).matches();
      if (address >= 0 && (dotted || !scheme.has(UriScheme.UNKNOWN))) {
        return new Host(String.valueOf(IPAddress.read(name)), "", UriHostNameType.IPV4, end);
      }
    }
    UriHostNameType type =
        isDnsName(name)
            ? UriHostNameType.DNS
            : isServerName(name) && name.length() <= LONGEST_NAME ? UriHostNameType.BASIC : null;
    return type == null ? null : new Host(canonical(name), "", type, end);
  }

  private static @Nullable Host addressV6(String text, int start) {
    int end = text.indexOf(']', start);
    if (end < 0) {
      return null;
    }
    String inside = text.substring(start + 1, end);
    int percent = inside.indexOf('%');
    String zone = percent < 0 ? "" : inside.substring(percent);
    String plain = percent < 0 ? inside : inside.substring(0, percent);
    IPAddress address =
        zone.length() == 1 || plain.indexOf(':') < 0 ? null : IPAddress.read("[" + plain + "]");
    return address == null
        ? null
        : new Host("[" + address + "]", zone, UriHostNameType.IPV6, end + 1);
  }

  private static String canonical(String name) {
    boolean upper = name.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    String host = upper ? name.toLowerCase(Locale.ROOT) : name;
    return host.equals("loopback")
        ? "localhost"
        : Normalizer.isNormalized(host, Normalizer.Form.NFC)
            ? host
            : Normalizer.normalize(host, Normalizer.Form.NFC);
  }

  /** Whether a name is one of the DNS, in any script. */
  static boolean isDnsName(String name) {
    int start = 0;
    while (start < name.length()) {
      int octets = 0;
      boolean foreign = false;
      int at = start;
      while (at < name.length() && LABEL_ENDS.indexOf(name.charAt(at)) < 0) {
        char c = name.charAt(at);
        boolean valid =
            c >= 0xA0 || UriText.isLetterOrDigit(c) || (at > start && (c == '-' || c == '_'));
        if (!valid) {
          return false;
        }
        octets += c > 0xFF ? 2 : 1;
        foreign |= c >= 0xA0;
        at++;
      }
      if (at == start || octets + (foreign ? 4 : 0) > 63) {
        return false;
      }
      start = at + 1;
    }
    return !name.isEmpty();
  }

  /** Whether a name is one of a server in a Windows network: a first label of any dashes. */
  private static boolean isServerName(String name) {
    String[] labels = name.split("\\.", -1);
    for (int i = 0; i < labels.length; i++) {
      String label = labels[i];
      if (label.isEmpty() && i > 0 && i == labels.length - 1) {
        return true;
      }
      boolean named = false;
      for (int k = 0; k < label.length(); k++) {
        char c = label.charAt(k);
        boolean digit = c >= '0' && c <= '9';
        boolean dash = c == '-' || c == '_';
        if (!Character.isLetter(c) && !digit && !dash || (i > 0 && k == 0 && dash)) {
          return false;
        }
        named |= i > 0 || !digit;
      }
      if (!named) {
        return false;
      }
    }
    return true;
  }
}
