package io.weir.netty.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.netty.body.BodyWriter;
import io.weir.netty.http.Framing;
import io.weir.netty.http.HeadWriter;
import io.weir.netty.loop.Channels;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.ResponseContent;
import org.jspecify.annotations.Nullable;

/** One request on a connection, and the writing of its response. */
final class Call {
  private static final int SMALL = 8 * 1024;

  final Exchange exchange;
  final @Nullable RequestContent content;
  boolean keepAlive;
  boolean answered;
  boolean handled;
  @Nullable BodyWriter writer;
  private final boolean head;
  private final boolean http10;
  private boolean completed;
  private boolean untilClose;

  Call(Exchange exchange, RequestIntake.Intake received) {
    this.exchange = exchange;
    this.content = received.content();
    this.head = received.request().method().equals("HEAD");
    this.http10 = received.http10();
    this.keepAlive = received.keepAlive();
  }

  /** Whether the end of the response can only be told by that of the connection. */
  boolean endsWithConnection() {
    return untilClose;
  }

  /** The exchange has ended for the host: its policies have answered and nothing is written. */
  void complete() {
    if (handled && !completed) {
      completed = true;
      exchange.complete();
    }
  }

  /** Writes head and content; the listener hears of the end, perhaps at once. */
  void write(
      ChannelHandlerContext ctx, byte[] dateLine, Response response, BodyWriter.Listener listener) {
    answered = true;
    Body body = response.body();
    ResponseContent plan = ResponseContent.of(response, head);
    boolean none = !plan.sent();
    long length = plan.length();
    boolean chunked = !none && length < 0 && !http10;
    untilClose = !none && length < 0 && http10;
    keepAlive &= !untilClose;
    byte[] small =
        body instanceof Body.Buffered buffered && length <= SMALL && !none
            ? buffered.bytes()
            : null;
    HeadWriter out = new HeadWriter(ctx.alloc(), small == null ? 0 : small.length);
    out.status(response.status(), response.reason());
    Headers headers = response.headers();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.nameAt(i);
      if (!HopByHop.isHopByHop(name) && !name.equalsIgnoreCase("Content-Length")) {
        out.line(name, headers.valueAt(i));
      }
    }
    if (!headers.contains("Date")) {
      out.bytes(dateLine);
    }
    if (chunked) {
      out.chunked();
    } else if (length >= 0) {
      out.length(length);
    }
    if (!keepAlive) {
      out.connection(true);
    } else if (http10) {
      out.connection(false);
    }
    ByteBuf bytes = out.end();
    if (small != null) {
      bytes.writeBytes(small);
    }
    Channels.write(ctx, bytes);
    if (none || length == 0 || small != null) {
      if (body instanceof Body.Streamed streamed) {
        streamed.discard();
      }
      ctx.flush();
      listener.written();
      return;
    }
    BodyWriter to =
        BodyWriter.of(
            ctx,
            body,
            chunked ? Framing.CHUNKED : untilClose ? Framing.UNTIL_CLOSE : length,
            listener);
    writer = to;
    to.begin();
    ctx.flush(); // the head, if no content went with it
  }
}
