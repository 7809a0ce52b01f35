package io.weir.netty;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.Channels;
import io.weir.netty.loop.NettyTransport;
import io.weir.netty.server.HttpServerHandler;
import io.weir.netty.server.ServerLimits;
import io.weir.runtime.engine.host.ExchangeHandler;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A gateway server: listens on one address and hands requests to a handler. Any thread.
 *
 * <p>What it does with HTTP/1.1, whatever the handler does:
 *
 * <ul>
 *   <li>A request that two programs could read differently is refused with 400 and the connection
 *       closed; a head that is too long with 414 or 431, content with 413, an expectation with 417,
 *       another version of HTTP with 505, what comes too slowly with 408.
 *   <li>Requests of a connection are answered one after another, in order. Content is read when
 *       somebody asks for it, and responses are asked for when the caller takes them: a connection
 *       holds a few buffers of 64 KiB, however large the messages.
 *   <li>The exchange is cancelled when the caller is gone, and completed in the end.
 *   <li>Framing, {@code Date} and hop-by-hop headers are the server's. Trailers and interim
 *       responses of backends end here: no policy could see them.
 * </ul>
 *
 * <p>The event loops belong to the {@link NettyTransport}; a {@link NettyBackendClient} on the same
 * one serves a caller and its backend on one thread.
 */
public final class NettyGateway {
  private final Builder settings;
  private final NettyTransport transport;
  private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private volatile @Nullable ServerTls tls;
  private volatile @Nullable Channel listener;

  private NettyGateway(Builder settings) {
    this.settings = settings;
    this.tls = settings.tls;
    this.transport = Objects.requireNonNull(settings.transport, "transport");
  }

  /** Starts the description of a server. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins to listen; the stage fails if the address cannot be had. */
  public CompletionStage<NettyGateway> start() {
    CompletableFuture<NettyGateway> started = new CompletableFuture<>();
    ExchangeHandler handler = Objects.requireNonNull(settings.handler, "handler");
    ServerBootstrap bootstrap =
        new ServerBootstrap()
            .group(transport.group())
            .channel(transport.serverChannel())
            .option(ChannelOption.SO_BACKLOG, 4096)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childOption(ChannelOption.AUTO_READ, false)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    connections.add(channel);
                    ServerTls shown = tls;
                    if (shown != null) {
                      shown.addTo(channel.pipeline());
                    }
                    channel.pipeline().addLast(new HttpServerHandler(handler, settings.limits));
                  }
                });
    var bound = bootstrap.bind(settings.host, settings.port);
    var unused =
        bound.addListener(
            done -> {
              if (done.isSuccess()) {
                listener = bound.channel();
                started.complete(this);
              } else {
                started.completeExceptionally(done.cause());
              }
            });
    return started;
  }

  /** Shows other certificates on connections to come, of a server that began with TLS. */
  public void renewTls(ServerTls replacement) {
    if (settings.tls == null) {
      throw new IllegalStateException("a server without TLS");
    }
    tls = replacement;
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    Channel channel = Objects.requireNonNull(listener, "not started");
    return (InetSocketAddress) channel.localAddress();
  }

  /**
   * Stops listening, lets running requests end, and closes what is left after the grace. The event
   * loops go on: they belong to whoever started them.
   */
  public CompletionStage<Void> stop(Duration grace) {
    CompletableFuture<Void> stopped = new CompletableFuture<>();
    Channel listening = listener;
    if (listening != null) {
      var unused = listening.close();
    }
    for (Channel connection : connections) {
      connection
          .eventLoop()
          .execute(
              () -> {
                HttpServerHandler http = connection.pipeline().get(HttpServerHandler.class);
                if (http != null) {
                  http.stop();
                }
              });
    }
    var force =
        transport
            .group()
            .schedule(() -> Channels.close(connections), grace.toNanos(), TimeUnit.NANOSECONDS);
    var unused =
        connections
            .newCloseFuture()
            .addListener(
                done -> {
                  force.cancel(false);
                  stopped.complete(null);
                });
    return stopped;
  }

  /** Collects the settings of a server. */
  public static final class Builder {
    private @Nullable NettyTransport transport;
    private @Nullable ExchangeHandler handler;
    private @Nullable ServerTls tls;
    private ServerLimits limits = ServerLimits.DEFAULT;
    private String host = "0.0.0.0";
    private int port;

    private Builder() {}

    /** Sets the event loops. */
    public Builder transport(NettyTransport value) {
      transport = value;
      return this;
    }

    /** Sets what answers. */
    public Builder handler(ExchangeHandler value) {
      handler = value;
      return this;
    }

    /** Sets where to listen; port 0 takes a free one. */
    public Builder listen(String address, int number) {
      host = address;
      port = number;
      return this;
    }

    /** Sets the bounds. */
    public Builder limits(ServerLimits value) {
      limits = value;
      return this;
    }

    /** Sets certificate, key and what callers must show; plain text if null. */
    public Builder tls(@Nullable ServerTls value) {
      tls = value;
      return this;
    }

    /** The server, not started. */
    public NettyGateway build() {
      return new NettyGateway(this);
    }
  }
}
