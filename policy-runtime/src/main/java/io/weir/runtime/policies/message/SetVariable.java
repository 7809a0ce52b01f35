package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.json.JToken;
import java.util.concurrent.CompletionStage;

/**
 * Creates or replaces a variable. A literal is a string; an expression keeps its .NET type. Arrays
 * other than of bytes and collections other than JSON are refused, as Azure refuses them.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/set-variable-policy">set-variable</a>
 */
public final class SetVariable extends PolicyDefinition {
  private static final AttributeKey<String> NAME =
      AttributeKey.of("name", ValueType.STRING).required().doc("the variable; case counts");
  private static final AttributeKey<Expression<Object>> VALUE =
      AttributeKey.expression("value", ValueType.VARIABLE).required().doc("its value");

  /** The definition. */
  public SetVariable() {
    super(
        ElementSchema.named("set-variable", "Creates or replaces a variable of the context.")
            .attributes(NAME, VALUE)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(NAME), config.get(VALUE));
  }

  private record Node(String name, Expression<Object> value) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      Object result = value.evaluate(exchange);
      if (isRefused(result)) {
        throw PolicyException.failure(
                PolicyException.EXPRESSION_FAILURE,
                "Expression value is invalid. A variable cannot hold a collection; turn it into a"
                    + " string, a JArray or a JObject")
            .build();
      }
      exchange.variables().put(name, result);
      return NEXT;
    }

    private static boolean isRefused(Object result) {
      if (result == null || result instanceof JToken) {
        return false;
      }
      return result instanceof Iterable<?>
          || result instanceof DotNetArray
          || (result.getClass().isArray()
              && !(result instanceof byte[])
              && !(result instanceof Byte[]));
    }
  }
}
