package io.weir.servlet;

import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HostLimits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A gateway as a servlet: {@code forward-request} calls the backend client of the handler's
 * services. No thread of the container waits for policies, backends or slow callers.
 */
public final class PolicyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ExchangeHandler handler;
  private final transient HostLimits limits;

  /** A servlet that answers with the handler. */
  public PolicyServlet(ExchangeHandler handler, HostLimits limits) {
    this.handler = handler;
    this.limits = limits;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    Call.failIfBroken(request);
    new Call(request, response, limits).start(handler);
  }
}
