package io.weir.xml.expression.syntax;

/** A label of a switch section. */
public sealed interface SwitchLabelSyntax extends SyntaxNode
    permits CasePatternSwitchLabelSyntax, CaseSwitchLabelSyntax, DefaultSwitchLabelSyntax {}
