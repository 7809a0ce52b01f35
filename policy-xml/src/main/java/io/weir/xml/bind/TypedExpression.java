package io.weir.xml.bind;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.definition.ValueType;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.runtime.engine.Traces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A compiled expression in the place of an attribute or text: its value is checked as a literal
 * there would be, and shown in traces.
 */
final class TypedExpression<V> implements Expression<V> {
  private static final int MOST_SHOWN = 100;

  private final Expression<?> compiled;
  private final ValueType<V> type;
  private final String place;
  private final String policy;

  TypedExpression(Expression<?> compiled, ValueType<V> type, String place, String policy) {
    this.compiled = compiled;
    this.type = type;
    this.place = place;
    this.policy = policy;
  }

  @Override
  public @Nullable V evaluate(Exchange exchange) throws PolicyException {
    Object value = compiled.evaluate(exchange);
    if (exchange.tracing()) {
      trace(exchange, value);
    }
    if (value == null) {
      return null;
    }
    if (!type.carrier().isInstance(value)) {
      throw invalid(value, "of type `" + type.csharpType() + "`", null);
    }
    try {
      return type.convert(value);
    } catch (IllegalArgumentException e) {
      throw invalid(value, e.getMessage(), e);
    }
  }

  private PolicyException invalid(
      Object value, @Nullable String allowed, @Nullable IllegalArgumentException cause) {
    PolicyException.Builder error =
        PolicyException.failure(
            PolicyException.EXPRESSION_FAILURE,
            "Expression value is invalid. The value of "
                + place
                + " must be "
                + allowed
                + ", not `"
                + shown(value)
                + "`");
    return (cause == null ? error : error.cause(cause)).build();
  }

  /** The beginning of a value's text. */
  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  private void trace(Exchange exchange, @Nullable Object value) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("message", "Expression was successfully evaluated.");
    data.put("expression", text());
    data.put("value", value instanceof Number || value instanceof Boolean ? value : text(value));
    Traces.add(exchange, policy, data);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @Override
  public Set<Need> needs() {
    return compiled.needs();
  }

  @Override
  public SourceSpan span() {
    return compiled.span();
  }

  @Override
  public boolean isConstant() {
    return false;
  }

  @Override
  public String text() {
    return compiled.text();
  }
}
