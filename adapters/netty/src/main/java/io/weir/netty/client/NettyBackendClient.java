package io.weir.netty.client;

import io.netty.channel.EventLoop;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendClient;
import io.weir.api.spi.BackendException;
import io.weir.netty.loop.LoopContext;
import io.weir.netty.loop.NettyTransport;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Non-blocking calls to backends over pooled HTTP/1.1 connections. A call from an event loop stays
 * on it, with connections of its own: caller and backend are served by one thread.
 */
public final class NettyBackendClient implements BackendClient, AutoCloseable {
  private record LoopPool(Connector connector, Map<PoolKey, HostPool> hosts) {}

  private final NettyTransport transport;
  private final ClientLimits limits;
  private final Resolver resolver = new Resolver();
  private final TlsContexts tls;
  private final Map<EventLoop, LoopPool> pools = new ConcurrentHashMap<>();

  /** A client that trusts the authorities of the JDK. */
  public NettyBackendClient(NettyTransport transport, ClientLimits limits) {
    this(transport, limits, null);
  }

  /**
   * A client.
   *
   * @param transport the event loops
   * @param limits the bounds
   * @param trusted the authorities of backends' certificates, or null for those of the JDK
   */
  public NettyBackendClient(
      NettyTransport transport, ClientLimits limits, X509Certificate @Nullable [] trusted) {
    this.transport = transport;
    this.limits = limits;
    this.tls = new TlsContexts(trusted);
  }

  @Override
  public CompletionStage<Response> send(BackendCall call, @Nullable Exchange owner) {
    OutgoingCall outgoing = new OutgoingCall(call, owner);
    if (!Headers.isName(call.method())) {
      if (call.body() instanceof Body.Streamed streamed) {
        streamed.discard();
      }
      outgoing.result.completeExceptionally(
          new BackendException(BackendException.Kind.CONNECT, "not a method", null));
      return outgoing.result;
    }
    LoopContext here = LoopContext.current();
    if (here != null && here.loop().inEventLoop()) {
      start(here, outgoing);
    } else {
      EventLoop loop = transport.group().next();
      loop.execute(() -> start(LoopContext.of(loop), outgoing));
    }
    return outgoing.result;
  }

  private void start(LoopContext loop, OutgoingCall call) {
    LoopPool pool =
        pools.computeIfAbsent(
            loop.loop(),
            l -> new LoopPool(new Connector(loop, resolver, tls, limits), new HashMap<>()));
    PoolKey key = PoolKey.of(call.call.url(), call.call.options());
    HostPool host = pool.hosts().get(key);
    if (host == null) {
      host =
          new HostPool(
              key, pool.connector(), limits.connectionsPerHost(), () -> pool.hosts().remove(key));
      pool.hosts().put(key, host);
    }
    call.start(loop, host);
  }

  /** Ends the look-up of names; connections end with their idle time or their loops. */
  @Override
  public void close() {
    resolver.close();
  }
}
