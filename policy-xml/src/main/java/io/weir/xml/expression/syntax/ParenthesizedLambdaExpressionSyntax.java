package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code (x, y) => e}, {@code (int x) => e}.
 *
 * @param span its place in the expression's text
 * @param parameters the parameters
 * @param arrowToken the arrow
 * @param block the body if it is a block, else null
 * @param expressionBody the body if it is an expression, else null
 */
public record ParenthesizedLambdaExpressionSyntax(
    TextSpan span,
    List<ParameterSyntax> parameters,
    SyntaxToken arrowToken,
    @Nullable BlockSyntax block,
    @Nullable ExpressionSyntax expressionBody)
    implements LambdaExpressionSyntax {
  /** Copies the lists. */
  public ParenthesizedLambdaExpressionSyntax {
    parameters = List.copyOf(parameters);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(parameters, block, expressionBody);
  }

  @Override
  public List<ParameterSyntax> parameterList() {
    return parameters;
  }
}
