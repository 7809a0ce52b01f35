package io.weir.netty.http;

import io.weir.api.Headers;
import io.weir.runtime.engine.host.HttpFormatException;

/** One header line: {@code name ":" OWS value OWS}, and nothing else. */
final class FieldLine {
  private FieldLine() {}

  /** Checks a line without its end. */
  static void read(byte[] line, int length, Headers into) throws HttpFormatException {
    int colon = 0;
    while (colon < length && Octets.isToken(line[colon])) {
      colon++;
    }
    if (colon == 0) {
      throw new HttpFormatException(
          400,
          line[0] == ' ' || line[0] == '\t'
              ? "a folded header line"
              : "a header line without name");
    }
    if (colon == length || line[colon] != ':') {
      throw new HttpFormatException(400, "a header name with a character that is not allowed");
    }
    int from = colon + 1;
    int to = length;
    while (from < to && isBlank(line[from])) {
      from++;
    }
    while (to > from && isBlank(line[to - 1])) {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (!Octets.isFieldContent(line[i])) {
        throw new HttpFormatException(400, "a control character in a header value");
      }
    }
    into.add(Octets.name(line, 0, colon), Octets.text(line, from, to));
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }
}
