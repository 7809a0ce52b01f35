package io.weir.netty.pipeline;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.weir.netty.loop.Channels;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HostLimits;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Policies in somebody's own pipeline, for one connection: after an {@code HttpServerCodec}. As a
 * gateway it is the last handler, and {@code forward-request} calls the backend client; as a filter
 * it stands before the handlers of an application, which get requests one after another as the
 * policies left them, and whose answers run through outbound.
 *
 * <p>It reads from the connection what is wanted and no more. An application behind it slows the
 * caller down as it would without: by turning {@code autoRead} off, or by reading only when it
 * likes. Promises of what the application writes are kept when it is passed on.
 */
public final class PolicyChannelHandler extends ChannelDuplexHandler {
  private static final int LINGER = 3;

  private final ExchangeHandler handler;
  private final HostLimits limits;
  private final boolean filters;
  private final Queue<Object> in = new ArrayDeque<>();
  private @Nullable ChannelHandlerContext ctx;
  private @Nullable Transaction current;
  private boolean reading;
  private boolean processing;
  private boolean stopping;
  private boolean lingering;
  private boolean behindAnother;

  private PolicyChannelHandler(ExchangeHandler handler, HostLimits limits, boolean filters) {
    this.handler = handler;
    this.limits = limits;
    this.filters = filters;
  }

  /** The last handler of a pipeline. */
  public static PolicyChannelHandler gateway(ExchangeHandler handler, HostLimits limits) {
    return new PolicyChannelHandler(handler, limits, false);
  }

  /** A handler before those of an application. */
  public static PolicyChannelHandler filter(ExchangeHandler handler, HostLimits limits) {
    return new PolicyChannelHandler(handler, limits, true);
  }

  ChannelHandlerContext ctx() {
    return Objects.requireNonNull(ctx);
  }

  HostLimits limits() {
    return limits;
  }

  boolean filters() {
    return filters;
  }

  boolean isStopping() {
    return stopping;
  }

  /** Ends the connection when the running request is answered; at once if none runs. */
  public void stop() {
    stopping = true;
    if (current == null && in.isEmpty()) {
      Channels.close(ctx().channel());
    }
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    ctx = context;
    for (Map.Entry<String, ChannelHandler> entry : context.pipeline()) {
      if (entry.getValue() == this) {
        break;
      }
      behindAnother |= entry.getValue() instanceof PolicyChannelHandler;
    }
    if (!filters) {
      context.channel().config().setAutoRead(false);
    }
    if (context
        .channel()
        .isActive()) { // handlers that follow may turn autoRead off, which ends a read
      context.executor().execute(this::process);
    }
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    context.fireChannelActive();
    process();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (lingering) {
      ReferenceCountUtil.release(message);
    } else {
      in.add(message);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    reading = false;
    process();
  }

  private @Nullable ForwardedRequest application() {
    Transaction running = current;
    return running == null ? null : running.application();
  }

  /** The application's own wish to read: never the connection's. */
  @Override
  public void read(ChannelHandlerContext context) {
    ForwardedRequest application = application();
    if (application != null) {
      application.reads();
    }
    reading = false; // an autoRead that was off has ended the read that was begun
    process();
  }

  /** Passes on what is wanted, and reads if there is nothing to pass on. */
  void process() {
    if (processing) {
      return;
    }
    processing = true;
    try {
      while (!in.isEmpty() && step()) {
        continue;
      }
    } finally {
      processing = false;
    }
    Transaction running = current;
    boolean wants = lingering || in.isEmpty() && (running == null || running.wantsRead());
    if (wants && !reading && ctx().channel().isActive()) {
      reading = true;
      var unused = ctx().read();
    }
  }

  private boolean step() {
    Transaction running = current;
    Object next = in.peek();
    if (running != null && (!(next instanceof HttpContent) || !running.wantsContent())) {
      return false;
    }
    in.remove();
    try {
      if (running != null) {
        running.content((HttpContent) next);
      } else if (next instanceof HttpRequest request) {
        Transaction started = new Transaction(this, request);
        current = started;
        started.start(handler);
      }
    } finally {
      ReferenceCountUtil.release(next);
    }
    return true;
  }

  /** The request and its answer are done with. */
  void next(boolean keep) {
    current = null;
    if (!keep || stopping) {
      close();
    } else {
      process();
    }
  }

  /**
   * Closes; what the caller still sends is read over for a while, lest a reset destroys the answer.
   */
  private void close() {
    in.forEach(ReferenceCountUtil::release);
    in.clear();
    if (behindAnother
        || ctx().pipeline().get(SslHandler.class) != null
        || !(ctx().channel() instanceof DuplexChannel duplex)) {
      var unused = ctx().close();
      return;
    }
    lingering = true;
    var unusedEnd = duplex.shutdownOutput();
    var unused = ctx().executor().schedule(() -> Channels.close(duplex), LINGER, TimeUnit.SECONDS);
    process();
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    ForwardedRequest application = application();
    if (application != null) {
      application.write(message, promise);
    } else {
      var unused = context.write(message, promise);
    }
  }

  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    ForwardedRequest application = application();
    if (application != null) {
      application.closed();
      promise.trySuccess();
    } else {
      var unused = context.close(promise);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    in.forEach(ReferenceCountUtil::release);
    in.clear();
    Transaction running = current;
    current = null;
    if (running != null) {
      running.gone(new ClosedChannelException());
    }
    context.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    var unused = context.close(); // not through handlers that follow: a filter before would keep it
  }
}
