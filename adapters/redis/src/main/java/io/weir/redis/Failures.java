package io.weir.redis;

import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisException;
import java.io.IOException;
import java.util.concurrent.CompletionException;

/** What failures of commands mean. Stateless. */
final class Failures {
  private Failures() {}

  /** Whether the connection is gone, so that the next command would fail too. */
  static boolean isDisconnection(Throwable failure) {
    Throwable cause = unwrapped(failure);
    return cause instanceof RedisConnectionException
        || cause instanceof IOException
        || (cause instanceof RedisException && cause.getCause() instanceof IOException)
        || (cause.getClass() == RedisException.class && cause.getCause() == null);
  }

  /** One line without secrets: Lettuce names hosts and what went wrong. */
  static String summary(Throwable failure) {
    Throwable cause = unwrapped(failure);
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
