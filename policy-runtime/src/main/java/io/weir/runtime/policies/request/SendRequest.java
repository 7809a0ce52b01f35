package io.weir.runtime.policies.request;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Response;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import io.weir.api.spi.BackendCall;
import io.weir.runtime.body.BodyBuffer;
import io.weir.runtime.engine.Continuation;
import io.weir.runtime.engine.RequiredValue;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.policies.message.ResponseVariables;
import io.weir.runtime.policies.routing.CallErrors;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Makes a call and puts the answer in a variable. Any status is a success; a call without answer is
 * an error, unless {@code ignore-error} turns it into a null. What expressions of the policy itself
 * throw is never ignored. Redirects are not followed. The answer's body is read before the next
 * policy runs.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/send-request-policy">send-request</a>
 */
public final class SendRequest extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> RESPONSE_VARIABLE =
      AttributeKey.expression("response-variable-name", ValueType.STRING)
          .required()
          .doc("the variable that gets the response");
  private static final AttributeKey<Boolean> IGNORE_ERROR =
      AttributeKey.of("ignore-error", ValueType.BOOL)
          .defaultsTo("false")
          .doc("whether a failed call puts null in the variable instead of being an error");

  /** The definition. */
  public SendRequest() {
    super(
        CallParts.declare(
                ElementSchema.named(
                        "send-request", "Makes a call and puts the answer in a variable.")
                    .attributes(RESPONSE_VARIABLE, IGNORE_ERROR))
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
    return new Node(CallParts.of(config), config.get(RESPONSE_VARIABLE), config.get(IGNORE_ERROR));
  }

  private record Node(CallParts parts, Expression<String> variable, boolean ignoreError)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String name =
          RequiredValue.of("The name of the response variable", variable.evaluate(exchange));
      return parts
          .call(exchange)
          .thenCompose(call -> answer(exchange, call))
          .handle((response, error) -> received(exchange, name, response, error))
          .thenCompose(stage -> stage);
    }

    private static CompletionStage<Response> answer(Exchange exchange, BackendCall call) {
      return exchange
          .services()
          .backendClient()
          .send(call, exchange)
          .thenCompose(
              response -> {
                HopByHop.strip(response.headers());
                CompletionStage<Void> body = BodyBuffer.ensure(response, BodyBuffer.DEFAULT_LIMIT);
                return body == null
                    ? CompletableFuture.completedStage(response)
                    : body.thenApply(done -> response);
              });
    }

    private CompletionStage<Signal> received(
        Exchange exchange, String name, @Nullable Response response, @Nullable Throwable error) {
      if (response == null && !ignoreError) {
        return CompletableFuture.failedStage(
            Continuation.unwrapped(error) instanceof PolicyException known
                ? known
                : CallErrors.of(error).build());
      }
      ResponseVariables.store(exchange, name, response);
      return NEXT;
    }
  }
}
