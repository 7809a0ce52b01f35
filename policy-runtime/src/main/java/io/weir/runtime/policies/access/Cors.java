package io.weir.runtime.policies.access;

import static io.weir.api.Section.INBOUND;
import static io.weir.api.definition.ValueType.BOOL;
import static io.weir.api.definition.ValueType.STRING;
import static io.weir.api.definition.ValueType.intBetween;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
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
import io.weir.runtime.engine.AtEnd;
import io.weir.runtime.engine.Preflight;
import io.weir.runtime.engine.Traces;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Answers preflights and lets pages of other origins read responses. The first one that a request
 * meets counts; the page speaks of one in a section, several are accepted. Where {@code
 * terminate-unmatched-request} is absent it is taken as true, which all observations show, though
 * the reference's table says false. Preflights are answered with what was asked for, not with the
 * whole list.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/cors-policy">cors</a>
 */
public final class Cors extends PolicyDefinition {
  private static final AttributeKey<Expression<Boolean>> CREDENTIALS =
      AttributeKey.expression("allow-credentials", BOOL)
          .defaultsTo("false")
          .doc("whether cookies and other credentials are allowed");
  private static final AttributeKey<Expression<Boolean>> TERMINATE =
      AttributeKey.expression("terminate-unmatched-request", BOOL)
          .defaultsTo("true")
          .doc("whether requests of other origins end here");
  private static final ChildKey<List<Expression<String>>> ORIGIN =
      ChildKey.texts("origin", STRING, "`*`, or scheme, host and port of an origin").atLeast(1);
  private static final ChildKey<PolicyConfig> ORIGINS =
      ChildKey.element(
              ElementSchema.named("allowed-origins", "the origins whose pages may call")
                  .children(ORIGIN)
                  .build())
          .atLeast(1);
  private static final AttributeKey<Expression<Integer>> MAX_AGE =
      AttributeKey.expression("preflight-result-max-age", intBetween(0, Integer.MAX_VALUE))
          .defaultsTo("0")
          .doc("how many seconds a browser may remember the answer");
  private static final ChildKey<List<Expression<String>>> METHOD =
      ChildKey.texts("method", STRING, "a method, `*` for all").atLeast(1);
  private static final ChildKey<PolicyConfig> METHODS =
      ChildKey.element(
          ElementSchema.named("allowed-methods", "the methods; GET and POST if it is absent")
              .attributes(MAX_AGE)
              .children(METHOD)
              .build());
  private static final ChildKey<List<Expression<String>>> HEADER =
      ChildKey.texts("header", STRING, "a header, `*` for all").atLeast(1);
  private static final ChildKey<PolicyConfig> REQUEST_HEADERS =
      ChildKey.element(
          ElementSchema.named("allowed-headers", "the request headers that may be used")
              .children(HEADER)
              .build());
  private static final ChildKey<PolicyConfig> EXPOSED_HEADERS =
      ChildKey.element(
          ElementSchema.named("expose-headers", "the response headers that may be read")
              .children(HEADER)
              .build());

