package io.weir.runtime.policies.flow;

import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Response;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import io.weir.runtime.engine.RequestTrace;
import io.weir.runtime.engine.Traces;
import io.weir.runtime.policies.message.BodyEdit;
import io.weir.runtime.policies.message.HeaderEdit;
import io.weir.runtime.policies.message.ResponseVariables;
import io.weir.runtime.policies.message.StatusEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Ends the pipeline with a response: a new empty 200, or that of a variable, changed by the
 * children. The children are applied status first, then headers, then body, in whatever order they
 * are written; their expressions still see the response there was before.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/return-response-policy">return-response</a>
 */
public final class ReturnResponse extends PolicyDefinition {
  private static final AttributeKey<String> RESPONSE_VARIABLE =
      AttributeKey.of("response-variable-name", ValueType.STRING)
          .doc("a variable with a response to begin with");
  private static final ChildKey<PolicyConfig> STATUS = ChildKey.element(StatusEdit.SCHEMA);
  private static final ChildKey<List<PolicyConfig>> HEADERS = ChildKey.elements(HeaderEdit.SCHEMA);
  private static final ChildKey<PolicyConfig> BODY = ChildKey.element(BodyEdit.SCHEMA);

  /** The definition. */
  public ReturnResponse() {
    super(
        ElementSchema.named("return-response", "Ends the pipeline with a response.")
            .attributes(RESPONSE_VARIABLE)
            .children(STATUS, HEADERS, BODY)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    config.get(HEADERS).forEach(header -> HeaderEdit.check(header, problems));
    PolicyConfig body = config.find(BODY);
    if (body != null) {
      BodyEdit.check(body, problems);
    }
  }

  @Override
  public Policy build(PolicyConfig config) {
    PolicyConfig status = config.find(STATUS);
    PolicyConfig body = config.find(BODY);
    return new Node(
        config.find(RESPONSE_VARIABLE),
        status == null ? null : StatusEdit.of(status),
        HeaderEdit.of(config.get(HEADERS)),
        body == null ? null : BodyEdit.of(body));
  }

  private record Node(
      @Nullable String variable,
      @Nullable StatusEdit status,
      List<HeaderEdit> headers,
      @Nullable BodyEdit body)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      Response response = variable == null ? new Response(200) : stored(exchange, variable);
      if (status != null) {
        status.apply(exchange, response);
      }
      for (HeaderEdit header : headers) {
        header.apply(exchange, response.headers(), false);
      }
      if (body != null) {
        body.apply(exchange, response);
      }
      exchange.response(response);
      if (exchange.tracing()) {
        trace(exchange, response);
      }
      return RESPONDED;
    }

    private static Response stored(Exchange exchange, String variable) throws PolicyException {
      Response stored = ResponseVariables.find(exchange, variable);
      if (stored == null) {
        throw PolicyException.failure(
                null, "the variable `" + variable + "` does not hold a response")
            .build();
      }
      return new Response(stored.status(), stored.reason(), stored.headers().copy(), stored.body());
    }

    private static void trace(Exchange exchange, Response response) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("message", "Return response was applied");
      data.put(
          "response",
          Map.of(
              "status",
              Map.of("code", response.status(), "reason", response.reason()),
              "headers",
              RequestTrace.headers(response.headers())));
      Traces.add(exchange, "return-response", data);
    }
  }
}
