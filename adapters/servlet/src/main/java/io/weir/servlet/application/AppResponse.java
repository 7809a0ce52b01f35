package io.weir.servlet.application;

import io.weir.api.Headers;
import io.weir.runtime.engine.host.Readiness;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The response that an application writes. Its head is taken from the container's response when the
 * application commits it; the content is kept here.
 */
final class AppResponse extends HeadedResponse {
  private final Surroundings call;
  private final Application application;
  private final int room;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final Output output = new Output();
  private @Nullable PrintWriter writer;
  private boolean finishing;
  private boolean whole;

  AppResponse(HttpServletResponse response, Surroundings call, Application application, int room) {
    super(response);
    this.call = call;
    this.application = application;
    this.room = room;
    application.content().whenTaken(output::roomChanged);
  }

  private void write(byte[] bytes, int offset, int length) throws IOException {
    if (whole) {
      return; // sendError and sendRedirect end the content
    }
    if (!isCommitted() && held.size() + length <= room) {
      held.write(bytes, offset, length);
      return;
    }
    commit();
    if (call.isOver()) {
      throw new IOException("the request has ended");
    }
    application.content().add(ByteBuffer.wrap(Arrays.copyOfRange(bytes, offset, offset + length)));
    while (output.blocks() && !application.content().hasRoom()) {
      call.help(application.content());
    }
  }

  /** Gives the policies the head, and the container its response back as it was. */
  private void commit() {
    if (isCommitted()) {
      return;
    }
    try {
      HttpServletResponse from = (HttpServletResponse) getResponse();
      Headers headers = headers(from);
      close(from.getStatus());
      from.reset();
      if (whole) {
        application.answer(getStatus(), null, headers, held.toByteArray());
      } else {
        application.content().add(ByteBuffer.wrap(held.toByteArray()));
        application.answer(getStatus(), null, headers, declared());
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
    if (declared() >= 0) {
      headers.add("Content-Length", Long.toString(declared()));
    }
    return headers;
  }

  void finish() {
    flushWriter();
    if (!isCommitted() && call.isOver()) {
      application.fail(new IOException("the request has ended"));
    } else {
      end();
      application.content().close();
    }
  }

  /** Takes what the writer holds back, without committing. */
  private void flushWriter() {
    finishing = true;
    if (writer != null) {
      writer.flush();
    }
    finishing = false;
  }

  /** What is held is all; nothing that is written after it counts. */
  private void end() {
    whole = true;
    commit();
  }

  /** Drops what the application has left in a response that it did not commit. */
  void discard() {
    if (!isCommitted()) {
      close(SC_INTERNAL_SERVER_ERROR);
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
    commit();
  }

  @Override
  public void resetBuffer() {
    if (isCommitted()) {
      throw new IllegalStateException("the response is committed");
    }
    whole = true; // what the writer still has is dropped
    flushWriter();
    whole = false;
    held.reset();
  }

  @Override
  public void reset() {
    resetBuffer();
    super.reset();
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    resetBuffer();
    setStatus(status);
    setContentType("text/plain;charset=utf-8");
    getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
    end();
  }

  @Override
  public void sendError(int status) throws IOException {
    resetBuffer();
    setStatus(status);
    end();
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    sendRedirect(location, SC_FOUND, true);
  }

  @Override
  public void sendRedirect(String location, int status) throws IOException {
    sendRedirect(location, status, true);
  }

  @Override
  public void sendRedirect(String location, boolean clear) throws IOException {
    sendRedirect(location, SC_FOUND, clear);
  }

  /** The one that the others call, which are new in Servlet 6.1 but the first. */
  @Override
  public void sendRedirect(String location, int status, boolean clear) throws IOException {
    if (clear || isCommitted()) {
      resetBuffer();
    } else {
      flushWriter();
    }
    setStatus(status);
    setHeader("Location", location);
    end();
  }

  @Override
  public int getBufferSize() {
    return room;
  }

  @Override
  public void setBufferSize(int size) {
    // the filter's limit stands
  }

  private final class Output extends ServletOutputStream {
    private final Readiness readiness = new Readiness(() -> application.content().hasRoom());
    private volatile @Nullable WriteListener listener;

    boolean blocks() {
      return listener == null;
    }

    void roomChanged() {
      call.roomChanged();
      readiness.changed();
    }

    @Override
    public boolean isReady() {
      return readiness.isReadyOrWanted();
    }

    @Override
    public void setWriteListener(WriteListener to) {
      listener = to;
      readiness.listener(() -> tell(to));
      readiness.resume();
    }

    private void tell(WriteListener to) {
      readiness.suspend();
      try {
        to.onWritePossible();
      } catch (IOException e) {
        to.onError(e);
      }
    }

    void abort(Throwable cause) {
      readiness.suspend();
      WriteListener to = listener;
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
      if (!finishing) {
        commit();
      }
    }
  }
}
