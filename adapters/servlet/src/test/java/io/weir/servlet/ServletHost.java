package io.weir.servlet;

import io.weir.api.spi.Services;
import io.weir.netty.NettyTimers;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.NettyTransport;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.tck.HostSetup;
import io.weir.tck.HostUnderTest;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the containers under test share. */
abstract class ServletHost implements HostUnderTest {
  private final NettyTransport transport = NettyTransport.start(1);
  private final NettyBackendClient client = new NettyBackendClient(transport, ClientLimits.DEFAULT);
  private final Services services = Services.builder(new NettyTimers(transport), client).build();

  private final @Nullable Servlet behind;

  /** A container whose filter stands before the servlet, or before a gateway if it is null. */
  ServletHost(@Nullable Servlet behind) {
    this.behind = behind;
  }

  @Override
  public final Services services() {
    return services;
  }

  /** The application behind a filter, or the gateway. */
  final Servlet servlet(HostSetup setup) {
    if (behind != null) {
      return behind;
    }
    return setup.application() == null
        ? new PolicyServlet(setup.policies(), limits(setup))
        : new PolicyServlet(Objects.requireNonNull(setup.application()), HostLimits.DEFAULT);
  }

  /** The filter, if there is to be one. */
  static @Nullable Filter filter(HostSetup setup) {
    return setup.application() == null ? null : new PolicyFilter(setup.policies(), limits(setup));
  }

  static HostLimits limits(HostSetup setup) {
    return HostLimits.DEFAULT.withBody(setup.maxBody());
  }

  @Override
  public final void close() {
    client.close();
    var unused = transport.group().shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }
}
