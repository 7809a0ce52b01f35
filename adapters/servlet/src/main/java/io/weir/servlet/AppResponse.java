package io.weir.servlet;

import io.weir.api.Headers;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The response that an application writes. Its head is kept by the container's own response, which
 * knows cookies and character sets, and is taken from there when the application commits it; the
 * content is kept here.
 */
final class AppResponse extends HttpServletResponseWrapper {
  private final FilterCall call;
  private final Application application;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final Output output = new Output();
  private @Nullable PrintWriter writer;
  private long declared = -1;
  private boolean committed;

  AppResponse(FilterCall call, Application application) {
    super(call.response);
    this.call = call;
    this.application = application;
    application.content().whenTaken(output::roomChanged);
  }

  private void write(byte[] bytes, int offset, int length) throws IOException {
    if (!committed && held.size() + length <= call.limits.buffer()) {
      held.write(bytes, offset, length);
      return;
    }
    commit(false);
    if (call.isOver()) {
      throw new IOException("the request has ended");
    }
    application.content().add(ByteBuffer.wrap(Arrays.copyOfRange(bytes, offset, offset + length)));
    while (output.listener == null && !application.content().hasRoom()) {
      call.help(application.content());
    }
  }

  /** Gives the policies the head, and the container its response back as it was. */
  private void commit(boolean whole) {
    if (committed) {
      return;
    }
    committed = true;
    try {
      HttpServletResponse from = (HttpServletResponse) getResponse();
      Headers headers = headers(from);
      int status = from.getStatus();
      from.reset();
      if (whole) {
        application.answer(status, null, headers, held.toByteArray());
      } else {
        application.content().add(ByteBuffer.wrap(held.toByteArray()));
        application.answer(status, null, headers, declared);
      }
    } catch (RuntimeException e) {
      application.fail(e); // the container has taken its response back
    }
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

  void finish() {
    if (writer != null) {
      writer.flush();
    }
    if (!committed && call.isOver()) {
      application.fail(new IOException("the request has ended"));
    } else {
      commit(true);
      application.content().close();
    }
  }

  /** Drops what the application has left in a response that it did not commit. */
  void discard() {
    if (!committed) {
      committed = true;
      if (!call.isOver()) {
        getResponse().reset();
      }
    }
  }

  /** Tells an application that waits for room. */
  void abort(Throwable cause) {
    output.abort(cause);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return output;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    PrintWriter to = writer;
    if (to == null) {
      to = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
      writer = to;
    }
    return to;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    commit(false);
  }

  @Override
  public boolean isCommitted() {
    return committed;
  }

  @Override
  public void resetBuffer() {
    if (committed) {
      throw new IllegalStateException("the response is committed");
    }
    held.reset();
  }

  @Override
  public void reset() {
    resetBuffer();
    declared = -1;
    super.reset();
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    resetBuffer();
    setStatus(status);
    setContentType("text/plain;charset=utf-8");
    getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void sendError(int status) throws IOException {
    resetBuffer();
    setStatus(status);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader("Location", location);
  }

  @Override
  public int getBufferSize() {
    return call.limits.buffer();
  }

  @Override
  public void setBufferSize(int size) {
    // the filter's limit stands
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
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Length")) {
      declared = Long.parseLong(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Length")) {
      declared = Long.parseLong(value);
    } else {
      super.addHeader(name, value);
    }
  }

  private final class Output extends ServletOutputStream {
    private volatile @Nullable WriteListener listener;
    private boolean refused;

    @Override
    public synchronized boolean isReady() {
      boolean ready = !committed || application.content().hasRoom();
      refused |= !ready;
      return ready;
    }

    @Override
    public void setWriteListener(WriteListener to) {
      synchronized (this) {
        listener = to;
        refused = true;
      }
      roomChanged();
    }

    void roomChanged() {
      call.roomChanged();
      WriteListener to;
      synchronized (this) {
        to = refused && application.content().hasRoom() ? listener : null;
        refused &= to == null;
      }
      if (to != null) {
        try {
          to.onWritePossible();
        } catch (IOException e) {
          to.onError(e);
        }
      }
    }

    void abort(Throwable cause) {
      WriteListener to;
      synchronized (this) {
        to = listener;
        refused = false;
      }
      if (to != null) {
        to.onError(cause);
      }
    }

    @Override
    public void write(int b) throws IOException {
      AppResponse.this.write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      AppResponse.this.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      commit(false);
    }
  }
}
