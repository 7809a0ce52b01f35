package io.weir.api.spi;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values for a time. Never blocks; any thread. A value is a .NET value in its boxed form (a
 * String, a Boolean, an Integer, a {@code byte[]}, a JSON token…) that nobody changes any more. A
 * store outside the process serialises; what comes back is equal, not the same.
 *
 * @since 0.1
 */
public interface CacheStore {
  /** The value of a key, or null when there is none or its time is over. */
  CompletionStage<@Nullable Object> get(String key);

  /** Keeps a value for so long, in place of the one before. */
  CompletionStage<@Nullable Void> put(String key, Object value, Duration lifetime);

  /** Removes a value; removing none is a success. */
  CompletionStage<@Nullable Void> remove(String key);
}
