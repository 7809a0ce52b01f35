package io.weir.undertow;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RenegotiationRequiredException;
import io.undertow.server.SSLSessionInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Url;
import io.weir.runtime.engine.host.Authority;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.Target;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Undertow's request as policies see it. */
final class Requests {
  private Requests() {}

  static boolean hasContent(HttpServerExchange from) {
    return from.getRequestContentLength() != 0 && !from.isRequestComplete();
  }

  static Headers headers(HeaderMap from) {
    Headers headers = new Headers();
    for (HeaderValues values : from) {
      for (String value : values) {
        headers.add(values.getHeaderName().toString(), value);
      }
    }
    return headers;
  }

  static Request read(HttpServerExchange from, @Nullable RequestBody body)
      throws HttpFormatException {
    Headers headers = headers(from.getRequestHeaders());
    Url url = url(from, headers);
    HopByHop.strip(headers);
    return new Request(
        from.getRequestMethod().toString(),
        url,
        headers,
        body == null ? Body.empty() : Body.streamed(body, from.getRequestContentLength()),
        address(from.getSourceAddress()),
        certificate(from));
  }

  private static Url url(HttpServerExchange from, Headers headers) throws HttpFormatException {
    String host = headers.first("Host");
    Authority authority = Authority.parse(host == null ? from.getHostAndPort() : host);
    String query = from.getQueryString();
    String target = from.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) <= ' ' || target.charAt(i) >= 0x7F) {
        throw new HttpFormatException(400, "a target with characters that none has");
      }
    }
    Authority asked = Target.authority(target);
    return Target.url(target, asked == null ? authority : asked, from.getRequestScheme());
  }

  private static String address(InetSocketAddress from) {
    InetAddress address = from.getAddress();
    String text = address == null ? "127.0.0.1" : address.getHostAddress();
    int zone = text.indexOf('%');
    return zone < 0 ? text : text.substring(0, zone);
  }

  private static @Nullable X509Certificate certificate(HttpServerExchange from) {
    SSLSessionInfo session = from.getConnection().getSslSessionInfo();
    if (session == null) {
      return null;
    }
    try {
      return session.getPeerCertificates()[0] instanceof X509Certificate shown ? shown : null;
    } catch (SSLPeerUnverifiedException | RenegotiationRequiredException e) {
      return null; // the caller showed none
    }
  }
}
