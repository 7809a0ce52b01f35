package io.weir.netty.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.util.ReferenceCountUtil;
import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.api.spi.BackendException;
import io.weir.netty.body.BodyWriter;
import io.weir.netty.body.InboundBody;
import io.weir.netty.body.InputBuffer;
import io.weir.netty.http.RequestHead;
import io.weir.netty.http.RequestHeadReader;
import io.weir.netty.loop.Channels;
import io.weir.netty.loop.LoopContext;
import io.weir.netty.loop.Watched;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HostAnswers;
import io.weir.runtime.engine.host.HttpFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP/1.1 for one connection: the last handler of a pipeline, after TLS if there is any; takes and
 * writes bytes. Requests are read strictly and answered one after another. It reads from the
 * connection only what is wanted: the next head, content that somebody asked for, and otherwise one
 * read ahead to notice that the caller has gone.
 */
public final class HttpServerHandler extends ChannelInboundHandlerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServerHandler.class);
  private static final int READ_AHEAD = 64 * 1024;
  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private enum State {
    /** A head is waited for. */
    HEAD,
    /** A request is being answered. */
    CALL,
    /** Our side is closed; the caller may still read. */
    LINGER,
    CLOSED
  }

  private final ExchangeHandler handler;
  private final ServerLimits limits;
  private final RequestHeadReader heads;
  private final Deadlines deadlines;
  private final InputBuffer in = new InputBuffer();
  private @Nullable ChannelHandlerContext ctx;
  private @Nullable LoopContext loop;
  private @Nullable RequestIntake intake;
  private @Nullable Call call;
  private State state = State.HEAD;
  private boolean reading;
  private boolean inputClosed;
  private boolean stopping;
  private boolean parsing;
  private boolean pumping;
  private long lingering;
  private final Watched watched =
      new Watched() {
        @Override
        protected void check(long now) {
          checkDeadlines(now);
        }
      };

  /** A handler for one connection. */
  public HttpServerHandler(ExchangeHandler handler, ServerLimits limits) {
    this.handler = handler;
    this.limits = limits;
    this.heads = new RequestHeadReader(limits.head());
    this.deadlines = new Deadlines(limits);
  }

  private ChannelHandlerContext ctx() {
    return Objects.requireNonNull(ctx);
  }

  private long now() {
    return Objects.requireNonNull(loop).now();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    ctx = context;
    Channel channel = context.channel();
    Channels.bound(channel);
    channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    if (channel.isActive()) {
      begin();
    }
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    begin();
  }

  private void begin() {
    if (loop == null) {
      Channel channel = ctx().channel();
      LoopContext here = LoopContext.of(channel.eventLoop());
      loop = here;
      intake = new RequestIntake(channel, limits, new Feed());
      here.watch(watched);
      deadlines.idle(here.now());
      read();
    }
  }

  /** Ends the connection when the request that runs is answered; at once if none does. */
  public void stop() {
    stopping = true;
    Call running = call;
    if (running != null && !running.answered) {
      running.keepAlive = false;
    }
    if (state == State.HEAD && !heads.isBegun() && in.readableBytes() == 0) {
      Channels.close(ctx().channel());
    }
  }

  private void read() {
    if (!reading && !inputClosed) {
      reading = true;
      ctx().read();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof ByteBuf bytes)) {
      ReferenceCountUtil.release(message);
    } else if (state == State.LINGER || state == State.CLOSED) {
      lingering += bytes.readableBytes();
      bytes.release();
    } else {
      if (state == State.CALL) {
        deadlines.progress(now());
      }
      in.add(context.alloc(), bytes);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    reading = false;
    process();
  }

  private void process() {
    switch (state) {
      case HEAD -> parse();
      case CALL -> {
        pump();
        readAhead();
      }
      case LINGER -> {
        if (inputClosed || lingering > 16L * limits.drain()) {
          Channels.close(ctx().channel());
        } else {
          read();
        }
      }
      case CLOSED -> {}
    }
  }

  private void parse() {
    if (parsing) {
      return;
    }
    parsing = true;
    try {
      while (state == State.HEAD && ctx().channel().isWritable()) {
        ByteBuf bytes = in.bytes();
        if (bytes == null) {
          in.trim();
          await(!stopping || heads.isBegun());
          return;
        }
        deadlines.requestBegun(now());
        if (heads.read(bytes)) {
          deadlines.headRead();
          accept(heads.head());
        } else if (bytes.isReadable()) {
          await(true);
          return;
        }
      }
    } catch (HttpFormatException e) {
      refuse(e.status(), e.getMessage());
    } finally {
      parsing = false;
    }
  }

  /** Waits for more of a head, unless none can come or none is wanted. */
  private void await(boolean wanted) {
    if (inputClosed || !wanted) {
      Channels.close(ctx().channel());
    } else {
      read();
    }
  }

  private void accept(RequestHead head) throws HttpFormatException {
    RequestIntake.Intake received = Objects.requireNonNull(intake).take(head, in);
    Exchange exchange;
    try {
      exchange = handler.open(received.request());
    } catch (RuntimeException e) {
      LOG.error("no exchange for a request", e);
      if (received.content() != null) {
        received.content().fail(e);
      }
      refuse(500, "Internal server error");
      return;
    }
    Call started = new Call(exchange, received);
    call = started;
    state = State.CALL;
    deadlines.progress(now());
    if (received.aboutServer()) {
      respond(started, new Response(200), null);
      return;
    }
    try {
      var unused =
          handler
              .handle(exchange)
              .whenComplete(
                  (response, failure) -> {
                    EventLoop here = ctx().channel().eventLoop();
                    if (here.inEventLoop()) {
                      respond(started, response, failure);
                    } else {
                      here.execute(() -> respond(started, response, failure));
                    }
                  });
    } catch (RuntimeException e) {
      respond(started, null, e);
    }
    if (call == started) {
      readAhead();
    }
  }

  private void respond(Call to, @Nullable Response response, @Nullable Throwable failure) {
    to.handled = true;
    Response answer = response;
    if (failure != null || answer == null || answer.status() < 200) {
      if (!to.exchange.isCancelled()) {
        LOG.error("a request failed outside its policies", failure);
      }
      if (response != null) {
        HostAnswers.discard(response);
      }
      answer = HostAnswers.failure();
    }
    if (call != to || to.answered || state != State.CALL) {
      HostAnswers.discard(answer);
      to.complete();
      return;
    }
    RequestContent content = to.content;
    if (stopping || content != null && content.endsConnection()) {
      to.keepAlive = false;
    }
    deadlines.writing(now());
    to.write(
        ctx(),
        Objects.requireNonNull(loop).dateLine(),
        answer,
        new BodyWriter.Listener() {
          @Override
          public void written() {
            finish(to);
          }

          @Override
          public void failed(Throwable cause) {
            LOG.debug("a response broke off", cause);
            if (call == to && state == State.CALL) {
              if (to.endsWithConnection()) {
                Channels.reset(ctx().channel());
              } else {
                Channels.close(ctx().channel());
              }
            }
            to.complete();
          }
        });
  }

  private void finish(Call done) {
    done.writer = null;
    done.complete();
    if (call != done || state != State.CALL) {
      return;
    }
    if (!done.keepAlive) {
      linger();
    } else if (done.content == null || done.content.isReceived()) {
      next();
    } else {
      done.content.drop();
      pump();
    }
  }

  private void next() {
    call = null;
    state = State.HEAD;
    deadlines.idle(now());
    if (stopping) {
      linger();
    } else {
      parse();
    }
  }

  /** Closes our side and reads on for a while: a reset could destroy the response on its way. */
  private void linger() {
    state = State.LINGER;
    deadlines.progress(now());
    Call last = call;
    call = null;
    boolean clean = last != null && in.readableBytes() == 0;
    if (last != null && last.content != null && !last.content.isReceived()) {
      clean = false;
      last.content.drop();
    }
    in.release();
    if (clean || inputClosed) {
      Channels.closeAfterWrites(ctx());
    } else {
      Channels.closeOutput(ctx());
      read();
    }
  }

  /** Answers what is no request, or not one that will be read, and closes. */
  private void refuse(int status, String message) {
    Call running = call;
    if (running != null && running.answered) {
      Channels.close(ctx().channel());
      return;
    }
    if (running != null) {
      running.answered = true;
      running.exchange.cancel();
      if (running.content != null) {
        running.content.fail(new HttpFormatException(status, message));
      }
      running.complete();
    }
    call = null;
    Refusal.write(ctx(), Objects.requireNonNull(loop).dateLine(), HostAnswers.of(status, message));
    linger();
  }

  /** Moves content while it is wanted; the end of one call's may begin that of the next. */
  private void pump() {
    if (pumping) {
      return;
    }
    pumping = true;
    try {
      for (Call running = call; running != null; running = call == running ? null : call) {
        pump(running);
      }
    } catch (HttpFormatException e) {
      refuse(e.status(), e.getMessage());
    } finally {
      pumping = false;
    }
  }

  private void pump(Call running) throws HttpFormatException {
    RequestContent content = running.content;
    if (content == null) {
      return;
    }
    RequestContent.Progress progress = content.move(in);
    if (call != running || state != State.CALL) {
      return;
    }
    switch (progress) {
      case IDLE -> {}
      case STARVED -> starved(running, content);
      case EXCESS -> linger();
      case ENDED -> {
        if (content.isDropped()) {
          next();
        } else {
          readAhead();
        }
      }
    }
  }

  private void starved(Call running, RequestContent content) {
    if (inputClosed) {
      gone();
      Channels.close(ctx().channel());
      return;
    }
    if (!running.answered && content.takeExpectation()) {
      Channels.write(ctx(), ctx().alloc().buffer(CONTINUE.length).writeBytes(CONTINUE));
      ctx().flush();
    }
    read();
  }

  /** One read beyond what is wanted, to see the caller go. */
  private void readAhead() {
    if (call != null && state == State.CALL) {
      in.trim();
      if (in.readableBytes() < READ_AHEAD) {
        read();
      }
    }
  }

  private final class Feed implements InboundBody.Feed {
    @Override
    public void wanted() {
      deadlines.progress(now());
      pump();
    }

    @Override
    public void abandoned() {
      // What is left is dealt with when the response is written.
    }
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    if (context.channel().isWritable()) {
      deadlines.writing(now());
      Call running = call;
      if (running != null && running.writer != null) {
        running.writer.writable();
      } else if (state == State.HEAD) {
        parse();
      }
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      inputClosed = true;
      reading = false;
      deadlines.inputClosed(now());
      process();
    }
    context.fireUserEventTriggered(event);
  }

  private void checkDeadlines(long now) {
    boolean gone =
        switch (state) {
          case HEAD -> {
            boolean late = deadlines.isHeadLate(now);
            if (late && deadlines.isRequestBegun()) {
              refuse(408, "the request did not come in time");
              yield false;
            }
            yield late;
          }
          case CALL -> isLate(Objects.requireNonNull(call), now);
          case LINGER -> deadlines.hasLingered(now);
          case CLOSED -> false;
        };
    if (gone) {
      Channels.close(ctx().channel());
    } else if (state != State.LINGER && deadlines.isStuck(now, ctx().channel())) {
      Channels.reset(ctx().channel());
    }
  }

  /** Whether the caller has gone; refuses content that is late. */
  private boolean isLate(Call running, long now) {
    RequestContent content = running.content;
    if (content != null
        && !content.isReceived()
        && deadlines.isContentLate(now, content.isAwaited())) {
      refuse(408, "the content did not come in time");
      return false;
    }
    BodyWriter writer = running.writer;
    return inputClosed && deadlines.isGone(now, writer == null ? 0 : writer.count());
  }

  private void gone() {
    Call running = call;
    call = null;
    state = State.CLOSED;
    in.release();
    LoopContext here = loop;
    if (here != null) {
      here.unwatch(watched);
    }
    if (running == null) {
      return;
    }
    if (running.writer != null) {
      running.writer.abort();
    }
    running.exchange.cancel();
    if (running.content != null) {
      running.content.fail(
          new BackendException(BackendException.Kind.CANCELLED, "the caller has gone", null));
    }
    running.complete();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    gone();
    context.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    LOG.debug("a connection failed", cause);
    Channels.close(context.channel());
  }
}
