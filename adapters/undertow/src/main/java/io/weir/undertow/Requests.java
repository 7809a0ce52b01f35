package io.weir.undertow;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RenegotiationRequiredException;
import io.undertow.server.SSLSessionInfo;
import io.weir.api.Body;
import io.weir.api.Request;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ReceivedRequest;
import io.weir.undertow.application.ForwardedExchange;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Undertow's request as policies see it. */
final class Requests {
  private Requests() {}

  static Request read(HttpServerExchange from, Body body) throws HttpFormatException {
    String query = from.getQueryString();
    return ReceivedRequest.of(
        from.getRequestMethod().toString(),
        from.getRequestURI() + (query.isEmpty() ? "" : "?" + query),
        from.getRequestScheme(),
        from.getHostAndPort(),
        ForwardedExchange.headers(from.getRequestHeaders()),
        body,
        ReceivedRequest.address(from.getSourceAddress()),
        certificate(from));
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
