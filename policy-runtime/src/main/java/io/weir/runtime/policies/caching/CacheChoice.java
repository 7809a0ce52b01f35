package io.weir.runtime.policies.caching;

import io.weir.api.Exchange;
import io.weir.api.spi.CacheStore;
import org.jspecify.annotations.Nullable;

/** The values of {@code caching-type}. */
enum CacheChoice {
  PREFER_EXTERNAL,
  EXTERNAL,
  INTERNAL;

  /** The cache that is meant, or null if this gateway has none such: a lookup then misses. */
  @Nullable CacheStore of(Exchange exchange) {
    CacheStore internal = exchange.services().internalCache();
    CacheStore external = exchange.services().externalCache();
    return switch (this) {
      case INTERNAL -> internal;
      case EXTERNAL -> external;
      case PREFER_EXTERNAL -> external != null ? external : internal;
    };
  }
}
