package io.weir.gateway.server;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendClient;
import io.weir.api.spi.BackendException;
import io.weir.api.spi.Services;
import io.weir.gateway.config.GatewayConfig.AccessLog;
import io.weir.runtime.engine.GatewayErrors;
import io.weir.runtime.engine.PolicyEngine;
import io.weir.runtime.engine.host.ExchangeHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway does with a request: finds its operation and runs the policies. The
 * configuration is taken once, when the request arrives. Any thread; never blocks.
 */
final class RequestHandler implements ExchangeHandler {
  /** Where load balancers and orchestrators ask whether the gateway serves. */
  static final String PROBE = "/status-0123456789abcdef";

  private static final Attachment<Configuration> CONFIGURATION = new Attachment<>("configuration");
  private static final Attachment<Boolean> DEBUGGING = new Attachment<>("debugging");

  private final PolicyEngine engine = PolicyEngine.create();
  private final Supplier<Configuration> current;
  private final Services services;
  private final RequestTraces traces;
  private final BackendClient withoutService;

  RequestHandler(Supplier<Configuration> current, Services services, RequestTraces traces) {
    this.current = current;
    this.services = services;
    this.traces = traces;
    this.withoutService = (call, owner) -> unlessItself(services.backendClient(), call, owner);
  }

  @Override
  public Exchange open(Request received) {
    Configuration configuration = current.get();
    Request request = Callers.seen(received, configuration.config().trustedProxies());
    boolean debugging = traces.isAsked(request.headers(), configuration.config().debug());
    boolean traced = debugging && !request.originalUrl().path().startsWith(RequestTraces.PATH);
    Routes.Match match = configuration.routes().find(request);
    Exchange.Builder builder =
        Exchange.builder(request, services, configuration.config().deployment()).tracing(traced);
    if (match != null) {
      Route route = match.route();
      request.url(route.backendUrl(request.originalUrl(), match.behindApi()));
      builder.api(route.api()).operation(route.operation()).matchedParameters(match.parameters());
    }
    Exchange exchange = builder.build();
    exchange.set(CONFIGURATION, configuration);
    if (match != null) {
      exchange.set(Route.KEY, match.route());
    }
    exchange.set(DEBUGGING, debugging);
    if (traced) {
      traces.begin(exchange, configuration.config());
    }
    return exchange;
  }

  @Override
  public CompletionStage<Response> handle(Exchange exchange) {
    Configuration configuration = exchange.get(CONFIGURATION);
    if (configuration == null) {
      throw new IllegalStateException("an exchange of another handler");
    }
    String path = exchange.request().originalUrl().path();
    if (path.equals(PROBE)) {
      return CompletableFuture.completedStage(new Response(200));
    }
    if (path.startsWith(RequestTraces.PATH) && Boolean.TRUE.equals(exchange.get(DEBUGGING))) {
      return CompletableFuture.completedStage(
          traces.answer(path.substring(RequestTraces.PATH.length())));
    }
    String method = exchange.request().method();
    CompletionStage<Response> answer = run(exchange, configuration);
    AccessLog log = configuration.config().accessLog();
    if (log != AccessLog.NONE) {
      answer = answer.thenApply(response -> AccessLogger.atEnd(log, exchange, method, response));
    }
    return exchange.tracing() ? answer.thenApply(r -> traces.name(exchange, r)) : answer;
  }

  private CompletionStage<Response> run(Exchange exchange, Configuration configuration) {
    Route route = exchange.get(Route.KEY);
    if (route == null) {
      return engine.refuse(exchange, configuration.global(), GatewayErrors.operationNotFound());
    }
    return route.service() == null
        ? engine.handle(exchange, route.pipeline(), withoutService)
        : engine.handle(exchange, route.pipeline());
  }

  /** An API without service URL must not have the gateway call itself for ever. */
  private static CompletionStage<Response> unlessItself(
      BackendClient client, BackendCall call, @Nullable Exchange owner) {
    if (owner != null && call.url().authority().equals(owner.request().originalUrl().authority())) {
      return CompletableFuture.failedStage(
          new BackendException(
              BackendException.Kind.CONNECT,
              "the API has no service URL, and no policy chose a backend",
              null));
    }
    return client.send(call, owner);
  }
}
