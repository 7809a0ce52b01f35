package io.weir.runtime.policies.limits;

import static io.weir.api.Section.INBOUND;
import static io.weir.api.definition.ValueType.BOOL;
import static io.weir.api.definition.ValueType.INT;
import static io.weir.api.definition.ValueType.STRING;
import static io.weir.api.definition.ValueType.intBetween;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Expression;
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
import io.weir.api.spi.CounterStore.FixedWindow;
import io.weir.runtime.engine.AtEnd;
import io.weir.runtime.engine.StepInfo;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Caps calls and kilobytes with one key within fixed periods. One request counts once for a key,
 * however many policies name it. Kilobytes are 1,024 bytes of the bodies that callers send and get;
 * they are counted when the exchange has ended.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/quota-by-key-policy">quota-by-key</a>
 */
public final class QuotaByKey extends PolicyDefinition {
  private static final ValueType<Instant> INSTANT =
      ValueType.of("date and time", QuotaByKey::instant);
  private static final ValueType<Integer> PERIOD_SECONDS =
      INT.where(seconds -> seconds == 0 || seconds >= 300, "0 or at least 300");
  private static final AttributeKey<Integer> CALLS =
      AttributeKey.of("calls", intBetween(0, Integer.MAX_VALUE)).doc("most calls within a period");
  private static final AttributeKey<Integer> BANDWIDTH =
      AttributeKey.of("bandwidth", intBetween(0, Integer.MAX_VALUE))
          .doc("most kilobytes within a period");
  private static final AttributeKey<Integer> PERIOD =
      AttributeKey.of("renewal-period", PERIOD_SECONDS)
          .required()
          .doc("length of a period in seconds, at least 300; 0 for one that never ends");
  private static final AttributeKey<Expression<String>> KEY =
      AttributeKey.expression("counter-key", STRING).required().doc("selects the counter");
  private static final AttributeKey<Expression<Boolean>> CONDITION =
      AttributeKey.expression("increment-condition", BOOL).late().doc("whether the call counts");
  private static final AttributeKey<Expression<Integer>> COUNT =
      AttributeKey.expression("increment-count", INT).late().doc("how much the call counts");
  private static final AttributeKey<Instant> START =
      AttributeKey.of("first-period-start", INSTANT)
          .defaultsTo("0001-01-01T00:00:00Z")
          .doc("the instant from which periods are counted");

  /** Declares the policy. */
  public QuotaByKey() {
    super(
        ElementSchema.named("quota-by-key", "Caps calls and kilobytes with one key for a period.")
            .attributes(CALLS, BANDWIDTH, PERIOD, KEY, CONDITION, COUNT, START)
            .atLeastOne(CALLS, BANDWIDTH)
            .build(),
        in(INBOUND),
        everyScope());
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text.trim());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("an instant such as `2026-01-31T00:00:00Z`", e);
    }
  }

  @Override
  public Policy build(PolicyConfig config) {
    Duration period = Duration.ofSeconds(config.get(PERIOD));
    Instant start = config.get(START);
    Integer calls = config.find(CALLS);
    Integer bandwidth = config.find(BANDWIDTH);
    return new Node(
        calls == null ? null : new FixedWindow(calls, start, period),
        bandwidth == null ? null : new FixedWindow(bandwidth * 1024L, start, period),
        config.get(KEY),
        new Counting(config.find(CONDITION), config.find(COUNT), false),
        StepInfo.of(config));
  }

  private record Node(
      @Nullable FixedWindow calls,
      @Nullable FixedWindow bytes,
      Expression<String> key,
      Counting counting,
      StepInfo info)
      implements Policy {
    /** How much this request has counted so far, by the counter's name: once for each counter. */
    private static final Attachment<Map<String, Long>> COUNTED =
        new Attachment<>("counted quota keys");

    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      CounterStore store = Counting.store(exchange);
      String value = key.evaluate(exchange);
      String name = "quota:" + (value == null ? "" : value);
      Map<String, Long> counted = exchange.get(COUNTED);
      if (counted == null) {
        counted = new HashMap<>();
        exchange.set(COUNTED, counted);
      }
      List<Demand> demands = new ArrayList<>(2);
      String callCounter = calls == null ? null : counter("calls", calls, name);
      boolean countsCalls = callCounter != null && !counted.containsKey(callCounter);
      if (calls != null && callCounter != null) {
        long amount = countsCalls && !counting.isDeferred() ? counting.amount(exchange) : 0;
        long own = counted.merge(callCounter, amount, Long::sum) - amount;
        demands.add(new Demand(callCounter, beside(own, calls), amount));
      }
      String byteCounter = bytes == null ? null : counter("bytes", bytes, name);
      boolean countsBytes = byteCounter != null && counted.put(byteCounter, 0L) == null;
      if (bytes != null && byteCounter != null) {
        demands.add(new Demand(byteCounter, bytes, 0));
      }
      return Counting.then(
          store.acquire(demands),
          decisions ->
              outcome(
                  exchange,
                  store,
                  decisions,
                  countsCalls ? callCounter : null,
                  countsBytes ? byteCounter : null));
    }

    /** Counters of different periods are different counters. */
    private static String counter(String what, FixedWindow limit, String name) {
      return what
          + "/"
          + limit.period().toSeconds()
          + "/"
          + limit.start().getEpochSecond()
          + ":"
          + name;
    }

    /** The limit for a request that has counted so much itself. */
    private static FixedWindow beside(long own, FixedWindow limit) {
      return own == 0 ? limit : new FixedWindow(limit.most() + own, limit.start(), limit.period());
    }

    private CompletionStage<Signal> outcome(
        Exchange exchange,
        CounterStore store,
        List<Decision> decisions,
        @Nullable String callCounter,
        @Nullable String byteCounter)
        throws PolicyException {
      for (int i = 0; i < decisions.size(); i++) {
        if (!decisions.get(i).granted()) {
          throw exceeded(i == 0 && calls != null ? "call volume" : "bandwidth", decisions.get(i));
        }
      }
      if (callCounter != null && calls != null && counting.isDeferred()) {
        FixedWindow limit = calls;
        AtEnd.run(
            exchange,
            counting.atEnd(n -> store.add(List.of(new Demand(callCounter, limit, n)))),
            info);
      }
      if (byteCounter != null && bytes != null) {
        FixedWindow limit = bytes;
        Traffic.count(
            exchange,
            n ->
                store
                    .add(List.of(new Demand(byteCounter, limit, n)))
                    .whenComplete((done, failure) -> {}));
      }
      return NEXT;
    }

    private static PolicyException exceeded(String what, Decision decision) {
      String message = "Out of " + what + " quota.";
      if (decision.retryAfter().equals(CounterStore.NEVER)) {
        return PolicyException.rejection(403, "QuotaExceeded", message).build();
      }
      int wait = Seconds.toWait(decision.retryAfter(), decision.retryAfter());
      return PolicyException.rejection(
              403,
              "QuotaExceeded",
              message + " Quota will be replenished in " + Seconds.asTimeSpan(wait) + ".")
          .header("Retry-After", Integer.toString(wait))
          .build();
    }
  }
}
