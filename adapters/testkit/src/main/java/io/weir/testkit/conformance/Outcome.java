package io.weir.testkit.conformance;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What became of an expression. */
public sealed interface Outcome {
  /**
   * A value.
   *
   * @param canonical its canonical form
   */
  record Gives(ObjectNode canonical) implements Outcome {}

  /**
   * An exception left the expression.
   *
   * @param type its full .NET name
   * @param message its message
   */
  record Throws(String type, @Nullable String message) implements Outcome {}

  /**
   * The compiler refuses it.
   *
   * @param code C#'s number where there is one, else ours
   * @param offset the offset of the first error in the text
   * @param length the length of the underlined stretch
   * @param message the message of the first error
   */
  record Rejects(String code, int offset, int length, String message) implements Outcome {}

  /**
   * A fault of ours.
   *
   * @param why what happened
   */
  record Fails(String why) implements Outcome {}
}
