package io.weir.runtime.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.LastError;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Scope;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.Url;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Deployment;
import io.weir.api.spi.Services;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private static final SourceText TEXT = new SourceText("test", "");
  private static final StepInfo INFO =
      new StepInfo("step", null, null, Scope.GLOBAL, TEXT.span(0, 0));

  @Test
  void synchronousPoliciesAllocateNothing() throws Exception {
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      policies.add(exchange -> Policy.NEXT);
    }
    Sequence sequence = sequence(policies);
    Exchange exchange = exchange();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) { // until the machine itself has settled
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 1000; i++) {
        assertSame(Policy.NEXT, sequence.execute(exchange));
      }
      long after = threads.getCurrentThreadAllocatedBytes();
      allocated = Math.min(allocated, after - before);
    }
    assertEquals(0, allocated);
  }

  @Test
  void manyCompletedStagesDoNotDeepenTheStack() throws Exception {
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      policies.add(exchange -> CompletableFuture.completedFuture(Signal.NEXT));
    }
    CompletionStage<Signal> stage = sequence(policies).execute(exchange());
    assertEquals(Signal.NEXT, stage.toCompletableFuture().getNow(null));
  }

  @Test
  void stagesThatCompleteElsewhereMeanwhileRunEachPolicyOnceAndInOrder() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < 50; round++) {
        int[] next = new int[1];
        List<Policy> policies = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
          int own = i;
          policies.add(
              x -> {
                assertEquals(own, next[0]++);
                CompletableFuture<Signal> stage = new CompletableFuture<>();
                other.execute(() -> stage.complete(Signal.NEXT));
                return stage;
              });
        }
        Signal signal =
            sequence(policies).execute(exchange()).toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertEquals(Signal.NEXT, signal);
        assertEquals(200, next[0]);
      }
    } finally {
      other.shutdown();
    }
  }

  @Test
  void goesOnWhereItStopped() throws Exception {
    StringBuilder ran = new StringBuilder();
    CompletableFuture<Signal> gate = new CompletableFuture<>();
    Sequence sequence =
        sequence(
            List.of(
                x -> note(ran, "a"),
                x -> {
                  ran.append("b");
                  return gate;
                },
                x -> note(ran, "c")));
    CompletionStage<Signal> stage = sequence.execute(exchange());
    assertEquals("ab", ran.toString());
    assertFalse(stage.toCompletableFuture().isDone());
    gate.complete(Signal.NEXT);
    assertEquals("abc", ran.toString());
    assertEquals(Signal.NEXT, stage.toCompletableFuture().getNow(null));
  }

  @Test
  void everyFailureClosesWithItsPlace() {
    List<Policy> failing =
        List.of(
            x -> {
              throw new IllegalStateException("boom");
            },
            x -> {
              throw new StackOverflowError();
            },
            x -> CompletableFuture.failedFuture(new IllegalArgumentException("late")),
            x -> null,
            x -> CompletableFuture.completedFuture(null),
            x -> {
              throw PolicyException.rejection(418, "Teapot", "short and stout").build();
            });
    for (Policy policy : failing) {
      Exchange exchange = exchange();
      Pipeline pipeline =
          Pipeline.of(
              Map.of(
                  Section.INBOUND,
                  sequence(List.of(policy)),
                  Section.OUTBOUND,
                  sequence(List.of(x -> note(new StringBuilder(), "never")))));
      Response response =
          PolicyEngine.create().handle(exchange, pipeline).toCompletableFuture().getNow(null);
      assertNotNull(response);
      assertTrue(response.status() == 500 || response.status() == 418);
      LastError error = exchange.lastError();
      assertNotNull(error);
      assertEquals("step", error.source());
      assertEquals("inbound", error.section());
    }
  }

  @Test
  void aCancelledExchangeRunsNoFurtherPolicyButOnError() {
    StringBuilder ran = new StringBuilder();
    CompletableFuture<Signal> gate = new CompletableFuture<>();
    Pipeline pipeline =
        Pipeline.of(
            Map.of(
                Section.INBOUND,
                sequence(List.of(x -> gate, x -> note(ran, "inbound"))),
                Section.ON_ERROR,
                sequence(List.of(x -> note(ran, "on-error")))));
    Exchange exchange = exchange();
    CompletionStage<Response> stage = PolicyEngine.create().handle(exchange, pipeline);
    exchange.cancel();
    gate.complete(Signal.NEXT);
    assertTrue(stage.toCompletableFuture().isDone());
    assertEquals("on-error", ran.toString());
    assertEquals(PolicyException.CLIENT_CONNECTION_FAILURE, exchange.lastError().reason());
  }

  @Test
  void workAtTheEndSeesTheResponseAndEditsApplyToWhateverGoesOut() {
    List<Integer> seen = new ArrayList<>();
    Policy leaves =
        x -> {
          AtEnd.run(
              x,
              y -> {
                seen.add(y.response().status());
                return Policy.NEXT;
              },
              INFO);
          AtEnd.edit(x, response -> response.headers().set("X-Late", "1"));
          return Policy.NEXT;
        };
    Policy fails =
        x -> {
          throw PolicyException.rejection(403, null, "no").build();
        };
    Pipeline pipeline = Pipeline.of(Map.of(Section.INBOUND, sequence(List.of(leaves, fails))));
    Response response =
        PolicyEngine.create().handle(exchange(), pipeline).toCompletableFuture().getNow(null);
    assertEquals(List.of(403), seen);
    assertEquals("1", response.headers().first("X-Late"));
  }

  private static CompletionStage<Signal> note(StringBuilder ran, String name) {
    ran.append(name);
    return Policy.NEXT;
  }

  private static Sequence sequence(List<Policy> policies) {
    return Sequence.of(policies.stream().map(p -> new Step(p, INFO)).toList());
  }

  private static Exchange exchange() {
    Services services =
        Services.builder(
                (delay, action) -> () -> {},
                (call, owner) -> CompletableFuture.failedStage(new AssertionError("no backend")))
            .build();
    Request request =
        new Request(
            "GET", Url.parse("https://api.test/"), new Headers(), Body.empty(), "127.0.0.1", null);
    return Exchange.builder(
            request, services, new Deployment("managed", "i", true, "r", "s", "n", Map.of()))
        .build();
  }
}
