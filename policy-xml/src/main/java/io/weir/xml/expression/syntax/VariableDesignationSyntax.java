package io.weir.xml.expression.syntax;

/** The variables that a pattern or a declaration expression declares. */
public sealed interface VariableDesignationSyntax extends SyntaxNode
    permits DiscardDesignationSyntax,
        ParenthesizedVariableDesignationSyntax,
        SingleVariableDesignationSyntax {}
