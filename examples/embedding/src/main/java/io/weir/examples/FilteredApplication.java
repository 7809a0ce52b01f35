package io.weir.examples;

import io.weir.runtime.engine.host.HostLimits;
import io.weir.servlet.PolicyFilter;
import io.weir.xml.Policies;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;

/** A servlet application behind policies: {@code forward-request} is the application. */
public final class FilteredApplication {
  /** The server, not started yet. */
  public static Server create(Path policy, HttpServlet application, int port) throws IOException {
    Policies policies =
        Policies.builder().policy(policy).namedValue("api-key", "let-me-in").build();
    FilterHolder filter = new FilterHolder(new PolicyFilter(policies, HostLimits.DEFAULT));
    filter.setAsyncSupported(true);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
    context.addServlet(application, "/*");
    Server server = new Server(port);
    server.setHandler(context);
    return server;
  }

  private FilteredApplication() {}
}
