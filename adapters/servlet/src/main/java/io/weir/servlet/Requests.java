package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Url;
import io.weir.runtime.engine.host.Authority;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.Target;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** A container's request as policies see it. */
final class Requests {
  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  private Requests() {}

  /** Whether content comes with it: decided by its framing alone, as the container does. */
  static boolean hasContent(HttpServletRequest from) {
    return from.getContentLengthLong() > 0 || from.getHeader("Transfer-Encoding") != null;
  }

  static Request read(HttpServletRequest from, @Nullable RequestBody body)
      throws HttpFormatException {
    Headers headers = new Headers();
    for (String name : Collections.list(from.getHeaderNames())) {
      for (String value : Collections.list(from.getHeaders(name))) {
        headers.add(name, value);
      }
    }
    Url url = url(from, headers);
    HopByHop.strip(headers);
    return new Request(
        from.getMethod(),
        url,
        headers,
        body == null
            ? Body.empty()
            : Body.streamed(
                body, headers.contains("Content-Length") ? from.getContentLengthLong() : -1),
        address(from.getRemoteAddr()),
        from.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
            ? chain[0]
            : null);
  }

  private static Url url(HttpServletRequest from, Headers headers) throws HttpFormatException {
    String host = headers.first("Host");
    Authority authority =
        Authority.parse(host == null ? from.getServerName() + ":" + from.getServerPort() : host);
    String query = from.getQueryString();
    String target = from.getRequestURI() + (query == null ? "" : "?" + query);
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) <= ' ' || target.charAt(i) >= 0x7F) {
        throw new HttpFormatException(400, "a target with characters that none has");
      }
    }
    Authority asked = Target.authority(target);
    return Target.url(target, asked == null ? authority : asked, from.getScheme());
  }

  private static String address(String text) {
    int zone = text.indexOf('%');
    return zone < 0 ? text : text.substring(0, zone);
  }
}
