package io.weir.netty.server;

import io.netty.channel.ChannelHandlerContext;
import io.weir.api.Body;
import io.weir.api.Response;
import io.weir.netty.http.HeadWriter;
import io.weir.netty.loop.Channels;

/** An answer of the host itself, before or instead of the policies'. */
final class Refusal {
  private Refusal() {}

  static void write(ChannelHandlerContext ctx, byte[] dateLine, Response response) {
    byte[] body = ((Body.Buffered) response.body()).bytes();
    HeadWriter out = new HeadWriter(ctx.alloc(), body.length);
    out.status(response.status(), response.reason());
    response.headers().forEach(out::line);
    out.bytes(dateLine).length(body.length).connection(true);
    Channels.write(ctx, out.end().writeBytes(body));
    ctx.flush();
  }
}
