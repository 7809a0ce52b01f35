package io.weir.runtime.engine.host;

import io.weir.api.Body;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Content as an application reads it from a stream: by a thread that waits, or when a listener is
 * told that there is some. The listener is told one thing at a time: of content once after each
 * {@link #isReady} that said no, and of the end once, asked or not.
 */
public final class ContentInput {
  /** Who reads without waiting. */
  public interface Listener {
    /** There is something to read. */
    void available() throws IOException;

    /** All content was read. */
    void finished() throws IOException;

    /** The content broke off. */
    void failed(Throwable cause);
  }

  private final Body body;
  private final Runnable waiting;
  private final Readiness readiness = new Readiness(this::isThere);
  private volatile ContentReader content;
  private volatile @Nullable Listener listener;
  private boolean told;

  /**
   * A stream of the body.
   *
   * @param waiting called before a thread that waits takes a body that is streamed
   */
  public ContentInput(Body body, Runnable waiting) {
    this.body = body;
    this.waiting = waiting;
    this.content = new ContentReader(body, this::changed);
  }

  /** Whether all content was read. */
  public boolean isFinished() {
    return content.isFinished();
  }

  /** Whether {@link #read} would not wait; if not, the listener will be told. */
  public boolean isReady() {
    begin();
    return content.isReady() || readiness.isReadyOrWanted();
  }

  /** Sets the listener, which is told at once if there is content. */
  public void listen(Listener to) {
    listener = to;
    readiness.listener(() -> tell(to));
    var unused = content.isReady();
    readiness.resume();
  }

  /** Reads some bytes, waiting for them if need be; -1 at the end. */
  public int read(byte[] into, int offset, int length) throws IOException {
    begin();
    ByteBuffer to = ByteBuffer.wrap(into, offset, length);
    int count = content.read(to);
    while (count == 0 && length > 0) {
      readiness.await();
      count = content.read(to);
    }
    return count;
  }

  /** Whether somebody has begun to read content that can be read once. */
  public boolean isBegun() {
    return content.isBegun() && body instanceof Body.Streamed;
  }

  /** Puts back what was read whole. */
  public void restore(byte[] whole) {
    content = new ContentReader(Body.of(whole), this::changed);
  }

  private boolean isThere() {
    return content.isThere();
  }

  private void begin() {
    if (listener == null && !content.isBegun() && body instanceof Body.Streamed) {
      waiting.run();
    }
  }

  private boolean isEnded() {
    return content.isFinished() || content.failure() != null;
  }

  private void changed() {
    readiness.changed();
    if (isEnded()) {
      readiness.resume();
    }
  }

  private void tell(Listener to) {
    readiness.suspend();
    try {
      if (!isEnded()) {
        to.available();
      }
      if (isEnded() && !told) {
        told = true;
        Throwable cause = content.failure();
        if (cause == null) {
          to.finished();
        } else {
          to.failed(cause);
        }
      }
    } catch (IOException e) {
      content.abort(e);
    }
  }
}
