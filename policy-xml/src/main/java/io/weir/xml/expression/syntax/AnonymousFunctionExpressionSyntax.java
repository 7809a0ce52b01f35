package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lambda or an anonymous method. */
public sealed interface AnonymousFunctionExpressionSyntax extends ExpressionSyntax
    permits AnonymousMethodExpressionSyntax, LambdaExpressionSyntax {
  /** The parameters; null if an anonymous method leaves them out. */
  @Nullable List<ParameterSyntax> parameterList();

  /** The arrow or the keyword: where the compiler points when the function fits nowhere. */
  TextSpan marker();

  /** The body if it is a block, else null. */
  @Nullable BlockSyntax block();

  /** The body if it is an expression, else null. */
  @Nullable ExpressionSyntax expressionBody();
}