  /** Declares the policy. */
  public Cors() {
    super(
        ElementSchema.named("cors", "Lets pages of other origins call.")
            .attributes(CREDENTIALS, TERMINATE)
            .children(ORIGINS, METHODS, REQUEST_HEADERS, EXPOSED_HEADERS)
            .build(),
        in(INBOUND),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    for (Expression<String> origin : config.get(ORIGINS).get(ORIGIN)) {
      if (!origin.isConstant()) {
        continue;
      }
      String text = origin.text();
      if (!text.equals("*") && Origin.parse(text) == null) {
        problems.error(
            origin.span(),
            "`" + text + "` is no origin: it must be a URL of scheme, host and port only",
            "write it as `https://www.example.com`, or `*` for all origins");
      }
    }
    if (config.find(REQUEST_HEADERS) == null) {
      problems.warning(
          config.elementSpan(),
          "`cors` has no `allowed-headers`, so no request header beyond the safe ones is allowed",
          null);
    }
  }

  @Override
  public Policy build(PolicyConfig config) {
    PolicyConfig methods = config.find(METHODS);
    PolicyConfig headers = config.find(REQUEST_HEADERS);
    PolicyConfig exposed = config.find(EXPOSED_HEADERS);
    return new Node(
        config.get(CREDENTIALS),
        config.get(TERMINATE),
        config.get(ORIGINS).get(ORIGIN),
        methods == null ? null : methods.get(METHOD),
        methods == null ? null : methods.get(MAX_AGE),
        headers == null ? List.of() : headers.get(HEADER),
        exposed == null ? List.of() : exposed.get(HEADER));
  }

  private record Node(
      Expression<Boolean> credentials,
      Expression<Boolean> terminate,
      List<Expression<String>> origins,
      @Nullable List<Expression<String>> methods,
      @Nullable Expression<Integer> maxAge,
      List<Expression<String>> requestHeaders,
      List<Expression<String>> exposedHeaders)
      implements Preflight {
    private static final Attachment<Boolean> APPLIED = new Attachment<>("cors applied");

    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String origin = exchange.request().headers().first("Origin");
      if (origin == null || origin.isEmpty()) {
        Traces.message(
            exchange,
            "cors",
            "Origin header was missing or empty and the request was classified as not"
                + " cross-domain. CORS policy was not applied.");
        return NEXT;
      }
      if (exchange.get(APPLIED) != null) {
        return NEXT;
      }
      String allowed = allowedOrigin(exchange, origin);
      if (allowed == null) {
        if (Boolean.FALSE.equals(terminate.evaluate(exchange))) {
          return NEXT;
        }
        exchange.response(new Response(200));
        return RESPONDED;
      }
      exchange.set(APPLIED, true);
      boolean withCredentials = Boolean.TRUE.equals(credentials.evaluate(exchange));
      String exposed = joined(exposedHeaders, exchange);
      AtEnd.edit(exchange, response -> edit(response, allowed, withCredentials, exposed));
      return NEXT;
    }

    private static void edit(
        Response response, String allowed, boolean withCredentials, String exposed) {
      Headers headers = response.headers();
      for (String name : headers.names()) {
        if (name.toLowerCase(Locale.ROOT).startsWith("access-control-")) {
          headers.remove(name);
        }
      }
      headers.set("Access-Control-Allow-Origin", allowed);
      if (withCredentials) {
        headers.set("Access-Control-Allow-Credentials", "true");
      }
      if (!exposed.isEmpty()) {
        headers.set("Access-Control-Expose-Headers", exposed);
      }
      if (!allowed.equals("*")) {
        vary(headers);
      }
    }

    private static void vary(Headers headers) {
      String vary = headers.joined("Vary");
      if (vary != null) {
        for (String field : vary.split(",", -1)) {
          if (field.strip().equals("*") || field.strip().equalsIgnoreCase("Origin")) {
            return;
          }
        }
      }
      headers.add("Vary", "Origin");
    }

    @Override
    public boolean answer(Exchange exchange, boolean last) throws PolicyException {
      Headers asked = exchange.request().headers();
      String origin = asked.first("Origin");
      String allowed = origin == null ? null : allowedOrigin(exchange, origin);
      if (allowed == null) {
        if (!last && Boolean.FALSE.equals(terminate.evaluate(exchange))) {
          return false;
        }
        exchange.response(new Response(200));
        return true;
      }
      Response response = new Response(200);
      String method = asked.first("Access-Control-Request-Method");
      String names = asked.joined("Access-Control-Request-Headers");
      if (method != null && allowsMethod(exchange, method) && allowsHeaders(exchange, names)) {
        Headers headers = response.headers();
        headers.set("Access-Control-Allow-Origin", allowed);
        headers.set("Access-Control-Allow-Methods", method);
        if (names != null && !names.isBlank()) {
          headers.set("Access-Control-Allow-Headers", names);
        }
        if (Boolean.TRUE.equals(credentials.evaluate(exchange))) {
          headers.set("Access-Control-Allow-Credentials", "true");
        }
        Integer age = maxAge == null ? null : maxAge.evaluate(exchange);
        if (age != null && age > 0) {
          headers.set("Access-Control-Max-Age", age.toString());
        }
        if (!allowed.equals("*")) {
          vary(headers);
        }
      }
      exchange.response(response);
      return true;
    }

    /** The value of Access-Control-Allow-Origin, or null if the origin is not allowed. */
    private @Nullable String allowedOrigin(Exchange exchange, String origin)
        throws PolicyException {
      Origin asked = Origin.parse(origin);
      for (Expression<String> expression : origins) {
        String text = expression.evaluate(exchange);
        if (text == null) {
          continue;
        }
        if (text.trim().equals("*")) {
          return Boolean.TRUE.equals(credentials.evaluate(exchange)) ? origin : "*";
        }
        if (asked != null && asked.equals(Origin.parse(text.trim()))) {
          return origin;
        }
      }
      return null;
    }

    private boolean allowsMethod(Exchange exchange, String method) throws PolicyException {
      if (methods == null) {
        return method.equals("GET") || method.equals("POST");
      }
      for (Expression<String> expression : methods) {
        String text = expression.evaluate(exchange);
        if (text != null && (text.equals("*") || text.equalsIgnoreCase(method))) {
          return true;
        }
      }
      return false;
    }

    private boolean allowsHeaders(Exchange exchange, @Nullable String names)
        throws PolicyException {
      if (names == null) {
        return true;
      }
      for (String name : names.split(",")) {
        boolean found = name.isBlank();
        for (int i = 0; i < requestHeaders.size() && !found; i++) {
          String text = requestHeaders.get(i).evaluate(exchange);
          found = text != null && (text.equals("*") || text.equalsIgnoreCase(name.trim()));
        }
        if (!found) {
          return false;
        }
      }
      return true;
    }

    private static String joined(List<Expression<String>> texts, Exchange exchange)
        throws PolicyException {
      StringBuilder out = new StringBuilder();
      for (Expression<String> expression : texts) {
        String text = expression.evaluate(exchange);
        if (text != null && Headers.isValue(text)) {
          out.append(out.isEmpty() ? "" : ", ").append(text);
        }
      }
      return out.toString();
    }
  }
}
