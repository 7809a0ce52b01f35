package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import java.util.concurrent.CompletionStage;

/**
 * Changes the method of the request. The operation stays the one that was matched, and the body
 * stays as it is. The method is sent in upper case; any token of HTTP is accepted. The page lists
 * inbound and on-error; the other sections are accepted as well.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/set-method-policy">set-method</a>
 */
public final class SetMethod extends PolicyDefinition {
  /** The definition. */
  public SetMethod() {
    super(MethodText.SCHEMA, everySection(), everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    MethodText.check(config, problems);
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(MethodText.of(config));
  }

  private record Node(MethodText method) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      exchange.request().method(method.evaluate(exchange));
      return NEXT;
    }
  }
}
