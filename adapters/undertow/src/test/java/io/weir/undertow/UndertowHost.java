package io.weir.undertow;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.weir.api.spi.Services;
import io.weir.netty.NettyTimers;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.NettyTransport;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.tck.HostSetup;
import io.weir.tck.HostUnderTest;
import io.weir.tck.Limitation;
import io.weir.tck.RunningHost;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.xnio.Options;
import org.xnio.SslClientAuthMode;

/** Undertow with one I/O thread and no others. */
final class UndertowHost implements HostUnderTest {
  private final NettyTransport transport = NettyTransport.start(1);
  private final NettyBackendClient client = new NettyBackendClient(transport, ClientLimits.DEFAULT);
  private final Services services = Services.builder(new NettyTimers(transport), client).build();

  @Override
  public Services services() {
    return services;
  }

  @Override
  public Set<Limitation> limitations() {
    return Set.of(Limitation.EMPTY_QUERY_UNSEEN);
  }

  private static HttpHandler handler(HostSetup setup) {
    HostLimits limits = HostLimits.DEFAULT.withBody(setup.maxBody());
    ExchangeHandler application = setup.application();
    return application == null
        ? PolicyHandler.gateway(setup.policies(), limits)
        : PolicyHandler.filter(
            setup.policies(), limits, PolicyHandler.gateway(application, HostLimits.DEFAULT));
  }

  @Override
  public RunningHost start(HostSetup setup) throws Exception {
    GracefulShutdownHandler graceful = new GracefulShutdownHandler(handler(setup));
    Undertow.Builder builder =
        Undertow.builder()
            .setIoThreads(1)
            .setWorkerThreads(1)
            .setServerOption(UndertowOptions.MAX_HEADER_SIZE, setup.maxHead())
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
            .setServerOption(UndertowOptions.ALWAYS_SET_DATE, false)
            .setServerOption(UndertowOptions.DECODE_URL, false)
            .setSocketOption(Options.BACKLOG, 2000)
            .setHandler(graceful);
    if (setup.tls() == null) {
      builder.addHttpListener(0, "127.0.0.1");
    } else {
      builder
          .setSocketOption(Options.SSL_CLIENT_AUTH_MODE, SslClientAuthMode.REQUESTED)
          .addHttpsListener(0, "127.0.0.1", setup.tls().context());
    }
    Undertow server = builder.build();
    server.start();
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    return new RunningHost() {
      @Override
      public InetSocketAddress address() {
        return address;
      }

      @Override
      public CompletionStage<?> stop(Duration grace) {
        graceful.shutdown();
        return CompletableFuture.runAsync(
            () -> {
              try {
                graceful.awaitShutdown(grace.toMillis());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              server.stop();
            });
      }

      @Override
      public void close() {
        server.stop();
      }
    };
  }

  @Override
  public void close() {
    client.close();
    var unused = transport.group().shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }
}
