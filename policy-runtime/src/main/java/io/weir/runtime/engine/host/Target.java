package io.weir.runtime.engine.host;

import io.weir.api.Url;
import org.jspecify.annotations.Nullable;

/**
 * The URL that a request asks (RFC 9112, 3.2 and 3.3). Path and query stay as they were sent. An
 * absolute target outweighs the Host header; the scheme is that of the connection.
 */
public final class Target {
  private Target() {}

  /**
   * The authority in an absolute target, or null for a target that is a path.
   *
   * @throws HttpFormatException if the target is neither
   */
  public static @Nullable Authority authority(String target) throws HttpFormatException {
    if (target.charAt(0) == '/') {
      return null;
    }
    int start = authorityStart(target);
    return Authority.parse(target.substring(start, authorityEnd(target, start)));
  }

  /** The URL of a target at an authority. */
  public static Url url(String target, Authority authority, String scheme) {
    int start = target.charAt(0) == '/' ? 0 : pathStart(target);
    int mark = target.indexOf('?', start);
    String path =
        mark < 0 ? start == 0 ? target : target.substring(start) : target.substring(start, mark);
    return new Url(
        scheme, authority.host(), authority.port(), path, mark < 0 ? "" : target.substring(mark));
  }

  private static int pathStart(String target) {
    return authorityEnd(target, target.indexOf("://") + 3);
  }

  private static int authorityStart(String target) throws HttpFormatException {
    if (target.regionMatches(true, 0, "http://", 0, 7)) {
      return 7;
    }
    if (target.regionMatches(true, 0, "https://", 0, 8)) {
      return 8;
    }
    throw new HttpFormatException(400, "a request target that is neither a path nor a URL");
  }

  private static int authorityEnd(String target, int from) {
    int end = from;
    while (end < target.length() && target.charAt(end) != '/' && target.charAt(end) != '?') {
      end++;
    }
    return end;
  }
}
