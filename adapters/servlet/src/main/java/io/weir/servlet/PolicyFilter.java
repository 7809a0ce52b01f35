package io.weir.servlet;

import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HostLimits;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Policies in front of an application: {@code forward-request} is the rest of the chain, which sees
 * the request as the policies left it; its answer runs through outbound. To be mapped for the
 * dispatcher types REQUEST and ASYNC, with {@code async-supported}.
 *
 * <p>No thread of the container waits for a policy. An application that blocks does so on the
 * container's thread, as it would without the filter. What it writes is held back up to the limit
 * of {@link HostLimits}, then passed on as it is taken. {@code sendError} gives the status to the
 * policies; the container's error pages are not asked. A policy that changes the path does not
 * choose another servlet: the chain is that of the path that the caller asked. {@code getParts} is
 * the container's own, which knows nothing of content that policies have read or changed.
 */
public final class PolicyFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String RUNNING = "io.weir.servlet.running";

  private final transient ExchangeHandler handler;
  private final transient HostLimits limits;

  /** A filter that asks the handler. */
  public PolicyFilter(ExchangeHandler handler, HostLimits limits) {
    this.handler = handler;
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request.getAttribute(RUNNING) instanceof FilterCall running)) {
      FilterCall call = new FilterCall(request, response, limits);
      request.setAttribute(RUNNING, call);
      call.run(chain, () -> call.start(handler));
    } else if (request.getDispatcherType() != DispatcherType.ASYNC) {
      chain.doFilter(request, response);
    } else if (running.isBroken()) {
      throw new BrokenResponseException();
    } else {
      running.run(chain, () -> {});
    }
  }
}
