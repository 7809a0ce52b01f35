package io.weir.gateway.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Paths without dot segments (RFC 3986, 5.2.4), dots that are written as {@code %2e} included: a
 * request must not choose its operation by one path and reach its backend by another. Stateless.
 */
final class Paths {
  private Paths() {}

  /** The path without dot segments; the same object if it has none. */
  static String withoutDots(String path) {
    if (!path.contains("/.") && !path.contains("/%2")) {
      return path;
    }
    String[] segments = path.split("/", -1);
    Deque<String> kept = new ArrayDeque<>();
    for (int i = 1; i < segments.length; i++) {
      String plain = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
      boolean dots = plain.equals(".") || plain.equals("..");
      if (plain.equals("..")) {
        kept.pollLast();
      }
      if (!dots) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast(""); // what it named is a folder
      }
    }
    return "/" + String.join("/", kept);
  }
}
