package io.weir.servlet;

import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedCall;
import jakarta.servlet.FilterChain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the application behind the filter. */
final class Application extends ForwardedCall {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyFilter.class);

  private final FilterCall call;
  private final AppRequest request;
  private final AppResponse response;
  private volatile boolean finished;

  Application(FilterCall call, BackendCall asked) {
    super(asked, call.limits.buffer());
    this.call = call;
    this.response = new AppResponse(call, this);
    this.request = new AppRequest(call, this);
  }

  AppResponse response() {
    return response;
  }

  @Override
  protected boolean isComplete() {
    return finished;
  }

  @Override
  protected void run() {
    call.resume(this);
  }

  /** On a thread of the container: once, and again whenever the application has dispatched. */
  void run(FilterChain chain) {
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
  void failed(Throwable cause) {
    if (!finished) {
      finished = true;
      if (!(cause instanceof Call.BrokenResponseException)) {
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
