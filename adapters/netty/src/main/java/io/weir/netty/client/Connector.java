package io.weir.netty.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.SslHandler;
import io.weir.api.Url;
import io.weir.api.spi.BackendException;
import io.weir.netty.loop.Channels;
import io.weir.netty.loop.LoopContext;
import io.weir.netty.loop.NettyTransport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Makes connections on one event loop: address, TCP, a proxy's tunnel, TLS. */
final class Connector {
  private final LoopContext loop;
  private final Resolver resolver;
  private final TlsContexts tls;
  private final ClientLimits limits;

  Connector(LoopContext loop, Resolver resolver, TlsContexts tls, ClientLimits limits) {
    this.loop = loop;
    this.resolver = resolver;
    this.tls = tls;
    this.limits = limits;
  }

  void connect(HostPool pool, OutgoingCall call) {
    Url proxy = pool.key.options().proxy();
    String host = proxy == null ? pool.key.host() : proxy.host();
    int port = proxy == null ? pool.key.port() : proxy.port();
    resolver.resolve(
        host,
        (addresses, failure) -> {
          if (loop.loop().inEventLoop()) {
            resolved(pool, call, addresses, port, failure);
          } else {
            loop.loop().execute(() -> resolved(pool, call, addresses, port, failure));
          }
        });
  }

  private void resolved(
      HostPool pool,
      OutgoingCall call,
      InetAddress @Nullable [] addresses,
      int port,
      @Nullable Throwable failure) {
    if (addresses == null) {
      failed(pool, call, "the backend's host is unknown", failure);
    } else {
      attempt(pool, call, addresses, 0, port);
    }
  }

  private static void failed(
      HostPool pool, OutgoingCall call, String message, @Nullable Throwable cause) {
    call.fail(new BackendException(BackendException.Kind.CONNECT, message, cause));
    pool.closed(null);
  }

  private void attempt(
      HostPool pool, OutgoingCall call, InetAddress[] addresses, int index, int port) {
    BackendConnection connection = new BackendConnection(pool, limits);
    SslHandler secure;
    try {
      secure = pool.key.secure() ? tls.handler(pool.key) : null;
    } catch (SSLException | RuntimeException e) {
      failed(pool, call, "TLS cannot be set up for the backend", e);
      return;
    }
    Tunnel tunnel =
        secure != null && pool.key.options().proxy() != null ? new Tunnel(pool.key) : null;
    int millis = (int) Math.min(Integer.MAX_VALUE, limits.connectTimeout().toMillis());
    Bootstrap bootstrap =
        new Bootstrap()
            .group(loop.loop())
            .channel(NettyTransport.channelOf(loop.loop()))
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.AUTO_READ, false)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, millis)
            .handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    ChannelPipeline pipeline = channel.pipeline();
                    if (tunnel != null) {
                      pipeline.addLast(tunnel);
                    } else if (secure != null) {
                      pipeline.addLast(secure);
                    }
                    pipeline.addLast(connection);
                  }
                });
    ChannelFuture connecting = bootstrap.connect(new InetSocketAddress(addresses[index], port));
    var unused =
        connecting.addListener(
            done -> {
              Channel channel = connecting.channel();
              if (!done.isSuccess()) {
                if (index + 1 < addresses.length && !call.isDone()) {
                  attempt(pool, call, addresses, index + 1, port);
                } else {
                  failed(pool, call, "the backend cannot be reached", done.cause());
                }
              } else if (tunnel != null && secure != null) {
                var timer =
                    loop.loop()
                        .schedule(() -> Channels.close(channel), millis, TimeUnit.MILLISECONDS);
                tunnel.open(
                    problem -> {
                      timer.cancel(false);
                      if (problem != null) {
                        failed(pool, call, problem, null);
                        Channels.close(channel);
                      } else {
                        channel.pipeline().addFirst(secure);
                        handshake(pool, call, channel, secure, connection);
                      }
                    });
              } else if (secure != null) {
                handshake(pool, call, channel, secure, connection);
              } else {
                ready(call, connection);
              }
            });
  }

  private void handshake(
      HostPool pool,
      OutgoingCall call,
      Channel channel,
      SslHandler secure,
      BackendConnection connection) {
    secure.setHandshakeTimeout(limits.connectTimeout().toMillis(), TimeUnit.MILLISECONDS);
    channel.read();
    var unused =
        secure
            .handshakeFuture()
            .addListener(
                done -> {
                  if (done.isSuccess()) {
                    ready(call, connection);
                  } else {
                    failed(pool, call, "TLS with the backend failed", done.cause());
                    Channels.close(channel);
                  }
                });
  }

  private void ready(OutgoingCall call, BackendConnection connection) {
    connection.ready(loop);
    call.run(connection, false);
  }
}
