package io.weir.runtime.policies.caching;

import static io.weir.api.definition.ValueType.BOOL;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Removes a value that cache-store-value keeps; removing none is a success.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/cache-remove-value-policy">cache-remove-value</a>
 */
public final class CacheRemoveValue extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> KEY =
      AttributeKey.expression("key", STRING).required().doc("the key; compared with case");
  private static final AttributeKey<CacheChoice> CACHE =
      AttributeKey.of("caching-type", choice(CacheChoice.class))
          .defaultsTo("prefer-external")
          .doc("which cache it is removed from");
  private static final AttributeKey<Expression<Boolean>> FAIL =
      AttributeKey.expression("fail-on-cache-removal-error", BOOL)
          .defaultsTo("false")
          .doc("whether a cache that fails fails the request");

  /** Declares the policy. */
  public CacheRemoveValue() {
    super(
        ElementSchema.named("cache-remove-value", "Removes a value from the cache.")
            .attributes(KEY, CACHE, FAIL)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(KEY), config.get(CACHE), config.get(FAIL));
  }

  private record Node(Expression<String> key, CacheChoice cache, Expression<Boolean> fail)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String name = key.evaluate(exchange);
      boolean failing = Boolean.TRUE.equals(fail.evaluate(exchange));
      CacheStore store = cache.of(exchange);
      if (store == null || name == null) {
        return NEXT;
      }
      CompletableFuture<Void> removed = store.remove(name).toCompletableFuture();
      if (removed.isDone() && !removed.isCompletedExceptionally()) {
        return NEXT;
      }
      return removed.handle((done, failure) -> failure).thenCompose(f -> outcome(failing, f));
    }

    private static CompletionStage<Signal> outcome(
        boolean failing, @org.jspecify.annotations.Nullable Throwable failure) {
      if (failure == null || !failing) {
        return NEXT;
      }
      return CompletableFuture.failedStage(
          PolicyException.failure("CacheRemovalFailure", "the cache did not remove the value")
              .cause(failure)
              .build());
    }
  }
}
