package io.weir.api;

/**
 * What requests and responses share. Mutable, owned by the engine, used by one exchange at a time.
 *
 * @since 0.1
 */
public abstract sealed class Message permits Request, Response {
  private final Headers headers;
  private Body body;
  private boolean bodyConsumed;

  Message(Headers headers, Body body) {
    this.headers = headers;
    this.body = body;
  }

  /** The header lines. */
  public final Headers headers() {
    return headers;
  }

  /** The content. */
  public final Body body() {
    return body;
  }

  /** Replaces the content; content that was streamed and not taken is discarded. */
  public final void body(Body replacement) {
    if (body instanceof Body.Streamed streamed && body != replacement) {
      streamed.discard();
    }
    body = replacement;
    bodyConsumed = false;
  }

  /** Hands out the content and leaves none: what a read without {@code preserveContent} does. */
  public final Body consumeBody() {
    Body taken = body;
    body = Body.empty();
    bodyConsumed = true;
    return taken;
  }

  /** Whether {@link #consumeBody()} took the content and nothing replaced it since. */
  public final boolean isBodyConsumed() {
    return bodyConsumed;
  }
}
