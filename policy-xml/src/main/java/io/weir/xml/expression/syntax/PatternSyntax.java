package io.weir.xml.expression.syntax;

/** A pattern of {@code is} or {@code case}. */
public sealed interface PatternSyntax extends SyntaxNode
    permits ConstantPatternSyntax, DeclarationPatternSyntax, LaterPatternSyntax, VarPatternSyntax {}
