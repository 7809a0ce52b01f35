package io.weir.netty;

import io.weir.api.spi.Services;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.http.HeadLimits;
import io.weir.netty.loop.NettyTransport;
import io.weir.netty.server.ServerLimits;
import io.weir.tck.HostSetup;
import io.weir.tck.HostUnderTest;
import io.weir.tck.RunningHost;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** {@link NettyGateway} on one event loop. */
@SuppressWarnings("try") // a test may be interrupted while it closes
final class NettyHost implements HostUnderTest {
  private final NettyTransport transport = NettyTransport.start(1);
  private final NettyBackendClient client = new NettyBackendClient(transport, ClientLimits.DEFAULT);
  private final Services services = Services.builder(new NettyTimers(transport), client).build();

  @Override
  public Services services() {
    return services;
  }

  @Override
  public RunningHost start(HostSetup setup) throws Exception {
    ServerTls tls = null;
    if (setup.tls() != null) {
      tls =
          ServerTls.pem(setup.tls().chainPem().toFile(), setup.tls().keyPem().toFile())
              .clientCertificates(ServerTls.ClientCertificates.OPTIONAL, null)
              .build();
    }
    NettyGateway gateway =
        NettyGateway.builder()
            .transport(transport)
            .listen("127.0.0.1", 0)
            .tls(tls)
            .limits(
                ServerLimits.DEFAULT
                    .withBody(setup.maxBody())
                    .withHead(new HeadLimits(setup.maxHead(), setup.maxHead(), 200)))
            .handler(setup.policies())
            .build();
    gateway.start().toCompletableFuture().get(10, TimeUnit.SECONDS);
    return new RunningHost() {
      @Override
      public InetSocketAddress address() {
        return gateway.address();
      }

      @Override
      public CompletionStage<?> stop(Duration grace) {
        return gateway.stop(grace);
      }

      @Override
      public void close() {
        var unused = gateway.stop(Duration.ZERO).toCompletableFuture().join();
      }
    };
  }

  @Override
  public void close() {
    client.close();
    var unused = transport.group().shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }
}
