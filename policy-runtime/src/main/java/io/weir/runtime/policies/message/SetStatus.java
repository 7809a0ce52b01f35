package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import java.util.concurrent.CompletionStage;

/**
 * Sets the status of the response. Before there is a response, it makes an empty one, which a
 * backend's answer replaces. Although the reference page calls {@code reason} required, documents
 * without it are accepted, as Azure accepts them.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/set-status-policy">set-status</a>
 */
public final class SetStatus extends PolicyDefinition {
  /** The definition. */
  public SetStatus() {
    super(StatusEdit.SCHEMA, everySection(), everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(StatusEdit.of(config));
  }

  private record Node(StatusEdit edit) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      edit.apply(exchange, Target.response(exchange));
      return NEXT;
    }
  }
}
