package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code join T x in e on a equals b into g}.
 *
 * @param span its place in the expression's text
 * @param keyword the {@code join}
 * @param type the variable's type, or null
 * @param identifier the variable
 * @param inExpression the source
 * @param leftExpression the outer key
 * @param rightExpression the inner key
 * @param into the group's name, or null
 */
public record JoinClauseSyntax(
    TextSpan span,
    TextSpan keyword,
    @Nullable TypeSyntax type,
    SyntaxToken identifier,
    ExpressionSyntax inExpression,
    ExpressionSyntax leftExpression,
    ExpressionSyntax rightExpression,
    @Nullable JoinIntoClauseSyntax into)
    implements QueryClauseSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, inExpression, leftExpression, rightExpression, into);
  }
}
