package io.weir.runtime.dotnet.net;

import java.util.HashMap;
import java.util.Map;

/**
 * What .NET lets the URIs of a scheme have; of a scheme that it does not know, nearly everything.
 *
 * @param name the scheme, in lower case
 * @param port the port that is not written, or -1
 * @param rules the constants that hold, added
 */
record UriScheme(String name, int port, int rules) {
  /** Two slashes must follow the colon. */
  static final int AUTHORITY = 1;

  /** User information may stand before the host. */
  static final int USER_INFO = 1 << 1;

  /** A port may follow the host. */
  static final int PORT = 1 << 2;

  /** A question mark begins the query; else it belongs to the path. */
  static final int QUERY = 1 << 3;

  /** The host may be missing. */
  static final int EMPTY_HOST = 1 << 4;

  /** The path begins with a slash. */
  static final int ROOTED = 1 << 5;

  /** A backslash in the path is a slash. */
  static final int BACKSLASHES = 1 << 6;

  /** Dot segments are resolved. */
  static final int DOT_SEGMENTS = 1 << 7;

  /** Escaped dots and slashes count when dot segments are resolved. */
  static final int ESCAPED_DOTS = 1 << 8;

  /** User information and host follow the colon, without slashes. */
  static final int MAIL = 1 << 9;

  /** Has neither authority nor query. */
  static final int NAME_ONLY = 1 << 10;

  /** Not one of .NET's own. */
  static final int UNKNOWN = 1 << 11;

  private static final int NETWORK = AUTHORITY | USER_INFO | PORT | ROOTED;
  private static final int FOLDED = BACKSLASHES | DOT_SEGMENTS;
  private static final Map<String, UriScheme> KNOWN = new HashMap<>();

  static {
    add("http", 80, NETWORK | QUERY | FOLDED);
    add("https", 443, NETWORK | QUERY | FOLDED);
    add("ws", 80, NETWORK | QUERY | FOLDED);
    add("wss", 443, NETWORK | QUERY | FOLDED);
    add("ftp", 21, NETWORK | FOLDED);
    add("file", -1, AUTHORITY | QUERY | EMPTY_HOST | ROOTED | FOLDED);
    add("gopher", 70, NETWORK);
    add("nntp", 119, NETWORK);
    add("telnet", 23, NETWORK);
    add("ldap", 389, NETWORK | QUERY | EMPTY_HOST);
    add("net.tcp", 808, AUTHORITY | PORT | QUERY | ROOTED | FOLDED | ESCAPED_DOTS);
    add("net.pipe", -1, AUTHORITY | QUERY | ROOTED | FOLDED | ESCAPED_DOTS);
    add("mailto", 25, MAIL | USER_INFO | PORT | QUERY | EMPTY_HOST);
    add("news", -1, NAME_ONLY);
    add("uuid", -1, NAME_ONLY);
  }

  private static void add(String name, int port, int rules) {
    KNOWN.put(name, new UriScheme(name, port, rules));
  }

  static UriScheme named(String name) {
    UriScheme known = KNOWN.get(name);
    return known != null
        ? known
        : new UriScheme(
            name, -1, UNKNOWN | USER_INFO | PORT | QUERY | EMPTY_HOST | ROOTED | DOT_SEGMENTS);
  }

  boolean has(int rule) {
    return (rules & rule) != 0;
  }
}
