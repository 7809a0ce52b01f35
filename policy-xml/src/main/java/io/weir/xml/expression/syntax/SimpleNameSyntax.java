package io.weir.xml.expression.syntax;

/** A name without dots. */
public sealed interface SimpleNameSyntax extends NameSyntax
    permits GenericNameSyntax, IdentifierNameSyntax {
  /** The identifier; missing after an error. */
  SyntaxToken identifier();

  /** The name as it is looked up: without {@code @}, escapes resolved. */
  default String name() {
    return identifier().valueText();
  }
}
