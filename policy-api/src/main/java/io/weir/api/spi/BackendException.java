package io.weir.api.spi;

import org.jspecify.annotations.Nullable;

/**
 * An outgoing call that got no response. Has no stack trace of its own.
 *
 * @since 0.1
 */
public final class BackendException extends Exception {
  /** Why there is no response. */
  public enum Kind {
    /** The host name is unknown, the connection was refused or TLS failed. */
    CONNECT,
    /** The connection broke, or what came was not HTTP. */
    CONNECTION,
    /** The response's head did not come in time. */
    TIMEOUT,
    /** The exchange was cancelled. */
    CANCELLED
  }

  private final Kind kind;

  /** Creates one. */
  public BackendException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.kind = kind;
  }

  /** Why. */
  public Kind kind() {
    return kind;
  }
}
