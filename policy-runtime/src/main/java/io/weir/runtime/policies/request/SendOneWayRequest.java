package io.weir.runtime.policies.request;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Response;
import io.weir.api.Signal;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.spi.BackendClient;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a call and goes on. The request is made of what there is now and survives the exchange;
 * the answer is never looked at, and a call that fails is only logged.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/send-one-way-request-policy">send-one-way-request</a>
 */
public final class SendOneWayRequest extends PolicyDefinition {
  private static final Logger LOG = LoggerFactory.getLogger(SendOneWayRequest.class);

  /** The definition. */
  public SendOneWayRequest() {
    super(
        CallParts.declare(
                ElementSchema.named("send-one-way-request", "Starts a call and goes on at once."))
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    CallParts.check(config, problems);
  }

  @Override
  public Set<Expression.Need> needs(PolicyConfig config) {
    return CallParts.needs(config);
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(CallParts.of(config));
  }

  private record Node(CallParts parts) implements Policy {
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a one-way call
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      BackendClient client = exchange.services().backendClient();
      parts.call(exchange).thenCompose(call -> client.send(call, null)).whenComplete(Node::ended);
      return NEXT;
    }

    private static void ended(@Nullable Response response, @Nullable Throwable error) {
      if (error != null) {
        LOG.warn("a one-way request failed: {}", error.getMessage());
      } else if (response != null && response.body() instanceof Body.Streamed streamed) {
        streamed.discard();
      }
    }
  }
}
