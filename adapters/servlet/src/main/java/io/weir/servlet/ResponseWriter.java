package io.weir.servlet;

import io.weir.runtime.engine.host.PolledWriter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes a response's content as the container takes it. */
final class ResponseWriter extends PolledWriter {
  private final ServletOutputStream out;
  private final Call call;
  private volatile boolean listening;

  ResponseWriter(ServletOutputStream out, Call call) {
    this.out = out;
    this.call = call;
  }

  /** The container calls from now on. */
  void listen() {
    out.setWriteListener(
        new WriteListener() {
          @Override
          public void onWritePossible() {
            listening = true;
            ready();
          }

          @Override
          public void onError(Throwable cause) {
            call.gone(cause);
          }
        });
  }

  private boolean isReady() {
    return listening && out.isReady();
  }

  @Override
  protected boolean write(ByteBuffer bytes) throws IOException {
    if (!isReady()) {
      return false;
    }
    if (bytes.hasArray()) {
      out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    } else {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      out.write(copy);
    }
    return true;
  }

  @Override
  protected boolean flush() throws IOException {
    if (!isReady()) {
      return false;
    }
    out.flush();
    return true;
  }

  @Override
  protected boolean end() {
    return isReady();
  }

  @Override
  protected void written() {
    call.end();
  }

  @Override
  protected void failed(Throwable cause) {
    call.breakOff(cause);
  }

  @Override
  protected void disconnected(Throwable cause) {
    call.gone(cause);
  }
}
