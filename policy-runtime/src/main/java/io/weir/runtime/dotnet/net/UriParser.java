package io.weir.runtime.dotnet.net;

import java.util.Locale;

/**
 * Takes an absolute URI apart and brings its parts into .NET's canonical form: scheme and host in
 * lower case, numeric hosts dotted, dot segments resolved, unreserved characters unescaped and all
 * that no URI may hold escaped.
 */
final class UriParser {
  /** The parts; path, query (with ?) and fragment (with #) escaped. */
  record Parts(
      String scheme,
      boolean hasAuthority,
      boolean hasUserInfo,
      String userInfo,
      String host,
      String zone,
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
    return UriScheme.named(scheme).port();
  }

  static NoUri bad(String what) {
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

  /** Whether a text names a file without a scheme: two slashes, or a drive and a slash. */
  static boolean isDrive(String text) {
    return text.length() > 2
        && UriText.isLetter(text.charAt(0))
        && (text.charAt(1) == ':' || text.charAt(1) == '|')
        && isSlash(text.charAt(2));
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  /**
   * Takes a text apart.
   *
   * @param userEscaped whether the author has escaped what must be: nothing is escaped then
   */
  static Parts parse(String original, boolean userEscaped) throws NoUri {
    String text = trim(original);
    if (text.isEmpty()) {
      throw new NoUri("Invalid URI: The URI is empty.", true);
    }
    Escaper escaper = userEscaped ? part -> part : UriParser::escape;
    if (text.length() > 2 && isSlash(text.charAt(0)) && isSlash(text.charAt(1))) {
      String rest = text.replace('\\', '/');
      int start = 2;
      while (start < rest.length() && rest.charAt(start) == '/') {
        start++;
      }
      if (start == rest.length()) {
        throw bad("The hostname could not be parsed.");
      }
      return hierarchical(UriScheme.named("file"), rest.substring(start), escaper);
    }
    if (isDrive(text)) {
      return drive(text.replace("%", "%25").replace("?", "%3F").replace("#", "%23"), escaper);
    }
    int colon = schemeEnd(text);
    if (colon == 1 && text.length() > 2) {
      throw bad("A Dos path must be rooted, for example, 'c:\\\\'.");
    }
    if (colon < 2) {
      int first = text.indexOf(':');
      boolean beforePath = first > 0 && text.substring(0, first).matches("[^/?#\\\\\\s]+");
      throw new NoUri(
          beforePath && text.length() > 2
              ? "Invalid URI: The URI scheme is not valid."
              : "Invalid URI: The format of the URI could not be determined.",
          true);
    }
    UriScheme scheme = UriScheme.named(text.substring(0, colon).toLowerCase(Locale.ROOT));
    String rest = text.substring(colon + 1);
    boolean twoSlashes = rest.length() > 1 && isSlash(rest.charAt(0)) && isSlash(rest.charAt(1));
    if (scheme.has(UriScheme.AUTHORITY)) {
      boolean file = scheme.name().equals("file");
      if (twoSlashes) {
        return hierarchical(scheme, rest.substring(2), escaper);
      } else if (file && !rest.isEmpty() && isSlash(rest.charAt(0))) {
        return hierarchical(scheme, rest, escaper);
      }
      throw new NoUri("Invalid URI: The Authority/Host could not be parsed.", true);
    }
    if (scheme.has(UriScheme.UNKNOWN)) {
      int slashes = 0;
      while (slashes < rest.length() && isSlash(rest.charAt(slashes))) {
        slashes++;
      }
      if (slashes <= 3 && isDrive(rest.substring(slashes))) {
        String path = rest.substring(slashes == 2 || slashes == 0 ? slashes : slashes - 1);
        return tail(
            scheme,
            slashes > 1,
            EMPTY,
            path.substring(0, 3).replace('|', ':') + path.substring(3),
            escaper);
      }
      if (rest.startsWith("//")) {
        return hierarchical(scheme, rest.substring(2), escaper);
      }
    }
    if (scheme.has(UriScheme.MAIL)) {
      UriAuthority authority = UriAuthority.read(scheme, rest);
      return tail(scheme, false, authority, rest.substring(authority.end()), escaper);
    }
    return tail(scheme, false, EMPTY, rest, escaper);
  }

  /** How parts are brought into their escaped form. */
  private interface Escaper {
    String escape(String part);
  }

  private static final UriAuthority EMPTY =
      new UriAuthority(false, "", "", "", UriHostNameType.UNKNOWN, -1, 0);

  static String trim(String text) {
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

  private static Parts drive(String text, Escaper escaper) throws NoUri {
    String path = "/" + text.charAt(0) + ":" + text.substring(2).replace('\\', '/');
    return hierarchical(UriScheme.named("file"), path, escaper);
  }

  private static Parts hierarchical(UriScheme scheme, String given, Escaper escaper) throws NoUri {
    String text = scheme.name().equals("file") ? given.replace('\\', '/') : given;
    UriAuthority authority = UriAuthority.read(scheme, text);
    return tail(scheme, true, authority, text.substring(authority.end()), escaper);
  }

  /** Path, query and fragment, after all else is known. */
  private static Parts tail(
      UriScheme scheme,
      boolean hasAuthority,
      UriAuthority authority,
      String rest,
      Escaper escaper) {
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : escaper.escape(rest.substring(hash));
    String beforeHash = hash < 0 ? rest : rest.substring(0, hash);
    int mark = scheme.has(UriScheme.QUERY) ? beforeHash.indexOf('?') : -1;
    String query = mark < 0 ? "" : escaper.escape(beforeHash.substring(mark));
    String path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
    if (!scheme.has(UriScheme.QUERY)) {
      path = path.replace("?", "%3F");
    }
    if (scheme.has(UriScheme.BACKSLASHES)) {
      path = path.replace('\\', '/');
    }
    if (hasAuthority && scheme.has(UriScheme.ROOTED) && !path.startsWith("/")) {
      path = "/" + path;
    }
    path = escaper.escape(path);
    if (scheme.has(UriScheme.ESCAPED_DOTS)) {
      path = path.replaceAll("%2[fF]|%5[cC]", "/");
    }
    if (scheme.has(UriScheme.DOT_SEGMENTS) && path.startsWith("/")) {
      path = removeDotSegments(path);
    }
    return new Parts(
        scheme.name(),
        hasAuthority,
        authority.hasUserInfo(),
        escaper.escape(authority.userInfo()),
        authority.host(),
        authority.zone(),
        authority.type(),
        hasAuthority || scheme.has(UriScheme.MAIL) ? authority.port() : scheme.port(),
        path,
        query,
        fragment);
  }

  /**
   * Escapes what no URI may hold and brings unreserved characters out of their escapes; those that
   * an IRI may hold are escaped anew.
   */
  static String escape(String text) {
    return UriText.escape(
        unescapeIri(text), c -> UriText.isUnreserved(c) || UriText.RESERVED.indexOf(c) >= 0, true);
  }

  /** Brings what needs no escape in an IRI out of its escapes. */
  static String unescapeIri(String text) {
    return UriText.unescape(text, c -> c < 128 ? UriText.isUnreserved((char) c) : isIriOnly(c));
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
    boolean slashes = UriScheme.named(base.scheme).has(UriScheme.BACKSLASHES);
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
    return (parts.hasUserInfo ? parts.userInfo + "@" : "") + hostPort(parts);
  }

  static String hostPort(Parts parts) {
    return parts.port == defaultPort(parts.scheme) ? parts.host : parts.host + ":" + parts.port;
  }
}
