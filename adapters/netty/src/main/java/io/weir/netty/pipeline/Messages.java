package io.weir.netty.pipeline;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.Authority;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.Target;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Netty's messages and ours. */
final class Messages {
  private Messages() {}

  static Headers headers(HttpHeaders from) {
    Headers headers = new Headers();
    from.iteratorAsString().forEachRemaining(line -> headers.add(line.getKey(), line.getValue()));
    return headers;
  }

  static Request request(ChannelHandlerContext ctx, HttpRequest from, @Nullable ContentQueue body)
      throws HttpFormatException {
    for (int i = 0; i < from.uri().length(); i++) {
      if (from.uri().charAt(i) <= ' ' || from.uri().charAt(i) >= 0x7F) {
        throw new HttpFormatException(400, "a target with characters that none has");
      }
    }
    Headers headers = headers(from.headers());
    if (headers.all("Host").size() != 1 && from.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
      throw new HttpFormatException(400, "not one Host");
    }
    String host = headers.first("Host");
    Authority asked = Target.authority(from.uri());
    Authority authority =
        asked != null ? asked : Authority.parse(host == null ? "localhost" : host);
    HopByHop.strip(headers);
    SslHandler tls = ctx.pipeline().get(SslHandler.class);
    return new Request(
        from.method().name(),
        Target.url(from.uri(), authority, tls == null ? "http" : "https"),
        headers,
        body == null ? Body.empty() : Body.streamed(body, HttpUtil.getContentLength(from, -1L)),
        address(ctx.channel().remoteAddress()),
        tls == null ? null : certificate(tls));
  }

  private static String address(@Nullable SocketAddress from) {
    InetAddress address = from instanceof InetSocketAddress inet ? inet.getAddress() : null;
    String text = address == null ? "127.0.0.1" : address.getHostAddress();
    int zone = text.indexOf('%');
    return zone < 0 ? text : text.substring(0, zone);
  }

  private static @Nullable X509Certificate certificate(SslHandler tls) {
    try {
      return tls.engine().getSession().getPeerCertificates()[0] instanceof X509Certificate shown
          ? shown
          : null;
    } catch (SSLPeerUnverifiedException e) {
      return null; // the caller showed none
    }
  }

  /** The head of a response; what frames and what closes is the connection's business. */
  static HttpResponse response(Response from, long length, boolean chunked) {
    HttpResponse to =
        new DefaultHttpResponse(
            HttpVersion.HTTP_1_1, new HttpResponseStatus(from.status(), from.reason()));
    Headers headers = from.headers();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.nameAt(i);
      if (!HopByHop.isHopByHop(name) && !name.equalsIgnoreCase("Content-Length")) {
        to.headers().add(name, headers.valueAt(i));
      }
    }
    frame(to.headers(), length, chunked);
    return to;
  }

  /** The request as the policies left it. */
  static HttpRequest request(BackendCall from) {
    HttpRequest to =
        new DefaultHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.valueOf(from.method()), from.url().pathAndQuery());
    from.headers().forEach((name, value) -> to.headers().add(name, value));
    if (!to.headers().contains(HttpHeaderNames.HOST)) {
      to.headers().set("Host", from.url().authority());
    }
    to.headers().remove(HttpHeaderNames.EXPECT); // it was answered when the content was wanted
    long length = from.body().length();
    boolean none = length == 0 && !to.headers().contains(HttpHeaderNames.CONTENT_LENGTH);
    frame(to.headers(), none ? -1 : length, length < 0);
    return to;
  }

  private static void frame(HttpHeaders headers, long length, boolean chunked) {
    headers.remove(HttpHeaderNames.CONTENT_LENGTH);
    if (length >= 0) {
      headers.set("Content-Length", Long.toString(length));
    } else if (chunked) {
      headers.set("Transfer-Encoding", "chunked");
    }
  }
}
