package io.weir.runtime.engine.host;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Host and port as a Host header or an absolute target names them.
 *
 * @param text as sent
 * @param host the host; an IPv6 address in brackets
 * @param port the port, or -1
 */
public record Authority(String text, String host, int port) {
  /** Reads {@code host [ ":" port ]}; anything else, user information too, is refused. */
  public static Authority parse(String text) throws HttpFormatException {
    int end = text.startsWith("[") ? literalEnd(text) : nameEnd(text);
    int port = -1;
    if (end < text.length()) {
      if (text.charAt(end) != ':') {
        throw bad();
      }
      port = port(text, end + 1);
    }
    return new Authority(text, text.substring(0, end), port);
  }

  private static int nameEnd(String text) throws HttpFormatException {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ':') {
      char c = text.charAt(end);
      boolean allowed =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~!$&'()*+,;=%".indexOf(c) >= 0;
      if (!allowed) {
        throw bad();
      }
      end++;
    }
    if (end == 0) {
      throw bad();
    }
    return end;
  }

  private static int literalEnd(String text) throws HttpFormatException {
    int close = text.indexOf(']');
    if (close < 0 || !isIpv6(text.substring(1, close))) {
      throw bad();
    }
    return close + 1;
  }

  private static boolean isIpv6(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ':' && c != '.' && Character.digit(c, 16) < 0 || c > 'f') {
        return false;
      }
    }
    try { // an address in brackets is never looked up
      return text.indexOf(':') >= 0 && InetAddress.getByName("[" + text + "]") != null;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static int port(String text, int from) throws HttpFormatException {
    int port = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      port = port * 10 + c - '0';
      if (c < '0' || c > '9' || port > 65535) {
        throw bad();
      }
    }
    return from == text.length() ? -1 : port;
  }

  private static HttpFormatException bad() {
    return new HttpFormatException(400, "not a host");
  }
}
