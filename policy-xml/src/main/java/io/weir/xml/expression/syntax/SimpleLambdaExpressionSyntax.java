package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code x => e}: one parameter without type and parentheses.
 *
 * @param span its place in the expression's text
 * @param parameter the parameter
 * @param arrowToken the arrow
 * @param block the body if it is a block, else null
 * @param expressionBody the body if it is an expression, else null
 */
public record SimpleLambdaExpressionSyntax(
    TextSpan span,
    ParameterSyntax parameter,
    SyntaxToken arrowToken,
    @Nullable BlockSyntax block,
    @Nullable ExpressionSyntax expressionBody)
    implements LambdaExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(parameter, block, expressionBody);
  }

  @Override
  public List<ParameterSyntax> parameterList() {
    return List.of(parameter);
  }
}
