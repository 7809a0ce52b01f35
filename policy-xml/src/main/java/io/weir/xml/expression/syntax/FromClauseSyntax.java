package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code from T x in e}.
 *
 * @param span its place in the expression's text
 * @param keyword the {@code from}
 * @param type the variable's type, or null
 * @param identifier the variable
 * @param expression the source
 */
public record FromClauseSyntax(
    TextSpan span,
    TextSpan keyword,
    @Nullable TypeSyntax type,
    SyntaxToken identifier,
    ExpressionSyntax expression)
    implements QueryClauseSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, expression);
  }
}
