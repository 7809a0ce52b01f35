package io.weir.servlet;

import io.weir.runtime.engine.host.PolledBody;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The caller's content. The container's stream is not touched before somebody wants it, for that is
 * what sends {@code 100 Continue}.
 */
final class RequestBody extends PolledBody implements ReadListener {
  private static final int PIECE = 16 * 1024;

  private final HttpServletRequest request;
  private final Call call;
  private volatile boolean blocking;
  private @Nullable ServletInputStream in;

  RequestBody(HttpServletRequest request, Call call) {
    super(call);
    this.request = request;
    this.call = call;
  }

  /** An application reads this on a thread of its own, and expects to wait. Before it is taken. */
  void block() {
    blocking = true;
  }

  @Override
  protected void begin() throws IOException {
    ServletInputStream stream = request.getInputStream();
    in = stream;
    if (!blocking) {
      call.beginAsync();
      stream.setReadListener(this);
    }
  }

  @Override
  protected @Nullable ByteBuffer poll() throws IOException {
    ServletInputStream stream = in;
    if (stream == null) {
      return null;
    }
    if (blocking) {
      return read(stream);
    }
    if (!call.beginsReading()) {
      throw new IOException("the request is over");
    }
    try {
      // a stream that has ended is not asked: Tomcat would dispatch once more, on this thread
      while (!stream.isFinished() && stream.isReady()) {
        ByteBuffer piece = read(stream);
        if (piece == END || piece.hasRemaining()) {
          return piece;
        } // else Tomcat had but the head of a chunk, and has not been asked to tell of more
      }
      return stream.isFinished() ? END : null;
    } finally {
      call.endsReading();
    }
  }

  private static ByteBuffer read(ServletInputStream stream) throws IOException {
    byte[] piece = new byte[PIECE];
    int length = stream.read(piece);
    return length < 0 ? END : ByteBuffer.wrap(piece, 0, length);
  }

  @Override
  public void onDataAvailable() {
    ready();
  }

  @Override
  public void onAllDataRead() {
    ready();
  }

  @Override
  public void onError(Throwable cause) {
    call.gone(cause);
  }
}
