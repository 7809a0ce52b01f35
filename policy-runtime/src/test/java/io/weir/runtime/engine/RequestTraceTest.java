package io.weir.runtime.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Policy;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Scope;
import io.weir.api.Section;
import io.weir.api.Url;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Deployment;
import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RequestTraceTest {
  @Test
  @SuppressWarnings("unchecked") // a tree as of JSON
  void aTraceHasTheShapeOfTheService() {
    Ticker ticker =
        new Ticker() {
          private long nanos;

          @Override
          public long nanos() {
            return nanos += 1_234_500;
          }

          @Override
          public Instant now() {
            return Instant.parse("2024-01-31T12:00:00.1234567Z");
          }
        };
    RequestTrace trace = new RequestTrace("contoso", "id");
    Services services =
        Services.builder(
                (delay, action) -> () -> {},
                (call, owner) -> CompletableFuture.completedFuture(new Response(200)))
            .ticker(ticker)
            .traceSink(trace)
            .build();
    Exchange exchange =
        Exchange.builder(
                new Request(
                    "GET",
                    Url.parse("https://api.test/x"),
                    new Headers(),
                    Body.empty(),
                    "127.0.0.1",
                    null),
                services,
                new Deployment("managed", "i", true, "r", "s", "n", Map.of()))
            .tracing(true)
            .build();
    Policy answers =
        x -> {
          Traces.add(x, "mine", "hello");
          x.response(new Response(204));
          return Policy.RESPONDED;
        };
    StepInfo info = new StepInfo("mine", null, null, Scope.API, new SourceText("t", "").span(0, 0));
    PolicyEngine.create()
        .handle(
            exchange,
            Pipeline.of(Map.of(Section.INBOUND, Sequence.of(List.of(new Step(answers, info))))));
    exchange.complete();

    Map<String, Object> document = trace.toMap();
    assertEquals("contoso", document.get("serviceName"));
    Map<String, List<Map<String, Object>>> sections =
        (Map<String, List<Map<String, Object>>>) document.get("traceEntries");
    assertEquals(
        List.of("inbound", "backend", "outbound", "on-error"), List.copyOf(sections.keySet()));
    assertEquals(
        List.of("api-inspector", "api-inspector", "mine"),
        sections.get("inbound").stream().map(e -> e.get("source")).toList());
    Map<String, Object> own = sections.get("inbound").get(2);
    assertEquals("2024-01-31T12:00:00.1234567Z", own.get("timestamp"));
    assertEquals("00:00:00.0037035", own.get("elapsed"));
    assertEquals("hello", own.get("data"));
    assertEquals("transfer-response", sections.get("outbound").get(0).get("source"));
  }
}
