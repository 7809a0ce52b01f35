package io.weir.servlet.application;

import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedCall;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the application behind the filter. */
public final class Application extends ForwardedCall {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  private final Surroundings call;
  private final AppRequest request;
  private final AppResponse response;
  private volatile boolean finished;

  /**
   * A run in the request of a container.
   *
   * @param asked the request as the policies left it
   * @param room bytes of the answer that are held back, and that may wait to be taken
   */
  public Application(
      HttpServletRequest request,
      HttpServletResponse response,
      Surroundings call,
      BackendCall asked,
      int room) {
    super(asked, room);
    this.call = call;
    this.response = new AppResponse(response, call, this, room);
    this.request = new AppRequest(request, call, this);
  }

  AppResponse response() {
    return response;
  }

  @Override
  public boolean isComplete() {
    return finished;
  }

  @Override
  protected void run() {
    call.resume(this);
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
    if (!finished) {
      finished = true;
      response.finish();
    }
  }

  /** The application has thrown, or its time is over. */
  public void failed(Throwable cause) {
    if (!finished) {
      finished = true;
      if (!(cause instanceof BrokenResponseException)) {
        LOG.error("the application failed", cause);
      }
      response.discard();
      super.fail(cause);
    }
  }

  @Override
  protected void fail(Throwable cause) {
    super.fail(cause);
    response.abort(cause);
  }
}
