package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ReceivedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Collections;

/** A container's request as policies see it. */
final class Requests {
  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  private Requests() {}

  static Request read(HttpServletRequest from, Body body) throws HttpFormatException {
    Headers headers = new Headers();
    for (String name : Collections.list(from.getHeaderNames())) {
      for (String value : Collections.list(from.getHeaders(name))) {
        headers.add(name, value);
      }
    }
    String query = from.getQueryString();
    return ReceivedRequest.of(
        from.getMethod(),
        from.getRequestURI() + (query == null ? "" : "?" + query),
        from.getScheme(),
        from.getServerName() + ":" + from.getServerPort(),
        headers,
        body,
        from.getRemoteAddr(),
        from.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
            ? chain[0]
            : null);
  }
}
