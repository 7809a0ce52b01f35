package io.weir.netty.pipeline;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
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
import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.api.spi.BackendException;
import io.weir.runtime.engine.Forwarding;
import io.weir.runtime.engine.host.HostAnswers;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ResponseContent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request of a connection and its answer; lives on the event loop. */
final class Transaction implements ContentQueue.Feed {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyChannelHandler.class);

  private final PolicyChannelHandler owner;
  private final HttpRequest head;
  private final boolean http10;
  private @Nullable ContentQueue body;
  private @Nullable Exchange exchange;
  private @Nullable ContentWriter writer;
  private @Nullable ForwardedRequest forwarded;
  private boolean keepAlive;
  private boolean received;
  private boolean wanted;
  private boolean draining;
  private boolean promised;
  private boolean answered;
  private boolean handled;
  private boolean over;
  private boolean broken;
  private long drained;

  Transaction(PolicyChannelHandler owner, HttpRequest head) {
    this.owner = owner;
    this.head = head;
    this.http10 = head.protocolVersion().equals(HttpVersion.HTTP_1_0);
    this.keepAlive = HttpUtil.isKeepAlive(head);
  }

  private ChannelHandlerContext ctx() {
    return owner.ctx();
  }

  void start() {
    promised = HttpUtil.is100ContinueExpected(head);
    try {
      Throwable cause = head.decoderResult().cause();
      if (cause != null) {
        throw new HttpFormatException(status(cause), "not a request");
      }
      long length = HttpUtil.getContentLength(head, 0L);
      if (length > owner.limits().body()) {
        throw new HttpFormatException(413, "the content is too long");
      }
      if (length > 0 || HttpUtil.isTransferEncodingChunked(head)) {
        body = new ContentQueue(ctx().channel().eventLoop(), owner.limits().body(), this);
      }
      Exchange opened = owner.handler().open(Messages.request(ctx(), head, body));
      exchange = opened;
      if (owner.filters()) {
        Forwarding.use(
            opened,
            (call, nobody) -> {
              ForwardedRequest next = new ForwardedRequest(owner, this, call);
              onLoop(() -> forward(next));
              return next.answer();
            });
      }
      var unused =
          owner
              .handler()
              .handle(opened)
              .whenComplete((response, failure) -> onLoop(() -> respond(response, failure)));
    } catch (HttpFormatException e) {
      refuse(HostAnswers.of(e.status(), e.getMessage()));
    } catch (RuntimeException e) {
      respond(null, e);
    }
  }

  private static int status(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return 414;
    }
    return cause instanceof TooLongHttpHeaderException ? 431 : 400;
  }

  private void onLoop(Runnable work) {
    if (ctx().executor().inEventLoop()) {
      work.run();
    } else {
      ctx().executor().execute(work);
    }
  }

  private void forward(ForwardedRequest next) {
    if (over) {
      next.fail(new BackendException(BackendException.Kind.CANCELLED, "the caller left", null));
      return;
    }
    forwarded = next;
    next.start();
  }

  // The request's content.

  boolean wantsContent() {
    return wanted || draining || body == null || body.isAbandoned() && !received && drains();
  }

  /** Content that nobody wants is read over if it is short, and once the answer is there. */
  private boolean drains() {
    return answered && drained <= owner.limits().drain();
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
      queue.add(message.content());
    } else {
      drained += message.content().readableBytes();
    }
    if (last && queue != null) {
      queue.close();
    }
    if (over && (received || drained > owner.limits().drain())) {
      owner.next(keepAlive && received);
    }
  }

  @Override
  public void begun() {
    if (promised && !answered) {
      promised = false;
      var unused =
          ctx()
              .writeAndFlush(
                  new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
    }
  }

  @Override
  public void wanted() {
    if (!received) {
      wanted = true;
      owner.process();
    }
  }

  @Override
  public void taken() {
    owner.process();
  }

  @Override
  public void tooLong() {
    if (exchange != null) {
      exchange.cancel();
    }
    refuse(HostAnswers.of(413, "the content is too long"));
  }

  // The answer.

  private void respond(@Nullable Response given, @Nullable Throwable failure) {
    Response answer = given;
    if (answer == null || failure != null || answer.status() < 200) {
      if (exchange != null && !exchange.isCancelled()) {
        LOG.error("a request failed outside its policies", failure);
      }
      if (answer != null) {
        HostAnswers.discard(answer);
      }
      answer = HostAnswers.failure();
    }
    handled = true;
    if (answered || over) {
      HostAnswers.discard(answer);
      complete();
    } else {
      send(answer);
    }
  }

  private void refuse(Response refusal) {
    if (answered || over) {
      return;
    }
    keepAlive = false;
    send(refusal);
  }

  private void send(Response answer) {
    answered = true;
    ResponseContent content = ResponseContent.of(answer, head.method().name().equals("HEAD"));
    boolean streams = content.sent() && content.length() != 0;
    ContentQueue queue = body;
    if (queue != null && !received && !queue.isTaken()) {
      long declared = HttpUtil.getContentLength(head, Long.MAX_VALUE);
      keepAlive &= !promised && declared <= owner.limits().drain();
    }
    boolean unbounded = streams && content.length() < 0 && http10;
    keepAlive &= !unbounded && !owner.isStopping();
    HttpResponse message = Messages.response(answer, content.length(), streams && !unbounded);
    if (!keepAlive) {
      message.headers().set("Connection", "close");
    } else if (http10) {
      message.headers().set("Connection", "keep-alive");
    }
    var unused = ctx().write(message);
    ContentWriter next = new ContentWriter(ctx(), this);
    writer = next;
    if (streams) {
      next.begin(answer.body());
    } else {
      HostAnswers.discard(answer);
      next.onComplete();
    }
  }

  /** The answer is written. */
  void end() {
    if (over) {
      return;
    }
    over = true;
    complete();
    proceed();
  }

  /** Goes on to the next request, when the application has ended too. */
  private void proceed() {
    if (forwarded != null && !forwarded.isFinished()) {
      return;
    }
    boolean whole = received || body == null;
    if (whole || !keepAlive) {
      owner.next(keepAlive);
    } else {
      draining = true;
      owner.process();
    }
  }

  /** The answer broke off, and must not look whole. */
  void breakOff(Throwable cause) {
    LOG.debug("a response broke off", cause);
    if (!over) {
      over = true;
      broken = true;
      var unused = ctx().close();
      complete();
    }
  }

  private void complete() {
    Exchange running = exchange;
    if (handled && over && running != null) {
      running.complete();
    }
  }

  /** The connection is closed. */
  void gone() {
    boolean before = over;
    over = true;
    broken = true;
    BackendException cause =
        new BackendException(BackendException.Kind.CANCELLED, "the caller left", null);
    if (exchange != null && !before) {
      exchange.cancel();
    }
    if (body != null) {
      body.fail(cause);
    }
    if (writer != null) {
      writer.abort(cause);
    }
    if (forwarded != null) {
      forwarded.fail(cause);
    }
    complete();
  }

  // The application behind a filter.

  boolean isForwarded() {
    return forwarded != null && !broken;
  }

  void applicationEnded() {
    if (over && !broken) {
      proceed();
    }
  }

  void applicationReads() {
    if (forwarded != null) {
      forwarded.reads();
    }
  }

  void applicationWrites(Object message, ChannelPromise promise) {
    Objects.requireNonNull(forwarded).write(message, promise);
  }

  void applicationCloses() {
    keepAlive = false;
    Objects.requireNonNull(forwarded).closed();
  }
}
