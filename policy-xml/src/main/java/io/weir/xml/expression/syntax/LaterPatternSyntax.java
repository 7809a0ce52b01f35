package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * A pattern of a later version of C#, which was reported. What else is wrong in it may stand before
 * that, so its parts are kept.
 *
 * @param span its place in the expression's text
 * @param parts the patterns in it
 * @param whole whether they are matched with the whole value, not with parts of it
 */
public record LaterPatternSyntax(TextSpan span, List<PatternSyntax> parts, boolean whole)
    implements PatternSyntax {
  /** Copies the list. */
  public LaterPatternSyntax {
    parts = List.copyOf(parts);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(parts);
  }
}
