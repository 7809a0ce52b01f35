package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.runtime.engine.host.ContentQueue;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.servlet.application.Application;
import io.weir.servlet.application.BrokenResponseException;
import io.weir.servlet.application.Surroundings;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request in front of an application. The application runs on a thread of the container: that of
 * the first dispatch if the policies did not wait, else that of another. While a thread is inside,
 * it alone writes the response; what others decide is left for it.
 */
final class FilterCall extends Call implements Surroundings {
  private @Nullable Thread inside;
  private @Nullable Application wanted;
  private volatile @Nullable Application current;
  private @Nullable Response decided;
  private @Nullable Response refusal;
  private volatile boolean broken;

  FilterCall(HttpServletRequest request, HttpServletResponse response, HostLimits limits) {
    super(request, response, limits);
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
    Response refused;
    Application later;
    synchronized (this) {
      answer = decided;
      refused = refusal;
      later = wanted;
      decided = null;
      refusal = null;
      Response written = refused == null ? answer : refused;
      if (!isOver() && (written == null || !isShort(written.body()))) {
        beginAsync();
      }
      inside = null;
    }
    if (refused != null) {
      refuse(refused);
    }
    if (answer != null) {
      answer(answer);
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

  /** Whether this dispatch has no purpose but to close the connection. */
  boolean isBroken() {
    return broken;
  }

  @Override
  protected void breakOff() {
    broken = true;
    exit(AsyncContext::dispatch);
  }

  @Override
  synchronized boolean isWrittenAtOnce(Body content) {
    return isInside() || super.isWrittenAtOnce(content);
  }

  /** Whether the thread that asks is the one inside, and may block. */
  private boolean isInside() {
    return Thread.currentThread() == inside && !request.isAsyncStarted();
  }

  @Override
  protected void decided(Response answer) {
    synchronized (this) {
      if (inside != null) {
        decided = answer;
        notifyAll();
        return;
      }
    }
    answer(answer);
  }

  @Override
  protected void refuse(Response answer) {
    synchronized (this) {
      if (inside != null) {
        refusal = answer; // the application fails first: it is on its thread that this happens
        return;
      }
    }
    super.refuse(answer);
  }

  @Override
  protected void opened(Exchange exchange) {
    filter(
        exchange,
        asked -> current = new Application(request, response, this, asked, limits.buffer()));
  }

  @Override
  public void resume(Application next) {
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
  @Override
  public void help(ContentQueue content) throws IOException {
    Response answer = null;
    synchronized (this) {
      try {
        while (!content.hasRoom() && !isToBeWrittenHere()) {
          wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
      if (!content.hasRoom()) {
        answer = decided;
        decided = null;
      }
    }
    if (answer != null) {
      answer(answer);
    }
  }

  private boolean isToBeWrittenHere() {
    return isInside() && decided != null && decided.body() instanceof Body.Streamed;
  }

  @Override
  public synchronized void roomChanged() {
    notifyAll();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    Application running = current;
    if (running == null || running.isComplete()) {
      super.onTimeout(event);
    } else {
      running.failed(new IOException("the application's time is over"));
    }
  }
}
