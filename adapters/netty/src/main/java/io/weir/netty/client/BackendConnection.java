package io.weir.netty.client;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.spi.BackendException;
import io.weir.netty.body.BodyWriter;
import io.weir.netty.body.InboundBody;
import io.weir.netty.body.InputBuffer;
import io.weir.netty.http.BodyDecoder;
import io.weir.netty.http.Framing;
import io.weir.netty.http.ResponseHead;
import io.weir.netty.http.ResponseHeadReader;
import io.weir.netty.loop.Channels;
import io.weir.netty.loop.LoopContext;
import io.weir.netty.loop.Watched;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HttpFormatException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a backend: one call at a time, and idle in between. Bytes that come while it is
 * idle end it, for they could only be taken for the next call's response.
 */
final class BackendConnection extends ChannelInboundHandlerAdapter {
  private static final int BUFFERED = 64 * 1024;
  private static final int SMALL = 8 * 1024;
  private static final int INTERIM_RESPONSES = 16;

  private final HostPool pool;
  private final ClientLimits limits;
  private final ResponseHeadReader heads;
  private @Nullable ChannelHandlerContext ctx;
  private @Nullable LoopContext loop;
  private @Nullable OutgoingCall call;
  private final InputBuffer in = new InputBuffer();
  private @Nullable ByteBuf first;
  private @Nullable InboundBody body;
  private @Nullable BodyDecoder decoder;
  private @Nullable BodyWriter writer;
  private boolean untilClose;
  private boolean keepAlive;
  private boolean written;
  private boolean anyByte;
  private boolean reading;
  private boolean pumping;
  private boolean closed;
  private boolean inputEnded;
  private boolean waiting;
  private int interim;
  private long goOnAt;
  private long since;
  private final Watched watched =
      new Watched() {
        @Override
        protected void check(long now) {
          checkDeadlines(now);
        }
      };

  BackendConnection(HostPool pool, ClientLimits limits) {
    this.pool = pool;
    this.limits = limits;
    this.heads = new ResponseHeadReader(limits.head());
  }

  private ChannelHandlerContext ctx() {
    return Objects.requireNonNull(ctx);
  }

  private LoopContext loop() {
    return Objects.requireNonNull(loop);
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    ctx = context;
    Channels.bound(context.channel());
  }

  /** Connected, TLS included: the first call may come. */
  void ready(LoopContext context) {
    loop = context;
    since = context.now();
    context.watch(watched);
  }

  boolean isUsable() {
    return !closed && call == null && ctx().channel().isActive() && in.readableBytes() == 0;
  }

  void send(OutgoingCall next) {
    call = next;
    anyByte = false;
    written = false;
    interim = 0;
    Duration patience = next.call.continueTimeout();
    waiting = patience != null && next.call.awaitsContinue();
    Body content = next.call.body();
    byte[] small =
        !waiting && content instanceof Body.Buffered buffered && buffered.length() <= SMALL
            ? buffered.bytes()
            : null;
    Channels.write(ctx(), OutgoingHead.of(ctx().alloc(), pool.key, next.call, small));
    if (small != null || content.length() == 0) {
      if (content instanceof Body.Streamed streamed) {
        streamed.discard();
      }
      written = true;
      ctx().flush();
      read();
      return;
    }
    if (waiting && patience != null) {
      goOnAt = loop().exactNow() + patience.toNanos();
      ctx().flush();
    } else {
      sendContent(next);
    }
    read();
  }

  private void sendContent(OutgoingCall next) {
    waiting = false;
    Body content = next.call.body();
    BodyWriter to =
        BodyWriter.of(
            ctx(),
            content,
            content.length() < 0 ? Framing.CHUNKED : content.length(),
            new BodyWriter.Listener() {
              @Override
              public void written() {
                if (call == next) {
                  written = true;
                  writer = null;
                }
              }

              @Override
              public void failed(Throwable cause) {
                if (call == next) {
                  fail("the request's content broke off", cause);
                }
              }
            });
    writer = to;
    to.begin();
    ctx().flush(); // the head, if no content went with it
  }

