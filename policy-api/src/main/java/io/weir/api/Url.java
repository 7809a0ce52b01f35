package io.weir.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An absolute http or https URL, kept as it is written: path and query are never decoded and
 * encoded again, so what passes through passes unchanged. Immutable.
 *
 * @since 0.1
 */
public final class Url {
  private final String scheme;
  private final String host;
  private final int port;
  private final String path;
  private final String queryString;
  private @Nullable Map<String, List<String>> query;

  /**
   * Creates a URL from its parts.
   *
   * @param scheme {@code http} or {@code https}
   * @param host the host; an IPv6 address in brackets
   * @param port the port, or -1 for the scheme's usual one
   * @param path the path as written; empty or beginning with a slash
   * @param queryString the query as written, with its leading {@code ?}; empty if there is none
   *     ({@code ?} alone is an empty one)
   */
  public Url(String scheme, String host, int port, String path, String queryString) {
    this.scheme = scheme.toLowerCase(Locale.ROOT);
    if (!this.scheme.equals("http") && !this.scheme.equals("https")) {
      throw new IllegalArgumentException("not an http or https URL: scheme `" + scheme + "`");
    }
    if (host.isEmpty()) {
      throw new IllegalArgumentException("a URL without host");
    }
    if (port < -1 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    this.host = host;
    this.port = port < 0 ? defaultPort(this.scheme) : port;
    this.path = path.isEmpty() ? "/" : path;
    this.queryString = queryString;
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /**
   * Reads an absolute URL. A fragment is dropped.
   *
   * @throws IllegalArgumentException if it is not an absolute http or https URL, or holds user
   *     information, blanks or control characters
   */
  public static Url parse(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) == 0x7F) {
        throw new IllegalArgumentException(
            "not a URL: blank or control character in `" + text + "`");
      }
    }
    int schemeEnd = text.indexOf("://");
    if (schemeEnd <= 0) {
      throw new IllegalArgumentException("not an absolute URL: `" + text + "`");
    }
    int authority = schemeEnd + 3;
    int authorityEnd = authority;
    while (authorityEnd < text.length() && "/?#".indexOf(text.charAt(authorityEnd)) < 0) {
      authorityEnd++;
    }
    String hostPort = text.substring(authority, authorityEnd);
    if (hostPort.indexOf('@') >= 0) {
      throw new IllegalArgumentException("user information in a URL");
    }
    int colon = hostPort.lastIndexOf(':');
    int port = -1;
    String host = hostPort;
    if (colon >= 0 && hostPort.indexOf(']', colon) < 0) {
      host = hostPort.substring(0, colon);
      String digits = hostPort.substring(colon + 1);
      if (!digits.isEmpty()) {
        try {
          port = Integer.parseInt(digits);
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException("not a port: `" + digits + "`", e);
        }
      }
    }
    int hash = text.indexOf('#', authorityEnd);
    String rest = hash < 0 ? text.substring(authorityEnd) : text.substring(authorityEnd, hash);
    int mark = rest.indexOf('?');
    return new Url(
        text.substring(0, schemeEnd),
        host,
        port,
        mark < 0 ? rest : rest.substring(0, mark),
        mark < 0 ? "" : rest.substring(mark));
  }

  /** {@code http} or {@code https}. */
  public String scheme() {
    return scheme;
  }

  /** The host as written; an IPv6 address in brackets. */
  public String host() {
    return host;
  }

  /** The port; the scheme's usual one if none was written. */
  public int port() {
    return port;
  }

  /** The path as written, beginning with a slash. */
  public String path() {
    return path;
  }

  /** The query as written, with its leading {@code ?}; empty if there is none. */
  public String queryString() {
    return queryString;
  }

  /** Host and, unless it is the scheme's usual one, port: the Host header. */
  public String authority() {
    return port == defaultPort(scheme) ? host : host + ":" + port;
  }

  /** Path and query: the target of a request line. */
  public String pathAndQuery() {
    return queryString.isEmpty() ? path : path + queryString;
  }

  /**
   * The query's parameters, decoded, in order of first occurrence; names with case. Not to be
   * changed.
   */
  public Map<String, List<String>> query() {
    Map<String, List<String>> parsed = query;
    if (parsed == null) {
      parsed = parseQuery(queryString);
      query = parsed;
    }
    return parsed;
  }

  /** The same with another scheme, host and port. */
  public Url withAuthority(String otherScheme, String otherHost, int otherPort) {
    return new Url(otherScheme, otherHost, otherPort, path, queryString);
  }

  /** The same with another path. */
  public Url withPath(String otherPath) {
    return new Url(scheme, host, port, otherPath, queryString);
  }

  /** The same with another query: empty, or as written with its leading {@code ?}. */
  public Url withQueryString(String otherQuery) {
    return new Url(scheme, host, port, path, otherQuery);
  }

  private static Map<String, List<String>> parseQuery(String queryString) {
    if (queryString.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> found = new LinkedHashMap<>();
    int at = 1;
    while (at <= queryString.length()) {
      int end = queryString.indexOf('&', at);
      end = end < 0 ? queryString.length() : end;
      if (end > at) {
        int equals = queryString.indexOf('=', at);
        boolean hasValue = equals >= 0 && equals < end;
        String name = decode(queryString.substring(at, hasValue ? equals : end));
        String value = hasValue ? decode(queryString.substring(equals + 1, end)) : "";
        found.computeIfAbsent(name, k -> new ArrayList<>(1)).add(value);
      }
      at = end + 1;
    }
    return Collections.unmodifiableMap(found);
  }

  /** Decodes percent signs and {@code +}; what is not well-formed stays as it is. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        out[length++] = in[i] == '+' ? (byte) ' ' : in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Url url && toString().equals(url.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The absolute URL as written, without the scheme's usual port. */
  @Override
  public String toString() {
    return scheme + "://" + authority() + pathAndQuery();
  }
}
