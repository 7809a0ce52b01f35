package io.weir.servlet;

import io.weir.tck.HostSetup;
import io.weir.tck.Limitation;
import io.weir.tck.RunningHost;
import io.weir.tck.TestTls;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Jetty 12 with twelve threads. */
final class JettyHost extends ServletHost {
  JettyHost(@Nullable Servlet behind) {
    super(behind);
  }

  @Override
  public Set<Limitation> limitations() {
    return Set.of(Limitation.QUIET_CALLER_LEAVES_UNSEEN);
  }

  @Override
  public RunningHost start(HostSetup setup) throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool(12, 4);
    threads.setReservedThreads(0);
    Server server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setRequestHeaderSize(setup.maxHead());
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(false);
    // targets are the policies' business: ambiguous ones must reach them as they were written
    configuration.setUriCompliance(UriCompliance.UNSAFE);
    HttpConnectionFactory http = new HttpConnectionFactory(configuration);
    ServerConnector connector;
    TestTls tls = setup.tls();
    if (tls == null) {
      connector = new ServerConnector(server, null, null, null, 1, 1, http);
    } else {
      configuration.addCustomizer(new SecureRequestCustomizer(false));
      SslContextFactory.Server factory = new SslContextFactory.Server();
      factory.setSslContext(tls.context());
      factory.setWantClientAuth(true);
      connector = new ServerConnector(server, factory, http);
    }
    connector.setHost("127.0.0.1");
    connector.setAcceptQueueSize(2000);
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.getServletHandler().setDecodeAmbiguousURIs(true);
    Filter filter = filter(setup);
    if (filter != null) {
      FilterHolder holder = new FilterHolder(filter);
      holder.setAsyncSupported(true);
      context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
    }
    ServletHolder servlet = new ServletHolder(servlet(setup));
    servlet.setAsyncSupported(true);
    context.addServlet(servlet, "/*");
    server.setHandler(new GracefulHandler(context));
    server.start();
    int port = connector.getLocalPort();
    return new RunningHost() {
      @Override
      public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
      }

      @Override
      public CompletionStage<?> stop(Duration grace) {
        server.setStopTimeout(grace.toMillis());
        return CompletableFuture.runAsync(() -> JettyHost.stop(server));
      }

      @Override
      public void close() {
        server.setStopTimeout(0);
        JettyHost.stop(server);
      }
    };
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
