package io.weir.tck;

import io.weir.api.Body;
import io.weir.api.Message;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Streamed content that does not come out as it went in. */
final class PieceFault implements Flow.Processor<ByteBuffer, ByteBuffer>, Flow.Subscription {
  private enum Kind {
    LOSE_LAST,
    REUSE,
    HOARD,
    WITHHOLD,
    END_WELL
  }

  private final Kind kind;
  private final Flow.Publisher<ByteBuffer> source;
  private final Queue<ByteBuffer> held = new ArrayDeque<>();
  private final ByteBuffer shared = ByteBuffer.allocate(1 << 20);
  private Flow.@Nullable Subscriber<? super ByteBuffer> target;
  private Flow.@Nullable Subscription upstream;
  private long demand;
  private boolean ended;
  private boolean done;
  private boolean draining;

  private PieceFault(Kind kind, Flow.Publisher<ByteBuffer> source) {
    this.kind = kind;
    this.source = source;
  }

  private static void spoil(Message message, Kind kind) {
    if (message.body() instanceof Body.Streamed streamed) {
      long length = kind == Kind.LOSE_LAST ? -1 : streamed.length();
      message.body(Body.streamed(new PieceFault(kind, streamed.take()), length));
    }
  }

  static void loseLast(Message message) {
    spoil(message, Kind.LOSE_LAST);
  }

  static void reuse(Message message) {
    spoil(message, Kind.REUSE);
  }

  static void hoard(Message message) {
    spoil(message, Kind.HOARD);
  }

  static void withhold(Message message) {
    spoil(message, Kind.WITHHOLD);
  }

  static void endWell(Message message) {
    spoil(message, Kind.END_WELL);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    target = subscriber;
    subscriber.onSubscribe(this);
    source.subscribe(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    synchronized (this) {
      upstream = subscription;
    }
    if (done) {
      subscription.cancel();
    } else {
      subscription.request(Long.MAX_VALUE); // every fault here is also one of demand
    }
  }

  @Override
  public void request(long n) {
    synchronized (this) {
      demand = Math.max(demand, demand + n);
    }
    drain();
  }

  @Override
  public void cancel() {
    done = true;
    Flow.Subscription from = upstream;
    if (from != null) {
      from.cancel();
    }
  }

  @Override
  public void onNext(ByteBuffer item) {
    synchronized (this) {
      held.add(kind == Kind.REUSE ? reused(item) : item);
    }
    drain();
  }

  /** The same memory for every piece, as if it were free once it was handed on. */
  private ByteBuffer reused(ByteBuffer item) {
    ByteBuffer window = shared.duplicate();
    window.put(item).flip();
    return window;
  }

  @Override
  public void onError(Throwable throwable) {
    if (kind == Kind.END_WELL) {
      onComplete();
    } else {
      done = true;
      Objects.requireNonNull(target).onError(throwable);
    }
  }

  @Override
  public void onComplete() {
    synchronized (this) {
      ended = true;
    }
    drain();
  }

  private void drain() {
    while (true) {
      ByteBuffer next;
      synchronized (this) {
        if (draining || done) {
          return;
        }
        boolean whole = kind == Kind.WITHHOLD && !ended;
        boolean late = kind == Kind.LOSE_LAST || kind == Kind.REUSE && !ended;
        boolean keep = late && held.size() < 2;
        next = demand > 0 && !whole && !keep ? held.poll() : null;
        if (next == null) {
          if (ended && (held.isEmpty() || kind == Kind.LOSE_LAST)) {
            done = true;
          } else {
            return;
          }
        } else {
          demand--;
          draining = true;
        }
      }
      Flow.Subscriber<? super ByteBuffer> to = Objects.requireNonNull(target);
      if (next == null) {
        to.onComplete();
        return;
      }
      to.onNext(next);
      synchronized (this) {
        draining = false;
      }
    }
  }
}
