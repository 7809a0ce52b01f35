package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * The absent argument of {@code List<>} in {@code typeof}.
 *
 * @param span its place in the expression's text
 */
public record OmittedTypeArgumentSyntax(TextSpan span) implements TypeSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
