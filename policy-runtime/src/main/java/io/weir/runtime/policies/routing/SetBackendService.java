package io.weir.runtime.policies.routing;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Scope;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.Url;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import io.weir.api.entity.Backend;
import io.weir.runtime.engine.Traces;
import io.weir.runtime.policies.message.UrlText;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Sends the request to another base URL or to a backend entity. The rest of the path, and the
 * query, stay behind it, joined by exactly one slash. The last one that runs before the call wins.
 * A query of the base URL comes before the request's own.
 *
 * <p>What a document of a broader scope set by {@code backend-id}, one of a narrower scope can
 * replace only by {@code backend-id}: its {@code base-url} is without effect then, and a trace says
 * so.
 *
 * <p>A backend entity brings its URL, TLS checks, credentials, proxy, circuit breaker and, if it is
 * a pool, its members; a base URL brings none of these.
 *
 * <p>Service Fabric and Dapr are not supported; documents that use them are refused.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/set-backend-service-policy">set-backend-service</a>
 */
public final class SetBackendService extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> BASE_URL =
      AttributeKey.expression("base-url", ValueType.STRING).doc("the new base URL");
  private static final AttributeKey<Expression<String>> BACKEND_ID =
      AttributeKey.expression("backend-id", ValueType.STRING).doc("the id of a backend entity");

  /** The definition. */
  public SetBackendService() {
    super(
        ElementSchema.named("set-backend-service", "Sends the request to another backend.")
            .attributes(BASE_URL, BACKEND_ID)
            .exactlyOne(BASE_URL, BACKEND_ID)
            .unsupported(
                "sf-resolve-condition",
                "sf-service-instance-name",
                "sf-partition-key",
                "sf-replica-type",
                "sf-listener-name",
                "dapr-app-id",
                "dapr-method",
                "dapr-namespace")
            .build(),
        in(Section.INBOUND, Section.BACKEND),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    Expression<String> baseUrl = config.find(BASE_URL);
    if (baseUrl != null && baseUrl.isConstant()) {
      try {
        checkedUrl(baseUrl.text());
      } catch (IllegalArgumentException e) {
        problems.error(config.span(BASE_URL), e.getMessage(), null);
      }
    }
    Expression<String> id = config.find(BACKEND_ID);
    Map<String, Backend> known = config.environment().backends();
    if (id != null && id.isConstant() && !known.containsKey(id.text())) {
      if (id.text().equalsIgnoreCase("dapr")) {
        problems.unsupported(config.span(BACKEND_ID), "Dapr backends are not supported yet");
      } else if (!config.environment().lone()) {
        problems.error(config.span(BACKEND_ID), "no backend `" + id.text() + "`", null);
      }
    }
  }

  private static Url checkedUrl(String text) {
    return Url.parse(UrlText.escaped(text.trim()));
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(
        config.find(BASE_URL),
        config.find(BACKEND_ID),
        config.environment().backends(),
        config.scope());
  }

  private record Node(
      @Nullable Expression<String> baseUrl,
      @Nullable Expression<String> backendId,
      Map<String, Backend> backends,
      Scope scope)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      if (baseUrl != null) {
        BackendSelection selected = exchange.get(BackendSelection.KEY);
        if (selected != null && selected.scope().compareTo(scope) < 0) {
          Traces.message(
              exchange,
              "set-backend-service",
              "The backend was set by backend-id in a broader scope and stays; base-url was not"
                  + " applied.");
          return NEXT;
        }
        rebase(exchange, baseUrl.evaluate(exchange));
        exchange.set(BackendSelection.KEY, null);
        exchange.backend(null);
      } else if (backendId != null) {
        String id = backendId.evaluate(exchange);
        Backend backend = id == null ? null : backends.get(id);
        if (backend == null) {
          throw PolicyException.failure(null, "no backend `" + id + "`").build();
        }
        exchange.set(BackendSelection.KEY, new BackendSelection(backend, backends, scope));
        exchange.backend(backend);
        if (backend.url() != null) {
          rebase(exchange, backend.url());
        }
      }
      return NEXT;
    }

    private static void rebase(Exchange exchange, @Nullable String text) throws PolicyException {
      try {
        BackendUrl.rebase(exchange, checkedUrl(text == null ? "" : text));
      } catch (IllegalArgumentException e) {
        throw PolicyException.failure(
                PolicyException.EXPRESSION_FAILURE,
                "Expression value is invalid. " + e.getMessage())
            .cause(e)
            .build();
      }
    }
  }
}
