package io.weir.redis;

import io.weir.api.spi.CacheStore;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;

/**
 * Counters and a cache in Redis, for all instances that use the same key prefix. Any thread.
 *
 * <p>Nothing here waits: the connection is made in the background, a call to a Redis that does not
 * answer in time is decided as the settings say, and while it stays away only one call in a while
 * tries it. Each decision, however many counters it takes, is one round trip. Time is the server's,
 * so that the clocks of instances do not matter.
 */
public final class RedisStores implements AutoCloseable {
  private final RedisLink link;
  private final RedisCounterStore counters;
  private final RedisCacheStore cache;

  private RedisStores(RedisLink link, RedisCounterStore counters, RedisCacheStore cache) {
    this.link = link;
    this.counters = counters;
    this.cache = cache;
  }

  /**
   * Begins to connect, and does not wait for it.
   *
   * @param ticker the clock by which tries are spaced and local limits are counted
   */
  public static RedisStores connect(RedisSettings settings, Ticker ticker) {
    RedisLink link = new RedisLink(settings, ticker);
    return new RedisStores(
        link,
        new RedisCounterStore(link, settings, ticker, false),
        new RedisCacheStore(link, settings));
  }

  /** The counters of rate limits and quotas. */
  public CounterStore counterStore() {
    return counters;
  }

  /** The cache; its values are those that {@code StoredValues} takes. */
  public CacheStore cacheStore() {
    return cache;
  }

  /** Sets the counters and the external cache of services. */
  public Services.Builder addTo(Services.Builder services) {
    return services.counterStore(counters).externalCache(cache);
  }

  /** How the connection fares. */
  public RedisStatus status() {
    return link.status(counters.localDecisions());
  }

  /** Closes the connection without waiting for it. */
  @Override
  public void close() {
    link.close();
  }
}
