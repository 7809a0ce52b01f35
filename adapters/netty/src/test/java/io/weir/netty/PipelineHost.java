package io.weir.netty;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.weir.api.spi.Services;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.NettyTransport;
import io.weir.netty.pipeline.PolicyChannelHandler;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.tck.HostSetup;
import io.weir.tck.HostUnderTest;
import io.weir.tck.RunningHost;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Somebody's own pipeline on one event loop. */
final class PipelineHost implements HostUnderTest {
  private final NettyTransport transport = NettyTransport.start(1);
  private final NettyBackendClient client = new NettyBackendClient(transport, ClientLimits.DEFAULT);
  private final Services services = Services.builder(new NettyTimers(transport), client).build();

  @Override
  public Services services() {
    return services;
  }

  private static void fill(Channel channel, HostSetup setup, @Nullable ServerTls tls) {
    if (tls != null) {
      tls.addTo(channel.pipeline());
    }
    HostLimits limits = HostLimits.DEFAULT.withBody(setup.maxBody());
    channel
        .pipeline()
        .addLast(
            new HttpServerCodec(
                new HttpDecoderConfig()
                    .setMaxInitialLineLength(setup.maxHead())
                    .setMaxHeaderSize(setup.maxHead())));
    if (setup.application() == null) {
      channel.pipeline().addLast(PolicyChannelHandler.gateway(setup.policies(), limits));
    } else {
      channel
          .pipeline()
          .addLast(
              PolicyChannelHandler.filter(setup.policies(), limits),
              PolicyChannelHandler.gateway(
                  Objects.requireNonNull(setup.application()), HostLimits.DEFAULT));
    }
  }

  @Override
  public RunningHost start(HostSetup setup) throws Exception {
    ServerTls tls =
        setup.tls() == null
            ? null
            : ServerTls.pem(setup.tls().chainPem().toFile(), setup.tls().keyPem().toFile())
                .clientCertificates(ServerTls.ClientCertificates.OPTIONAL, null)
                .build();
    ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    Channel listener =
        new ServerBootstrap()
            .group(transport.group())
            .channel(transport.serverChannel())
            .option(ChannelOption.SO_BACKLOG, 2000)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    connections.add(channel);
                    fill(channel, setup, tls);
                  }
                })
            .bind("127.0.0.1", 0)
            .sync()
            .channel();
    return new RunningHost() {
      @Override
      public InetSocketAddress address() {
        return (InetSocketAddress) listener.localAddress();
      }

      @Override
      public CompletionStage<?> stop(Duration grace) {
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        var unused = listener.close();
        for (Channel connection : connections) {
          connection
              .eventLoop()
              .execute(
                  () -> {
                    PolicyChannelHandler policies =
                        connection.pipeline().get(PolicyChannelHandler.class);
                    if (policies != null) {
                      policies.stop();
                    }
                  });
        }
        var unusedToo = connections.newCloseFuture().addListener(done -> stopped.complete(null));
        return stopped;
      }

      @Override
      public void close() {
        var unused = listener.close();
        var unusedToo = connections.close();
      }
    };
  }

  @Override
  public void close() {
    client.close();
    var unused = transport.group().shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }
}
