package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HostCall;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.PolledBody;
import io.weir.runtime.engine.host.PolledWriter;
import io.weir.runtime.engine.host.ResponseContent;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request of the container and the writing of its response, without a thread that waits. A
 * response that must be broken off ends in a dispatch that fails, which is the one way that every
 * container answers by closing the connection.
 */
class Call extends HostCall implements AsyncListener {
  static final Logger LOG = LoggerFactory.getLogger(PolicyServlet.class);
  private static final String BROKEN = "io.weir.servlet.broken";

  final HttpServletRequest request;
  final HttpServletResponse response;
  final HostLimits limits;
  private @Nullable RequestBody body;
  private volatile @Nullable AsyncContext async;
  private @Nullable Consumer<AsyncContext> waiting;
  private boolean reading;
  private volatile boolean broken;

  Call(HttpServletRequest request, HttpServletResponse response, HostLimits limits) {
    super(limits.body(), limits.drain());
    this.request = request;
    this.response = response;
    this.limits = limits;
  }

  /** Fails a dispatch whose only purpose is to close the connection. */
  static void failIfBroken(HttpServletRequest request) throws ServletException {
    if (request.getAttribute(BROKEN) != null) {
      throw new BrokenResponseException();
    }
  }

  /** Whether this dispatch has no purpose but to close the connection. */
  final boolean isBroken() {
    return broken;
  }

  /** Somebody reads the content on a thread of its own, and expects to wait. */
  public final void readBlocking() {
    RequestBody content = body;
    if (content != null) {
      content.block();
    }
  }

  /** Asks the container for another dispatch; only when it may. */
  final void dispatch() {
    Objects.requireNonNull(async).dispatch();
  }

  /** Makes sure that the container's thread may leave. */
  final void beginAsync() {
    if (!request.isAsyncStarted()) {
      started(request.startAsync(request, response));
    }
  }

  /** From now on the container's thread may leave. */
  public final void started(AsyncContext context) {
    context.setTimeout(0);
    context.addListener(this);
    async = context;
  }

  @Override
  protected final String method() {
    return request.getMethod();
  }

  /** Decided by its framing alone, as the container does. */
  @Override
  protected final long contentLength() {
    return request.getHeader("Transfer-Encoding") != null
        ? -1
        : Math.max(0, request.getContentLengthLong());
  }

  @Override
  protected final PolledBody content() {
    RequestBody content = new RequestBody(request, this);
    body = content;
    return content;
  }

  @Override
  protected final Request read(Body content) throws HttpFormatException {
    return Requests.read(request, content);
  }

  @Override
  protected void opened(Exchange exchange) {
    beginAsync();
  }

  @Override
  protected final PolledWriter begin(Response answer, ResponseContent content, boolean closes)
      throws IOException {
    if (closes) {
      response.setHeader("Connection", "close");
    }
    response.setStatus(answer.status());
    HopByHop.forEachOther(answer.headers(), response::addHeader);
    if (content.length() >= 0) {
      response.setContentLengthLong(content.length());
    }
    return new ResponseWriter(
        response.getOutputStream(), this, !content.sent() || isWrittenAtOnce(answer.body()));
  }

  /** Whether it is written on the thread that asks. */
  boolean isWrittenAtOnce(Body content) {
    return isShort(content);
  }

  /** Whether writing it blocks nobody, for the container's buffer takes it. */
  final boolean isShort(Body content) {
    return !(content instanceof Body.Streamed) && content.length() <= response.getBufferSize();
  }

  @Override
  protected final void end() {
    exit(AsyncContext::complete);
  }

  @Override
  protected final void leave() {
    end();
  }

  @Override
  protected final void breakOff() {
    broken = true;
    request.setAttribute(BROKEN, true);
    exit(AsyncContext::dispatch);
  }

  /**
   * Whether the container's stream may be touched: never after the request was given back, for the
   * container uses its objects for the next one.
   */
  final synchronized boolean beginsReading() {
    reading = !isOver();
    return reading;
  }

  /** The stream is no longer touched; gives the request back if that had to wait. */
  final void endsReading() {
    Consumer<AsyncContext> how;
    synchronized (this) {
      reading = false;
      how = waiting;
      waiting = null;
    }
    if (how != null) {
      exit(how);
    }
  }

  /** Gives the request back to the container, once nobody touches its stream. */
  final void exit(Consumer<AsyncContext> how) {
    synchronized (this) {
      if (reading) {
        waiting = how;
        return;
      }
    }
    AsyncContext context = async;
    try {
      if (context != null) {
        how.accept(context);
      }
    } catch (IllegalStateException e) {
      LOG.debug("the container has ended the request", e);
    }
  }

  @Override
  public void onError(AsyncEvent event) {
    Throwable cause = event.getThrowable();
    if (!(cause instanceof BrokenResponseException)) {
      gone(cause == null ? new IOException("the connection failed") : cause);
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    if (!isOver()) {
      gone(new IOException("the container ended the request"));
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    gone(new IOException("the container's time for the request is over"));
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // whoever starts the next cycle registers this again
  }
}
