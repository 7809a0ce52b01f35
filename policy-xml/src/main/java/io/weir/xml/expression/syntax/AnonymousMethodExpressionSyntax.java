package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code delegate (int x) { … }}.
 *
 * @param span its place in the expression's text
 * @param delegateKeyword the keyword
 * @param parameterList the parameters, null if left out (then any fit)
 * @param block the body
 */
public record AnonymousMethodExpressionSyntax(
    TextSpan span,
    SyntaxToken delegateKeyword,
    @Nullable List<ParameterSyntax> parameterList,
    BlockSyntax block)
    implements AnonymousFunctionExpressionSyntax {
  /** Copies the lists. */
  public AnonymousMethodExpressionSyntax {
    parameterList = parameterList == null ? null : List.copyOf(parameterList);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(parameterList, block);
  }

  @Override
  public TextSpan marker() {
    return delegateKeyword.span();
  }

  @Override
  public @Nullable ExpressionSyntax expressionBody() {
    return null;
  }
}
