package io.weir.tck;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A response as it came over the wire.
 *
 * @param start the status line
 * @param lines the header lines
 * @param body the content, freed from its chunks
 */
record WireResponse(String start, List<String> lines, byte[] body) {
  int status() {
    return Integer.parseInt(start.substring(9, 12));
  }

  Wire.Head head() {
    return new Wire.Head(start, lines);
  }

  String text() {
    return new String(body, StandardCharsets.ISO_8859_1);
  }

  boolean closes() {
    return head().values("Connection").stream().anyMatch("close"::equalsIgnoreCase);
  }

  @Override
  public String toString() {
    return start + "\n" + String.join("\n", lines) + "\n\n" + text();
  }
}