  private void read() {
    if (!reading && !closed) {
      reading = true;
      ctx().read();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof ByteBuf bytes) || closed) {
      ReferenceCountUtil.release(message);
      return;
    }
    in.add(context.alloc(), bytes);
    since = loop == null ? 0 : loop.now();
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    reading = false;
    if (closed) {
      return;
    }
    if (call == null) {
      if (in.readableBytes() > 0) {
        shut();
      } else if (loop != null) {
        read();
      }
    } else if (body != null) {
      pump();
    } else {
      readHead();
    }
  }

  private void readHead() {
    OutgoingCall current = call;
    if (current == null) {
      return;
    }
    try {
      for (ByteBuf bytes = in.bytes(); bytes != null; bytes = in.bytes()) {
        anyByte = true;
        if (!heads.read(bytes)) {
          break;
        }
        ResponseHead head = heads.head();
        if (head.status() == 101 || head.status() < 200 && ++interim > INTERIM_RESPONSES) {
          throw new HttpFormatException(502, "an interim response that was not asked for");
        }
        if (head.status() == 100 && waiting) {
          sendContent(current);
          if (call != current) {
            return;
          }
        }
        if (head.status() >= 200) {
          begin(current, head, bytes);
          return;
        }
      }
      read();
    } catch (HttpFormatException e) {
      fail("not a response of HTTP: " + e.getMessage(), e);
    }
  }

  private void begin(OutgoingCall current, ResponseHead head, ByteBuf bytes)
      throws HttpFormatException {
    if (waiting && current.call.body() instanceof Body.Streamed unwanted) {
      unwanted.discard(); // the backend answers without it; the connection is not used again
    }
    waiting = false;
    String method = current.call.method();
    Headers headers = head.headers();
    long framing = Framing.ofResponse(head, method);
    boolean odd =
        head.status() == 204
            && (headers.contains("Transfer-Encoding") || !"0".equals(lengthOr0(headers)));
    untilClose = framing == Framing.UNTIL_CLOSE;
    keepAlive = HopByHop.keepsAlive(headers, head.minorVersion()) && !untilClose && !odd;
    HopByHop.strip(headers);
    Body content = Body.empty();
    if (framing > 0 && framing <= BUFFERED && bytes.readableBytes() >= framing) {
      byte[] all = new byte[(int) framing];
      bytes.readBytes(all);
      content = Body.of(all);
    } else if (framing != 0) {
      BodyDecoder from = BodyDecoder.of(framing);
      if (framing == Framing.CHUNKED && bytes.isReadable()) {
        first = from.decode(bytes); // what is no chunk is better told before the head is passed on
      }
      decoder = from;
      InboundBody inbound = new InboundBody(loop().loop(), new Feed());
      body = inbound;
      content = Body.streamed(inbound, framing < 0 ? -1 : framing);
    }
    Response response = new Response(head.status(), head.reason(), headers, content);
    if (body == null) {
      finish();
    }
    current.answer(response);
  }

  private static String lengthOr0(Headers headers) {
    String length = headers.first("Content-Length");
    return length == null ? "0" : length;
  }

  private void pump() {
    InboundBody content = body;
    BodyDecoder from = decoder;
    if (content == null || from == null || pumping) {
      return;
    }
    pumping = true;
    boolean delivered = false;
    try {
      while (body == content && content.isWanted() && (first != null || !from.isFinished())) {
        ByteBuf bytes = in.bytes();
        ByteBuf piece = first;
        first = null;
        if (piece == null && bytes != null) {
          piece = from.decode(bytes);
        }
        if (piece != null) {
          content.deliver(piece);
          delivered = true;
        } else if (!from.isFinished()) {
          if (inputEnded) {
            ended(content);
            return;
          }
          read();
          break;
        }
      }
      if (delivered) {
        content.pause();
      }
      if (body == content && first == null && from.isFinished()) {
        finish();
        content.end();
      }
    } catch (HttpFormatException e) {
      fail("not content of HTTP: " + e.getMessage(), e);
    } finally {
      pumping = false;
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
      shut();
    }
  }

  /** The response is complete: back to the pool, or closed. */
  private void finish() {
    OutgoingCall done = call;
    call = null;
    body = null;
    decoder = null;
    if (done != null) {
      done.end();
    }
    if (keepAlive && written && !inputEnded && in.readableBytes() == 0) {
      free();
    } else {
      shut();
    }
  }

  /** Waits for another call. */
  void free() {
    in.release();
    since = loop().now();
    pool.release(this);
    read();
  }

  /** Ends a call that the caller gave up. */
  void abort(OutgoingCall given, BackendException cause) {
    if (call == given) {
      InboundBody content = body;
      shut();
      if (content != null) {
        content.fail(cause);
      }
    }
  }

  private void fail(String message, @Nullable Throwable cause) {
    OutgoingCall current = call;
    InboundBody content = body;
    boolean any = anyByte;
    shut();
    BackendException failure =
        new BackendException(BackendException.Kind.CONNECTION, message, cause);
    if (content != null) {
      content.fail(failure);
    } else if (current != null) {
      if (any) {
        current.fail(failure);
      } else {
        current.broken(failure);
      }
    }
  }

  private void shut() {
    if (closed) {
      return;
    }
    closed = true;
    OutgoingCall current = call;
    call = null;
    body = null;
    BodyWriter to = writer;
    writer = null;
    if (to != null) {
      to.abort();
    }
    in.release();
    ByteBuf piece = first;
    first = null;
    if (piece != null) {
      piece.release();
    }
    if (loop != null) {
      loop.unwatch(watched);
    }
    if (current != null && current.isDone()) {
      current.end();
    }
    Channels.close(ctx().channel());
    pool.closed(this);
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    BodyWriter to = writer;
    if (to != null) {
      to.writable();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    InboundBody content = body;
    if (closed || loop == null) {
      return;
    }
    inputEnded = true;
    if (content == null || in.readableBytes() == 0 && first == null) {
      ended(content);
    } // otherwise it ends when all that came is taken
  }

  private void ended(@Nullable InboundBody content) {
    if (content != null && untilClose) {
      finish();
      content.end();
    } else {
      fail("the backend closed the connection", null);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (!closed && loop != null) {
      fail("the connection to the backend broke", cause);
    }
  }

  private void checkDeadlines(long now) {
    InboundBody content = body;
    OutgoingCall current = call;
    if (waiting && current != null && now - goOnAt > 0) {
      sendContent(current); // a backend that knows nothing of Continue
    }
    if (call == null && now - since > limits.idleTimeout().toNanos()) {
      shut();
    } else if (content != null
        && content.isWanted()
        && now - since > limits.bodyTimeout().toNanos()) {
      fail("the backend sends nothing more", null);
    }
  }
}
