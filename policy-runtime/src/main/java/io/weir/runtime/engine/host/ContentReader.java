package io.weir.runtime.engine.host;

import io.weir.api.Body;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Content that an application reads when it likes, piece by piece: what stands behind the request
 * streams of applications. The body is not taken before somebody reads, and no more than one piece
 * is in memory. For one reader; its methods may be called by any thread.
 */
public final class ContentReader implements Flow.Subscriber<ByteBuffer> {
  private final Body body;
  private final Runnable changed;
  private Flow.@Nullable Subscription upstream;
  private @Nullable ByteBuffer piece;
  private @Nullable Throwable failure;
  private boolean begun;
  private boolean asked;
  private boolean done;

  /**
   * A reader of the body.
   *
   * @param changed called whenever {@link #isReady} may have become true, on any thread
   */
  public ContentReader(Body body, Runnable changed) {
    this.body = body;
    this.changed = changed;
  }

  /** Whether a read would give something, the end and a failure too; if not, asks for it. */
  public boolean isReady() {
    begin();
    Flow.Subscription from;
    synchronized (this) {
      from = has() || done || asked ? null : upstream;
      asked |= from != null;
    }
    if (from != null) {
      from.request(1);
    }
    return isThere();
  }

  /** Whether a read would give something; does not ask for it. */
  public synchronized boolean isThere() {
    return has() || done;
  }

  /** Reads what is there: -1 at the end, 0 if there is nothing now or no room. */
  public int read(ByteBuffer into) throws IOException {
    if (!isReady()) {
      return 0;
    }
    synchronized (this) {
      ByteBuffer from = piece;
      if (from != null && from.hasRemaining()) {
        int count = Math.min(into.remaining(), from.remaining());
        into.put(from.slice(from.position(), count));
        from.position(from.position() + count);
        return count;
      }
      if (failure != null) {
        throw new IOException("the content broke off", failure);
      }
      return -1;
    }
  }

  /** Whether all content was read. */
  public synchronized boolean isFinished() {
    return done && !has() && failure == null;
  }

  /** Why the content broke off, or null if it did not. */
  public synchronized @Nullable Throwable failure() {
    return has() ? null : failure;
  }

  /** Whether somebody has begun to read. */
  public synchronized boolean isBegun() {
    return begun;
  }

  /** Breaks the content off; a body that nobody has taken is discarded. */
  public void abort(Throwable cause) {
    Flow.Subscription from;
    boolean untouched;
    synchronized (this) {
      untouched = !begun;
      begun = true;
      from = done ? null : upstream;
      piece = done ? piece : null;
    }
    if (untouched && body instanceof Body.Streamed streamed) {
      streamed.discard();
    }
    if (from != null) {
      from.cancel();
    }
    onError(cause);
  }

  private void begin() {
    synchronized (this) {
      if (begun) {
        return;
      }
      begun = true;
      if (!(body instanceof Body.Streamed)) {
        piece = body instanceof Body.Buffered buffered ? ByteBuffer.wrap(buffered.bytes()) : null;
        done = true;
      }
    }
    if (body instanceof Body.Streamed streamed) {
      streamed.take().subscribe(this);
    }
  }

  private boolean has() {
    return piece != null && piece.hasRemaining();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    boolean late;
    synchronized (this) {
      late = done;
      upstream = subscription;
      asked = true;
    }
    if (late) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onNext(ByteBuffer item) {
    Flow.Subscription from;
    synchronized (this) {
      piece = item;
      asked = !item.hasRemaining();
      from = asked ? upstream : null;
    }
    if (from == null) {
      changed.run();
    } else {
      from.request(1); // nothing has come, and the reader waits for something
    }
  }

  @Override
  public void onError(Throwable cause) {
    synchronized (this) {
      failure = done ? failure : cause;
      done = true;
    }
    changed.run();
  }

  @Override
  public void onComplete() {
    synchronized (this) {
      done = true;
    }
    changed.run();
  }
}
