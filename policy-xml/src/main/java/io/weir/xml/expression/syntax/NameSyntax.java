package io.weir.xml.expression.syntax;

/** A name of a type, a namespace, a variable or a member. */
public sealed interface NameSyntax extends TypeSyntax
    permits AliasQualifiedNameSyntax, QualifiedNameSyntax, SimpleNameSyntax {}
