package io.weir.servlet;

import io.weir.api.Headers;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedHead;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request as the policies left it. */
final class AppRequest extends HttpServletRequestWrapper {
  private final FilterCall call;
  private final Application application;
  private final BackendCall asked;
  private final Headers headers;
  private final AppInput input;
  private @Nullable AppAsync async;
  private @Nullable Map<String, String[]> parameters;
  private boolean started;

  AppRequest(FilterCall call, Application application) {
    super(call.request);
    this.call = call;
    this.application = application;
    this.asked = application.asked();
    this.headers = ForwardedHead.headers(asked);
    this.input = new AppInput(asked.body(), call.body());
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
    Url url = asked.url();
    return new StringBuffer(url.scheme() + "://" + url.authority() + url.path());
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
    if (!isPathChanged()) {
      return super.getPathInfo();
    }
    String path = asked.url().path();
    String context = getContextPath();
    String within = path.startsWith(context) ? path.substring(context.length()) : path;
    return Url.decode(within.replace("+", "%2B"));
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

  @Override
  public int getIntHeader(String name) {
    String value = headers.first(name);
    return value == null ? -1 : Integer.parseInt(value);
  }

  @Override
  public long getDateHeader(String name) {
    String value = headers.first(name);
    if (value == null) {
      return -1;
    }
    try {
      return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
          .toInstant()
          .toEpochMilli();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date: `" + value + "`", e);
    }
  }

  @Override
  public @Nullable String getContentType() {
    return headers.first("Content-Type");
  }

  @Override
  public long getContentLengthLong() {
    String length = headers.first("Content-Length");
    return length == null ? -1 : Long.parseLong(length);
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
  public BufferedReader getReader() {
    String charset = getCharacterEncoding();
    return new BufferedReader(
        new InputStreamReader(
            input,
            charset == null
                ? StandardCharsets.ISO_8859_1
                : java.nio.charset.Charset.forName(charset)));
  }

  /** Those of the query as the policies left it, and of a form that they put in memory. */
  @Override
  public Map<String, String[]> getParameterMap() {
    if (parameters != null) {
      return parameters;
    }
    Map<String, String[]> found = new LinkedHashMap<>();
    add(found, asked.url());
    String type = getContentType();
    if (type != null && type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33)) {
      String form = input.wholeText();
      add(found, asked.url().withQueryString("?" + form));
    }
    parameters = Collections.unmodifiableMap(found);
    return parameters;
  }

  private static void add(Map<String, String[]> found, Url from) {
    from.query()
        .forEach(
            (name, values) ->
                found.merge(
                    name,
                    values.toArray(String[]::new),
                    (a, b) -> {
                      String[] both = java.util.Arrays.copyOf(a, a.length + b.length);
                      System.arraycopy(b, 0, both, a.length, b.length);
                      return both;
                    }));
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
    call.begin(real);
    AppAsync wrapped = new AppAsync(real, call, application);
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
