package io.weir.redis;

import org.jspecify.annotations.Nullable;

/** Redis does not answer, or not in time. */
public final class RedisUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RedisUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
