package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.spi.BackendException;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HostAnswers;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ResponseContent;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request of the container and the writing of its response, without a thread that waits. A
 * response that must be broken off ends in a dispatch that fails, which is the one way that every
 * container answers by closing the connection.
 */
class Call implements AsyncListener {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyServlet.class);
  private static final String BROKEN = "io.weir.servlet.broken";

  final HttpServletRequest request;
  final HttpServletResponse response;
  private final ServletLimits limits;
  private @Nullable Exchange exchange;
  @Nullable RequestBody body;
  private @Nullable AsyncContext async;
  private @Nullable ResponseWriter writer;
  private boolean answered;
  private boolean handled;
  private boolean over;

  Call(HttpServletRequest request, HttpServletResponse response, ServletLimits limits) {
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

  /** Remembers that the next dispatch is to fail. */
  void markBroken() {
    request.setAttribute(BROKEN, true);
  }

  /** Opens the exchange; answers at once and gives null if there can be none. */
  @Nullable Exchange open(ExchangeHandler handler) throws IOException {
    try {
      if (request.getContentLengthLong() > limits.body()) {
        throw new HttpFormatException(413, "the content is too long");
      }
      body = Requests.hasContent(request) ? new RequestBody(request, limits.body(), this) : null;
      exchange = handler.open(Requests.read(request, body));
      return exchange;
    } catch (HttpFormatException e) {
      response.setHeader("Connection", "close");
      answerNow(HostAnswers.of(e.status(), e.getMessage()));
    } catch (RuntimeException e) {
      LOG.error("no exchange for a request", e);
      answerNow(HostAnswers.failure());
    }
    return null;
  }

  private void answerNow(Response answer) throws IOException {
    head(answer, answer.body().length());
    response.getOutputStream().write(((Body.Buffered) answer.body()).bytes());
  }

  /** Makes sure that the container's thread may leave. */
  final void beginAsync() {
    if (!request.isAsyncStarted()) {
      begin(request.startAsync(request, response));
    }
  }

  /** From now on the container's thread may leave. */
  final void begin(AsyncContext context) {
    context.setTimeout(0);
    context.addListener(this);
    async = context;
  }

  /** Writes what the handler gave; any thread, after {@link #begin}. */
  final void respond(@Nullable Response given, @Nullable Throwable failure) {
    Response answer = checked(given, failure);
    if (claim()) {
      send(answer);
    } else {
      HostAnswers.discard(answer);
      complete();
    }
  }

  final Response checked(@Nullable Response given, @Nullable Throwable failure) {
    if (given != null && failure == null && given.status() >= 200) {
      return given;
    }
    if (exchange != null && !exchange.isCancelled()) {
      LOG.error("a request failed outside its policies", failure);
    }
    if (given != null) {
      HostAnswers.discard(given);
    }
    return HostAnswers.failure();
  }

  final void send(Response answer) {
    try {
      ResponseContent content = begin(answer);
      if (!content.sent() || content.length() == 0) {
        HostAnswers.discard(answer);
        end();
      } else if (answer.body() instanceof Body.Buffered buffered
          && content.length() <= response.getBufferSize()) {
        response.getOutputStream().write(buffered.bytes());
        end();
      } else {
        ResponseWriter to = new ResponseWriter(response.getOutputStream(), this);
        writer = to;
        to.begin(answer.body());
        to.listen();
      }
    } catch (IOException | RuntimeException e) {
      HostAnswers.discard(answer);
      gone(e);
    }
  }

  /** Writes the head, and says what follows. */
  final ResponseContent begin(Response answer) {
    ResponseContent content = ResponseContent.of(answer, request.getMethod().equals("HEAD"));
    RequestBody received = body;
    if (received != null && !received.isAtEnd()) {
      boolean promised = request.getHeader("Expect") != null && !received.isTaken();
      if (promised || !received.isTaken() && request.getContentLengthLong() > limits.drain()) {
        response.setHeader("Connection", "close");
      }
    }
    head(answer, content.length());
    return content;
  }

  private void head(Response answer, long length) {
    response.setStatus(answer.status());
    Headers headers = answer.headers();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.nameAt(i);
      if (!HopByHop.isHopByHop(name) && !name.equalsIgnoreCase("Content-Length")) {
        response.addHeader(name, headers.valueAt(i));
      }
    }
    if (length >= 0) {
      response.setContentLengthLong(length);
    }
  }

  /** The content was longer than it may be: nobody but the caller is told more. */
  final void tooLong() {
    Exchange running = exchange;
    if (running != null) {
      running.cancel();
    }
    refuse(HostAnswers.of(413, "the content is too long"));
  }

  /** Sends an answer that no policy gave, and closes the connection. */
  void refuse(Response refusal) {
    synchronized (this) {
      if (answered || over) {
        return;
      }
      answered = true;
    }
    response.setHeader("Connection", "close");
    send(refusal);
  }

  /** The response is written. */
  final void end() {
    leave(AsyncContext::complete);
  }

  /** The response broke off, and must not look whole. */
  final void breakOff(Throwable cause) {
    LOG.debug("a response broke off", cause);
    markBroken();
    leave(AsyncContext::dispatch);
  }

  private void leave(Consumer<AsyncContext> exit) {
    AsyncContext context;
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      context = async;
    }
    try {
      if (context != null) {
        exit.accept(context);
      }
    } catch (IllegalStateException e) {
      LOG.debug("the container has ended the request", e);
    }
    complete();
  }

  final void complete() {
    Exchange running = exchange;
    boolean both;
    synchronized (this) {
      both = handled && over;
    }
    if (both && running != null) {
      running.complete();
    }
  }

  final boolean isOver() {
    synchronized (this) {
      return over;
    }
  }

  final @Nullable AsyncContext async() {
    return async;
  }

  /** Claims the right to answer; false if somebody has it. */
  final boolean claim() {
    synchronized (this) {
      handled = true;
      boolean first = !answered && !over;
      answered |= first;
      return first;
    }
  }

  /** The caller has gone. */
  void gone(Throwable cause) {
    Exchange running = exchange;
    if (running != null) {
      running.cancel();
    }
    RequestBody content = body;
    if (content != null) {
      content.fail(new BackendException(BackendException.Kind.CANCELLED, "the caller left", cause));
    }
    ResponseWriter writing = writer;
    if (writing != null) {
      writing.abort(cause);
    }
    end();
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
    synchronized (this) {
      if (over) {
        return;
      }
    }
    gone(new IOException("the container ended the request"));
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    gone(new IOException("the container's time for the request is over"));
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // whoever starts the next cycle registers this again
  }

  /** Tells the container to close the connection. */
  static final class BrokenResponseException extends ServletException {
    BrokenResponseException() {
      super("the response broke off");
      setStackTrace(new StackTraceElement[0]);
    }
  }
}
