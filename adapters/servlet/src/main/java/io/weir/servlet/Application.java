package io.weir.servlet;

import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import jakarta.servlet.FilterChain;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the application behind the filter. */
final class Application {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyFilter.class);

  private final AppRequest request;
  private final AppResponse response;
  private final CompletableFuture<Response> answer = new CompletableFuture<>();
  private volatile boolean finished;

  Application(FilterCall call, BackendCall asked) {
    this.response = new AppResponse(call, answer);
    this.request = new AppRequest(call, this, asked);
  }

  CompletionStage<Response> answer() {
    return answer;
  }

  AppResponse response() {
    return response;
  }

  boolean isFinished() {
    return finished;
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
      fail(e);
    }
  }

  /** The application has written everything. */
  void finish() {
    if (!finished) {
      finished = true;
      response.finish();
    }
  }

  void fail(Throwable cause) {
    if (finished) {
      return;
    }
    finished = true;
    if (!(cause instanceof Call.BrokenResponseException)) {
      LOG.error("the application failed", cause);
    }
    response.fail(
        new BackendException(
            BackendException.Kind.CONNECTION, "the application behind the filter failed", cause));
  }

  /** The caller has gone. */
  void abandon(@Nullable Throwable cause) {
    response.abort(cause == null ? new java.io.IOException("the caller has gone") : cause);
  }
}
