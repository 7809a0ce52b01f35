package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code switch (e) { … }}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param expression the value
 * @param sections the sections
 */
public record SwitchStatementSyntax(
    TextSpan span,
    TextSpan keyword,
    ExpressionSyntax expression,
    List<SwitchSectionSyntax> sections)
    implements StatementSyntax {
  /** Copies the lists. */
  public SwitchStatementSyntax {
    sections = List.copyOf(sections);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, sections);
  }
}
