package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.runtime.engine.host.LentThread;
import io.weir.servlet.application.Application;
import io.weir.servlet.application.Surroundings;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A request in front of an application. The application runs on a thread of the container: that of
 * the first dispatch if the policies did not wait, else that of another.
 */
final class FilterCall extends Call implements Surroundings {
  private final LentThread<Application> thread;
  private volatile @Nullable Application current;

  FilterCall(HttpServletRequest request, HttpServletResponse response, HostLimits limits) {
    super(request, response, limits);
    thread = new LentThread<>(this, () -> !request.isAsyncStarted(), this::dispatch);
  }

  /** Works on a thread of the container until there is nothing to do but to wait. */
  void run(FilterChain chain, Runnable first) throws ServletException {
    thread.enter();
    first.run();
    for (Application next = thread.next(); next != null; next = thread.next()) {
      try {
        next.run(chain);
      } catch (Exception e) {
        failed(next, e);
      }
    }
    thread.exit(this::stay);
    if (isBroken() && !request.isAsyncStarted()) {
      throw new BrokenResponseException();
    }
  }

  private static void failed(Application application, Exception cause) {
    if (!application.isComplete() && !(cause instanceof BrokenResponseException)) {
      LOG.error("the application failed", cause);
    }
    application.finish(cause);
  }

  /** Lets the request outlast this dispatch, unless all that there is to write is written in it. */
  private void stay(@Nullable Response written) {
    if (!isOver() && (written == null || !isShort(written.body()))) {
      beginAsync();
    }
  }

  @Override
  boolean isWrittenAtOnce(Body content) {
    return thread.isInside() || super.isWrittenAtOnce(content);
  }

  @Override
  protected void decided(Response answer) {
    if (!thread.leaveAnswer(answer)) {
      answer(answer);
    }
  }

  @Override
  protected void refuse(Response answer) {
    if (!thread.leaveRefusal(answer)) {
      super.refuse(answer);
    }
  }

  @Override
  protected void opened(Exchange exchange) {
    filter(
        exchange,
        asked ->
            current = new Application(request, response, this, thread, asked, limits.buffer()));
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    Application running = current;
    if (running == null || running.isComplete()) {
      super.onTimeout(event);
    } else {
      failed(running, new IOException("the application's time is over"));
    }
  }
}
