package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.Response;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.ValueType;
import io.weir.runtime.engine.RequiredValue;
import io.weir.runtime.engine.Traces;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The element {@code set-status}: a policy of its own, and a part of those that make responses. */
public final class StatusEdit {
  private static final AttributeKey<Expression<Integer>> CODE =
      AttributeKey.expression("code", ValueType.intBetween(100, 999))
          .required()
          .doc("the status code");
  private static final AttributeKey<Expression<String>> REASON =
      AttributeKey.expression(
              "reason",
              ValueType.STRING.where(Headers::isValue, "a text without line breaks and NUL"))
          .doc("the reason phrase; the usual one of the code if absent");

  /** What the element holds. */
  public static final ElementSchema SCHEMA =
      ElementSchema.named("set-status", "Sets status code and reason phrase of the response.")
          .attributes(CODE, REASON)
          .build();

  private final Expression<Integer> code;
  private final @Nullable Expression<String> reason;

  private StatusEdit(Expression<Integer> code, @Nullable Expression<String> reason) {
    this.code = code;
    this.reason = reason;
  }

  /** The edit that an element asks for. */
  public static StatusEdit of(PolicyConfig config) {
    return new StatusEdit(config.get(CODE), config.find(REASON));
  }

  /** Applies the edit. */
  public void apply(Exchange exchange, Response response) throws PolicyException {
    int status = RequiredValue.of("The status code", code.evaluate(exchange));
    String phrase = reason == null ? null : reason.evaluate(exchange);
    response.status(status, phrase);
    if (exchange.tracing()) {
      Traces.add(
          exchange,
          "set-status",
          Map.of(
              "message",
              List.of(
                  "Response status code was set to " + status,
                  "Response status reason was set to '" + response.reason() + "'")));
    }
  }
}
