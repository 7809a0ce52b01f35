package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;

/** A pattern. */
public sealed interface BoundPattern extends BoundNode
    permits BoundConstantPattern, BoundDeclarationPattern, BoundVarPattern {
  /** The type of the values that it matches. */
  TypeSymbol type();
}
