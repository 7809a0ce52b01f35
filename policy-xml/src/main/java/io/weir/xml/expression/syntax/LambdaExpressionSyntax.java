package io.weir.xml.expression.syntax;

import java.util.List;

/** A lambda. */
public sealed interface LambdaExpressionSyntax extends AnonymousFunctionExpressionSyntax
    permits ParenthesizedLambdaExpressionSyntax, SimpleLambdaExpressionSyntax {
  /** The arrow. */
  SyntaxToken arrowToken();

  @Override
  List<ParameterSyntax> parameterList();

  @Override
  default TextSpan marker() {
    return arrowToken().span();
  }
}
