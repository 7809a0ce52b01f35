package io.weir.servlet.application;

import io.weir.api.Headers;
import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ContentInput;
import io.weir.runtime.engine.host.ForwardedHead;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request as the policies left it. */
final class AppRequest extends HttpServletRequestWrapper {
  private final Surroundings call;
  private final Application application;
  private final BackendCall asked;
  private final ForwardedHead head;
  private final Headers headers;
  private final ContentInput content;
  private final AppInput input;
  private @Nullable AppAsync async;
  private boolean started;

  AppRequest(HttpServletRequest request, Surroundings call, Application application) {
    super(request);
    this.call = call;
    this.application = application;
    this.asked = application.asked();
    this.head = new ForwardedHead(asked);
    this.headers = head.headers();
    this.content = new ContentInput(asked.body(), call::readBlocking);
    this.input = new AppInput(content);
  }

  /** The container has dispatched: what was asynchronous before is no more. */
  void entered() {
    started = false;
  }

  private boolean isPathChanged() {
    return !asked.url().path().equals(super.getRequestURI());
  }

  @Override
  public String getMethod() {
    return asked.method();
  }

  @Override
  public String getRequestURI() {
    return asked.url().path();
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(asked.url().withQueryString("").toString());
  }

  @Override
  public @Nullable String getQueryString() {
    String query = asked.url().queryString();
    return query.isEmpty() ? null : query.substring(1);
  }

  @Override
  public String getServletPath() {
    return isPathChanged() ? "" : super.getServletPath();
  }

  @Override
  public @Nullable String getPathInfo() {
    return isPathChanged() ? head.pathBelow(getContextPath()) : super.getPathInfo();
  }

  @Override
  public @Nullable String getHeader(String name) {
    return headers.first(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return Collections.enumeration(headers.all(name));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(headers.names());
  }

  /** As the container has read them, unless a policy has changed them. */
  @Override
  public Cookie @Nullable [] getCookies() {
    if (headers.all("Cookie").equals(Collections.list(super.getHeaders("Cookie")))) {
      return super.getCookies();
    }
    List<Cookie> found = new ArrayList<>();
    head.forEachCookie((name, value) -> found.add(new Cookie(name, value)));
    return found.isEmpty() ? null : found.toArray(Cookie[]::new);
  }

  @Override
  public int getIntHeader(String name) {
    return head.number(name);
  }

  @Override
  public long getDateHeader(String name) {
    return head.date(name);
  }

  @Override
  public @Nullable String getContentType() {
    return headers.first("Content-Type");
  }

  @Override
  public long getContentLengthLong() {
    return head.contentLength();
  }

  @Override
  public int getContentLength() {
    long length = getContentLengthLong();
    return length > Integer.MAX_VALUE ? -1 : (int) length;
  }

  @Override
  public ServletInputStream getInputStream() {
    return input;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return content.reader(getCharacterEncoding());
  }

  /** Those of the query as the policies left it, and of a form that is read for them. */
  @Override
  public Map<String, String[]> getParameterMap() {
    return head.parameters(content);
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  @Override
  public AsyncContext startAsync() {
    return startAsync(this, application.response());
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    started = true;
    AsyncContext real = super.startAsync(request, response);
    call.started(real);
    AppAsync wrapped = new AppAsync(real, application);
    async = wrapped;
    return wrapped;
  }

  @Override
  public boolean isAsyncStarted() {
    return started;
  }

  @Override
  public AsyncContext getAsyncContext() {
    if (async == null) {
      throw new IllegalStateException("not asynchronous");
    }
    return async;
  }
}
