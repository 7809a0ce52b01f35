package io.weir.spring;

import io.weir.api.spi.Ticker;
import io.weir.redis.RedisSettings;
import io.weir.redis.RedisStores;
import io.weir.redis.WhenUnavailable;
import org.jspecify.annotations.Nullable;

/** The stores that the properties name; apart, because {@code weir-redis} may be absent. */
final class RedisProperties {
  private RedisProperties() {}

  static RedisStores connect(WeirProperties.@Nullable Redis redis, Ticker ticker) {
    if (redis == null) {
      throw new IllegalStateException("`weir.redis.uri` is not set");
    }
    return RedisStores.connect(
        RedisSettings.at(redis.uri())
            .keyPrefix(redis.keyPrefix())
            .timeout(redis.timeout())
            .whenUnavailable(
                redis.whenUnavailable() == WeirProperties.Redis.WhenUnavailable.REFUSE
                    ? WhenUnavailable.REFUSE
                    : WhenUnavailable.LIMIT_LOCALLY)
            .build(),
        ticker);
  }
}
