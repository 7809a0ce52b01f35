package io.weir.api;

import io.weir.api.diagnostic.SourceSpan;
import java.util.Set;

record ConstantExpression<T>(T value, SourceSpan span) implements Expression<T> {
  @Override
  public T evaluate(Exchange exchange) {
    return value;
  }

  @Override
  public Set<Need> needs() {
    return Set.of();
  }

  @Override
  public boolean isConstant() {
    return true;
  }

  @Override
  public String text() {
    return String.valueOf(value);
  }
}
