package io.weir.xml.expression.syntax;

import java.util.List;

/** A node of the syntax tree. Immutable. */
public sealed interface SyntaxNode
    permits AnonymousObjectMemberDeclaratorSyntax,
        ArgumentListSyntax,
        ArgumentSyntax,
        ArrayRankSpecifierSyntax,
        BracketedArgumentListSyntax,
        CatchClauseSyntax,
        CatchDeclarationSyntax,
        ElseClauseSyntax,
        ExpressionSyntax,
        FinallyClauseSyntax,
        InterpolatedStringContentSyntax,
        JoinIntoClauseSyntax,
        OrderingSyntax,
        ParameterSyntax,
        PatternSyntax,
        QueryBodySyntax,
        QueryClauseSyntax,
        QueryContinuationSyntax,
        SelectOrGroupClauseSyntax,
        StatementSyntax,
        SwitchLabelSyntax,
        SwitchSectionSyntax,
        TupleElementSyntax,
        TypeParameterConstraintClauseSyntax,
        TypeParameterConstraintSyntax,
        TypeParameterSyntax,
        VariableDeclarationSyntax,
        VariableDeclaratorSyntax,
        VariableDesignationSyntax {
  /** Where it stands in the expression's text, without the white space and comments around it. */
  TextSpan span();

  /** The nodes directly below, in order of writing. */
  List<SyntaxNode> children();

  /** The kind in Roslyn's word: {@code BinaryExpressionSyntax}. */
  default String nodeName() {
    return getClass().getSimpleName();
  }
}
