package io.weir.xml.bind;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.diagnostic.SourceSpan;
import java.util.Set;

/** Stands for an expression while definitions check their elements. */
record UncompiledExpression(SourceSpan span, String text) implements Expression<Object> {
  @Override
  public Object evaluate(Exchange exchange) {
    throw new IllegalStateException("not compiled: " + text);
  }

  @Override
  public Set<Need> needs() {
    return Set.of();
  }

  @Override
  public boolean isConstant() {
    return false;
  }
}
