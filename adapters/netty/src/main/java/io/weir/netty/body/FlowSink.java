package io.weir.netty.body;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * Gives a connection's content to a subscriber outside Netty: pieces are copied to the heap, for
 * the subscriber owns them for as long as it likes. Calls the subscriber on the connection's loop.
 */
final class FlowSink implements BodySink, Flow.Subscription {
  private final EventLoop loop;
  private final InboundBody source;
  private final Flow.Subscriber<? super ByteBuffer> subscriber;
  private long demand;
  private boolean done;

  FlowSink(EventLoop loop, InboundBody source, Flow.Subscriber<? super ByteBuffer> subscriber) {
    this.loop = loop;
    this.source = source;
    this.subscriber = subscriber;
  }

  void begin() {
    if (source.isStarted()) {
      done = true;
      subscriber.onSubscribe(this);
      subscriber.onError(new IllegalStateException("the body has a subscriber"));
      return;
    }
    source.start(this);
    subscriber.onSubscribe(this);
  }

  @Override
  public void request(long n) {
    if (loop.inEventLoop()) {
      add(n);
    } else {
      loop.execute(() -> add(n));
    }
  }

  private void add(long n) {
    if (done) {
      return;
    }
    if (n <= 0) {
      done = true;
      source.cancel();
      subscriber.onError(new IllegalArgumentException("a demand that is not positive: " + n));
      return;
    }
    boolean waiting = demand > 0;
    demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
    if (!waiting) {
      source.request();
    }
  }

  @Override
  public void cancel() {
    if (loop.inEventLoop()) {
      stop();
    } else {
      loop.execute(this::stop);
    }
  }

  private void stop() {
    if (!done) {
      done = true;
      source.cancel();
    }
  }

  @Override
  public void onPiece(ByteBuf piece) {
    byte[] bytes = new byte[piece.readableBytes()];
    piece.readBytes(bytes).release();
    if (demand != Long.MAX_VALUE) {
      demand--;
    }
    long left = demand;
    subscriber.onNext(ByteBuffer.wrap(bytes));
    if (left > 0 && !done) {
      source.request();
    }
  }

  @Override
  public void onPause() {}

  @Override
  public void onEnd() {
    if (!done) {
      done = true;
      subscriber.onComplete();
    }
  }

  @Override
  public void onError(Throwable cause) {
    if (!done) {
      done = true;
      subscriber.onError(cause);
    }
  }
}
