package io.weir.runtime.engine.host;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import io.weir.runtime.engine.Forwarding;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request that a server has received, and the writing of its answer: what every host does,
 * whatever its server. It is answered once, by the policies or by a refusal; it is over once, when
 * the answer is written, breaks off, or the caller leaves; the exchange is completed when it is
 * over and its handler has ended. Subclasses say how the server reads, writes and closes.
 */
public abstract class HostCall {
  private static final Logger LOG = LoggerFactory.getLogger(HostCall.class);

  private final long limit;
  private final int drain;
  private volatile @Nullable Exchange exchange;
  private volatile @Nullable PolledBody content;
  private volatile @Nullable PolledWriter writer;
  private volatile @Nullable ForwardedCall application;
  private long declared;
  private boolean promised;
  private boolean refused;
  private boolean answered;
  private boolean handled;
  private boolean over;
  private boolean occupied;

  /**
   * A request that was received.
   *
   * @param limit bytes of content that are taken; what is longer is answered with 413
   * @param drain bytes of content that nobody wants which are read over to keep the connection
   */
  protected HostCall(long limit, int drain) {
    this.limit = limit;
    this.drain = drain;
  }

  /** The method as it was received. */
  protected abstract String method();

  /** Bytes of content that follow the head: 0 for none, -1 if that is not known. */
  protected abstract long contentLength() throws HttpFormatException;

  /** The content; called at most once, if there is any. */
  protected abstract PolledBody content();

  /** The request as policies see it, with this body. */
  protected abstract Request read(Body body) throws HttpFormatException;

  /** The exchange was opened, and will be handled next. */
  protected void opened(Exchange exchange) {}

  /** All content has arrived, if there was any, and the exchange is being handled. */
  protected void received() {}

  /**
   * Writes the head of the answer.
   *
   * @param closes whether the connection must be closed after it
   * @return what writes the content
   */
  protected abstract PolledWriter begin(Response answer, ResponseContent content, boolean closes)
      throws IOException;

  /** The answer is written whole; called once, unless one of the other two ends is. */
  protected void end() {}

  /**
   * After {@link #end}, when an application behind a filter has ended too: for the next request.
   */
  protected void release() {}

  /** The answer must not look whole; called once, unless one of the other two ends is. */
  protected abstract void breakOff();

  /** The caller has gone; called once, unless one of the other two ends is. */
  protected void leave() {
    breakOff();
  }

  /** Runs work on the thread to which the server binds the connection, if it does. */
  protected void run(Runnable work) {
    work.run();
  }

  /** Opens the exchange and has it handled; refuses what is no request. */
  public final void start(ExchangeHandler handler) {
    try {
      declared = contentLength();
      if (declared > limit) {
        throw new HttpFormatException(413, "the content is too long");
      }
      PolledBody body = declared == 0 ? null : content();
      content = body;
      Request request = read(body == null ? Body.empty() : Body.streamed(body, declared));
      promised = request.headers().contains("Expect");
      Exchange opened = handler.open(request);
      exchange = opened;
      opened(opened);
      var unused = handler.handle(opened).whenComplete(this::handled);
      if (body == null) {
        received();
      }
    } catch (HttpFormatException e) {
      refuse(HostAnswers.of(e.status(), e.getMessage()));
    } catch (RuntimeException e) {
      handled(null, e);
    }
  }

  /** Sends {@code forward-request} of the exchange to an application; from {@link #opened}. */
  protected final void filter(Exchange exchange, Function<BackendCall, ForwardedCall> start) {
    Forwarding.use(exchange, (asked, nobody) -> forward(asked, start));
  }

  private CompletionStage<Response> forward(
      BackendCall asked, Function<BackendCall, ForwardedCall> start) {
    if (isForwarding()) {
      return CompletableFuture.failedStage(
          new BackendException(
              BackendException.Kind.CONNECTION, "the application has not ended", null));
    }
    ForwardedCall next = start.apply(asked);
    next.belongTo(this);
    application = next;
    return next.start();
  }

  private boolean isForwarding() {
    ForwardedCall running = application;
    return running != null && !running.isComplete();
  }

