package io.weir.runtime.policies.flow;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PoliciesKey;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;
import io.weir.runtime.body.BodyBuffer;
import io.weir.runtime.engine.Continuation;
import io.weir.runtime.engine.RequiredValue;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Runs its policies, and again while the condition is true, so many times at most.
 *
 * <p>The wait before retry n (the first is 1) is {@code interval}; with {@code delta} it is {@code
 * interval + (n-1)*delta}; with {@code delta} and {@code max-interval} it is {@code
 * min(max-interval, interval + (2^(n-1)-1) * random(0.8*delta, 1.2*delta))}, which is what the
 * page's example shows although its text says otherwise. An error inside counts as a run: the
 * condition is evaluated, and if it is false, or no retry is left, the error goes on. A count or
 * interval that is null is an error.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/retry-policy">retry</a>
 */
public final class Retry extends PolicyDefinition {
  private static final ValueType<Double> SECONDS = ValueType.numberBetween(0, Double.MAX_VALUE);
  private static final AttributeKey<Expression<Boolean>> CONDITION =
      AttributeKey.expression("condition", ValueType.BOOL)
          .required()
          .late()
          .doc("whether to run again; evaluated after each run");
  private static final AttributeKey<Expression<Integer>> COUNT =
      AttributeKey.expression("count", ValueType.intBetween(1, 50))
          .required()
          .doc("the most retries, not counting the first run");
  private static final AttributeKey<Expression<Double>> INTERVAL =
      AttributeKey.expression("interval", SECONDS).required().doc("the wait in seconds");
  private static final AttributeKey<Expression<Double>> MAX_INTERVAL =
      AttributeKey.expression("max-interval", SECONDS).doc("the longest wait in seconds");
  private static final AttributeKey<Expression<Double>> DELTA =
      AttributeKey.expression("delta", SECONDS).doc("the growth of the wait in seconds");
  private static final AttributeKey<Expression<Boolean>> FIRST_FAST_RETRY =
      AttributeKey.expression("first-fast-retry", ValueType.BOOL)
          .defaultsTo("false")
          .doc("whether the first retry follows at once");
  private static final PoliciesKey<Policy> POLICIES =
      PoliciesKey.sequence().atLeast(1).except("wait");

