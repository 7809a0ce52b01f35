package io.weir.netty;

import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.entity.Deployment;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendOptions;
import io.weir.api.spi.Services;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.NettyTransport;
import io.weir.netty.server.ServerLimits;
import io.weir.runtime.engine.host.ExchangeHandler;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A gateway on a free port, with a client for backends. */
final class TestHost implements ContractHost {
  static {
    Leaks.watch();
  }

  final NettyTransport transport = NettyTransport.start(1);
  final NettyBackendClient client;
  final NettyGateway gateway;

  TestHost(Function<Exchange, CompletionStage<Response>> handler) throws Exception {
    this(ServerLimits.DEFAULT, null, handler);
  }

  TestHost(
      ServerLimits limits,
      @Nullable ServerTls tls,
      Function<Exchange, CompletionStage<Response>> handler)
      throws Exception {
    client = new NettyBackendClient(transport, ClientLimits.DEFAULT);
    Services services = Services.builder(new NettyTimers(transport), client).build();
    gateway =
        NettyGateway.builder()
            .transport(transport)
            .listen("127.0.0.1", 0)
            .limits(limits)
            .tls(tls)
            .handler(
                ExchangeHandler.of(
                    request -> Exchange.builder(request, services, DEPLOYMENT).build(), handler))
            .build();
    gateway.start().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private static final Deployment DEPLOYMENT =
      new Deployment("managed", "i", true, "here", "s", "s", java.util.Map.of());

  @Override
  public InetSocketAddress address() {
    return gateway.address();
  }

  /** Passes the request to a backend on this machine. */
  static CompletionStage<Response> forward(Exchange exchange, int port, @Nullable Duration head) {
    return forward(exchange, port, head, null);
  }

  /** Passes the request to a backend that is asked first whether it wants the content. */
  static CompletionStage<Response> forward(
      Exchange exchange, int port, @Nullable Duration head, @Nullable Duration patience) {
    Headers headers = exchange.request().headers().copy();
    headers.remove("Host");
    return exchange
        .services()
        .backendClient()
        .send(
            new BackendCall(
                exchange.request().method(),
                exchange.request().url().withAuthority("http", "127.0.0.1", port),
                headers,
                exchange.request().consumeBody(),
                head,
                BackendOptions.DEFAULT,
                patience),
            exchange);
  }

  @Override
  public void close() throws Exception {
    gateway.stop(Duration.ZERO).toCompletableFuture().get(10, TimeUnit.SECONDS);
    client.close();
    transport.group().shutdownGracefully(0, 1, TimeUnit.SECONDS).await(5, TimeUnit.SECONDS);
    Leaks.check();
  }
}
