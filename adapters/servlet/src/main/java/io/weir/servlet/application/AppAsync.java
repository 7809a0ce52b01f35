package io.weir.servlet.application;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/** An application's view of the asynchronous request: its end is not that of the request. */
record AppAsync(AsyncContext real, Application application) implements AsyncContext {
  @Override
  public void complete() {
    application.finish(null);
  }

  @Override
  public void dispatch() {
    application.run();
  }

  @Override
  public void dispatch(String path) {
    dispatch(getRequest().getServletContext(), path);
  }

  @Override
  public void dispatch(ServletContext context, String path) {
    throw new IllegalStateException("a dispatch to another path would pass by the policies");
  }

  @Override
  public ServletRequest getRequest() {
    return real.getRequest();
  }

  @Override
  public ServletResponse getResponse() {
    return real.getResponse();
  }

  @Override
  public boolean hasOriginalRequestAndResponse() {
    return true;
  }

  @Override
  public void start(Runnable run) {
    real.start(run);
  }

  @Override
  public void addListener(AsyncListener listener) {
    real.addListener(listener);
  }

  @Override
  public void addListener(
      AsyncListener listener, ServletRequest request, ServletResponse response) {
    real.addListener(listener, request, response);
  }

  @Override
  public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
    return real.createListener(type);
  }

  @Override
  public void setTimeout(long timeout) {
    real.setTimeout(timeout);
  }

  @Override
  public long getTimeout() {
    return real.getTimeout();
  }
}
