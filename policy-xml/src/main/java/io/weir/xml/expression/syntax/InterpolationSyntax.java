package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hole: {@code {e,alignment:format}}.
 *
 * @param span its place in the expression's text
 * @param expression the value
 * @param alignment the alignment, or null
 * @param format the format with escapes resolved, or null
 */
public record InterpolationSyntax(
    TextSpan span,
    ExpressionSyntax expression,
    @Nullable ExpressionSyntax alignment,
    @Nullable String format)
    implements InterpolatedStringContentSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, alignment);
  }
}
