package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;

/**
 * What an expression is bound for.
 *
 * @param expectedType the type that the place of the expression takes; {@code object} takes any
 */
public record BindingOptions(TypeSymbol expectedType) {}
