package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a tuple type.
 *
 * @param span its place in the expression's text
 * @param type its type
 * @param identifier its name, or null
 */
public record TupleElementSyntax(TextSpan span, TypeSyntax type, @Nullable SyntaxToken identifier)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type);
  }
}
