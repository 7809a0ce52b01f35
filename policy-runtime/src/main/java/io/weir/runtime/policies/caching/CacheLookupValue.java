package io.weir.runtime.policies.caching;

import static io.weir.api.definition.ValueType.ANY;
import static io.weir.api.definition.ValueType.STRING;
import static io.weir.api.definition.ValueType.choice;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Puts a cached value into a variable. On a miss without {@code default-value} the variable is left
 * as it is (the reference contradicts itself; samples test with ContainsKey). A cache that fails is
 * a miss.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/cache-lookup-value-policy">cache-lookup-value</a>
 */
public final class CacheLookupValue extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> KEY =
      AttributeKey.expression("key", STRING).required().doc("the key; compared with case");
  private static final AttributeKey<String> VARIABLE =
      AttributeKey.of("variable-name", STRING).required().doc("the variable that gets the value");
  private static final AttributeKey<Expression<Object>> DEFAULT =
      AttributeKey.expression("default-value", ANY).doc("what the variable gets on a miss");
  private static final AttributeKey<CacheChoice> CACHE =
      AttributeKey.of("caching-type", choice(CacheChoice.class))
          .defaultsTo("prefer-external")
          .doc("which cache is asked");

  /** Declares the policy. */
  public CacheLookupValue() {
    super(
        ElementSchema.named("cache-lookup-value", "Puts a cached value into a variable.")
            .attributes(KEY, VARIABLE, DEFAULT, CACHE)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(KEY), config.get(VARIABLE), config.find(DEFAULT), config.get(CACHE));
  }

  private record Node(
      Expression<String> key,
      String variable,
      @Nullable Expression<Object> otherwise,
      CacheChoice cache)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      CacheStore store = cache.of(exchange);
      String name = key.evaluate(exchange);
      if (store == null || name == null) {
        return take(exchange, null);
      }
      CompletableFuture<@Nullable Object> found = store.get(name).toCompletableFuture();
      if (found.isDone()) {
        return take(exchange, found.isCompletedExceptionally() ? null : found.getNow(null));
      }
      return found
          .exceptionally(failure -> null)
          .thenCompose(
              value -> {
                try {
                  return take(exchange, value);
                } catch (PolicyException e) {
                  return CompletableFuture.failedStage(e);
                }
              });
    }

    private CompletionStage<Signal> take(Exchange exchange, @Nullable Object cached)
        throws PolicyException {
      if (cached != null) {
        exchange.variables().put(variable, CachedValues.copy(cached));
        Traces.message(exchange, "cache-lookup-value", "Cache lookup resulted in a hit!");
      } else {
        Traces.message(exchange, "cache-lookup-value", "Cache lookup resulted in a miss.");
        if (otherwise != null) {
          exchange.variables().put(variable, otherwise.evaluate(exchange));
        }
      }
      return NEXT;
    }
  }
}
