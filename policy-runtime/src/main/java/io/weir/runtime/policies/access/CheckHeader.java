package io.weir.runtime.policies.access;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import io.weir.runtime.engine.Traces;
import io.weir.runtime.policies.message.AuthorText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Requires a request header, and one of its listed values if there are any. A header of several
 * lines is compared as their text joined by commas; one without value counts as absent.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/check-header-policy">check-header</a>
 */
public final class CheckHeader extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> NAME =
      AttributeKey.expression("name", ValueType.STRING).required().doc("the header");
  private static final AttributeKey<Expression<Integer>> HTTP_CODE =
      AttributeKey.expression("failed-check-httpcode", ValueType.intBetween(100, 999))
          .required()
          .doc("the status of a refusal");
  private static final AttributeKey<Expression<String>> ERROR_MESSAGE =
      AttributeKey.expression("failed-check-error-message", ValueType.STRING)
          .required()
          .doc("the message of a refusal");
  private static final AttributeKey<Expression<Boolean>> IGNORE_CASE =
      AttributeKey.expression("ignore-case", ValueType.BOOL)
          .required()
          .doc("whether values compare without case");
  private static final ChildKey<List<Expression<String>>> VALUES =
      ChildKey.textsOrEmpty("value", "an accepted value");

  /** The definition. */
  public CheckHeader() {
    super(
        ElementSchema.named(
                "check-header", "Requires a request header, and one of the values listed.")
            .attributes(NAME, HTTP_CODE, ERROR_MESSAGE, IGNORE_CASE)
            .children(VALUES)
            .build(),
        in(Section.INBOUND),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    Expression<String> name = config.get(NAME);
    if (name.isConstant() && !Headers.isName(name.text())) {
      problems.error(config.span(NAME), "`" + name.text() + "` is not a header name", null);
    }
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(
        config.get(NAME),
        config.get(HTTP_CODE),
        config.get(ERROR_MESSAGE),
        config.get(IGNORE_CASE),
        config.get(VALUES));
  }

  private record Node(
      Expression<String> name,
      Expression<Integer> code,
      Expression<String> message,
      Expression<Boolean> ignoreCase,
      List<Expression<String>> values)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String header = name.evaluate(exchange);
      String found = header == null ? null : exchange.request().headers().joined(header);
      if (found == null || found.isEmpty()) {
        throw refused(
            exchange,
            "HeaderNotFound",
            "Header " + header + " was not found in the request. Access denied.");
      }
      if (!values.isEmpty() && !isListed(exchange, found)) {
        throw refused(
            exchange,
            "HeaderValueNotAllowed",
            "Header " + header + " value of " + found + " is not allowed. Access denied.");
      }
      if (exchange.tracing()) {
        Traces.add(
            exchange,
            "check-header",
            Map.of(
                "message",
                "Header validated.",
                "header",
                Map.of("name", String.valueOf(header), "value", found)));
      }
      return NEXT;
    }

    private boolean isListed(Exchange exchange, String found) throws PolicyException {
      boolean anyCase = Boolean.TRUE.equals(ignoreCase.evaluate(exchange));
      for (Expression<String> value : values) {
        String accepted = value.evaluate(exchange);
        if (accepted != null
            && (anyCase ? accepted.equalsIgnoreCase(found) : accepted.equals(found))) {
          return true;
        }
      }
      return false;
    }

    private PolicyException refused(Exchange exchange, String reason, String text)
        throws PolicyException {
      Integer status = code.evaluate(exchange);
      String shown = message.evaluate(exchange);
      return PolicyException.rejection(status == null ? 401 : status, reason, text)
          .publicMessage(AuthorText.of(shown == null ? "" : shown))
          .build();
    }
  }
}
