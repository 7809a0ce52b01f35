package io.weir.servlet.application;

import io.weir.api.Headers;
import io.weir.runtime.engine.host.ContentOutput;
import io.weir.runtime.engine.host.LentThread;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The response that an application writes. Its head is kept by the container's response, which
 * knows cookies and character sets, until it is given away; but not the length, which not every
 * container would tell.
 */
final class AppResponse extends HttpServletResponseWrapper {
  private static final int UNKNOWN = -1;
  private static final Headers NONE = new Headers();

  private final Application application;
  private final ContentOutput content;
  private final AppOutput output;
  private long declared = UNKNOWN;

  AppResponse(
      HttpServletResponse response, LentThread<?> thread, Application application, int room) {
    super(response);
    this.application = application;
    content = new ContentOutput(application, room, thread, this::giveHead);
    output = new AppOutput(content);
  }

  ContentOutput content() {
    return content;
  }

  private void giveHead() {
    HttpServletResponse from = (HttpServletResponse) getResponse();
    if (application.isOver()) { // the container's response is for another request
      setResponse(new CommittedResponse(from, SC_INTERNAL_SERVER_ERROR, NONE, "ISO-8859-1"));
      return;
    }
    Headers headers = headers(from);
    int status = from.getStatus();
    // an application that is done asks for nothing more
    Headers kept = application.isComplete() ? NONE : headers.copy();
    setResponse(new CommittedResponse(from, status, kept, from.getCharacterEncoding()));
    from.reset(); // the container has it back as it was
    content.answer(status, headers, declared);
  }

  private Headers headers(HttpServletResponse from) {
    Headers headers = new Headers();
    String type = from.getContentType();
    if (type != null) {
      headers.add("Content-Type", type);
    }
    for (String name : from.getHeaderNames()) {
      if (!headers.contains(name) && !name.equalsIgnoreCase("Content-Length")) {
        from.getHeaders(name).forEach(value -> headers.add(name, value));
      }
    }
    if (declared >= 0) {
      headers.add("Content-Length", Long.toString(declared));
    }
    return headers;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return output;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    return content.writer(getCharacterEncoding());
  }

  @Override
  public void flushBuffer() {
    content.collect();
    content.flush();
  }

  @Override
  public void resetBuffer() {
    content.reset();
  }

  @Override
  public void reset() {
    content.reset();
    declared = UNKNOWN;
    super.reset();
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    content.reset();
    setStatus(status);
    setContentType("text/plain;charset=utf-8");
    output.write(message.getBytes(StandardCharsets.UTF_8));
    content.end();
  }

  @Override
  public void sendError(int status) {
    content.reset();
    setStatus(status);
    content.end();
  }

  @Override
  public void sendRedirect(String location) {
    sendRedirect(location, SC_FOUND, true);
  }

  @Override
  public void sendRedirect(String location, int status) {
    sendRedirect(location, status, true);
  }

  @Override
  public void sendRedirect(String location, boolean clear) {
    sendRedirect(location, SC_FOUND, clear);
  }

  /** The one that the others call, which are new in Servlet 6.1 but the first. */
  @Override
  public void sendRedirect(String location, int status, boolean clear) {
    if (clear || isCommitted()) {
      content.reset();
    } else {
      content.collect();
    }
    setStatus(status);
    setHeader("Location", location);
    content.end();
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    if (name.equalsIgnoreCase("Content-Length")) {
      declared = value == null ? UNKNOWN : Long.parseLong(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Length")) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setIntHeader(String name, int value) {
    setHeader(name, Integer.toString(value));
  }

  @Override
  public void addIntHeader(String name, int value) {
    addHeader(name, Integer.toString(value));
  }

  @Override
  public void setContentLength(int length) {
    declared = length;
  }

  @Override
  public void setContentLengthLong(long length) {
    declared = length;
  }

  @Override
  public int getBufferSize() {
    return content.room();
  }

  @Override
  public void setBufferSize(int size) {
    // the filter's limit stands
  }
}
