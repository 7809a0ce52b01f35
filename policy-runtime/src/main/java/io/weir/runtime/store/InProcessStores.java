package io.weir.runtime.store;

import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;

/** Counters and caches of a single instance. Stateless. */
public final class InProcessStores {
  /** About how many bytes the cache holds unless said otherwise. */
  public static final long CACHE_BYTES = 64L << 20;

  private InProcessStores() {}

  /** Sets fresh counters and a fresh internal cache; there is no external cache. */
  public static Services.Builder addTo(Services.Builder services, Ticker ticker) {
    return services
        .counterStore(new InProcessCounterStore(ticker))
        .internalCache(new InProcessCacheStore(ticker, CACHE_BYTES));
  }
}
