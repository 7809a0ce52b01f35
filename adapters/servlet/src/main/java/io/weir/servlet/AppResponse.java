package io.weir.servlet;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The response that an application writes. Its head is kept by the container's own response, which
 * knows cookies and character sets, and is taken from there when the application commits it; the
 * content is kept here.
 */
final class AppResponse extends HttpServletResponseWrapper {
  private final FilterCall call;
  private final CompletableFuture<Response> answer;
  private final CapturedBody captured;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable PrintWriter writer;
  private @Nullable Output output;
  private long declared = -1;
  private boolean committed;
  private boolean blocking = true;

  AppResponse(FilterCall call, CompletableFuture<Response> answer) {
    super(call.response);
    this.call = call;
    this.answer = answer;
    this.captured = new CapturedBody(call.limits().buffer());
  }

  private void write(byte[] bytes, int offset, int length) throws IOException {
    if (!committed && held.size() + length <= call.limits().buffer()) {
      held.write(bytes, offset, length);
      return;
    }
    commit();
    captured.add(java.util.Arrays.copyOfRange(bytes, offset, offset + length));
    while (blocking && !captured.hasRoom()) {
      call.help(captured);
    }
  }

  private void commit() {
    if (committed) {
      return;
    }
    committed = true;
    if (held.size() > 0) {
      captured.add(held.toByteArray());
    }
    answer(Body.streamed(captured, declared));
  }

  private void answer(Body body) {
    try {
      answer.complete(head(body));
    } catch (RuntimeException e) {
      answer.completeExceptionally(e); // the container has taken its response back
    }
  }

  private Response head(Body body) {
    HttpServletResponse from = (HttpServletResponse) getResponse();
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
    int status = from.getStatus();
    from.reset();
    return new Response(status, null, headers, body);
  }

  void finish() {
    if (writer != null) {
      writer.flush();
    }
    if (committed) {
      captured.close();
    } else if (call.isOver()) {
      fail(new IOException("the request has ended"));
    } else {
      committed = true;
      answer(held.size() == 0 ? Body.empty() : Body.of(held.toByteArray()));
    }
  }

  void fail(Throwable cause) {
    if (committed) {
      captured.fail(cause);
    } else {
      committed = true;
      if (!call.isOver()) {
        getResponse().reset();
      }
      answer.completeExceptionally(cause);
    }
  }

  void abort(Throwable cause) {
    captured.abort(cause);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    Output to = output;
    if (to == null) {
      to = new Output();
      output = to;
    }
    return to;
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
    getOutputStream().write(message.getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
    return call.limits().buffer();
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
    @Override
    public boolean isReady() {
      return !committed || captured.hasRoom();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      blocking = false;
      captured.listen(listener);
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
      commit();
    }
  }
}
