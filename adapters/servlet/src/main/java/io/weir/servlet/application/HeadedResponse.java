package io.weir.servlet.application;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The head that an application writes. It is kept by the container's own response, which knows
 * cookies and character sets, until it is given away; what is set after that is ignored, as
 * containers do, for the container's response is then that of the policies.
 */
class HeadedResponse extends HttpServletResponseWrapper {
  private static final int UNKNOWN = -1;

  private long declared = UNKNOWN;
  private boolean committed;
  private int status;

  HeadedResponse(HttpServletResponse response) {
    super(response);
  }

  /** The head is given away, with this status. */
  final void close(int with) {
    status = with;
    committed = true;
  }

  /** Bytes of content that the application has promised, or -1. */
  final long declared() {
    return declared;
  }

  @Override
  public final boolean isCommitted() {
    return committed;
  }

  @Override
  public final int getStatus() {
    return committed ? status : super.getStatus();
  }

  @Override
  public void reset() {
    declared = UNKNOWN;
    super.reset();
  }

  private boolean isLength(String name, @Nullable String value) {
    boolean length = name.equalsIgnoreCase("Content-Length");
    if (length) {
      declared = value == null ? UNKNOWN : Long.parseLong(value);
    }
    return length;
  }

  @Override
  public final void setHeader(String name, String value) {
    if (!committed && !isLength(name, value)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public final void addHeader(String name, String value) {
    if (!committed && !isLength(name, value)) {
      super.addHeader(name, value);
    }
  }

  @Override
  public final void setIntHeader(String name, int value) {
    setHeader(name, Integer.toString(value));
  }

  @Override
  public final void addIntHeader(String name, int value) {
    addHeader(name, Integer.toString(value));
  }

  @Override
  public final void setDateHeader(String name, long date) {
    if (!committed) {
      super.setDateHeader(name, date);
    }
  }

  @Override
  public final void addDateHeader(String name, long date) {
    if (!committed) {
      super.addDateHeader(name, date);
    }
  }

  @Override
  public final void addCookie(Cookie cookie) {
    if (!committed) {
      super.addCookie(cookie);
    }
  }

  @Override
  public final void setStatus(int code) {
    if (!committed) {
      super.setStatus(code);
    }
  }

  @Override
  public final void setContentType(String type) {
    if (!committed) {
      super.setContentType(type);
    }
  }

  @Override
  public final void setCharacterEncoding(String charset) {
    if (!committed) {
      super.setCharacterEncoding(charset);
    }
  }

  @Override
  public final void setCharacterEncoding(Charset charset) {
    setCharacterEncoding(charset.name()); // new in Servlet 6.1
  }

  @Override
  public final void setLocale(Locale locale) {
    if (!committed) {
      super.setLocale(locale);
    }
  }

  @Override
  public final void setContentLength(int length) {
    declared = length;
  }

  @Override
  public final void setContentLengthLong(long length) {
    declared = length;
  }
}
