package io.weir.xml.expression.syntax;

/** A piece of an interpolated string. */
public sealed interface InterpolatedStringContentSyntax extends SyntaxNode
    permits InterpolatedStringTextSyntax, InterpolationSyntax {}
