package io.weir.api;

import org.jspecify.annotations.Nullable;

/**
 * A response. Mutable, owned by the engine, used by one exchange at a time.
 *
 * @since 0.1
 */
public final class Response extends Message {
  private int status;
  private String reason;

  /** An empty response with the status's usual reason phrase. */
  public Response(int status) {
    this(status, null, new Headers(), Body.empty());
  }

  /**
   * A response.
   *
   * @param status the status code
   * @param reason the reason phrase, or null for the status's usual one
   * @param headers the header lines; given away
   * @param body the content
   */
  public Response(int status, @Nullable String reason, Headers headers, Body body) {
    super(headers, body);
    this.status = checked(status);
    this.reason = reason == null ? ReasonPhrases.of(status) : reason;
  }

  private static int checked(int status) {
    if (status < 100 || status > 999) {
      throw new IllegalArgumentException("not a status code: " + status);
    }
    return status;
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /** The reason phrase; may be empty. */
  public String reason() {
    return reason;
  }

  /** Changes the status; a null reason means the status's usual phrase. */
  public void status(int code, @Nullable String phrase) {
    if (phrase != null && !Headers.isValue(phrase)) {
      throw new IllegalArgumentException("a reason phrase holds a line break or NUL");
    }
    status = checked(code);
    reason = phrase == null ? ReasonPhrases.of(code) : phrase;
  }
}
