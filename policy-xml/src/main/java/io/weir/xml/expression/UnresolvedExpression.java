package io.weir.xml.expression;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.diagnostic.SourceSpan;
import java.util.Set;

/** An expression whose named values are not known: it can be checked in part, and not be run. */
record UnresolvedExpression(SourceSpan span, String text) implements Expression<Object> {
  @Override
  public Object evaluate(Exchange exchange) {
    throw new IllegalStateException("named values are not known: " + text);
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
