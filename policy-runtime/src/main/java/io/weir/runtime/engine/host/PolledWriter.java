package io.weir.runtime.engine.host;

import io.weir.api.Body;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes content to a server that takes pieces and says when it takes more: the response's body on
 * servlet containers and on XNIO. Asks for the next piece when the one before is taken; flushes
 * when none follows at once, so that events pass without delay. Its methods for subclasses are
 * called by one thread at a time.
 */
public abstract class PolledWriter implements Flow.Subscriber<ByteBuffer> {
  private final HostCall call;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Flow.@Nullable Subscription upstream;
  private volatile @Nullable ByteBuffer piece;
  private volatile @Nullable Throwable failure;
  private volatile boolean completed;
  private volatile boolean done;
  private boolean unflushed;

  /** Writes the content of an answer; on the thread of its call, which learns of the end. */
  protected PolledWriter(HostCall call) {
    this.call = call;
  }

  /**
   * Writes what is taken now. Does not block.
   *
   * @return whether the piece was taken whole; if not, {@link #ready} must be called when there is
   *     room
   */
  protected abstract boolean write(ByteBuffer bytes) throws IOException;

  /** Sends what was written; false as for {@link #write}. Does not block. */
  protected abstract boolean flush() throws IOException;

  /** Ends the content; false as for {@link #write}. Does not block. */
  protected abstract boolean end() throws IOException;

  /** Takes the body and writes it. */
  public final void begin(Body body) {
    if (body instanceof Body.Streamed streamed) {
      streamed.take().subscribe(this);
    } else {
      piece = body instanceof Body.Buffered buffered ? ByteBuffer.wrap(buffered.bytes()) : null;
      onComplete();
    }
  }

  /** There may be room now. Any thread. */
  public final void ready() {
    drain();
  }

  /** Gives up: the caller has gone. Any thread. */
  public final void abort(Throwable cause) {
    onError(cause);
    cancel();
  }

  private void cancel() {
    Flow.Subscription from = upstream;
    if (from != null) {
      from.cancel();
    }
  }

  @Override
  public final void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
    if (done) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public final void onNext(ByteBuffer item) {
    piece = item;
    drain();
  }

  @Override
  public final void onError(Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
    drain();
  }

  @Override
  public final void onComplete() {
    completed = true;
    drain();
  }

  private void drain() {
    if (calls.getAndIncrement() == 0) {
      call.run(this::loop);
    }
  }

  private void loop() {
    int seen = 1;
    while (seen != 0) {
      try {
        while (!done && step()) {
          continue;
        }
      } catch (IOException | RuntimeException e) {
        cancel();
        if (!done) {
          done = true;
          piece = null;
          call.gone(e);
        }
      }
      seen = calls.addAndGet(-seen);
    }
  }

  /** Does one thing, and says whether there may be another to do now. */
  private boolean step() throws IOException {
    Throwable broken = failure;
    if (broken != null) {
      stop(broken);
      return false;
    }
    ByteBuffer bytes = piece;
    if (bytes != null) {
      if (bytes.hasRemaining() && !write(bytes)) {
        return false;
      }
      piece = null;
      unflushed = true;
      Flow.Subscription from = upstream;
      if (from != null) {
        from.request(1);
      }
      return true;
    }
    if (completed) {
      if (end()) {
        stop(null);
      }
      return false;
    }
    if (unflushed && flush()) {
      unflushed = false;
    }
    return false;
  }

  private void stop(@Nullable Throwable cause) {
    if (done) {
      return;
    }
    done = true;
    piece = null;
    if (cause == null) {
      call.written();
    } else {
      call.broken(cause);
    }
  }
}
