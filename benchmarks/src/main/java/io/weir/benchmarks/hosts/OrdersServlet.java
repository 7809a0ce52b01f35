package io.weir.benchmarks.hosts;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The application, as a servlet. */
final class OrdersServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String traceId =
        request.getAttribute(Orders.TRACE_ID) instanceof String set
            ? set
            : request.getHeader(Orders.TRACE_ID);
    response.setHeader(Orders.TRACE_ID, traceId);
    response.setContentType(Orders.JSON_TYPE);
    byte[] order = Orders.order();
    response.setContentLength(order.length);
    response.getOutputStream().write(order);
  }
}
