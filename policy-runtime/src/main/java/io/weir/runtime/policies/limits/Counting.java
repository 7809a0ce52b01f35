package io.weir.runtime.policies.limits;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.runtime.body.BodyBuffer;
import io.weir.runtime.engine.RequiredValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * When and how much a call counts. An amount that is known when the policy runs is counted there;
 * one that an expression gives is counted after the last section, when the expression can see the
 * response.
 *
 * @param condition whether the call counts, or null for always
 * @param count how much it counts, or null for 1
 * @param afterResponse whether even a known amount is counted after the response
 */
record Counting(
    @Nullable Expression<Boolean> condition,
    @Nullable Expression<Integer> count,
    boolean afterResponse) {
  /** Whether counting waits for the end. */
  boolean isDeferred() {
    return afterResponse
        || (condition != null && !condition.isConstant())
        || (count != null && !count.isConstant());
  }

  /**
   * What this call counts, never negative.
   *
   * @throws PolicyException if an expression throws or gives null: a limit must know what counts
   */
  long amount(Exchange exchange) throws PolicyException {
    if (condition != null
        && !RequiredValue.ofAttribute("increment-condition", condition.evaluate(exchange))) {
      return 0;
    }
    return count == null
        ? 1
        : Math.max(0, RequiredValue.ofAttribute("increment-count", count.evaluate(exchange)));
  }

  /** The policy that counts at the end; what it counts with. */
  Policy atEnd(Adding adding) {
    return exchange -> {
      CompletionStage<Void> buffered = buffer(exchange);
      if (buffered == null) {
        return count(exchange, adding);
      }
      return buffered.thenCompose(
          done -> {
            try {
              return count(exchange, adding);
            } catch (PolicyException e) {
              return CompletableFuture.failedStage(e);
            }
          });
    };
  }

  private CompletionStage<Signal> count(Exchange exchange, Adding adding) throws PolicyException {
    long amount = amount(exchange);
    return amount == 0
        ? Policy.NEXT
        : adding.add(amount).handle((done, failure) -> failure).thenCompose(f -> Policy.NEXT);
  }

  private @Nullable CompletionStage<Void> buffer(Exchange exchange) {
    CompletionStage<Void> first =
        condition == null
            ? null
            : BodyBuffer.ensure(exchange, condition.needs(), BodyBuffer.DEFAULT_LIMIT);
    CompletionStage<Void> second =
        count == null ? null : BodyBuffer.ensure(exchange, count.needs(), BodyBuffer.DEFAULT_LIMIT);
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return first.thenCompose(done -> second);
  }

  /** Adds an amount to counters. */
  @FunctionalInterface
  interface Adding {
    /** Adds; the stage completes when the counters know. */
    CompletionStage<List<Decision>> add(long amount);
  }

  /**
   * The counters of this gateway.
   *
   * @throws PolicyException if it has none: a limit that cannot count must not let calls pass
   */
  static CounterStore store(Exchange exchange) throws PolicyException {
    CounterStore store = exchange.services().counterStore();
    if (store == null) {
      throw PolicyException.failure("CounterStoreMissing", "this gateway has no counter store")
          .build();
    }
    return store;
  }

  /** What the decisions lead to, now if they are there already. */
  static CompletionStage<Signal> then(CompletionStage<List<Decision>> stage, Outcome outcome)
      throws PolicyException {
    CompletableFuture<List<Decision>> future = stage.toCompletableFuture();
    if (future.isDone() && !future.isCompletedExceptionally()) {
      return outcome.of(future.getNow(List.of()));
    }
    return future.thenCompose(
        decisions -> {
          try {
            return outcome.of(decisions);
          } catch (PolicyException e) {
            return CompletableFuture.failedStage(e);
          }
        });
  }

  /** Turns decisions into a signal. */
  @FunctionalInterface
  interface Outcome {
    /** The signal, or the refusal. */
    CompletionStage<Signal> of(List<Decision> decisions) throws PolicyException;
  }
}
