package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxFaults;

/**
 * What an expression is bound for.
 *
 * @param expectedType the type that the place of the expression takes; {@code object} takes any
 * @param faults what of the syntax is malformed
 */
public record BindingOptions(TypeSymbol expectedType, SyntaxFaults faults) {
  /** What a faultless expression is bound for. */
  public BindingOptions(TypeSymbol expectedType) {
    this(expectedType, SyntaxFaults.NONE);
  }
}
