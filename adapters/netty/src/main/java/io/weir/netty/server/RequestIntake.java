package io.weir.netty.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.handler.ssl.SslHandler;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.netty.body.InboundBody;
import io.weir.netty.body.InputBuffer;
import io.weir.netty.http.Framing;
import io.weir.netty.http.RequestHead;
import io.weir.runtime.engine.host.Authority;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ReceivedRequest;
import io.weir.runtime.engine.host.Target;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Makes requests of the heads that one connection receives, or says why one is none. */
final class RequestIntake {
  private static final int BUFFERED = 16 * 1024;

  /**
   * A request that may be answered.
   *
   * @param content content that is still to come, or null
   * @param aboutServer whether it asks about the server itself: {@code OPTIONS *}
   * @param keepAlive whether the caller wants to send another
   */
  record Intake(
      Request request,
      @Nullable RequestContent content,
      boolean http10,
      boolean aboutServer,
      boolean keepAlive) {}

  private final Channel channel;
  private final ServerLimits limits;
  private final InboundBody.Feed feed;
  private @Nullable Authority lastHost;
  private @Nullable String address;

  RequestIntake(Channel channel, ServerLimits limits, InboundBody.Feed feed) {
    this.channel = channel;
    this.limits = limits;
    this.feed = feed;
  }

  /** Takes a head and content that came with it. */
  Intake take(RequestHead head, InputBuffer in) throws HttpFormatException {
    long framing = Framing.ofRequest(head);
    Authority host = host(head);
    if (head.method().equals("CONNECT")) {
      throw new HttpFormatException(405, "no tunnels here");
    }
    boolean aboutServer = head.target().equals("*");
    if (aboutServer && !head.method().equals("OPTIONS")) {
      throw new HttpFormatException(400, "not a request target");
    }
    Authority asked = aboutServer ? null : Target.authority(head.target());
    Headers headers = head.headers();
    boolean expected = isContinueExpected(head) && framing != 0;
    if (framing > limits.body()) {
      throw new HttpFormatException(413, "the content is too long");
    }
    boolean keepAlive = HopByHop.keepsAlive(headers, head.minorVersion());
    HopByHop.strip(headers);
    if (asked != null) {
      headers.set("Host", asked.text());
    }
    byte[] all = complete(framing, in);
    RequestContent content = null;
    Body body = Body.empty();
    if (all != null) {
      body = Body.of(all);
    } else if (framing != 0) {
      content = new RequestContent(channel.eventLoop(), feed, framing, expected, limits);
      content.look(in, framing);
      body = Body.streamed(content.body(), framing);
    }
    SslHandler tls = channel.pipeline().get(SslHandler.class);
    Request request =
        new Request(
            head.method(),
            Target.url(
                aboutServer ? "/" : head.target(),
                asked == null ? host : asked,
                tls == null ? "http" : "https"),
            headers,
            body,
            address(),
            tls == null ? null : ReceivedRequest.certificate(tls.engine().getSession()));
    return new Intake(request, content, head.minorVersion() == 0, aboutServer, keepAlive);
  }

  /** Whether the caller sends content only when told so (RFC 9110, 10.1.1). */
  private static boolean isContinueExpected(RequestHead head) throws HttpFormatException {
    String expect = head.headers().joined("Expect");
    if (expect == null || expect.isEmpty() || head.minorVersion() == 0) {
      return false;
    }
    if (!expect.equalsIgnoreCase("100-continue")) {
      throw new HttpFormatException(417, "an expectation that cannot be met");
    }
    return true;
  }

  /** Short content that came with its head. */
  private static byte @Nullable [] complete(long length, InputBuffer in) {
    ByteBuf bytes = in.bytes();
    if (length <= 0 || length > BUFFERED || bytes == null || bytes.readableBytes() < length) {
      return null;
    }
    byte[] content = new byte[(int) length];
    bytes.readBytes(content);
    return content;
  }

  private Authority host(RequestHead head) throws HttpFormatException {
    Headers headers = head.headers();
    String text = null;
    for (int i = 0; i < headers.size(); i++) {
      if (headers.nameAt(i).equalsIgnoreCase("Host")) {
        if (text != null) {
          throw new HttpFormatException(400, "more than one Host");
        }
        text = headers.valueAt(i);
      }
    }
    if (text == null) {
      if (head.minorVersion() > 0) {
        throw new HttpFormatException(400, "no Host");
      }
      return Authority.parse(local());
    }
    Authority known = lastHost;
    if (known == null || !known.text().equals(text)) {
      known = Authority.parse(text);
      lastHost = known;
    }
    return known;
  }

  private String local() {
    if (channel.localAddress() instanceof InetSocketAddress at && at.getAddress() != null) {
      String host = at.getAddress().getHostAddress();
      return (host.indexOf(':') >= 0 ? "[" + host.replaceFirst("%.*", "") + "]" : host)
          + ":"
          + at.getPort();
    }
    return "localhost";
  }

  private String address() {
    String known = address;
    if (known == null) {
      known = ReceivedRequest.address(channel.remoteAddress());
      address = known;
    }
    return known;
  }
}