  /** The definition. */
  public Retry() {
    super(
        ElementSchema.named("retry", "Runs policies again while a condition is true.")
            .attributes(CONDITION, COUNT, INTERVAL, MAX_INTERVAL, DELTA, FIRST_FAST_RETRY)
            .policies(POLICIES)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(
        config.get(CONDITION),
        config.get(COUNT),
        config.get(INTERVAL),
        config.find(MAX_INTERVAL),
        config.find(DELTA),
        config.get(FIRST_FAST_RETRY),
        config.get(POLICIES));
  }

  private record Node(
      Expression<Boolean> condition,
      Expression<Integer> count,
      Expression<Double> interval,
      @Nullable Expression<Double> maxInterval,
      @Nullable Expression<Double> delta,
      Expression<Boolean> firstFast,
      Policy policies)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      int most = RequiredValue.ofAttribute("count", count.evaluate(exchange));
      Waits waits =
          new Waits(
              RequiredValue.ofAttribute("interval", interval.evaluate(exchange)),
              maxInterval == null ? null : maxInterval.evaluate(exchange),
              delta == null ? null : delta.evaluate(exchange),
              Boolean.TRUE.equals(firstFast.evaluate(exchange)));
      Loop loop = new Loop(exchange, this, most, waits);
      return loop.start();
    }
  }

  /** The waits between runs, in seconds. */
  private record Waits(
      double interval, @Nullable Double max, @Nullable Double delta, boolean firstFast) {
    double before(int retry, SplittableRandom random) {
      if (retry == 1 && firstFast) {
        return 0;
      }
      double wait = interval;
      if (delta != null && max != null) {
        double growth = delta * (0.8 + 0.4 * random.nextDouble());
        wait = interval + (Math.pow(2, retry - 1) - 1) * growth;
      } else if (delta != null) {
        wait = interval + (retry - 1) * delta;
      }
      return max == null ? wait : Math.min(max, wait);
    }
  }

  /** One run of the loop: policies, condition, wait, and so on. */
  private static final class Loop extends Continuation<Signal> {
    private enum Phase {
      RUN,
      RAN,
      BUFFERED,
      WAITED
    }

    private final Exchange exchange;
    private final Node node;
    private final int most;
    private final Waits waits;
    private final SplittableRandom random;
    private Phase phase = Phase.RUN;
    private int retries;
    private @Nullable Throwable failure;

    Loop(Exchange exchange, Node node, int most, Waits waits) {
      this.exchange = exchange;
      this.node = node;
      this.most = most;
      this.waits = waits;
      this.random = new SplittableRandom(exchange.requestId().getLeastSignificantBits());
    }

    CompletionStage<Signal> start() {
      drive(Signal.NEXT, null);
      return this;
    }

    @Override
    protected @Nullable CompletionStage<Signal> next(
        @Nullable Signal signal, @Nullable Throwable error) {
      try {
        switch (phase) {
          case RUN:
            phase = Phase.RAN;
            return node.policies.execute(exchange);
          case RAN:
            return ran(signal, error);
          case BUFFERED:
            if (error != null) {
              completeExceptionally(error);
              return null;
            }
            return decide();
          default:
            if (error != null) {
              completeExceptionally(error);
              return null;
            }
            phase = Phase.RAN;
            return node.policies.execute(exchange);
        }
      } catch (PolicyException e) {
        if (phase == Phase.RAN) {
          return afterThrow(e);
        }
        completeExceptionally(e);
        return null;
      } catch (Throwable unexpected) { // the loop must end whatever happens
        completeExceptionally(unexpected);
        return null;
      }
    }

    private @Nullable CompletionStage<Signal> afterThrow(PolicyException thrown) {
      return CompletableFuture.failedStage(thrown);
    }

    private @Nullable CompletionStage<Signal> ran(
        @Nullable Signal signal, @Nullable Throwable error) throws PolicyException {
      if (error == null && signal == Signal.RESPONDED) {
        complete(Signal.RESPONDED);
        return null;
      }
      failure = error;
      if (exchange.isCancelled() || retries >= most) {
        return leave();
      }
      phase = Phase.BUFFERED;
      CompletionStage<Void> pending =
          BodyBuffer.ensure(exchange, node.condition.needs(), BodyBuffer.DEFAULT_LIMIT);
      return pending == null ? decide() : pending.thenApply(done -> Signal.NEXT);
    }

    private @Nullable CompletionStage<Signal> decide() throws PolicyException {
      if (!Conditions.holds(node.condition, exchange)) {
        return leave();
      }
      retries++;
      phase = Phase.WAITED;
      double seconds = waits.before(retries, random);
      return seconds > 0 ? pause(seconds) : Policy.NEXT;
    }

    private @Nullable CompletionStage<Signal> leave() {
      if (failure != null) {
        completeExceptionally(failure);
      } else {
        complete(Signal.NEXT);
      }
      return null;
    }

    private CompletionStage<Signal> pause(double seconds) {
      CompletableFuture<Signal> over = new CompletableFuture<>();
      long nanos = (long) Math.min(seconds * 1e9, Long.MAX_VALUE / 2);
      Runnable stop =
          exchange
              .services()
              .timers()
              .schedule(Duration.ofNanos(nanos), () -> over.complete(Signal.NEXT));
      Runnable forget =
          exchange.onCancel(
              () -> {
                stop.run();
                over.completeExceptionally(
                    PolicyException.rejection(
                            499,
                            PolicyException.CLIENT_CONNECTION_FAILURE,
                            "the client closed the connection")
                        .statusReason("Client Closed Request")
                        .build());
              });
      return over.whenComplete((signal, error) -> forget.run());
    }
  }
}
