package io.weir.xml.expression.syntax;

/** A type. */
public sealed interface TypeSyntax extends ExpressionSyntax
    permits ArrayTypeSyntax,
        NameSyntax,
        NullableTypeSyntax,
        OmittedTypeArgumentSyntax,
        PredefinedTypeSyntax,
        RefTypeSyntax,
        TupleTypeSyntax {
  /** Whether it is the word {@code var}. */
  default boolean isVar() {
    return this instanceof IdentifierNameSyntax name && name.identifier().text().equals("var");
  }
}
