package io.weir.runtime.policies.limits;

import static io.weir.api.Section.INBOUND;
import static io.weir.api.definition.ValueType.BOOL;
import static io.weir.api.definition.ValueType.INT;
import static io.weir.api.definition.ValueType.STRING;
import static io.weir.api.definition.ValueType.intBetween;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Demand;
import io.weir.api.spi.CounterStore.SlidingWindow;
import io.weir.runtime.engine.AtEnd;
import io.weir.runtime.engine.RequiredValue;
import io.weir.runtime.engine.StepInfo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Caps the calls with one key within a sliding window. Amounts that expressions give are counted at
 * the end of the exchange, whether it ends in outbound or in on-error; the limit is then felt by
 * the next call.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/rate-limit-by-key-policy">rate-limit-by-key</a>
 */
public final class RateLimitByKey extends PolicyDefinition {
  private static final ValueType<String> HEADER_NAME =
      STRING.where(Headers::isName, "a header name");
  private static final AttributeKey<Expression<Integer>> CALLS =
      AttributeKey.expression("calls", intBetween(0, Integer.MAX_VALUE))
          .required()
          .doc("most calls within the renewal period");
  private static final AttributeKey<Expression<Integer>> PERIOD =
      AttributeKey.expression("renewal-period", intBetween(1, 300))
          .required()
          .doc("length of the window in seconds, at most 300");
  private static final AttributeKey<Expression<String>> KEY =
      AttributeKey.expression("counter-key", STRING).required().doc("selects the counter");
  private static final AttributeKey<Expression<Boolean>> CONDITION =
      AttributeKey.expression("increment-condition", BOOL).late().doc("whether the call counts");
  private static final AttributeKey<Expression<Integer>> COUNT =
      AttributeKey.expression("increment-count", INT).late().doc("how much the call counts");
  private static final AttributeKey<String> RETRY_HEADER =
      AttributeKey.of("retry-after-header-name", HEADER_NAME)
          .defaultsTo("Retry-After")
          .doc("the header that says how many seconds to wait");
  private static final AttributeKey<String> RETRY_VARIABLE =
      AttributeKey.of("retry-after-variable-name", STRING)
          .doc("the variable that gets the seconds to wait");
  private static final AttributeKey<String> REMAINING_HEADER =
      AttributeKey.of("remaining-calls-header-name", HEADER_NAME)
          .doc("the response header that says how many calls are left");
  private static final AttributeKey<String> REMAINING_VARIABLE =
      AttributeKey.of("remaining-calls-variable-name", STRING)
          .doc("the variable that gets the number of calls left");
  private static final AttributeKey<String> TOTAL_HEADER =
      AttributeKey.of("total-calls-header-name", HEADER_NAME)
          .doc("the response header that says how many calls are allowed");
  private static final AttributeKey<Boolean> AFTER_RESPONSE =
      AttributeKey.of("increment-after-response", BOOL)
          .defaultsTo("false")
          .doc("whether the call is counted after the response");

  /** Declares the policy. */
  public RateLimitByKey() {
    super(
        ElementSchema.named("rate-limit-by-key", "Caps the rate of calls with one key.")
            .attributes(
                CALLS,
                PERIOD,
                KEY,
                CONDITION,
                COUNT,
                RETRY_HEADER,
                RETRY_VARIABLE,
                REMAINING_HEADER,
                REMAINING_VARIABLE,
                TOTAL_HEADER,
                AFTER_RESPONSE)
            .unsupported("flexible-retry-window")
            .build(),
        in(INBOUND),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(
        config.get(CALLS),
        config.get(PERIOD),
        config.get(KEY),
        new Counting(config.find(CONDITION), config.find(COUNT), config.get(AFTER_RESPONSE)),
        config.get(RETRY_HEADER),
        config.find(RETRY_VARIABLE),
        config.find(REMAINING_HEADER),
        config.find(REMAINING_VARIABLE),
        config.find(TOTAL_HEADER),
        StepInfo.of(config));
  }

  private record Node(
      Expression<Integer> calls,
      Expression<Integer> period,
      Expression<String> key,
      Counting counting,
      String retryHeader,
      @Nullable String retryVariable,
      @Nullable String remainingHeader,
      @Nullable String remainingVariable,
      @Nullable String totalHeader,
      StepInfo info)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      CounterStore store = Counting.store(exchange);
      int most = RequiredValue.ofAttribute("calls", calls.evaluate(exchange));
      int seconds = RequiredValue.ofAttribute("renewal-period", period.evaluate(exchange));
      String name = key.evaluate(exchange);
      // a shorter window would forget what a longer one still counts
      String counter = "rate/" + seconds + ":" + (name == null ? "" : name);
      SlidingWindow limit = new SlidingWindow(most, Duration.ofSeconds(seconds));
      long amount = counting.isDeferred() ? 0 : counting.amount(exchange);
      return Counting.then(
          store.acquire(List.of(new Demand(counter, limit, amount))),
          decisions -> outcome(exchange, store, counter, limit, decisions.get(0)));
    }

    private CompletionStage<Signal> outcome(
        Exchange exchange,
        CounterStore store,
        String counter,
        SlidingWindow limit,
        Decision decision)
        throws PolicyException {
      long remaining = decision.remaining();
      if (remainingVariable != null) {
        exchange.variables().put(remainingVariable, (int) Math.min(Integer.MAX_VALUE, remaining));
      }
      if (remainingHeader != null || totalHeader != null) {
        AtEnd.edit(
            exchange,
            response -> {
              if (remainingHeader != null) {
                response.headers().set(remainingHeader, Long.toString(remaining));
              }
              if (totalHeader != null) {
                response.headers().set(totalHeader, Long.toString(limit.most()));
              }
            });
      }
      if (decision.granted()) {
        if (counting.isDeferred()) {
          AtEnd.run(
              exchange,
              counting.atEnd(n -> store.add(List.of(new Demand(counter, limit, n)))),
              info);
        }
        return NEXT;
      }
      int wait = Seconds.toWait(decision.retryAfter(), limit.window());
      if (retryVariable != null) {
        exchange.variables().put(retryVariable, wait);
      }
      throw PolicyException.rejection(429, "RateLimitExceeded", "Rate limit is exceeded")
          .publicMessage("Rate limit is exceeded. Try again in " + wait + " seconds.")
          .header(retryHeader, Integer.toString(wait))
          .build();
    }
  }
}
