package io.weir.servlet;

import io.weir.runtime.engine.host.PolledWriter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Writes a response's content: at once, on the thread that gives, where that is of a blocking
 * application or blocks nobody; else as the container takes it.
 */
final class ResponseWriter extends PolledWriter {
  private final ServletOutputStream out;
  private final boolean atOnce;
  private volatile boolean listening;

  ResponseWriter(ServletOutputStream out, Call call, boolean atOnce) {
    super(call);
    this.out = out;
    this.atOnce = atOnce;
    if (!atOnce) {
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
  }

  private boolean isReady() {
    return atOnce || listening && out.isReady();
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
}
