package io.weir.runtime.engine.host;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** Requests as policies see them, made from the parts that servers give. */
public final class ReceivedRequest {
  private ReceivedRequest() {}

  /**
   * A request.
   *
   * @param target as it was sent
   * @param scheme that of the connection
   * @param authority what is asked if neither the target nor a Host header says so
   * @param headers as they were sent; those that concern the connection are removed
   * @param address the caller's IP address; a zone is dropped
   * @throws HttpFormatException if the target or the Host is none
   */
  public static Request of(
      String method,
      String target,
      String scheme,
      String authority,
      Headers headers,
      Body body,
      String address,
      @Nullable X509Certificate certificate)
      throws HttpFormatException {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) <= ' ' || target.charAt(i) >= 0x7F) {
        throw new HttpFormatException(400, "a target with characters that none has");
      }
    }
    Authority asked = Target.authority(target);
    if (asked == null) {
      String host = headers.first("Host");
      asked = Authority.parse(host == null ? authority : host);
    }
    HopByHop.strip(headers);
    return new Request(
        method,
        Target.url(target, asked, scheme),
        headers,
        body,
        withoutZone(address),
        certificate);
  }

  /**
   * The IP address of the other side; that of the own host if it has none, as on a local socket.
   */
  public static String address(@Nullable SocketAddress from) {
    InetAddress address = from instanceof InetSocketAddress inet ? inet.getAddress() : null;
    return address == null ? "127.0.0.1" : withoutZone(address.getHostAddress());
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }

  /** The certificate that the other side has shown, or null if it has shown none. */
  public static @Nullable X509Certificate certificate(SSLSession session) {
    try {
      return session.getPeerCertificates()[0] instanceof X509Certificate shown ? shown : null;
    } catch (SSLPeerUnverifiedException e) {
      return null;
    }
  }
}
