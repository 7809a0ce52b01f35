package io.weir.netty.body;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.CharsetUtil;
import io.weir.api.Body;
import io.weir.netty.http.Framing;
import io.weir.netty.loop.Channels;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * Writes content to a connection in its framing. Asks for the next piece only while the connection
 * takes it: what a slow reader leaves in memory is bounded by the channel's write-buffer mark and
 * one piece.
 */
public final class BodyWriter implements BodySink {
  /** Told once how it ended. */
  public interface Listener {
    /** Everything was written and flushed. */
    void written();

    /** The content broke off, or was not of its length. */
    void failed(Throwable cause);
  }

  private static final ByteBuf LINE_END = constant("\r\n");
  private static final ByteBuf LAST_CHUNK = constant("0\r\n\r\n");
  private static final int SLICE = 64 * 1024;
  private static final int COPIED = 1024;

  private final ChannelHandlerContext ctx;
  private final long framing;
  private final Listener listener;
  private final BodySource source;
  private long remaining;
  private long count;
  private boolean waiting;
  private boolean done;

  private BodyWriter(
      ChannelHandlerContext ctx, BodySource source, long framing, Listener listener) {
    this.ctx = ctx;
    this.source = source;
    this.framing = framing;
    this.remaining = framing >= 0 ? framing : Long.MAX_VALUE;
    this.listener = listener;
  }

  private static ByteBuf constant(String text) {
    ByteBuf direct = Unpooled.directBuffer(text.length());
    direct.writeCharSequence(text, CharsetUtil.US_ASCII);
    return Unpooled.unreleasableBuffer(direct.asReadOnly());
  }

  /** A writer for content that is not empty; the body is taken. */
  public static BodyWriter of(
      ChannelHandlerContext ctx, Body body, long framing, Listener listener) {
    BodySource source;
    if (body instanceof Body.Streamed streamed) {
      Flow.Publisher<ByteBuffer> publisher = streamed.take();
      source =
          publisher instanceof InboundBody inbound
                  && inbound.loop() == ctx.channel().eventLoop()
                  && !inbound.isStarted()
              ? inbound
              : new PublisherSource(ctx.channel().eventLoop(), publisher);
    } else {
      source = new ArraySource(((Body.Buffered) body).bytes(), SLICE);
    }
    return new BodyWriter(ctx, source, framing, listener);
  }

  /** Begins. */
  public void begin() {
    source.start(this);
    ask();
  }

  /** Goes on if it waited for the connection. */
  public void writable() {
    if (waiting && !done) {
      ask();
    }
  }

  private void ask() {
    if (ctx.channel().isWritable()) {
      waiting = false;
      source.request();
    } else {
      waiting = true;
    }
  }

  /** The bytes of content written so far. */
  public long count() {
    return count;
  }

  /** Gives up; the listener is not told. */
  public void abort() {
    if (!done) {
      done = true;
      source.cancel();
    }
  }

  @Override
  public void onPiece(ByteBuf piece) {
    int length = piece.readableBytes();
    if (done || length == 0) {
      piece.release();
      return;
    }
    if (length > remaining) {
      piece.release();
      fail(new IllegalStateException("content longer than its length"));
      return;
    }
    count += length;
    if (remaining != Long.MAX_VALUE) {
      remaining -= length;
    }
    if (framing == Framing.CHUNKED) {
      writeChunk(piece, length);
    } else {
      Channels.write(ctx, piece);
    }
    ask();
    if (waiting) {
      ctx.flush();
    }
  }

  private void writeChunk(ByteBuf piece, int length) {
    boolean copied = length <= COPIED;
    ByteBuf head = ctx.alloc().buffer(copied ? length + 16 : 16);
    head.writeCharSequence(Integer.toHexString(length), CharsetUtil.US_ASCII);
    head.writeByte('\r').writeByte('\n');
    if (copied) {
      head.writeBytes(piece).writeByte('\r').writeByte('\n');
      piece.release();
      Channels.write(ctx, head);
    } else {
      Channels.write(ctx, head);
      Channels.write(ctx, piece);
      Channels.write(ctx, LINE_END.duplicate());
    }
  }

  @Override
  public void onPause() {
    ctx.flush();
  }

  @Override
  public void onEnd() {
    if (done) {
      return;
    }
    if (framing >= 0 && remaining > 0) {
      fail(new IllegalStateException("content shorter than its length"));
      return;
    }
    done = true;
    if (framing == Framing.CHUNKED) {
      Channels.write(ctx, LAST_CHUNK.duplicate());
    }
    ctx.flush();
    listener.written();
  }

  @Override
  public void onError(Throwable cause) {
    if (!done) {
      done = true;
      ctx.flush();
      listener.failed(cause);
    }
  }

  private void fail(Throwable cause) {
    done = true;
    source.cancel();
    ctx.flush();
    listener.failed(cause);
  }
}
