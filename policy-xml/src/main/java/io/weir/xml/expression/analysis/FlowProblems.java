package io.weir.xml.expression.analysis;

import io.weir.xml.expression.syntax.TextSpan;

/** Takes the problems that the flow of control has. */
public interface FlowProblems {
  /**
   * Takes an error.
   *
   * @param csharpCode the number that the compiler of C# gives it
   * @param span where it stands
   * @param message what is wrong
   */
  void error(String csharpCode, TextSpan span, String message);

  /**
   * Takes a warning.
   *
   * @param csharpCode the number that the compiler of C# gives it
   * @param span where it stands
   * @param message what is probably wrong
   */
  void warning(String csharpCode, TextSpan span, String message);
}
