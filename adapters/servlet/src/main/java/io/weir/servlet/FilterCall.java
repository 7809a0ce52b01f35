package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendClient;
import io.weir.api.spi.BackendException;
import io.weir.runtime.engine.host.HostAnswers;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A request in front of an application. The application runs on a thread of the container: that of
 * the first dispatch if the policies did not wait, else that of another. While a thread is inside,
 * it alone writes the response; what others decide is left for it.
 */
final class FilterCall extends Call implements BackendClient {
  private final ServletLimits limits;
  private @Nullable Thread inside;
  private @Nullable Application wanted;
  private @Nullable Application current;
  private @Nullable Response decided;
  private @Nullable Response refusal;
  private volatile boolean broken;

  FilterCall(HttpServletRequest request, HttpServletResponse response, ServletLimits limits) {
    super(request, response, limits);
    this.limits = limits;
  }

  ServletLimits limits() {
    return limits;
  }

  /** Works on a thread of the container until there is nothing to do but to wait. */
  void run(FilterChain chain, Runnable first) throws ServletException {
    synchronized (this) {
      inside = Thread.currentThread();
    }
    first.run();
    for (Application next = next(); next != null; next = next()) {
      next.run(chain);
    }
    Response answer;
    Application later;
    synchronized (this) {
      answer = decided == null || refusal == null ? decided : refusal;
      decided = null;
      if (!isOver() && !isShort(answer)) {
        beginAsync();
      }
      later = wanted;
      inside = null;
    }
    if (answer != null) {
      if (answer == refusal) {
        response.setHeader("Connection", "close");
      }
      respond(answer, null);
    } else if (later != null) {
      resume(later);
    }
    if (broken && !request.isAsyncStarted()) {
      throw new BrokenResponseException();
    }
  }

  /** What can run now: an application starts in a dispatch in which nothing is asynchronous yet. */
  private synchronized @Nullable Application next() {
    Application next = request.isAsyncStarted() ? null : wanted;
    if (next != null) {
      wanted = null;
    }
    return next;
  }

  @Override
  void markBroken() {
    broken = true;
  }

  /** Whether this dispatch has no purpose but to close the connection. */
  boolean isBroken() {
    return broken;
  }

  /** Whether it can be written at once, for the container's buffer takes it. */
  private boolean isShort(@Nullable Response answer) {
    return answer != null
        && !(answer.body() instanceof Body.Streamed)
        && answer.body().length() <= response.getBufferSize();
  }

  /** The policies' answer. */
  void answered(@Nullable Response given, @Nullable Throwable failure) {
    Response answer = checked(given, failure);
    synchronized (this) {
      if (inside != null) {
        decided = answer;
        notifyAll();
        return;
      }
    }
    respond(answer, null);
  }

  @Override
  void refuse(Response answer) {
    synchronized (this) {
      if (inside != null) {
        refusal = answer; // the application fails first: it is on its thread that this happens
        return;
      }
    }
    super.refuse(answer);
  }

  /** {@code forward-request}: the rest of the chain. */
  @Override
  public CompletionStage<Response> send(BackendCall call, @Nullable Exchange owner) {
    Application next = new Application(this, call);
    synchronized (this) {
      Application before = current;
      if (before != null && !before.isFinished()) {
        return CompletableFuture.failedStage(
            new BackendException(
                BackendException.Kind.CONNECTION, "the application has not ended", null));
      }
      current = next;
    }
    resume(next);
    return next.answer();
  }

  /** Lets the application run on a thread of the container. */
  void resume(Application next) {
    AsyncContext context;
    synchronized (this) {
      wanted = next;
      if (inside != null) {
        return;
      }
      context = Objects.requireNonNull(async());
    }
    context.dispatch();
  }

  /**
   * An application's thread has content that nobody takes yet. If it is the thread inside and the
   * answer is decided, it writes; otherwise it waits, as a blocking application does.
   */
  void help(CapturedBody content) throws IOException {
    Response answer;
    synchronized (this) {
      answer = isDecided() ? decided : null;
      if (answer == null || !(answer.body() instanceof Body.Streamed) || content.isAbandoned()) {
        content.awaitRoom(this);
        return;
      }
      decided = null;
    }
    if (claim()) {
      if (begin(answer).sent()) {
        new InlineWriter(response.getOutputStream(), this).begin(answer.body());
      } else {
        HostAnswers.discard(answer);
        end();
      }
    } else {
      HostAnswers.discard(answer);
      complete();
    }
  }

  /** Whether the thread that asks, and has the lock, is to write the answer. */
  boolean isDecided() {
    return Thread.currentThread() == inside && !request.isAsyncStarted() && decided != null;
  }

  @Override
  void gone(Throwable cause) {
    Application running;
    synchronized (this) {
      running = current;
    }
    super.gone(cause);
    if (running != null) {
      running.abandon(cause);
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    Application running;
    synchronized (this) {
      running = current;
    }
    if (running == null || running.isFinished()) {
      super.onTimeout(event);
    } else {
      running.fail(new IOException("the application's time is over"));
    }
  }
}
