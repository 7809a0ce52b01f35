package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code global::A}.
 *
 * @param span its place in the expression's text
 * @param alias the alias
 * @param name the name
 */
public record AliasQualifiedNameSyntax(
    TextSpan span, IdentifierNameSyntax alias, SimpleNameSyntax name) implements NameSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(alias, name);
  }
}
