package io.weir.runtime.policies.request;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.Request;
import io.weir.api.Section;
import io.weir.api.Url;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.Problems;
import io.weir.api.definition.TextKey;
import io.weir.api.definition.ValueType;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendOptions;
import io.weir.api.spi.KeyedCertificate;
import io.weir.api.spi.TokenSource;
import io.weir.runtime.policies.message.BasicAuth;
import io.weir.runtime.policies.message.BodyEdit;
import io.weir.runtime.policies.message.HeaderEdit;
import io.weir.runtime.policies.message.MethodText;
import io.weir.runtime.policies.message.UrlText;
import io.weir.runtime.policies.routing.CallErrors;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What policies that make calls of their own have in common: mode, timeout, and the children that
 * make the request.
 */
final class CallParts {
  /** Where a call begins. */
  enum Mode {
    NEW,
    COPY
  }

  static final AttributeKey<Expression<Mode>> MODE =
      AttributeKey.expression("mode", ValueType.choice(Mode.class))
          .defaultsTo("new")
          .doc("`new` begins with an empty request, `copy` with the current one");
  static final AttributeKey<Expression<Integer>> TIMEOUT =
      AttributeKey.expression("timeout", ValueType.intBetween(0, Integer.MAX_VALUE))
          .defaultsTo("60")
          .doc("seconds to wait for the response's head; 0 fails at once");

  private static final TextKey<Expression<String>> URL_TEXT =
      TextKey.expression(ValueType.STRING).required();
  private static final ChildKey<PolicyConfig> URL =
      ChildKey.element(ElementSchema.named("set-url", "the absolute URL").text(URL_TEXT).build());
  private static final ChildKey<PolicyConfig> METHOD = ChildKey.element(MethodText.SCHEMA);
  private static final ChildKey<List<PolicyConfig>> HEADERS = ChildKey.elements(HeaderEdit.SCHEMA);
  private static final ChildKey<PolicyConfig> BODY = ChildKey.element(BodyEdit.SCHEMA);
  private static final ChildKey<PolicyConfig> BASIC = ChildKey.element(BasicAuth.SCHEMA);

  private static final AttributeKey<Expression<String>> THUMBPRINT =
      AttributeKey.expression("thumbprint", ValueType.STRING).doc("the certificate's thumbprint");
  private static final AttributeKey<Expression<String>> CERTIFICATE_ID =
      AttributeKey.expression("certificate-id", ValueType.STRING).doc("the certificate's id");
  private static final ChildKey<PolicyConfig> CERTIFICATE =
      ChildKey.element(
          ElementSchema.named("authentication-certificate", "the client certificate")
              .attributes(THUMBPRINT, CERTIFICATE_ID)
              .exactlyOne(THUMBPRINT, CERTIFICATE_ID)
              .unsupported("body", "password")
              .build());

  private static final AttributeKey<Expression<String>> RESOURCE =
      AttributeKey.expression("resource", ValueType.STRING).required().doc("whom the token is for");
  private static final AttributeKey<Expression<String>> CLIENT_ID =
      AttributeKey.expression("client-id", ValueType.STRING).doc("the identity");
  private static final ChildKey<PolicyConfig> IDENTITY =
      ChildKey.element(
          ElementSchema.named("authentication-managed-identity", "a token of the gateway")
              .attributes(RESOURCE, CLIENT_ID)
              .unsupported("output-token-variable-name", "ignore-error")
              .build());

  private static final AttributeKey<Expression<String>> PROXY_URL =
      AttributeKey.expression("url", ValueType.STRING).required().doc("`http://host:port`");
  private static final AttributeKey<Expression<String>> PROXY_USER =
      AttributeKey.expression("username", ValueType.STRING).doc("the user");
  private static final AttributeKey<Expression<String>> PROXY_PASSWORD =
      AttributeKey.expression("password", ValueType.STRING).doc("the password");
  private static final ChildKey<PolicyConfig> PROXY =
      ChildKey.element(
          ElementSchema.named("proxy", "the HTTP proxy of the call")
              .attributes(PROXY_URL, PROXY_USER, PROXY_PASSWORD)
              .build());

