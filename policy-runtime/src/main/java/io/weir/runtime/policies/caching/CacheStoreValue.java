package io.weir.runtime.policies.caching;

import static io.weir.api.definition.ValueType.ANY;
import static io.weir.api.definition.ValueType.STRING;
import static io.weir.api.definition.ValueType.choice;
import static io.weir.api.definition.ValueType.intBetween;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.spi.CacheStore;
import io.weir.runtime.engine.Traces;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value. Does not wait for the cache; a cache that fails is ignored. Null is not kept.
 * Values that can be changed (JSON) are copied, so that what is read later is what was stored.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/cache-store-value-policy">cache-store-value</a>
 */
public final class CacheStoreValue extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> KEY =
      AttributeKey.expression("key", STRING).required().doc("the key; compared with case");
  private static final AttributeKey<Expression<Object>> VALUE =
      AttributeKey.expression("value", ANY).required().doc("the value");
  private static final AttributeKey<Expression<Integer>> DURATION =
      AttributeKey.expression("duration", intBetween(1, Integer.MAX_VALUE))
          .required()
          .doc("how long it is kept, in seconds");
  private static final AttributeKey<CacheChoice> CACHE =
      AttributeKey.of("caching-type", choice(CacheChoice.class))
          .defaultsTo("prefer-external")
          .doc("which cache keeps it");

  /** Declares the policy. */
  public CacheStoreValue() {
    super(
        ElementSchema.named("cache-store-value", "Keeps a value in the cache.")
            .attributes(KEY, VALUE, DURATION, CACHE)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(KEY), config.get(VALUE), config.get(DURATION), config.get(CACHE));
  }

  private record Node(
      Expression<String> key,
      Expression<Object> value,
      Expression<Integer> duration,
      CacheChoice cache)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String name = key.evaluate(exchange);
      Object kept = value.evaluate(exchange);
      Integer seconds = duration.evaluate(exchange);
      CacheStore store = cache.of(exchange);
      if (store == null || name == null || kept == null || seconds == null) {
        Traces.message(exchange, "cache-store-value", "Nothing was stored.");
        return NEXT;
      }
      store
          .put(name, CachedValues.copy(kept), Duration.ofSeconds(seconds))
          .whenComplete((done, failure) -> traceFailure(exchange, failure));
      return NEXT;
    }

    private static void traceFailure(Exchange exchange, @Nullable Throwable failure) {
      if (failure != null) {
        Traces.message(exchange, "cache-store-value", "The cache did not store the value.");
      }
    }
  }
}