  private synchronized boolean isOccupied() {
    occupied = isForwarding();
    return occupied;
  }

  /** The application has ended. */
  final void applicationEnded() {
    boolean last;
    synchronized (this) {
      last = occupied;
      occupied = false;
    }
    if (last) {
      run(this::release);
    }
  }

  private void handled(@Nullable Response given, @Nullable Throwable failure) {
    if (given != null && failure == null && given.status() >= 200) {
      decided(given);
      return;
    }
    Exchange running = exchange;
    if (running == null || !running.isCancelled()) {
      LOG.error("a request failed outside its policies", failure);
    }
    if (given != null) {
      HostAnswers.discard(given);
    }
    decided(HostAnswers.failure());
  }

  /** The handler's answer, on any thread: to be given to {@link #answer}. */
  protected void decided(Response answer) {
    run(() -> answer(answer));
  }

  /** Sends the handler's answer, unless there is another or nobody takes it. */
  protected final void answer(Response answer) {
    synchronized (this) {
      handled = true;
    }
    if (claim()) {
      send(answer);
    } else {
      HostAnswers.discard(answer);
      complete();
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
  protected void refuse(Response refusal) {
    run(
        () -> {
          if (claim()) {
            refused = true;
            send(refusal);
          }
        });
  }

  private synchronized boolean claim() {
    boolean first = !answered && !over;
    answered |= first;
    return first;
  }

  private void send(Response answer) {
    try {
      ResponseContent what = ResponseContent.of(answer, method().equals("HEAD"));
      PolledWriter to = begin(answer, what, refused || isLeftUnread());
      writer = to;
      if (what.sent() && what.length() != 0) {
        to.begin(answer.body());
      } else {
        HostAnswers.discard(answer);
        to.begin(Body.empty());
      }
    } catch (IOException | RuntimeException e) {
      HostAnswers.discard(answer);
      gone(e);
    }
  }

  /**
   * Whether content that nobody has taken may be more than is worth reading over, or never come.
   */
  private boolean isLeftUnread() {
    PolledBody received = content;
    return received != null
        && !received.isTaken()
        && !isReceived()
        && (promised || declared < 0 || declared > drain);
  }

  /** Whether all content has arrived. */
  protected boolean isReceived() {
    PolledBody received = content;
    return received == null || received.isAtEnd();
  }

  /** Bytes of content that are taken. */
  final long limit() {
    return limit;
  }

  /** Whether the answer has been given to the server to write. */
  protected final synchronized boolean isAnswered() {
    return answered;
  }

  /** The caller sends nothing more: one that has no answer yet waits for none. */
  public final void closedByCaller() {
    if (!isAnswered()) {
      gone(new ClosedChannelException());
    }
  }

  /** Whether nothing more will be written. */
  public final synchronized boolean isOver() {
    return over;
  }

  /** The answer is written. */
  public final void written() {
    if (finish()) {
      end();
      if (application == null || !isOccupied()) {
        release();
      }
      complete();
    }
  }

  /** The answer broke off. */
  final void broken(Throwable cause) {
    LOG.debug("a response broke off", cause);
    if (finish()) {
      breakOff();
      complete();
    }
  }

  /** The caller has gone: everything that works for it ends. */
  public final void gone(Throwable cause) {
    boolean first = finish();
    Exchange opened = exchange;
    if (first && opened != null) {
      opened.cancel();
    }
    PolledBody received = content;
    if (received != null) {
      received.fail(
          new BackendException(BackendException.Kind.CANCELLED, "the caller left", cause));
    }
    PolledWriter writing = writer;
    if (writing != null) {
      writing.abort(cause);
    }
    ForwardedCall running = application;
    if (running != null && !running.isComplete()) {
      running.fail(cause);
    }
    if (first) {
      leave();
      complete();
    }
  }

  private synchronized boolean finish() {
    boolean first = !over;
    over = true;
    return first;
  }

  private void complete() {
    Exchange running = exchange;
    boolean both;
    synchronized (this) {
      both = handled && over;
    }
    if (both && running != null) {
      running.complete();
    }
  }
}
