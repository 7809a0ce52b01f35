package io.weir.netty.client;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import io.weir.netty.body.InputBuffer;
import io.weir.netty.http.HeadLimits;
import io.weir.netty.http.HeadWriter;
import io.weir.netty.http.ResponseHeadReader;
import io.weir.netty.loop.Channels;
import io.weir.runtime.engine.host.HttpFormatException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks a proxy for a tunnel and leaves the pipeline when it stands. */
final class Tunnel extends ChannelInboundHandlerAdapter {
  private final PoolKey key;
  private final ResponseHeadReader heads = new ResponseHeadReader(HeadLimits.DEFAULT);
  private final InputBuffer in = new InputBuffer();
  private @Nullable ChannelHandlerContext ctx;
  private @Nullable Consumer<@Nullable String> then;

  Tunnel(PoolKey key) {
    this.key = key;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    ctx = context;
  }

  /** Begins; the consumer gets null, or what went wrong. */
  void open(Consumer<@Nullable String> consumer) {
    ChannelHandlerContext to = Objects.requireNonNull(ctx);
    then = consumer;
    String authority = key.host() + ":" + key.port();
    HeadWriter out = new HeadWriter(to.alloc(), 0);
    out.request("CONNECT", authority).line("Host", authority);
    if (key.options().proxyUser() != null) {
      out.line("Proxy-Authorization", OutgoingHead.basic(key.options()));
    }
    Channels.write(to, out.end());
    to.flush();
    to.read();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof ByteBuf received)) {
      ReferenceCountUtil.release(message);
      return;
    }
    in.add(context.alloc(), received);
    ByteBuf bytes = in.bytes();
    try {
      if (bytes != null && heads.read(bytes)) {
        boolean open = heads.head().status() / 100 == 2 && in.readableBytes() == 0;
        context.pipeline().remove(this);
        end(open ? null : "the proxy refused a tunnel");
      }
    } catch (HttpFormatException e) {
      end("the proxy did not answer as HTTP does");
    }
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    in.release();
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    if (then != null) {
      context.read();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    end("the proxy closed the connection");
  }

  private void end(@Nullable String problem) {
    Consumer<@Nullable String> consumer = then;
    then = null;
    if (consumer != null) {
      consumer.accept(problem);
    }
  }
}
