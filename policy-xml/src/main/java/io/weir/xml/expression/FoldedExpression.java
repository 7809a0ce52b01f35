package io.weir.xml.expression;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.diagnostic.SourceSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An expression whose value was found when the document was loaded. */
record FoldedExpression(@Nullable Object value, SourceSpan span, String text)
    implements Expression<Object> {
  @Override
  public @Nullable Object evaluate(Exchange exchange) {
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
}
