package io.weir.xml.expression.emit;

import java.util.List;

/**
 * The Java source of one unit.
 *
 * @param className the binary name of its class
 * @param fileName what stack traces call the source: the policy document's name
 * @param text the Java source
 * @param lines per line of the Java source, from 1, the line of the policy document; entry 0 is
 *     unused
 */
public record GeneratedSource(String className, String fileName, String text, List<Integer> lines) {
  /** Copies the list. */
  public GeneratedSource {
    lines = List.copyOf(lines);
  }
}
