package io.weir.netty.body;

import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoop;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Content that something outside Netty publishes, on whatever thread; brought to the loop one piece
 * at a time. A publisher that answers a demand at once does not recurse.
 */
final class PublisherSource implements BodySource, Flow.Subscriber<ByteBuffer> {
  private final EventLoop loop;
  private final Flow.Publisher<ByteBuffer> publisher;
  private @Nullable BodySink sink;
  private Flow.@Nullable Subscription subscription;
  private @Nullable Runnable next;
  private int demand;
  private boolean asking;
  private boolean done;

  PublisherSource(EventLoop loop, Flow.Publisher<ByteBuffer> publisher) {
    this.loop = loop;
    this.publisher = publisher;
  }

  @Override
  public void start(BodySink receiver) {
    sink = receiver;
    publisher.subscribe(this);
  }

  @Override
  public void request() {
    demand++;
    ask();
  }

  private void ask() {
    Flow.Subscription upstream = subscription;
    if (asking || upstream == null) {
      return;
    }
    asking = true;
    while (demand > 0 && !done) {
      demand--;
      upstream.request(1);
      Runnable event = next;
      if (event == null) {
        break;
      }
      next = null;
      event.run();
    }
    asking = false;
  }

  @Override
  public void cancel() {
    if (!done) {
      done = true;
      Flow.Subscription upstream = subscription;
      if (upstream != null) {
        upstream.cancel();
      }
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription upstream) {
    onLoop(
        () -> {
          if (done || subscription != null) {
            upstream.cancel();
            return;
          }
          subscription = upstream;
          ask();
        });
  }

  @Override
  public void onNext(ByteBuffer item) {
    if (loop.inEventLoop() && asking && next == null) {
      next = () -> piece(item);
    } else {
      onLoop(() -> piece(item));
    }
  }

  private void piece(ByteBuffer item) {
    BodySink receiver = sink;
    if (done || receiver == null) {
      return;
    }
    if (!item.hasRemaining()) {
      request();
      return;
    }
    receiver.onPiece(Unpooled.wrappedBuffer(item));
    if (!done) {
      receiver.onPause();
    }
  }

  @Override
  public void onError(Throwable throwable) {
    later(
        () -> {
          BodySink receiver = sink;
          if (!done && receiver != null) {
            done = true;
            receiver.onError(throwable);
          }
        });
  }

  @Override
  public void onComplete() {
    later(
        () -> {
          BodySink receiver = sink;
          if (!done && receiver != null) {
            done = true;
            receiver.onEnd();
          }
        });
  }

  /** After a piece that waits for its turn. */
  private void later(Runnable event) {
    Runnable before = loop.inEventLoop() ? next : null;
    if (before == null) {
      onLoop(event);
    } else {
      next =
          () -> {
            before.run();
            event.run();
          };
    }
  }

  private void onLoop(Runnable event) {
    if (loop.inEventLoop()) {
      event.run();
    } else {
      loop.execute(event);
    }
  }
}
