package io.weir.runtime.dotnet.net;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes an absolute URI apart and brings its parts into .NET's canonical form: scheme and host in
 * lower case, numeric hosts dotted, dot segments resolved, unreserved characters unescaped and all
 * that no URI may hold escaped.
 */
final class UriParser {
  static final Map<String, Integer> DEFAULT_PORTS =
      Map.ofEntries(
          Map.entry("http", 80),
          Map.entry("https", 443),
          Map.entry("ws", 80),
          Map.entry("wss", 443),
          Map.entry("ftp", 21),
          Map.entry("file", -1),
          Map.entry("gopher", 70),
          Map.entry("nntp", 119),
          Map.entry("telnet", 23),
          Map.entry("ldap", 389),
          Map.entry("net.tcp", 808),
          Map.entry("net.pipe", -1),
          Map.entry("mailto", 25));

  /** The parts; path, query (with ?) and fragment (with #) escaped. */
  record Parts(
      String scheme,
      boolean hasAuthority,
      String userInfo,
      String host,
      UriHostNameType hostType,
      int port,
      String path,
      String query,
      String fragment) {}

  /** Why a text is no absolute URI; relative tells whether it may be a relative one. */
  static final class NoUri extends Exception {
    private static final long serialVersionUID = 1;
    final boolean relative;

    NoUri(String message, boolean relative) {
      super(message, null, false, false);
      this.relative = relative;
    }
  }

  private UriParser() {}

  static int defaultPort(String scheme) {
    return DEFAULT_PORTS.getOrDefault(scheme, -1);
  }

  private static NoUri bad(String what) {
    return new NoUri("Invalid URI: " + what, false);
  }

