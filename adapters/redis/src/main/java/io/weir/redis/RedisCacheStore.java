package io.weir.redis;

import io.lettuce.core.SetArgs;
import io.weir.api.spi.CacheStore;
import io.weir.runtime.store.StoredValues;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cached values, each under a key of its own that expires. */
final class RedisCacheStore implements CacheStore {
  private static final Logger LOG = LoggerFactory.getLogger(RedisCacheStore.class);
  private static final long LONGEST_MILLIS = Duration.ofDays(36_500).toMillis();

  private final RedisLink link;
  private final String prefix;

  RedisCacheStore(RedisLink link, RedisSettings settings) {
    this.link = link;
    this.prefix = settings.keyPrefix();
  }

  @Override
  public CompletionStage<@Nullable Object> get(String key) {
    String name = RedisKeys.value(prefix, key);
    return link.<byte @Nullable []>call(redis -> redis.get(name)).thenApply(this::read);
  }

  private @Nullable Object read(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      return StoredValues.read(bytes);
    } catch (IllegalArgumentException e) {
      LOG.debug("a cached value is taken for absent: {}", e.getMessage());
      return null; // written by another version, or by somebody else
    }
  }

  @Override
  public CompletionStage<@Nullable Void> put(String key, Object value, Duration lifetime) {
    if (lifetime.isZero() || lifetime.isNegative()) {
      return remove(key);
    }
    byte[] bytes;
    try {
      bytes = StoredValues.write(value);
    } catch (IllegalArgumentException e) {
      return CompletableFuture.failedStage(e);
    }
    String name = RedisKeys.value(prefix, key);
    SetArgs expiry = SetArgs.Builder.px(millis(lifetime));
    return link.<String>call(redis -> redis.set(name, bytes, expiry)).thenApply(done -> null);
  }

  private static long millis(Duration lifetime) {
    return lifetime.compareTo(Duration.ofMillis(LONGEST_MILLIS)) > 0
        ? LONGEST_MILLIS
        : Math.max(1, lifetime.toMillis());
  }

  @Override
  public CompletionStage<@Nullable Void> remove(String key) {
    String name = RedisKeys.value(prefix, key);
    return link.<Long>call(redis -> redis.unlink(name)).thenApply(done -> null);
  }
}
