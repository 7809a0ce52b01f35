package io.weir.spring;

import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.NettyTransport;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/** The event loop on which policies call others and wait; it ends with the application. */
public final class WeirTransport implements DisposableBean {
  private final NettyTransport transport;

  WeirTransport(NettyTransport transport) {
    this.transport = transport;
  }

  NettyTransport transport() {
    return transport;
  }

  NettyBackendClient client(ClientLimits limits) {
    return new NettyBackendClient(transport, limits);
  }

  @Override
  public void destroy() {
    var unusedEnd = transport.group().shutdownGracefully(0, 2, TimeUnit.SECONDS);
  }
}
