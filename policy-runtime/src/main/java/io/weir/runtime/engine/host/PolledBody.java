package io.weir.runtime.engine.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Content of a server that is asked for pieces and says when there are some: the request's body on
 * servlet containers and on XNIO. For one subscriber, which is called by one thread at a time:
 * whichever asks, or says that there is something. Nothing is read before it is wanted, so no more
 * than one piece is in memory.
 */
public abstract class PolledBody implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
  /** What {@link #poll} gives at the end of the content. */
  protected static final ByteBuffer END = ByteBuffer.allocate(0).asReadOnlyBuffer();

  private final @Nullable HostCall call;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicLong demand = new AtomicLong();
  private volatile Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
  private volatile @Nullable Throwable failure;
  private volatile boolean cancelled;
  private volatile boolean done;
  private volatile boolean atEnd;
  private boolean begun;
  private long count;

  /** The content of a request: of no more bytes than its limit, on its thread. */
  protected PolledBody(HostCall call) {
    this.call = call;
  }

  /** Content that nothing limits, on the thread that asks for it. */
  protected PolledBody() {
    this.call = null;
  }

  /** Called once, before the first {@link #poll}. */
  protected abstract void begin() throws IOException;

  /**
   * Gives a piece that nobody else holds, {@link #END}, or null if there is none now: then {@link
   * #ready} must be called when there is. Does not block.
   */
  protected abstract @Nullable ByteBuffer poll() throws IOException;

  /** Nobody wants the rest; called once, if at all. Any thread. */
  protected void abandoned() {}

  /** There may be a piece now. Any thread. */
  public final void ready() {
    drain();
  }

  /** Breaks the content off unless it has ended. Any thread. */
  public final void fail(Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
    drain();
  }

  /** Whether anybody has taken the content. */
  public final boolean isTaken() {
    return subscriber != null;
  }

  /** Whether nobody wants the rest. */
  public final boolean isAbandoned() {
    return cancelled;
  }

  /** Whether the whole content has been read. */
  public final boolean isAtEnd() {
    return atEnd;
  }

  @Override
  public final void subscribe(Flow.Subscriber<? super ByteBuffer> receiver) {
    if (subscriber != null) {
      receiver.onSubscribe(this);
      receiver.onError(new IllegalStateException("the body has a subscriber"));
      return;
    }
    calls.incrementAndGet(); // nothing is delivered before the subscriber knows its subscription
    subscriber = receiver;
    receiver.onSubscribe(this);
    run();
  }

  @Override
  public final void request(long n) {
    if (n <= 0) {
      fail(new IllegalArgumentException("a demand that is not positive: " + n));
      return;
    }
    demand.accumulateAndGet(n, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
    drain();
  }

  @Override
  public final void cancel() {
    if (!cancelled) {
      cancelled = true;
      abandoned();
    }
  }

  private void drain() {
    if (subscriber != null && calls.getAndIncrement() == 0) {
      run();
    }
  }

  private void run() {
    if (call == null) {
      loop();
    } else {
      call.run(this::loop);
    }
  }

  /** Content that cannot be read means that its sender has gone. */
  private void lost(Exception cause) {
    failure = cause;
    if (call != null && cause instanceof IOException) {
      call.gone(cause);
    }
  }

  private void loop() {
    if (!begun && !cancelled) {
      begun = true;
      try {
        begin();
      } catch (IOException | RuntimeException e) {
        lost(e);
      }
    }
    int seen = 1;
    while (seen != 0) {
      deliver();
      seen = calls.addAndGet(-seen);
    }
  }

  private void deliver() {
    Flow.Subscriber<? super ByteBuffer> receiver = subscriber;
    while (receiver != null && !done && !cancelled) {
      Throwable broken = failure;
      if (broken != null) {
        done = true;
        receiver.onError(broken);
        return;
      }
      if (demand.get() == 0) {
        return;
      }
      ByteBuffer piece;
      try {
        piece = poll();
      } catch (IOException | RuntimeException e) {
        lost(e);
        continue;
      }
      if (piece == null) {
        return;
      }
      if (piece == END) {
        atEnd = true;
        done = true;
        if (call != null) {
          call.received();
        }
        receiver.onComplete();
        return;
      }
      count += piece.remaining();
      if (call != null && count > call.limit()) {
        done = true;
        call.tooLong();
        receiver.onError(new HttpFormatException(413, "the content is too long"));
        return;
      }
      if (demand.get() != Long.MAX_VALUE) {
        demand.decrementAndGet();
      }
      receiver.onNext(piece);
    }
  }
}
