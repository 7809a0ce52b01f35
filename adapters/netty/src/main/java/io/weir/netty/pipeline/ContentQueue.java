package io.weir.netty.pipeline;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.weir.runtime.engine.host.PolledBody;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Content that came as messages: on the event loop, and no more than one read of it. */
final class ContentQueue extends PolledBody {
  /** Who feeds it. */
  interface Feed {
    /** The first piece is wanted. */
    void begun();

    /** It is empty, and more is wanted. */
    void wanted();

    /** It has room, or nobody wants the rest. */
    void taken();

    /** It is longer than it may be. */
    void tooLong();
  }

  private final EventLoop loop;
  private final Feed feed;
  private final Queue<ByteBuffer> pieces = new ArrayDeque<>();
  private int held;
  private boolean closed;

  ContentQueue(EventLoop loop, long limit, Feed feed) {
    super(limit);
    this.loop = loop;
    this.feed = feed;
  }

  /** Takes a message's bytes; the buffer is the caller's. */
  void add(ByteBuf bytes) {
    if (isAbandoned() || !bytes.isReadable()) {
      return;
    }
    byte[] copy = new byte[bytes.readableBytes()];
    bytes.getBytes(bytes.readerIndex(), copy);
    pieces.add(ByteBuffer.wrap(copy));
    held += copy.length;
    ready();
  }

  void close() {
    closed = true;
    ready();
  }

  boolean isClosed() {
    return closed;
  }

  int held() {
    return held;
  }

  @Override
  protected void run(Runnable work) {
    if (loop.inEventLoop()) {
      work.run();
    } else {
      loop.execute(work);
    }
  }

  @Override
  protected void begin() {
    feed.begun();
  }

  @Override
  protected @Nullable ByteBuffer poll() {
    ByteBuffer piece = pieces.poll();
    if (piece != null) {
      held -= piece.remaining();
      feed.taken();
      return piece;
    }
    if (closed) {
      return END;
    }
    feed.wanted();
    return pieces.isEmpty() && !closed ? null : poll();
  }

  @Override
  protected void abandoned() {
    run(
        () -> {
          pieces.clear();
          held = 0;
          feed.taken();
        });
  }

  @Override
  protected void tooLong() {
    feed.tooLong();
  }
}
