package io.weir.testkit.suite;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.LastError;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.entity.Api;
import io.weir.api.entity.Operation;
import io.weir.api.spi.Services;
import io.weir.api.spi.TraceEntry;
import io.weir.runtime.body.BodyBuffer;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.engine.GatewayErrors;
import io.weir.runtime.engine.Pipeline;
import io.weir.runtime.engine.PolicyEngine;
import io.weir.runtime.routing.UrlTemplate;
import io.weir.runtime.store.InProcessStores;
import io.weir.testkit.data.Durations;
import io.weir.testkit.time.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One run of one test: its clock, stores and stubs. One thread. */
final class TestRun {
  private static final long MAX_BODY = 64L << 20;
  private static final int MAX_TIMERS = 1_000_000;

  private final Suite.Test test;
  private final Pipeline pipeline;
  private final Pipeline unmatched;
  private final VirtualTime time;
  private final StubBackend stubs;
  private final Services services;
  private final List<TraceEntry> traces = new ArrayList<>();

  /**
   * Prepares a run.
   *
   * @param pipeline of requests that the operation matches
   * @param unmatched of others: its on-error is that of the global document
   */
  TestRun(Suite.Test test, Pipeline pipeline, Pipeline unmatched) {
    this.unmatched = unmatched;
    this.test = test;
    this.pipeline = pipeline;
    this.time = SuiteRunner.clock(test);
    this.stubs = new StubBackend(time);
    AtomicLong ids = new AtomicLong();
    this.services =
        InProcessStores.addTo(
                Services.builder(time, stubs.others())
                    .ticker(time)
                    .traceSink((exchange, entry) -> traces.add(entry))
                    .random(new Random(0)) // the same in every run
                    .ids(() -> new UUID(0x4000L, 0x8000_0000_0000_0000L | ids.incrementAndGet())),
                time)
            .build();
  }

  void run(List<String> differences) {
    stubs.replies(test.backend());
    stubs.services(test.services());
    int number = 0;
    for (Suite.Step step : test.steps()) {
      number++;
      String where = test.steps().size() == 1 ? "" : "step " + number + ": ";
      if (step instanceof Suite.Advance advance) {
        time.advance(advance.by());
        continue;
      }
      Suite.Send send = (Suite.Send) step;
      if (send.backend() != null) {
        stubs.replies(send.backend());
      }
      if (send.services() != null) {
        stubs.services(send.services());
      }
      for (int i = 1; i <= send.repeat(); i++) {
        List<String> found = new ArrayList<>();
        send(send, found);
        String which = send.repeat() == 1 ? where : where + "request " + i + ": ";
        found.forEach(difference -> differences.add(which + difference));
        if (!found.isEmpty()) {
          return; // what follows would only repeat it
        }
      }
    }
  }

  private void send(Suite.Send send, List<String> found) {
    stubs.beginStep();
    traces.clear();
    Request request = send.request().request();
    Api api = test.setup().context().api();
    Operation operation = test.setup().context().operation();
    String path = request.originalUrl().path();
    String behindApi = behind(api == null ? "" : api.path(), path);
    Map<String, String> matched = Map.of(); // null if the operation does not match
    if (operation != null) {
      UrlTemplate template = UrlTemplate.parse(operation.urlTemplate());
      Map<String, String> parameters = template.match(behindApi, request.originalUrl().query());
      if (parameters == null) {
        parameters = template.match(path, request.originalUrl().query());
      }
      matched = parameters;
    }
    if (matched != null && api != null && api.serviceUrl() != null) {
      request.url(backendUrl(Url.parse(api.serviceUrl()), behindApi, request.originalUrl()));
    }
    boolean traced = !send.expect().traces().isEmpty();
    Exchange exchange = test.setup().context().exchange(request, matched, services, traced);
    long start = time.nanos();
    PolicyEngine engine = PolicyEngine.create();
    CompletionStage<Response> stage =
        matched != null
            ? engine.handle(exchange, pipeline, stubs.backend())
            : engine.refuse(exchange, unmatched, GatewayErrors.operationNotFound());
    Response response = await(stage);
    if (response == null) {
      found.add("the request never ends: nothing is scheduled and there is no response");
      return;
    }
    String body = bodyText(response);
    Duration elapsed = Duration.ofNanos(time.nanos() - start);
    exchange.complete();
    check(send.expect(), exchange, response, body, elapsed, found);
  }

  private @Nullable Response await(CompletionStage<Response> stage) {
    CompletableFuture<Response> future = stage.toCompletableFuture();
    for (int i = 0; !future.isDone(); i++) {
      if (i > MAX_TIMERS || !time.runNext()) {
        return null;
      }
    }
    return future.getNow(null);
  }

  private String bodyText(Response response) {
    CompletionStage<Void> buffered = BodyBuffer.ensure(response, MAX_BODY);
    if (buffered != null) {
      CompletableFuture<Void> future = buffered.toCompletableFuture();
      while (!future.isDone() && time.runNext()) {
        // a body that comes in its own time
      }
    }
    return response.body() instanceof Body.Buffered b
        ? new String(b.bytes(), StandardCharsets.UTF_8)
        : "";
  }

  /** The path behind the API's own; the whole path if it does not begin with it. */
  private static String behind(String apiPath, String path) {
    String prefix = apiPath.equals("/") ? "" : apiPath;
    if (!prefix.isEmpty() && !prefix.startsWith("/")) {
      prefix = "/" + prefix;
    }
    boolean under =
        path.regionMatches(true, 0, prefix, 0, prefix.length())
            && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    return under ? path.substring(prefix.length()) : path;
  }

