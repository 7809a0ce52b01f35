package io.weir.runtime.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.weir.api.spi.CacheStore;
import io.weir.api.spi.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A cache in this process, bounded by the size of what it holds; what is used least goes first. Any
 * thread.
 */
public final class InProcessCacheStore implements CacheStore {
  private static final CompletionStage<@Nullable Void> DONE =
      CompletableFuture.completedStage(null);
  private static final CompletionStage<@Nullable Object> MISS =
      CompletableFuture.completedStage(null);
  private static final int ENTRY_OVERHEAD = 128;

  private final Cache<String, Entry> entries;

  private record Entry(Object value, long lifetimeNanos) {}

  /**
   * Creates an empty cache.
   *
   * @param ticker the clock
   * @param maxBytes about how many bytes it may hold
   */
  public InProcessCacheStore(Ticker ticker, long maxBytes) {
    this.entries =
        Caffeine.newBuilder()
            .ticker(ticker::nanos)
            .executor(Runnable::run)
            .maximumWeight(maxBytes)
            .<String, Entry>weigher((key, entry) -> weight(key, entry.value()))
            .expireAfter(
                Expiry.<String, Entry>writing(
                    (key, entry) -> Duration.ofNanos(entry.lifetimeNanos())))
            .build();
  }

  private static int weight(String key, Object value) {
    long size = ENTRY_OVERHEAD + 2L * key.length();
    if (value instanceof byte[] bytes) {
      size += bytes.length;
    } else if (value instanceof String text) {
      size += 2L * text.length();
    } else {
      size += 2L * value.toString().length();
    }
    return (int) Math.min(Integer.MAX_VALUE, size);
  }

  @Override
  public CompletionStage<@Nullable Object> get(String key) {
    Entry entry = entries.getIfPresent(key);
    return entry == null ? MISS : CompletableFuture.completedStage(entry.value());
  }

  @Override
  public CompletionStage<@Nullable Void> put(String key, Object value, Duration lifetime) {
    long nanos;
    try {
      nanos = lifetime.toNanos();
    } catch (ArithmeticException e) {
      nanos = Long.MAX_VALUE; // about 292 years
    }
    if (nanos <= 0) {
      entries.invalidate(key);
    } else {
      entries.put(key, new Entry(value, nanos));
    }
    return DONE;
  }

  @Override
  public CompletionStage<@Nullable Void> remove(String key) {
    entries.invalidate(key);
    return DONE;
  }
}
