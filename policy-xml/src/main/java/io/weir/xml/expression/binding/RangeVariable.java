package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.Symbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Function;

/**
 * A variable of a query: a parameter of the clause's lambda, or a part of it.
 *
 * @param name its name
 * @param access makes the expression that reads it
 */
record RangeVariable(String name, Function<SyntaxNode, BoundExpression> access) implements Symbol {}
