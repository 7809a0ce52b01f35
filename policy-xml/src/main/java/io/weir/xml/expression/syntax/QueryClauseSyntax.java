package io.weir.xml.expression.syntax;

/** A clause of a query before its last. */
public sealed interface QueryClauseSyntax extends SyntaxNode
    permits FromClauseSyntax,
        JoinClauseSyntax,
        LetClauseSyntax,
        OrderByClauseSyntax,
        WhereClauseSyntax {
  /** The keyword that opens the clause. */
  TextSpan keyword();
}
