package io.weir.benchmarks.hosts;

import io.weir.benchmarks.hosts.ByHand.Verdict;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.servlet.PolicyFilter;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The checks by hand as a filter. */
record ServletChecks(ByHand checks) implements Filter {
  /** The filter of either kind. */
  static Filter filter(Checks checks) {
    return checks.byHand() != null
        ? new ServletChecks(checks.byHand())
        : new PolicyFilter(checks.policies(), HostLimits.DEFAULT);
  }

  @Override
  public void doFilter(ServletRequest from, ServletResponse to, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) from;
    Verdict verdict =
        checks.check(
            request.getHeader(Orders.API_KEY),
            request.getHeader(Orders.AUTHORIZATION),
            request.getRemoteAddr());
    if (verdict.traceId() != null) {
      request.setAttribute(Orders.TRACE_ID, verdict.traceId());
      chain.doFilter(from, to);
      return;
    }
    HttpServletResponse response = (HttpServletResponse) to;
    response.setStatus(verdict.status());
    response.setContentType(Orders.JSON_TYPE);
    response.getOutputStream().write(verdict.json().getBytes(StandardCharsets.UTF_8));
  }
}
