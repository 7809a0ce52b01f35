package io.weir.runtime.policies.routing;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.Url;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendClient;
import io.weir.runtime.engine.Forwarding;
import io.weir.runtime.engine.RequestTrace;
import io.weir.runtime.engine.Traces;
import io.weir.runtime.engine.host.Authority;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HttpFormatException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Sends the request to the backend, or to the rest of a filter chain, and makes its answer the
 * response.
 *
 * <p>The timeout is that of the response's head; 0 fails at once. With {@code continue-timeout} the
 * content of a request that carries {@code Expect: 100-continue} waits so long for the backend's
 * 100, then goes all the same; without it the content goes at once, and no backend is asked. The
 * Host header of the caller is not forwarded unless a policy set it; the caller's address is added
 * to X-Forwarded-For. A request body that is not buffered can be sent once: a second attempt has
 * none. Redirects are followed as .NET's client does: 50 at most, never from https to http, 303 and
 * (after POST) 301 and 302 with GET and without body, without Authorization.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/forward-request-policy">forward-request</a>
 */
public final class ForwardRequest extends PolicyDefinition {
  private enum HttpVersion {
    V1,
    V2,
    V2_OR_1
  }

  private static final int MAX_REDIRECTS = 50;
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(300);

  private static final ValueType<Integer> TIME = ValueType.intBetween(0, Integer.MAX_VALUE);
  private static final AttributeKey<Expression<Integer>> TIMEOUT =
      AttributeKey.expression("timeout", TIME)
          .doc("seconds to wait for the response's head; 300 if absent");
  private static final AttributeKey<Expression<Integer>> TIMEOUT_MS =
      AttributeKey.expression("timeout-ms", TIME)
          .doc("milliseconds to wait for the response's head");
  private static final AttributeKey<Expression<Integer>> CONTINUE_TIMEOUT =
      AttributeKey.expression("continue-timeout", TIME)
          .doc("seconds to wait for 100 Continue, if the request expects it");
  private static final AttributeKey<HttpVersion> HTTP_VERSION =
      AttributeKey.of(
              "http-version",
              ValueType.choice(
                  new TreeMap<>(
                      Map.of(
                          "1", HttpVersion.V1, "2", HttpVersion.V2, "2or1", HttpVersion.V2_OR_1))))
          .doc("the protocol towards the backend");
  private static final AttributeKey<Expression<Boolean>> FOLLOW_REDIRECTS =
      AttributeKey.expression("follow-redirects", ValueType.BOOL)
          .defaultsTo("false")
          .doc("whether redirects are followed here");
  private static final AttributeKey<Boolean> BUFFER_REQUEST_BODY =
      AttributeKey.of("buffer-request-body", ValueType.BOOL)
          .defaultsTo("false")
          .doc("whether the body is kept so that it can be sent again");
  private static final AttributeKey<Boolean> BUFFER_RESPONSE =
      AttributeKey.of("buffer-response", ValueType.BOOL)
          .defaultsTo("true")
          .doc("whether pieces of the response may be collected before they are passed on");
  private static final AttributeKey<Boolean> FAIL_ON_ERROR =
      AttributeKey.of("fail-on-error-status-code", ValueType.BOOL)
          .defaultsTo("false")
          .doc("whether a status from 400 to 599 is an error");

  /** The definition. */
  public ForwardRequest() {
    super(
        ElementSchema.named("forward-request", "Sends the request to the backend.")
            .attributes(
                TIMEOUT,
                TIMEOUT_MS,
                CONTINUE_TIMEOUT,
                HTTP_VERSION,
                FOLLOW_REDIRECTS,
                BUFFER_REQUEST_BODY,
                BUFFER_RESPONSE,
                FAIL_ON_ERROR)
            .atMostOne(TIMEOUT, TIMEOUT_MS)
            .build(),
        in(Section.BACKEND),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    HttpVersion version = config.find(HTTP_VERSION);
    if (version == HttpVersion.V2 || version == HttpVersion.V2_OR_1) {
      problems.warning(
          config.span(HTTP_VERSION), "HTTP/2 is not supported yet; HTTP/1.1 is used", null);
    }
  }

  @Override
  public Set<Expression.Need> needs(PolicyConfig config) {
    Expression<Boolean> follow = config.get(FOLLOW_REDIRECTS);
    boolean resends = !follow.isConstant() || !follow.text().trim().equalsIgnoreCase("false");
    return config.get(BUFFER_REQUEST_BODY) || resends
        ? Set.of(Expression.Need.REQUEST_BODY)
        : Set.of();
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(
        config.find(TIMEOUT),
        config.find(TIMEOUT_MS),
        config.find(CONTINUE_TIMEOUT),
        config.get(FOLLOW_REDIRECTS),
        config.get(FAIL_ON_ERROR));
  }

  private record Node(
      @Nullable Expression<Integer> timeout,
      @Nullable Expression<Integer> timeoutMs,
      @Nullable Expression<Integer> continueTimeout,
      Expression<Boolean> followRedirects,
      boolean failOnError)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      Duration limit = limit(exchange);
      boolean follow = Boolean.TRUE.equals(followRedirects.evaluate(exchange));
      exchange.response(null);
      Route route = Route.choose(exchange);
      BackendCall call = call(exchange, route, limit, patience(exchange));
      if (exchange.tracing()) {
        traceSending(exchange, call, limit);
      }
      if (limit.isZero()) {
        throw CallErrors.timeout("the timeout is 0").build();
      }
      BackendClient client = Forwarding.of(exchange);
      CompletionStage<Response> answer = client.send(call, exchange);
      if (follow) {
        answer = answer.thenCompose(response -> follow(exchange, client, call, response, 0));
      }
      return answer
          .handle((response, error) -> received(exchange, route, response, error))
          .thenCompose(stage -> stage);
    }

