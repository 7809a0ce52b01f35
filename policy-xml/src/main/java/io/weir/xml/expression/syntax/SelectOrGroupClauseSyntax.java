package io.weir.xml.expression.syntax;

/** The last clause of a query or of a part before {@code into}. */
public sealed interface SelectOrGroupClauseSyntax extends SyntaxNode
    permits GroupClauseSyntax, SelectClauseSyntax {
  /** The keyword that opens the clause. */
  TextSpan keyword();
}
