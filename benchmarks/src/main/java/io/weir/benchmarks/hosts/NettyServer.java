package io.weir.benchmarks.hosts;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.weir.benchmarks.hosts.ByHand.Verdict;
import io.weir.netty.pipeline.PolicyChannelHandler;
import io.weir.runtime.engine.host.HostLimits;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A pipeline of one's own: Netty's codec, the checks, the application. */
final class NettyServer {
  private NettyServer() {}

  static void start(int port, Checks checks) throws InterruptedException {
    new ServerBootstrap()
        .group(new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory()))
        .channel(NioServerSocketChannel.class)
        .childHandler(
            new ChannelInitializer<Channel>() {
              @Override
              protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new HttpServerCodec());
                if (checks.policies() != null) {
                  channel
                      .pipeline()
                      .addLast(PolicyChannelHandler.filter(checks.policies(), HostLimits.DEFAULT));
                }
                channel.pipeline().addLast(new Application(checks.byHand()));
              }
            })
        .bind("127.0.0.1", port)
        .sync();
  }

  /** Answers at the end of each request; checks it itself when it is told how. */
  private static final class Application extends SimpleChannelInboundHandler<HttpObject> {
    private final @Nullable ByHand checks;
    private @Nullable HttpRequest request;

    Application(@Nullable ByHand checks) {
      this.checks = checks;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject message) {
      if (message instanceof HttpRequest head) {
        request = head;
      }
      if (message instanceof LastHttpContent && request != null) {
        HttpRequest asked = request;
        request = null;
        var unused = context.writeAndFlush(answer(context, asked));
      }
    }

    private HttpResponse answer(ChannelHandlerContext context, HttpRequest asked) {
      if (checks == null) {
        return ok(asked.headers().get(Orders.TRACE_ID));
      }
      Verdict verdict =
          checks.check(
              asked.headers().get(Orders.API_KEY),
              asked.headers().get(Orders.AUTHORIZATION),
              ((InetSocketAddress) context.channel().remoteAddress())
                  .getAddress()
                  .getHostAddress());
      return verdict.traceId() != null
          ? ok(verdict.traceId())
          : json(
              HttpResponseStatus.valueOf(verdict.status()),
              verdict.json().getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse ok(String traceId) {
      HttpResponse response = json(HttpResponseStatus.OK, Orders.order());
      response.headers().set(Orders.TRACE_ID, traceId);
      return response;
    }

    private static HttpResponse json(HttpResponseStatus status, byte[] body) {
      HttpResponse response =
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
      response
          .headers()
          .set(HttpHeaderNames.CONTENT_TYPE, Orders.JSON_TYPE)
          .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
      return response;
    }
  }
}
