package io.weir.netty.pipeline;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.runtime.engine.host.ContentQueue;
import io.weir.runtime.engine.host.HostAnswers;
import io.weir.runtime.engine.host.HostCall;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.PolledBody;
import io.weir.runtime.engine.host.PolledWriter;
import io.weir.runtime.engine.host.ResponseContent;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** One request of a connection and its answer; lives on the event loop. */
final class Transaction extends HostCall {
  private final PolicyChannelHandler owner;
  private final HttpRequest head;
  private final boolean http10;
  private @Nullable ContentQueue body;
  private @Nullable ForwardedRequest forwarded;
  private boolean keepAlive;
  private boolean received;
  private boolean wanted;
  private boolean draining;
  private boolean promised;
  private boolean broken;
  private long drained;

  Transaction(PolicyChannelHandler owner, HttpRequest head) {
    super(owner.limits().body(), owner.limits().drain());
    this.owner = owner;
    this.head = head;
    this.http10 = head.protocolVersion().equals(HttpVersion.HTTP_1_0);
    this.keepAlive = HttpUtil.isKeepAlive(head);
    this.promised = HttpUtil.is100ContinueExpected(head);
  }

  private ChannelHandlerContext ctx() {
    return owner.ctx();
  }

  @Override
  protected void run(Runnable work) {
    if (ctx().executor().inEventLoop()) {
      work.run();
    } else {
      ctx().executor().execute(work);
    }
  }

  // The request.

  @Override
  protected String method() {
    return head.method().name();
  }

  @Override
  protected long contentLength() throws HttpFormatException {
    Throwable cause = head.decoderResult().cause();
    if (cause != null) {
      throw new HttpFormatException(status(cause), "not a request");
    }
    return HttpUtil.isTransferEncodingChunked(head) ? -1 : HttpUtil.getContentLength(head, 0L);
  }

  private static int status(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return 414;
    }
    return cause instanceof TooLongHttpHeaderException ? 431 : 400;
  }

  @Override
  protected PolledBody content() {
    ContentQueue content = new ContentQueue(this, this::promise, this::want);
    content.whenTaken(() -> run(owner::process));
    body = content;
    return content;
  }

  @Override
  protected Request read(Body content) throws HttpFormatException {
    return Messages.request(ctx(), head, content);
  }

  @Override
  protected void opened(Exchange exchange) {
    if (owner.filters()) {
      filter(exchange, asked -> forwarded = new ForwardedRequest(owner, this, asked));
    }
  }

  // The request's content.

  private void promise() {
    if (promised && !isAnswered()) {
      promised = false;
      var unused =
          ctx()
              .writeAndFlush(
                  new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
    }
  }

  private void want() {
    if (!received) {
      wanted = true;
      owner.process();
    }
  }

  boolean wantsContent() {
    return wanted || draining || body == null || body.isAbandoned() && !received && drains();
  }

  /** Content that nobody wants is read over if it is short, and once the answer is there. */
  private boolean drains() {
    return isAnswered() && drained <= owner.limits().drain();
  }

  boolean wantsRead() {
    return received || body == null || wantsContent();
  }

  void content(HttpContent message) {
    wanted = false;
    ContentQueue queue = body;
    if (!message.decoderResult().isSuccess()) {
      refuse(HostAnswers.of(400, "not content"));
      return;
    }
    boolean last = message instanceof LastHttpContent;
    received |= last;
    if (queue != null && !draining) {
      queue.add(ByteBuffer.wrap(ByteBufUtil.getBytes(message.content())));
    } else {
      drained += message.content().readableBytes();
    }
    if (last && queue != null) {
      queue.close();
    }
    if (isOver() && (received || drained > owner.limits().drain())) {
      owner.next(keepAlive && received);
    }
  }

  @Override
  protected boolean isReceived() {
    return received || body == null;
  }

  // The answer.

  @Override
  protected PolledWriter begin(Response answer, ResponseContent content, boolean closes) {
    boolean streams = content.sent() && content.length() != 0;
    boolean unbounded = streams && content.length() < 0 && http10;
    keepAlive &= !closes && !unbounded && !owner.isStopping();
    HttpResponse message = Messages.response(answer, content.length(), streams && !unbounded);
    if (!keepAlive) {
      message.headers().set("Connection", "close");
    } else if (http10) {
      message.headers().set("Connection", "keep-alive");
    }
    var unused = ctx().write(message);
    return new ContentWriter(ctx(), this);
  }

  @Override
  protected void release() {
    if (!ctx().channel().isActive()) {
      return;
    }
    if (isReceived() || !keepAlive) {
      owner.next(keepAlive);
    } else {
      draining = true;
      owner.process();
    }
  }

  @Override
  protected void breakOff() {
    broken = true;
    var unused = ctx().close();
  }

  // The application behind a filter.

  /** What the application gets and writes, or null if it has nothing to do. */
  @Nullable ForwardedRequest application() {
    return broken ? null : forwarded;
  }

  /** The application wants no other request. */
  void applicationCloses() {
    keepAlive = false;
  }
}