  private final Section section;
  private final Expression<Mode> mode;
  private final Expression<Integer> timeout;
  private final @Nullable Expression<String> url;
  private final @Nullable MethodText method;
  private final List<HeaderEdit> headers;
  private final @Nullable BodyEdit body;
  private final @Nullable BasicAuth basic;
  private final @Nullable PolicyConfig certificate;
  private final @Nullable PolicyConfig identity;
  private final @Nullable PolicyConfig proxy;

  private CallParts(PolicyConfig config) {
    PolicyConfig urlElement = config.find(URL);
    PolicyConfig methodElement = config.find(METHOD);
    PolicyConfig bodyElement = config.find(BODY);
    PolicyConfig basicElement = config.find(BASIC);
    section = config.section();
    mode = config.get(MODE);
    timeout = config.get(TIMEOUT);
    url = urlElement == null ? null : urlElement.get(URL_TEXT);
    method = methodElement == null ? null : MethodText.of(methodElement);
    headers = HeaderEdit.of(config.get(HEADERS));
    body = bodyElement == null ? null : BodyEdit.of(bodyElement);
    basic = basicElement == null ? null : BasicAuth.of(basicElement);
    certificate = config.find(CERTIFICATE);
    identity = config.find(IDENTITY);
    proxy = config.find(PROXY);
  }

  /** The parts of an element. */
  static CallParts of(PolicyConfig config) {
    return new CallParts(config);
  }

  /** Adds the common attributes and children to a schema. */
  static ElementSchema.Builder declare(ElementSchema.Builder schema) {
    return schema
        .attributes(MODE, TIMEOUT)
        .children(URL, METHOD, HEADERS, BODY, BASIC, CERTIFICATE, IDENTITY, PROXY)
        .atMostOne(BASIC, IDENTITY);
  }

  static void check(PolicyConfig config, Problems problems) {
    Expression<Mode> mode = config.get(MODE);
    if (mode.isConstant() && mode.text().equals(Mode.NEW.toString())) {
      for (ChildKey<PolicyConfig> key : List.of(URL, METHOD)) {
        if (!config.has(key)) {
          problems.error(
              config.elementSpan(),
              "`"
                  + config.schema().name()
                  + "` needs an element `"
                  + key.name()
                  + "` unless `mode` is `copy`",
              null);
        }
      }
    }
    PolicyConfig url = config.find(URL);
    if (url != null && url.get(URL_TEXT).isConstant()) {
      try {
        Url.parse(UrlText.escaped(url.get(URL_TEXT).text()));
      } catch (IllegalArgumentException e) {
        problems.error(url.span(URL_TEXT), e.getMessage(), null);
      }
    }
    PolicyConfig method = config.find(METHOD);
    if (method != null) {
      MethodText.check(method, problems);
    }
    config.get(HEADERS).forEach(header -> HeaderEdit.check(header, problems));
    PolicyConfig body = config.find(BODY);
    if (body != null) {
      BodyEdit.check(body, problems);
    }
  }

  /** A copied request needs its body, unless it gets another. */
  static Set<Expression.Need> needs(PolicyConfig config) {
    Expression<Mode> mode = config.get(MODE);
    boolean copies = !mode.isConstant() || mode.text().equals(Mode.COPY.toString());
    return copies && !config.has(BODY) && beforeBackend(config.section())
        ? Set.of(Expression.Need.REQUEST_BODY)
        : Set.of();
  }

  private static boolean beforeBackend(Section section) {
    return section == Section.INBOUND || section == Section.BACKEND;
  }

