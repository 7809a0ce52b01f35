package io.weir.netty.pipeline;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import io.weir.runtime.engine.host.PolledWriter;
import java.nio.ByteBuffer;

/** Writes a response's content as messages; what the connection has not taken is bounded. */
final class ContentWriter extends PolledWriter {
  private static final int UNWRITTEN = 64 * 1024;
  private static final int SLICE = 32 * 1024;

  private final ChannelHandlerContext ctx;
  private final Transaction transaction;
  private int unwritten;
  private boolean ended;
  private boolean last;

  ContentWriter(ChannelHandlerContext ctx, Transaction transaction) {
    super(transaction);
    this.ctx = ctx;
    this.transaction = transaction;
  }

  @Override
  protected boolean write(ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      if (unwritten >= UNWRITTEN) {
        ctx.flush();
        return false;
      }
      int length = Math.min(SLICE, bytes.remaining());
      ByteBuffer slice = bytes.slice(bytes.position(), length);
      bytes.position(bytes.position() + length);
      unwritten += length;
      var unused =
          ctx.write(new DefaultHttpContent(Unpooled.wrappedBuffer(slice)))
              .addListener(
                  done -> {
                    boolean full = unwritten >= UNWRITTEN;
                    unwritten -= length;
                    if (!done.isSuccess()) {
                      transaction.gone(done.cause());
                    } else if (full) {
                      ready();
                    }
                  });
    }
    return true;
  }

  @Override
  protected boolean flush() {
    ctx.flush();
    return true;
  }

  @Override
  protected boolean end() {
    if (!ended) {
      ended = true;
      var unused =
          ctx.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT)
              .addListener(
                  done -> {
                    last = true;
                    ready();
                  });
    }
    return last;
  }
}
