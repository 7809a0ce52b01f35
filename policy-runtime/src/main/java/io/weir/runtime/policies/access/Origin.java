package io.weir.runtime.policies.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Scheme, host and port of a page, in lower case.
 *
 * @param scheme the scheme
 * @param host the host
 * @param port the port; the scheme's usual one if none was written
 */
record Origin(String scheme, String host, int port) {
  /**
   * The origin of a text, or null if it is more or less than one; a slash at the end is tolerated.
   */
  static @Nullable Origin parse(String text) {
    int end = text.indexOf("://");
    if (end <= 0) {
      return null;
    }
    String scheme = text.substring(0, end).toLowerCase(Locale.ROOT);
    for (int i = 0; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      boolean allowed = (c >= 'a' && c <= 'z') || (i > 0 && "0123456789+-.".indexOf(c) >= 0);
      if (!allowed) {
        return null;
      }
    }
    String rest = text.substring(end + 3);
    if (rest.endsWith("/")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    int colon = rest.lastIndexOf(':');
    int port = scheme.equals("https") ? 443 : scheme.equals("http") ? 80 : -1;
    String host = rest;
    if (colon >= 0 && rest.indexOf(']', colon) < 0) {
      host = rest.substring(0, colon);
      try {
        port = Integer.parseInt(rest.substring(colon + 1));
      } catch (NumberFormatException e) {
        return null;
      }
    }
    for (int i = 0; i < host.length(); i++) {
      if ("/?#@\\ \"'<>".indexOf(host.charAt(i)) >= 0) {
        return null;
      }
    }
    return host.isEmpty() ? null : new Origin(scheme, host.toLowerCase(Locale.ROOT), port);
  }
}
