package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.Url;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Adds, replaces, extends or removes a query parameter of the URL that the backend is asked. Names
 * compare without case; values are given as they are and percent-encoded here; other parameters
 * keep their place and writing.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/set-query-parameter-policy">set-query-parameter</a>
 */
public final class SetQueryParameter extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> NAME =
      AttributeKey.expression("name", ValueType.STRING).required().doc("the parameter");
  private static final AttributeKey<Expression<ExistsAction>> EXISTS_ACTION =
      AttributeKey.expression("exists-action", ValueType.choice(ExistsAction.class))
          .defaultsTo("override")
          .doc("what to do when the parameter is there already");
  private static final ChildKey<List<Expression<String>>> VALUES =
      ChildKey.textsOrEmpty("value", "a value; several repeat the parameter");

  /** The definition. */
  public SetQueryParameter() {
    super(
        ElementSchema.named(
                "set-query-parameter", "Adds, replaces, extends or removes a query parameter.")
            .attributes(NAME, EXISTS_ACTION)
            .children(VALUES)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    Expression<String> name = config.get(NAME);
    if (name.isConstant() && name.text().isEmpty()) {
      problems.error(config.span(NAME), "the name of a query parameter is empty", null);
    }
    Expression<ExistsAction> action = config.get(EXISTS_ACTION);
    if (config.get(VALUES).isEmpty()
        && action.isConstant()
        && !action.text().equals(ExistsAction.DELETE.toString())) {
      problems.error(
          config.elementSpan(),
          "`set-query-parameter` needs an element `value` unless `exists-action` is `delete`",
          null);
    }
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(NAME), config.get(EXISTS_ACTION), config.get(VALUES));
  }

  private record Node(
      Expression<String> name, Expression<ExistsAction> action, List<Expression<String>> values)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String parameter = name.evaluate(exchange);
      if (parameter == null || parameter.isEmpty()) {
        throw PolicyException.failure(
                PolicyException.EXPRESSION_FAILURE,
                "Expression value is invalid. The name of a query parameter is empty")
            .build();
      }
      ExistsAction chosen = action.evaluate(exchange);
      Url url = exchange.request().url();
      List<String> parts = new ArrayList<>();
      int first = -1;
      for (String part : QueryText.parts(url.queryString())) {
        if (!QueryText.name(part).equalsIgnoreCase(parameter)) {
          parts.add(part);
        } else if (chosen == ExistsAction.SKIP) {
          return NEXT;
        } else {
          first = first < 0 ? parts.size() : first;
          if (chosen == ExistsAction.APPEND) {
            first = parts.size() + 1;
            parts.add(part);
          }
        }
      }
      if (chosen != ExistsAction.DELETE) {
        List<String> added = new ArrayList<>();
        for (Expression<String> value : values) {
          String text = value.evaluate(exchange);
          added.add(QueryText.encode(parameter) + "=" + QueryText.encode(text == null ? "" : text));
        }
        parts.addAll(first < 0 ? parts.size() : first, added);
      }
      exchange.request().url(url.withQueryString(QueryText.join(parts)));
      return NEXT;
    }
  }
}
