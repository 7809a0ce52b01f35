package io.weir.runtime.policies.access;

import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.runtime.policies.message.BasicAuth;
import java.util.concurrent.CompletionStage;

/**
 * Authenticates to the backend with user and password, encoded as UTF-8.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/authentication-basic-policy">authentication-basic</a>
 */
public final class AuthenticationBasic extends PolicyDefinition {
  /** The definition. */
  public AuthenticationBasic() {
    super(BasicAuth.SCHEMA, in(Section.INBOUND), everyScope());
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(BasicAuth.of(config));
  }

  private record Node(BasicAuth credentials) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      credentials.apply(exchange, exchange.request().headers());
      return NEXT;
    }
  }
}
