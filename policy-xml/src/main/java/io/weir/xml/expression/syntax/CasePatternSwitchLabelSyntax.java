package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case T x when c:}.
 *
 * @param span its place in the expression's text
 * @param pattern the pattern
 * @param whenCondition the condition, or null
 */
public record CasePatternSwitchLabelSyntax(
    TextSpan span, PatternSyntax pattern, @Nullable ExpressionSyntax whenCondition)
    implements SwitchLabelSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(pattern, whenCondition);
  }
}
