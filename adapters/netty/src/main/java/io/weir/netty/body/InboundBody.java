package io.weir.netty.body;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Content that a connection receives. Nothing is read from the connection before it is asked for,
 * so no more than one read is ever in memory. Lives on the connection's event loop; only {@link
 * #subscribe} may be called from elsewhere.
 */
public final class InboundBody implements BodySource, Flow.Publisher<ByteBuffer> {
  /** The connection's side. */
  public interface Feed {
    /** A piece is wanted. */
    void wanted();

    /** The rest is not wanted. */
    void abandoned();
  }

  private final EventLoop loop;
  private final Feed feed;
  private @Nullable BodySink sink;
  private @Nullable Throwable failure;
  private boolean ended;
  private boolean abandoned;
  private boolean wanted;

  /** Content fed by a connection on the loop. */
  public InboundBody(EventLoop loop, Feed feed) {
    this.loop = loop;
    this.feed = feed;
  }

  /** The loop on which it must be used as a {@link BodySource}. */
  public EventLoop loop() {
    return loop;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    FlowSink adapter = new FlowSink(loop, this, subscriber);
    if (loop.inEventLoop()) {
      adapter.begin();
    } else {
      loop.execute(adapter::begin);
    }
  }

  @Override
  public void start(BodySink receiver) {
    sink = receiver;
  }

  /** Whether anybody takes the content. */
  public boolean isStarted() {
    return sink != null;
  }

  @Override
  public void request() {
    BodySink receiver = sink;
    if (receiver == null || abandoned) {
      return;
    }
    wanted = true;
    Throwable cause = failure;
    if (cause != null) {
      abandoned = true;
      receiver.onError(cause);
    } else if (ended) {
      abandoned = true;
      receiver.onEnd();
    } else {
      feed.wanted();
    }
  }

  @Override
  public void cancel() {
    if (!abandoned) {
      abandoned = true;
      wanted = false;
      if (!ended && failure == null) {
        feed.abandoned();
      }
    }
  }

  /** Whether a piece is wanted now. */
  public boolean isWanted() {
    return wanted && !abandoned;
  }

  /** Whether nobody will want a piece any more. */
  public boolean isAbandoned() {
    return abandoned;
  }

  /** Hands on the piece that was wanted. */
  public void deliver(ByteBuf piece) {
    BodySink receiver = sink;
    if (receiver == null || abandoned) {
      piece.release();
      return;
    }
    wanted = false;
    receiver.onPiece(piece);
  }

  /** Tells the sink that nothing more is there for now. */
  public void pause() {
    BodySink receiver = sink;
    if (receiver != null && !abandoned) {
      receiver.onPause();
    }
  }

  /** Ends the content. */
  public void end() {
    ended = true;
    BodySink receiver = sink;
    if (receiver != null && !abandoned) {
      abandoned = true;
      receiver.onEnd();
    }
  }

  /** Breaks the content off; told at once to a sink that has begun. */
  public void fail(Throwable cause) {
    if (ended || failure != null) {
      return;
    }
    failure = cause;
    BodySink receiver = sink;
    if (receiver != null && !abandoned) {
      abandoned = true;
      receiver.onError(cause);
    }
  }
}
