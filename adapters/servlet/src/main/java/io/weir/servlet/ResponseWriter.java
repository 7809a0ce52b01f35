package io.weir.servlet;

import io.weir.runtime.engine.host.PolledWriter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes a response's content as the container takes it. */
final class ResponseWriter extends PolledWriter {
  private final ServletOutputStream out;
  private volatile boolean listening;

  ResponseWriter(ServletOutputStream out, Call call) {
    super(call);
    this.out = out;
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
    InlineWriter.write(bytes, out);
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
}