  /** The end of a valid scheme that the text begins with, or -1. */
  static int schemeEnd(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean valid =
          UriText.isLetter(c) || (i > 0 && (UriText.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
      if (!valid) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  static Parts parse(String original) throws NoUri {
    String text = trim(original);
    if (text.isEmpty()) {
      throw new NoUri("Invalid URI: The URI is empty.", true);
    }
    if ((text.startsWith("\\\\") || text.startsWith("//")) && text.length() > 2) {
      return hierarchical("file", text.replace('\\', '/').substring(2));
    }
    int colon = schemeEnd(text);
    if (colon == 1) {
      return dosPath(text);
    }
    if (colon < 0) {
      int first = text.indexOf(':');
      boolean beforePath = first > 0 && text.substring(0, first).matches("[^/?#\\\\\\s]+");
      throw new NoUri(
          beforePath
              ? "Invalid URI: The URI scheme is not valid."
              : "Invalid URI: The format of the URI could not be determined.",
          true);
    }
    String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = text.substring(colon + 1);
    boolean known = DEFAULT_PORTS.containsKey(scheme);
    if (known && !scheme.equals("mailto")) {
      String slashes = rest.length() < 2 ? rest : rest.substring(0, 2).replace('\\', '/');
      if (!slashes.equals("//")) {
        if (scheme.equals("file") && slashes.startsWith("/")) {
          return hierarchical(scheme, rest.replace('\\', '/'));
        }
        throw new NoUri("Invalid URI: The hostname could not be parsed.", true);
      }
      return hierarchical(scheme, rest.substring(2));
    }
    if (rest.startsWith("//")) {
      return hierarchical(scheme, rest.substring(2));
    }
    return opaque(scheme, rest);
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static Parts dosPath(String text) throws NoUri {
    if (text.length() < 3 || (text.charAt(2) != '/' && text.charAt(2) != '\\')) {
      throw bad("A Dos path must be rooted, for example, 'c:\\\\'.");
    }
    return hierarchical("file", "/" + text.replace('\\', '/').replace("%", "%25"));
  }

  private static Parts opaque(String scheme, String rest) throws NoUri {
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : escape(rest.substring(hash));
    String beforeHash = hash < 0 ? rest : rest.substring(0, hash);
    int mark = beforeHash.indexOf('?');
    String query = mark < 0 ? "" : escape(beforeHash.substring(mark));
    String path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
    if (scheme.equals("mailto")) {
      int at = path.lastIndexOf('@');
      if (at > 0) {
        Host host = host(path.substring(at + 1), scheme);
        return new Parts(
            scheme,
            false,
            escape(path.substring(0, at)),
            host.name,
            host.type,
            25,
            "",
            query,
            fragment);
      }
      if (!path.isEmpty()) {
        throw bad("The hostname could not be parsed.");
      }
    }
    String escaped = escape(path);
    return new Parts(
        scheme,
        false,
        "",
        "",
        UriHostNameType.UNKNOWN,
        -1,
        escaped.startsWith("/") ? removeDotSegments(escaped) : escaped,
        query,
        fragment);
  }

  private static Parts hierarchical(String scheme, String text) throws NoUri {
    boolean slashes = DEFAULT_PORTS.containsKey(scheme) && !scheme.startsWith("net.");
    int end = 0;
    while (end < text.length()
        && "/?#".indexOf(text.charAt(end)) < 0
        && !(slashes && text.charAt(end) == '\\')) {
      end++;
    }
    String authority = text.substring(0, end);
    String rest = text.substring(end);
    int at = scheme.equals("file") ? -1 : authority.indexOf('@');
    String userInfo = at < 0 ? "" : escape(authority.substring(0, at));
    String hostPort = authority.substring(at + 1);
    int colon = hostPort.lastIndexOf(':');
    int port = defaultPort(scheme);
    String hostText = hostPort;
    if (colon >= 0 && hostPort.indexOf(']', colon) < 0) {
      hostText = hostPort.substring(0, colon);
      String digits = hostPort.substring(colon + 1);
      if (!digits.isEmpty()) {
        port = port(digits);
      }
    }
    if (hostText.isEmpty() && (!authority.isEmpty() || (slashes && !scheme.equals("file")))) {
      throw bad("The hostname could not be parsed.");
    }
    Host host = host(hostText, scheme);
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : escape(rest.substring(hash));
    String beforeHash = hash < 0 ? rest : rest.substring(0, hash);
    int mark = beforeHash.indexOf('?');
    String query = mark < 0 ? "" : escape(beforeHash.substring(mark));
    String path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
    if (slashes) {
      path = path.replace('\\', '/');
    }
    path = removeDotSegments(escape(path.isEmpty() ? "/" : path));
    return new Parts(scheme, true, userInfo, host.name, host.type, port, path, query, fragment);
  }

  private static int port(String digits) throws NoUri {
    int port = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw bad("Invalid port specified.");
      }
      port = port * 10 + (c - '0');
      if (port > 65535) {
        throw bad("Invalid port specified.");
      }
    }
    return port;
  }

  private record Host(String name, UriHostNameType type) {}

  private static Host host(String text, String scheme) throws NoUri {
    if (text.isEmpty()) {
      return new Host("", UriHostNameType.BASIC);
    }
    if (text.startsWith("[")) {
      IPAddress address = text.endsWith("]") ? IPAddress.read(text) : null;
      if (address == null || address.isV4()) {
        throw bad("The hostname could not be parsed.");
      }
      return new Host("[" + address + "]", UriHostNameType.IPV6);
    }
    long v4 = IPAddress.parseV4(text);
    if (v4 >= 0) {
      return new Host(String.valueOf(IPAddress.read(text)), UriHostNameType.IPV4);
    }
    if (isDnsName(text)) {
      return new Host(lower(text), UriHostNameType.DNS);
    }
    if (DEFAULT_PORTS.containsKey(scheme) || text.indexOf('@') >= 0 || text.indexOf(' ') >= 0) {
      throw bad("The hostname could not be parsed.");
    }
    return new Host(escape(text), UriHostNameType.BASIC);
  }

  static boolean isDnsName(String text) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (name.isEmpty() || name.length() > 255) {
      return false;
    }
    for (String label : name.split("\\.", -1)) {
      if (label.isEmpty() || label.length() > 63) {
        return false;
      }
      for (int i = 0; i < label.length(); i++) {
        char c = label.charAt(i);
        boolean valid =
            UriText.isLetterOrDigit(c)
                || c == '_'
                || (c == '-' && i > 0)
                || (c >= 0xA0 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c)));
        if (!valid) {
          return false;
        }
      }
    }
    return true;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Escapes what no URI may hold and brings unreserved characters out of their escapes; those that
   * an IRI may hold are escaped anew.
   */
  static String escape(String text) {
    String unescaped =
        UriText.unescape(text, c -> c < 128 ? UriText.isUnreserved((char) c) : isIriOnly(c));
    return UriText.escape(
        unescaped, c -> UriText.isUnreserved(c) || UriText.RESERVED.indexOf(c) >= 0, true);
  }

