package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * Labels and their statements.
 *
 * @param span its place in the expression's text
 * @param labels at least one
 * @param statements the statements
 */
public record SwitchSectionSyntax(
    TextSpan span, List<SwitchLabelSyntax> labels, List<StatementSyntax> statements)
    implements SyntaxNode {
  /** Copies the lists. */
  public SwitchSectionSyntax {
    labels = List.copyOf(labels);
    statements = List.copyOf(statements);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(labels, statements);
  }
}
