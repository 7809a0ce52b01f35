package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code { … }}. The block of <code>@{ … }</code> has the span of its inside.
 *
 * @param span its place in the expression's text
 * @param statements the statements
 * @param closeBrace the closing brace, empty if missing
 */
public record BlockSyntax(TextSpan span, List<StatementSyntax> statements, TextSpan closeBrace)
    implements StatementSyntax {
  /** Copies the lists. */
  public BlockSyntax {
    statements = List.copyOf(statements);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(statements);
  }
}
