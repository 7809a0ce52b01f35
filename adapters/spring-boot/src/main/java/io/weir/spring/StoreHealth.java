package io.weir.spring;

import io.weir.redis.RedisStatus;
import io.weir.redis.RedisStores;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How the shared stores fare.
 *
 * @param isServing whether calls that must be counted are answered
 * @param details what health tells of them
 */
record StoreHealth(Supplier<Boolean> isServing, Supplier<Map<String, Object>> details) {
  static StoreHealth of(RedisStores stores, WeirProperties properties) {
    WeirProperties.Redis redis = properties.redis();
    boolean refuses =
        redis != null && redis.whenUnavailable() == WeirProperties.Redis.WhenUnavailable.REFUSE;
    return new StoreHealth(
        () -> !refuses || stores.status().available(), () -> details(stores.status()));
  }

  private static Map<String, Object> details(RedisStatus status) {
    return Map.of(
        "available", status.available(),
        "unavailableFor", status.unavailableFor().toString(),
        "localDecisions", status.localDecisions());
  }
}
