package io.weir.netty.pipeline;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedHead;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ReceivedRequest;

/** Netty's messages and ours. */
final class Messages {
  private Messages() {}

  static Headers headers(HttpHeaders from) {
    Headers headers = new Headers();
    from.iteratorAsString().forEachRemaining(line -> headers.add(line.getKey(), line.getValue()));
    return headers;
  }

  static Request request(ChannelHandlerContext ctx, HttpRequest from, Body body)
      throws HttpFormatException {
    Headers headers = headers(from.headers());
    if (headers.all("Host").size() != 1 && from.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
      throw new HttpFormatException(400, "not one Host");
    }
    SslHandler tls = ctx.pipeline().get(SslHandler.class);
    return ReceivedRequest.of(
        from.method().name(),
        from.uri(),
        tls == null ? "http" : "https",
        "localhost",
        headers,
        body,
        ReceivedRequest.address(ctx.channel().remoteAddress()),
        tls == null ? null : ReceivedRequest.certificate(tls.engine().getSession()));
  }

  /** The head of a response; what frames and what closes is the connection's business. */
  static HttpResponse response(Response from, long length, boolean chunked) {
    HttpResponse to =
        new DefaultHttpResponse(
            HttpVersion.HTTP_1_1, new HttpResponseStatus(from.status(), from.reason()));
    HopByHop.forEachOther(from.headers(), to.headers()::add);
    if (length >= 0) {
      to.headers().set("Content-Length", Long.toString(length));
    } else if (chunked) {
      to.headers().set("Transfer-Encoding", "chunked");
    }
    return to;
  }

  /** The request as the policies left it. */
  static HttpRequest request(BackendCall from) {
    HttpRequest to =
        new DefaultHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.valueOf(from.method()), from.url().pathAndQuery());
    ForwardedHead.headers(from).forEach(to.headers()::add);
    return to;
  }
}
