package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.Problems;
import io.weir.api.definition.TextKey;
import io.weir.api.definition.ValueType;
import java.util.Locale;

/** The element {@code set-method}: a policy of its own, and a part of those that make calls. */
public final class MethodText {
  private static final TextKey<Expression<String>> METHOD =
      TextKey.expression(ValueType.STRING).required().doc("the method");

  /** What the element holds. */
  public static final ElementSchema SCHEMA =
      ElementSchema.named("set-method", "Changes the method of a request.").text(METHOD).build();

  private final Expression<String> text;

  private MethodText(Expression<String> text) {
    this.text = text;
  }

  /** The method that an element names. */
  public static MethodText of(PolicyConfig config) {
    return new MethodText(config.get(METHOD));
  }

  /** Checks a literal. */
  public static void check(PolicyConfig config, Problems problems) {
    Expression<String> text = config.get(METHOD);
    if (text.isConstant() && !Headers.isName(text.text())) {
      problems.error(config.span(METHOD), "`" + text.text() + "` is not a method", null);
    }
  }

  /** The method, in upper case. */
  public String evaluate(Exchange exchange) throws PolicyException {
    String method = text.evaluate(exchange);
    String trimmed = method == null ? "" : method.trim();
    if (!Headers.isName(trimmed)) {
      throw PolicyException.failure(
              PolicyException.EXPRESSION_FAILURE,
              "Expression value is invalid. `" + trimmed + "` is not a method")
          .build();
    }
    return trimmed.toUpperCase(Locale.ROOT);
  }
}
