package io.weir.servlet.application;

import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedCall;
import io.weir.runtime.engine.host.LentThread;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the application behind the filter. */
public final class Application extends ForwardedCall {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

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
  public void run(FilterChain chain) {
    request.entered();
    try {
      chain.doFilter(request, response);
      if (!request.isAsyncStarted()) {
        finish();
      }
    } catch (Exception e) {
      failed(e);
    }
  }

  /** The application has written everything. */
  void finish() {
    response.content().finish(null);
  }

  /** The application has thrown, or its time is over. */
  public void failed(Throwable cause) {
    if (!isComplete() && !(cause instanceof BrokenResponseException)) {
      LOG.error("the application failed", cause);
    }
    response.content().finish(cause);
  }

  @Override
  protected void stop(Throwable cause) {
    response.content().abort(cause);
  }
}