  private static Url backendUrl(Url service, String path, Url original) {
    String base = service.path();
    while (base.endsWith("/")) {
      base = base.substring(0, base.length() - 1);
    }
    return new Url(
        service.scheme(), service.host(), service.port(), base + path, original.queryString());
  }

  private void check(
      Expectation expect,
      Exchange exchange,
      Response response,
      String body,
      Duration elapsed,
      List<String> found) {
    for (String call : stubs.unanswered()) {
      found.add("a call that no stub answers: " + call);
    }
    if (expect.status() != null && !expect.status().matches(Integer.toString(response.status()))) {
      LastError error = exchange.lastError();
      String actual = Integer.toString(response.status());
      found.add(
          Difference.of("status", expect.status(), error == null ? actual : actual + ", " + error));
    }
    if (expect.reason() != null && !expect.reason().matches(response.reason())) {
      found.add(Difference.of("reason", expect.reason(), response.reason()));
    }
    Difference.headers(expect.headers(), response.headers(), found);
    expect.body().differences(body, found);
    expect
        .variables()
        .forEach(
            (name, match) -> {
              Object value = exchange.variables().get(name);
              String actual = value == null ? null : text(value);
              if (!match.matches(actual)) {
                found.add(Difference.of("variable " + name, match, actual));
              }
            });
    checkLastError(expect.lastError(), exchange.lastError(), found);
    String calls = Integer.toString(stubs.backendCalls().size());
    if (expect.backendCalls() != null && !expect.backendCalls().matches(calls)) {
      found.add(Difference.of("backend-calls", expect.backendCalls(), calls));
    }
    if (expect.backendRequest() != null) {
      if (stubs.backendCalls().isEmpty()) {
        found.add("backend-request: the backend was not called");
      } else {
        RecordedCall last = stubs.backendCalls().get(stubs.backendCalls().size() - 1);
        expect
            .backendRequest()
            .differences(last)
            .forEach(difference -> found.add("backend-request " + difference));
      }
    }
    checkServiceCalls(expect.serviceCalls(), found);
    checkTraces(expect.traces(), found);
    String took = Durations.text(elapsed);
    if (expect.elapsed() != null && !expect.elapsed().matches(took)) {
      found.add(Difference.of("elapsed", expect.elapsed(), took));
    }
  }

  private static String text(Object value) {
    return value instanceof Boolean || value instanceof String
        ? value.toString()
        : Values.toText(value);
  }

  private static void checkLastError(
      @Nullable Map<String, ValueMatch> expected, @Nullable LastError actual, List<String> found) {
    if (expected == null) {
      return;
    }
    if (expected.isEmpty() || actual == null) {
      if (expected.isEmpty() != (actual == null)) {
        found.add(Difference.of("last-error", expected.isEmpty() ? "absent" : expected, actual));
      }
      return;
    }
    Map<String, @Nullable String> parts = new LinkedHashMap<>();
    parts.put("source", actual.source());
    parts.put("reason", actual.reason());
    parts.put("message", actual.message());
    parts.put("scope", actual.scope());
    parts.put("section", actual.section());
    parts.put("path", actual.path());
    parts.put("policy-id", actual.policyId());
    expected.forEach(
        (part, match) -> {
          if (!match.matches(parts.get(part))) {
            found.add(Difference.of("last-error " + part, match, parts.get(part)));
          }
        });
  }

  private void checkServiceCalls(List<CallMatch> expected, List<String> found) {
    int at = 0;
    for (int i = 0; i < expected.size(); i++) {
      int hit = at;
      while (hit < stubs.serviceCalls().size()
          && !expected.get(i).matches(stubs.serviceCalls().get(hit))) {
        hit++;
      }
      if (hit == stubs.serviceCalls().size()) {
        String nearest =
            at < stubs.serviceCalls().size()
                ? String.join("; ", expected.get(i).differences(stubs.serviceCalls().get(at)))
                : "no further call";
        found.add(
            "service-calls: call "
                + (i + 1)
                + " was not found: "
                + nearest
                + "\n    calls: "
                + stubs.serviceCalls());
        return;
      }
      at = hit + 1;
    }
  }

  private void checkTraces(List<Map<String, ValueMatch>> expected, List<String> found) {
    int at = 0;
    for (Map<String, ValueMatch> wanted : expected) {
      int hit = at;
      while (hit < traces.size() && !matches(wanted, traces.get(hit))) {
        hit++;
      }
      if (hit == traces.size()) {
        found.add(Difference.of("trace", wanted, traces));
        return;
      }
      at = hit + 1;
    }
  }

  private static boolean matches(Map<String, ValueMatch> wanted, TraceEntry entry) {
    for (Map.Entry<String, ValueMatch> part : wanted.entrySet()) {
      Object value =
          switch (part.getKey()) {
            case "source" -> entry.source();
            case "section" -> entry.section().elementName();
            default ->
                entry.data() instanceof Map<?, ?> data
                    ? data.get(part.getKey())
                    : part.getKey().equals("message") ? entry.data() : null;
          };
      boolean ownSource =
          part.getKey().equals("source")
              && entry.data() instanceof Map<?, ?> data
              && data.get("source") != null
              && part.getValue().matches(String.valueOf(data.get("source")));
      if (!ownSource && !part.getValue().matches(traced(value))) {
        return false;
      }
    }
    return true;
  }

  /** A value of a trace entry as text; one of several members as JSON. */
  private static @Nullable String traced(@Nullable Object value) {
    if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
      return Bodies.json(value);
    }
    return value == null ? null : value.toString();
  }
}
