package io.weir.netty.loop;

import io.netty.buffer.ByteBuf;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;

/**
 * Operations whose future nobody needs: a failed write reaches the pipeline as an exception, since
 * it is made with the void promise.
 */
@SuppressWarnings("FutureReturnValueIgnored")
public final class Channels {
  private static final int MARK = 64 * 1024;

  private Channels() {}

  /**
   * Bounds what a connection holds in memory: it reads when it is told, one buffer at a time, and
   * says early that enough is written.
   */
  public static void bound(Channel channel) {
    ChannelConfig config = channel.config();
    config.setAutoRead(false);
    config.setRecvByteBufAllocator(new AdaptiveRecvByteBufAllocator().maxMessagesPerRead(1));
    config.setWriteBufferWaterMark(new WriteBufferWaterMark(MARK / 2, MARK));
  }

  /** Writes without flushing. */
  public static void write(ChannelHandlerContext ctx, ByteBuf buffer) {
    ctx.write(buffer, ctx.voidPromise());
  }

  /** Closes what has been written so far. */
  public static void close(Channel channel) {
    channel.close();
  }

  /** Closes all. */
  public static void close(ChannelGroup channels) {
    channels.close();
  }

  /** Closes when everything is written. */
  public static void closeAfterWrites(ChannelHandlerContext ctx) {
    ctx.writeAndFlush(ctx.alloc().buffer(0)).addListener(ChannelFutureListener.CLOSE);
  }

  /** Sends an end when everything is written; the peer may go on sending. */
  public static void closeOutput(ChannelHandlerContext ctx) {
    ctx.writeAndFlush(ctx.alloc().buffer(0))
        .addListener(
            written -> {
              SslHandler tls = ctx.pipeline().get(SslHandler.class);
              if (tls != null) {
                tls.closeOutbound();
              } else if (ctx.channel() instanceof DuplexChannel duplex) {
                duplex.shutdownOutput();
              } else {
                ctx.close();
              }
            });
  }

  /** Closes with a reset, so that the peer cannot take the end for a regular one. */
  public static void reset(Channel channel) {
    if (channel.isActive()) {
      channel.config().setOption(ChannelOption.SO_LINGER, 0);
    }
    channel.close();
  }
}