  /** Evaluates everything now and gives the call, which is not sent yet. */
  CompletionStage<BackendCall> call(Exchange exchange) throws PolicyException {
    boolean copy = mode.evaluate(exchange) == Mode.COPY;
    Request current = exchange.request();
    Integer seconds = timeout.evaluate(exchange);
    Url target = target(exchange, copy);
    String verb = copy ? current.method() : "GET";
    if (method != null) {
      verb = method.evaluate(exchange);
    }
    Headers lines = copy ? current.headers().copy() : new Headers();
    Body content =
        copy && beforeBackend(section) && !(current.body() instanceof Body.Streamed)
            ? current.body()
            : Body.empty();
    if (copy) {
      String host = lines.first("Host");
      if (host != null && host.equalsIgnoreCase(current.originalUrl().authority())) {
        lines.remove("Host");
      }
      for (String framing :
          List.of("Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length")) {
        lines.remove(framing);
      }
    }
    for (HeaderEdit header : headers) {
      header.apply(exchange, lines, true);
    }
    if (basic != null) {
      basic.apply(exchange, lines);
    }
    Request made = new Request(verb, target, lines, content, current.ipAddress(), null);
    if (body != null) {
      body.apply(exchange, made);
    }
    BackendOptions options = options(exchange);
    Duration limit = Duration.ofSeconds(seconds == null ? 60 : seconds);
    if (limit.isZero()) {
      return CompletableFuture.failedStage(CallErrors.timeout("the timeout is 0").build());
    }
    BackendCall call = new BackendCall(verb, target, made.headers(), made.body(), limit, options);
    return identity == null
        ? CompletableFuture.completedStage(call)
        : token(exchange, identity)
            .thenApply(
                token -> {
                  call.headers().set("Authorization", "Bearer " + token);
                  return call;
                });
  }

  private Url target(Exchange exchange, boolean copy) throws PolicyException {
    String text = url == null ? null : url.evaluate(exchange);
    if (text == null) {
      if (copy && url == null) {
        return exchange.request().url();
      }
      throw PolicyException.failure(
              PolicyException.EXPRESSION_FAILURE, "Expression value is invalid. There is no URL")
          .build();
    }
    try {
      return Url.parse(UrlText.escaped(text.trim()));
    } catch (IllegalArgumentException e) {
      throw PolicyException.failure(
              PolicyException.EXPRESSION_FAILURE, "Expression value is invalid. " + e.getMessage())
          .cause(e)
          .build();
    }
  }

  private BackendOptions options(Exchange exchange) throws PolicyException {
    KeyedCertificate shown = certificate == null ? null : certificate(exchange, certificate);
    if (proxy == null) {
      return shown == null
          ? BackendOptions.DEFAULT
          : new BackendOptions(shown, true, true, null, null, null);
    }
    String through = proxy.get(PROXY_URL).evaluate(exchange);
    Expression<String> user = proxy.find(PROXY_USER);
    Expression<String> password = proxy.find(PROXY_PASSWORD);
    try {
      return new BackendOptions(
          shown,
          true,
          true,
          Url.parse(through == null ? "" : through.trim()),
          user == null ? null : user.evaluate(exchange),
          password == null ? null : password.evaluate(exchange));
    } catch (IllegalArgumentException e) {
      throw PolicyException.failure(
              PolicyException.EXPRESSION_FAILURE, "Expression value is invalid. " + e.getMessage())
          .cause(e)
          .build();
    }
  }

  private static KeyedCertificate certificate(Exchange exchange, PolicyConfig element)
      throws PolicyException {
    Expression<String> print = element.find(THUMBPRINT);
    Expression<String> id = element.find(CERTIFICATE_ID);
    String name =
        print != null ? print.evaluate(exchange) : id == null ? null : id.evaluate(exchange);
    KeyedCertificate found =
        name == null
            ? null
            : print != null
                ? exchange.services().certificates().byThumbprint(name)
                : exchange.services().certificates().byId(name);
    if (found == null) {
      throw PolicyException.failure(null, "no certificate `" + name + "`").build();
    }
    return found;
  }

  private static CompletionStage<String> token(Exchange exchange, PolicyConfig element)
      throws PolicyException {
    TokenSource source = exchange.services().tokenSource();
    if (source == null) {
      throw PolicyException.failure(null, "this gateway has no identity").build();
    }
    String resource = element.get(RESOURCE).evaluate(exchange);
    Expression<String> client = element.find(CLIENT_ID);
    return source.token(
        resource == null ? "" : resource, client == null ? null : client.evaluate(exchange));
  }
}
