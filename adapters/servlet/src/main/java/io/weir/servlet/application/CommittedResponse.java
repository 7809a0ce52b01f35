package io.weir.servlet.application;

import io.weir.api.Headers;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A response whose head is given away: it is asked for what it was then, and what is set is
 * ignored, as containers do. The container's own is the policies' by now.
 */
final class CommittedResponse extends HttpServletResponseWrapper {
  private final int status;
  private final Headers headers;
  private final String encoding;

  CommittedResponse(HttpServletResponse from, int status, Headers headers, String encoding) {
    super(from);
    this.status = status;
    this.headers = headers;
    this.encoding = encoding;
  }

  @Override
  public boolean isCommitted() {
    return true;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public boolean containsHeader(String name) {
    return headers.contains(name);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return headers.first(name);
  }

  @Override
  public Collection<String> getHeaders(String name) {
    return headers.all(name);
  }

  @Override
  public Collection<String> getHeaderNames() {
    return headers.names();
  }

  @Override
  public @Nullable String getContentType() {
    return headers.first("Content-Type");
  }

  @Override
  public String getCharacterEncoding() {
    return encoding;
  }

  @Override
  public void setStatus(int code) {}

  @Override
  public void setHeader(String name, String value) {}

  @Override
  public void addHeader(String name, String value) {}

  @Override
  public void setDateHeader(String name, long date) {}

  @Override
  public void addDateHeader(String name, long date) {}

  @Override
  public void addCookie(Cookie cookie) {}

  @Override
  public void setContentType(String type) {}

  @Override
  public void setCharacterEncoding(String charset) {}

  @Override
  public void setCharacterEncoding(Charset charset) {}

  @Override
  public void setLocale(Locale locale) {}
}