  /** Whether an IRI may hold a character that a URI may not (RFC 3987, ucschar). */
  private static boolean isIriOnly(int c) {
    return c >= 0xA0 && c <= 0xD7FF
        || c >= 0xF900 && c <= 0xFDCF
        || c >= 0xFDF0 && c <= 0xFFEF
        || c >= 0x10000 && c < 0xF0000 && (c & 0xFFFE) != 0xFFFE;
  }

  /** Resolves {@code .} and {@code ..} (RFC 3986, 5.2.4). */
  static String removeDotSegments(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length());
    int at = 0;
    while (at < path.length()) {
      int next = path.indexOf('/', at + 1);
      int end = next < 0 ? path.length() : next;
      String segment = path.substring(at, end);
      if (segment.equals("/.") || segment.equals("/..")) {
        if (segment.equals("/..")) {
          int last = out.lastIndexOf("/");
          out.setLength(Math.max(0, last));
        }
        if (next < 0) {
          out.append('/');
        }
      } else {
        out.append(segment);
      }
      at = end;
    }
    return out.isEmpty() ? "/" : out.toString();
  }

  /** Resolves a relative reference against a base (RFC 3986, 5.2). */
  static String resolve(Parts base, String reference) {
    String relative = trim(reference);
    String prefix = base.scheme + ":";
    if (relative.toLowerCase(Locale.ROOT).startsWith(prefix)) {
      relative = relative.substring(prefix.length());
    }
    String authority = base.hasAuthority ? "//" + authority(base) : "";
    boolean slashes = DEFAULT_PORTS.containsKey(base.scheme);
    if (slashes && relative.startsWith("\\")) {
      relative = relative.replace('\\', '/');
    }
    if (relative.startsWith("//")) {
      return prefix + relative;
    } else if (relative.startsWith("/")) {
      return prefix + authority + relative;
    } else if (relative.isEmpty()) {
      return prefix + authority + base.path + base.query + base.fragment;
    } else if (relative.startsWith("#")) {
      return prefix + authority + base.path + base.query + relative;
    } else if (relative.startsWith("?")) {
      return prefix + authority + base.path + relative;
    }
    int slash = base.path.lastIndexOf('/');
    String directory = slash < 0 ? "" : base.path.substring(0, slash + 1);
    return prefix + authority + directory + relative;
  }

  /** User information, host and a port that is not the scheme's own. */
  static String authority(Parts parts) {
    return (parts.userInfo.isEmpty() ? "" : parts.userInfo + "@") + hostPort(parts);
  }

  static String hostPort(Parts parts) {
    return parts.port == defaultPort(parts.scheme) ? parts.host : parts.host + ":" + parts.port;
  }

  /** The parts of a text, or null with the reason in no exception: for {@code TryCreate}. */
  static @Nullable Parts tryParse(String text) {
    try {
      return parse(text);
    } catch (NoUri e) {
      return null;
    }
  }
}