    private Duration limit(Exchange exchange) throws PolicyException {
      Integer seconds = timeout == null ? null : timeout.evaluate(exchange);
      if (seconds != null) {
        return Duration.ofSeconds(seconds);
      }
      Integer millis = timeoutMs == null ? null : timeoutMs.evaluate(exchange);
      return millis == null ? DEFAULT_TIMEOUT : Duration.ofMillis(millis);
    }

    /** How long the content waits for the backend; null if the request does not expect that. */
    private @Nullable Duration patience(Exchange exchange) throws PolicyException {
      Integer seconds = continueTimeout == null ? null : continueTimeout.evaluate(exchange);
      String expected = seconds == null ? null : exchange.request().headers().joined("Expect");
      return seconds != null && "100-continue".equalsIgnoreCase(expected)
          ? Duration.ofSeconds(seconds)
          : null;
    }

    private static BackendCall call(
        Exchange exchange, Route route, Duration limit, @Nullable Duration patience) {
      Request request = exchange.request();
      Headers headers = request.headers().copy();
      String host = headers.first("Host");
      if (host != null && isCallers(host, request.originalUrl())) {
        headers.remove("Host");
      }
      HopByHop.strip(headers);
      String forwarded = headers.joined("X-Forwarded-For");
      headers.set(
          "X-Forwarded-For",
          forwarded == null ? request.ipAddress() : forwarded + ", " + request.ipAddress());
      Body body = request.body() instanceof Body.Streamed ? request.consumeBody() : request.body();
      if (headers.contains("Content-Length") && body.length() >= 0) {
        headers.set("Content-Length", Long.toString(body.length())); // a policy may have read it
      }
      route.addTo(headers);
      return new BackendCall(
          request.method(),
          route.withQuery(request.url()),
          headers,
          body,
          limit,
          route.options(),
          patience);
    }

    /** Whether a Host is the one that the caller asked, with its port written or not. */
    private static boolean isCallers(String host, Url original) {
      if (host.equalsIgnoreCase(original.authority())) {
        return true;
      }
      try {
        Authority asked = Authority.parse(host);
        Url same = original.withAuthority(original.scheme(), asked.host(), asked.port());
        return same.authority().equalsIgnoreCase(original.authority());
      } catch (HttpFormatException e) {
        return false;
      }
    }

    private CompletionStage<Signal> received(
        Exchange exchange, Route route, @Nullable Response response, @Nullable Throwable error) {
      if (response == null) {
        PolicyException failure = CallErrors.of(error).build();
        route.failed(failure);
        return CompletableFuture.failedStage(failure);
      }
      route.answered(exchange, response);
      HopByHop.strip(response.headers());
      exchange.response(response);
      if (exchange.tracing()) {
        Traces.add(
            exchange,
            "request-forwarder",
            Map.of(
                "response",
                Map.of(
                    "status",
                    Map.of("code", response.status(), "reason", response.reason()),
                    "headers",
                    RequestTrace.headers(response.headers()))));
      }
      if (failOnError && response.status() >= 400 && response.status() <= 599) {
        return CompletableFuture.failedStage(
            PolicyException.rejection(
                    response.status(),
                    "BackendErrorStatusCode",
                    "the backend answered with the status " + response.status())
                .keepResponse()
                .build());
      }
      return NEXT;
    }

    private static CompletionStage<Response> follow(
        Exchange exchange, BackendClient client, BackendCall call, Response response, int hops) {
      BackendCall next = hops < MAX_REDIRECTS ? redirected(call, response) : null;
      if (next == null) {
        return CompletableFuture.completedStage(response);
      }
      if (response.body() instanceof Body.Streamed streamed) {
        streamed.discard();
      }
      return client
          .send(next, exchange)
          .thenCompose(following -> follow(exchange, client, next, following, hops + 1));
    }

    private static @Nullable BackendCall redirected(BackendCall call, Response response) {
      int status = response.status();
      boolean redirect =
          status == 300
              || status == 301
              || status == 302
              || status == 303
              || status == 307
              || status == 308;
      String location = response.headers().first("Location");
      Url target = redirect && location != null ? Redirects.resolve(call.url(), location) : null;
      if (target == null
          || (call.url().scheme().equals("https") && target.scheme().equals("http"))) {
        return null;
      }
      boolean post = call.method().equals("POST");
      boolean toGet =
          (status == 303 && !call.method().equals("GET") && !call.method().equals("HEAD"))
              || (post && (status == 300 || status == 301 || status == 302));
      Headers headers = call.headers().copy();
      headers.remove("Authorization");
      headers.remove("Host");
      if (toGet) {
        headers.remove("Content-Length");
        headers.remove("Content-Type");
      }
      return new BackendCall(
          toGet ? "GET" : call.method(),
          target,
          headers,
          toGet ? Body.empty() : call.body(),
          call.timeout(),
          call.options());
    }

    private static void traceSending(Exchange exchange, BackendCall call, Duration limit) {
      Traces.add(
          exchange,
          "request-forwarder",
          Map.of(
              "message",
              "Request is being forwarded to the backend service. Timeout set to "
                  + limit.toSeconds()
                  + " seconds",
              "request",
              Map.of("method", call.method(), "url", call.url().toString())));
    }
  }
}
