package io.weir.netty.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.spi.BackendException;
import io.weir.netty.body.BodyWriter;
import io.weir.netty.body.InboundBody;
import io.weir.netty.http.BodyDecoder;
import io.weir.netty.http.Framing;
import io.weir.netty.http.RequestHead;
import io.weir.netty.http.RequestHeadReader;
import io.weir.netty.loop.Channels;
import io.weir.netty.loop.LoopContext;
import io.weir.netty.loop.Watched;
import io.weir.runtime.engine.host.Authority;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HostAnswers;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.Target;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLPeerUnverifiedException;
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
  private static final int BUFFERED = 16 * 1024;
  private static final Duration LINGER = Duration.ofSeconds(3);
  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private enum State {
    HEAD,
    CALL,
    LINGER,
    CLOSED
  }

  private final ExchangeHandler handler;
  private final ServerLimits limits;
  private final RequestHeadReader heads;
  private @Nullable ChannelHandlerContext ctx;
  private @Nullable LoopContext loop;
  private @Nullable ByteBuf in;
  private @Nullable Call call;
  private @Nullable Authority lastHost;
  private State state = State.HEAD;
  private boolean reading;
  private boolean inputClosed;
  private boolean stopping;
  private boolean parsing;
  private boolean pumping;
  private boolean draining;
  private boolean first = true;
  private long since;
  private long requestSince;
  private long closedSince;
  private long writeSince;
  private long pending;
  private long drained;
  private long written;
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
  }

  private ChannelHandlerContext ctx() {
    return java.util.Objects.requireNonNull(ctx);
  }

  private LoopContext loop() {
    return java.util.Objects.requireNonNull(loop);
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    ctx = context;
    Channel channel = context.channel();
    channel.config().setAutoRead(false);
    channel.config().setWriteBufferWaterMark(new WriteBufferWaterMark(32 * 1024, 64 * 1024));
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
      LoopContext here = LoopContext.of(ctx().channel().eventLoop());
      loop = here;
      here.watch(watched);
      since = here.now();
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
    if (state == State.HEAD && !heads.isBegun() && in == null) {
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
      return;
    }
    if (state == State.LINGER || state == State.CLOSED) {
      drained += bytes.readableBytes();
      bytes.release();
      return;
    }
    ByteBuf before = in;
    if (before == null) {
      in = bytes;
    } else if (!before.isReadable()) {
      before.release();
      in = bytes;
    } else {
      ByteBuf joined = context.alloc().buffer(before.readableBytes() + bytes.readableBytes());
      joined.writeBytes(before).writeBytes(bytes);
      before.release();
      bytes.release();
      in = joined;
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
        if (inputClosed || drained > 16L * limits.drain()) {
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
        ByteBuf bytes = in;
        if (bytes == null || !bytes.isReadable()) {
          releaseInput();
          if (inputClosed || stopping && !heads.isBegun()) {
            Channels.close(ctx().channel());
          } else {
            read();
          }
          return;
        }
        if (requestSince == 0) {
          requestSince = Math.max(1, loop().now());
          since = requestSince;
        }
        if (!heads.read(bytes)) {
          if (bytes.isReadable()) {
            if (inputClosed) {
              Channels.close(ctx().channel());
            } else {
              read();
            }
            return;
          }
          continue;
        }
        first = false;
        accept(heads.head());
      }
    } catch (HttpFormatException e) {
      refuse(e.status(), e.getMessage());
    } finally {
      parsing = false;
    }
  }

  private void releaseInput() {
    ByteBuf bytes = in;
    in = null;
    if (bytes != null) {
      bytes.release();
    }
  }

  private void accept(RequestHead head) throws HttpFormatException {
    long framing = Framing.ofRequest(head);
    boolean secure = ctx().pipeline().get(SslHandler.class) != null;
    Authority authority = host(head);
    if (head.method().equals("CONNECT")) {
      throw new HttpFormatException(405, "no tunnels here");
    }
    boolean server = head.target().equals("*");
    if (server && !head.method().equals("OPTIONS")) {
      throw new HttpFormatException(400, "not a request target");
    }
    Authority asked = server ? null : Target.authority(head.target());
    if (asked != null) {
      authority = asked;
    }
    Headers headers = head.headers();
    String expect = headers.joined("Expect");
    boolean expects = expect != null && head.minorVersion() > 0;
    if (expects && !expect.equalsIgnoreCase("100-continue")) {
      throw new HttpFormatException(417, "an expectation that cannot be met");
    }
    if (framing > limits.body()) {
      throw new HttpFormatException(413, "the content is too long");
    }
    boolean keepAlive = HopByHop.keepsAlive(headers, head.minorVersion()) && !stopping;
    HopByHop.strip(headers);
    if (asked != null) {
      headers.set("Host", asked.text());
    }
    BodyDecoder decoder = framing == 0 ? null : BodyDecoder.of(framing);
    InboundBody inbound = null;
    Body body = Body.empty();
    ByteBuf bytes = in;
    if (framing > 0 && framing <= BUFFERED && bytes != null && bytes.readableBytes() >= framing) {
      byte[] content = new byte[(int) framing];
      bytes.readBytes(content);
      body = Body.of(content);
      decoder = null;
    } else if (decoder != null) {
      inbound = new InboundBody(ctx().channel().eventLoop(), new Feed());
      body = Body.streamed(inbound, framing);
    }
    Request request =
        new Request(
            head.method(),
            Target.url(server ? "/" : head.target(), authority, secure ? "https" : "http"),
            headers,
            body,
            address(),
            certificate());
    start(request, head, keepAlive, decoder, inbound, expects, server);
  }

  private void start(
      Request request,
      RequestHead head,
      boolean keepAlive,
      @Nullable BodyDecoder decoder,
      @Nullable InboundBody inbound,
      boolean expects,
      boolean server) {
    Exchange exchange;
    try {
      exchange = handler.open(request);
    } catch (RuntimeException e) {
      LOG.error("no exchange for a request", e);
      refuse(500, "Internal server error");
      return;
    }
    boolean isHead = head.method().equals("HEAD");
    Call started =
        new Call(exchange, isHead, head.minorVersion() == 0, keepAlive, decoder, inbound);
    started.expects = expects && decoder != null;
    call = started;
    state = State.CALL;
    since = loop().now();
    if (server) {
      respond(started, new Response(200), null);
      return;
    }
    try {
      var unused =
          handler
              .handle(exchange)
              .whenComplete(
                  (response, failure) -> {
                    if (ctx().channel().eventLoop().inEventLoop()) {
                      respond(started, response, failure);
                    } else {
                      ctx()
                          .channel()
                          .eventLoop()
                          .execute(() -> respond(started, response, failure));
                    }
                  });
    } catch (RuntimeException e) {
      respond(started, null, e);
    }
    if (call == started) {
      readAhead();
    }
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
    if (ctx().channel().localAddress() instanceof InetSocketAddress at && at.getAddress() != null) {
      String host = at.getAddress().getHostAddress();
      return (host.indexOf(':') >= 0 ? "[" + host.replaceFirst("%.*", "") + "]" : host)
          + ":"
          + at.getPort();
    }
    return "localhost";
  }

  private String address() {
    if (ctx().channel().remoteAddress() instanceof InetSocketAddress from
        && from.getAddress() != null) {
      String host = from.getAddress().getHostAddress();
      int zone = host.indexOf('%');
      return zone < 0 ? host : host.substring(0, zone);
    }
    return "127.0.0.1";
  }

  private @Nullable X509Certificate certificate() {
    SslHandler tls = ctx().pipeline().get(SslHandler.class);
    if (tls == null) {
      return null;
    }
    try {
      return tls.engine().getSession().getPeerCertificates()[0] instanceof X509Certificate x
          ? x
          : null;
    } catch (SSLPeerUnverifiedException e) {
      return null; // the caller showed none
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
    InboundBody content = to.body;
    if (stopping) {
      to.keepAlive = false;
    }
    if (content != null && !to.isReceived()) {
      BodyDecoder decoder = to.decoder;
      boolean unread = !content.isStarted() || content.isAbandoned();
      boolean large = decoder != null && decoder.remaining() > limits.drain();
      if (to.expects || unread && large) {
        to.keepAlive = false;
      }
    }
    writeSince = loop().now();
    Response last = answer;
    to.write(
        ctx(),
        last,
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
    } else if (done.isReceived()) {
      next();
    } else {
      draining = true;
      drained = 0;
      pump();
    }
  }

  private void next() {
    call = null;
    draining = false;
    state = State.HEAD;
    requestSince = 0;
    since = loop().now();
    if (stopping) {
      linger();
    } else {
      parse();
    }
  }

  /** Closes our side and reads on for a while: a reset could destroy the response on its way. */
  private void linger() {
    state = State.LINGER;
    since = loop().now();
    drained = 0;
    Call last = call;
    call = null;
    if (last != null && last.body != null && !last.isReceived()) {
      last.body.fail(new BackendException(BackendException.Kind.CANCELLED, "not wanted", null));
    }
    boolean clean = in == null || !in.isReadable();
    releaseInput();
    if (last != null && last.isReceived() && clean || inputClosed) {
      var unused =
          ctx().writeAndFlush(ctx().alloc().buffer(0)).addListener(ChannelFutureListener.CLOSE);
      return;
    }
    var unused =
        ctx()
            .writeAndFlush(ctx().alloc().buffer(0))
            .addListener(
                written -> {
                  SslHandler tls = ctx().pipeline().get(SslHandler.class);
                  if (tls != null) {
                    Channels.closeOutbound(tls);
                  } else if (ctx().channel() instanceof DuplexChannel duplex) {
                    Channels.shutdownOutput(duplex);
                  } else {
                    Channels.close(ctx().channel());
                  }
                });
    read();
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
      if (running.body != null) {
        running.body.fail(new HttpFormatException(status, message));
      }
      running.complete();
    }
    call = null;
    Refusal.write(ctx(), HostAnswers.of(status, message));
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
    } finally {
      pumping = false;
    }
  }

  private void pump(Call running) {
    InboundBody body = running.body;
    BodyDecoder decoder = running.decoder;
    if (body == null || decoder == null) {
      return;
    }
    boolean delivered = false;
    try {
      while (call == running && (body.isWanted() || draining) && !decoder.isFinished()) {
        ByteBuf bytes = in;
        ByteBuf piece = bytes == null ? null : decoder.decode(bytes);
        if (piece != null) {
          since = loop().now();
          running.received += piece.readableBytes();
          running.expects = false;
          if (running.received > limits.body()) {
            piece.release();
            throw new HttpFormatException(413, "the content is too long");
          }
          if (draining) {
            drained += piece.readableBytes();
            piece.release();
            if (drained > limits.drain()) {
              linger();
              return;
            }
          } else {
            body.deliver(piece);
            delivered = true;
          }
        } else if (!decoder.isFinished()) {
          if (inputClosed) {
            gone();
            Channels.close(ctx().channel());
            return;
          }
          if (running.expects && !running.answered) {
            running.expects = false;
            var unused =
                ctx().writeAndFlush(ctx().alloc().buffer(CONTINUE.length).writeBytes(CONTINUE));
          }
          read();
          break;
        }
      }
      if (delivered) {
        body.pause();
      }
      if (call == running && decoder.isFinished()) {
        if (draining) {
          next();
        } else {
          body.end();
          readAhead();
        }
      }
    } catch (HttpFormatException e) {
      refuse(e.status(), e.getMessage());
    }
  }

  /** One read beyond the request, to see the caller go. */
  private void readAhead() {
    Call running = call;
    if (running == null || state != State.CALL || !running.isReceived()) {
      return;
    }
    ByteBuf bytes = in;
    if (bytes != null && !bytes.isReadable()) {
      releaseInput();
    }
    if (bytes == null || bytes.refCnt() == 0 || bytes.readableBytes() < READ_AHEAD) {
      read();
    }
  }

  private final class Feed implements InboundBody.Feed {
    @Override
    public void wanted() {
      since = loop().now();
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
      writeSince = loop().now();
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
      closedSince = loop().now();
      process();
    }
    context.fireUserEventTriggered(event);
  }

  private void checkDeadlines(long now) {
    switch (state) {
      case HEAD -> {
        Duration limit = requestSince != 0 || first ? limits.headTimeout() : limits.idleTimeout();
        if (now - since > limit.toNanos()) {
          if (requestSince != 0) {
            refuse(408, "the request did not come in time");
          } else {
            Channels.close(ctx().channel());
          }
          return;
        }
      }
      case CALL -> {
        Call running = call;
        if (running == null) {
          return;
        }
        InboundBody body = running.body;
        boolean waits = body != null && !running.isReceived() && (body.isWanted() || draining);
        long total = limits.requestTimeout().toNanos();
        if (waits && now - since > limits.bodyTimeout().toNanos()
            || total > 0 && !running.isReceived() && now - requestSince > total) {
          refuse(408, "the content did not come in time");
          return;
        }
        BodyWriter writer = running.writer;
        if (writer != null && writer.count() != written) {
          written = writer.count(); // a caller that is really gone answers a write with a reset
          closedSince = now;
        }
        if (inputClosed && now - Math.max(closedSince, writeSince) > limits.goneGrace().toNanos()) {
          Channels.close(ctx().channel());
          return;
        }
      }
      case LINGER -> {
        if (now - since > LINGER.toNanos()) {
          Channels.close(ctx().channel());
        }
        return;
      }
      case CLOSED -> {
        return;
      }
    }
    long left = ctx().channel().isWritable() ? 0 : ctx().channel().bytesBeforeWritable();
    if (left == 0 || left != pending) {
      pending = left;
      writeSince = left == 0 ? writeSince : now;
    } else if (now - writeSince > limits.writeTimeout().toNanos()) {
      Channels.reset(ctx().channel());
    }
  }

  private void gone() {
    Call running = call;
    call = null;
    state = State.CLOSED;
    releaseInput();
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
    if (running.body != null && !running.isReceived()) {
      running.body.fail(
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
