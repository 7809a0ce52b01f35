package io.weir.examples;

import io.weir.netty.NettyGateway;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.NettyTransport;
import io.weir.xml.Policies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/** A gateway of one's own: policies between callers and a backend. */
public final class OwnGateway {
  /** Begins to serve; the stage gives the gateway when it listens. */
  public static CompletionStage<NettyGateway> start(Path policy, String backend, int port)
      throws IOException {
    NettyTransport transport = NettyTransport.start(Runtime.getRuntime().availableProcessors());
    Policies policies =
        Policies.builder()
            .policy(policy)
            .namedValue("api-key", "let-me-in")
            .serviceUrl(backend)
            .backendClient(new NettyBackendClient(transport, ClientLimits.DEFAULT))
            .build();
    return NettyGateway.builder()
        .transport(transport)
        .handler(policies)
        .listen("127.0.0.1", port)
        .build()
        .start();
  }

  private OwnGateway() {}
}
