package io.weir.servlet.application;

import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedCall;
import io.weir.runtime.engine.host.LentThread;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One run of the application behind the filter. */
public final class Application extends ForwardedCall {
  private final LentThread<Application> thread;
  private final AppRequest request;
  private final AppResponse response;

  /**
   * A run in the request of a container.
   *
   * @param thread that of the container, which may have to send what the application writes
   * @param asked the request as the policies left it
   * @param room bytes of the answer that are held back, and that may wait to be taken
   */
  public Application(
      HttpServletRequest request,
      HttpServletResponse response,
      Surroundings call,
      LentThread<Application> thread,
      BackendCall asked,
      int room) {
    super(asked, room);
    this.thread = thread;
    this.response = new AppResponse(response, thread, this, room);
    this.request = new AppRequest(request, call, this);
  }

  AppResponse response() {
    return response;
  }

  @Override
  public boolean isComplete() {
    return response.content().isFinished();
  }

  @Override
  protected void run() {
    thread.run(this);
  }

  /** On a thread of the container: once, and again whenever the application has dispatched. */
  public void run(FilterChain chain) throws IOException, ServletException {
    request.entered();
    chain.doFilter(request, response);
    if (!request.isAsyncStarted()) {
      finish(null);
    }
  }

  /**
   * The application has written everything; the first time counts.
   *
   * @param cause why it has failed, or null if it has not
   */
  public void finish(@Nullable Throwable cause) {
    response.content().finish(cause);
  }

  @Override
  protected void stop(Throwable cause) {
    response.content().abort(cause);
  }
}
