package io.weir.netty.loop;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;

/**
 * Operations whose future nobody needs: a failed write reaches the pipeline as an exception, since
 * it is made with the void promise.
 */
@SuppressWarnings("FutureReturnValueIgnored")
public final class Channels {
  private Channels() {}

  /** Writes without flushing. */
  public static void write(ChannelHandlerContext ctx, ByteBuf buffer) {
    ctx.write(buffer, ctx.voidPromise());
  }

  /** Closes what has been written so far. */
  public static void close(Channel channel) {
    channel.close();
  }

  /** Sends TLS's end after what has been written so far. */
  public static void closeOutbound(SslHandler tls) {
    tls.closeOutbound();
  }

  /** Closes all. */
  public static void close(ChannelGroup channels) {
    channels.close();
  }

  /** Sends an end after what has been written so far; the peer may go on sending. */
  public static void shutdownOutput(DuplexChannel channel) {
    channel.shutdownOutput();
  }

  /** Closes with a reset, so that the peer cannot take the end for a regular one. */
  public static void reset(Channel channel) {
    if (channel.isActive()) {
      channel.config().setOption(ChannelOption.SO_LINGER, 0);
    }
    channel.close();
  }
}
