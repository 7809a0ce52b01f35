package io.weir.servlet;

import io.weir.runtime.engine.host.PolledWriter;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes on the thread that gives: of a blocking application, or what blocks nobody. */
final class InlineWriter extends PolledWriter {
  private final ServletOutputStream out;

  InlineWriter(ServletOutputStream out, Call call) {
    super(call);
    this.out = out;
  }

  @Override
  protected boolean write(ByteBuffer bytes) throws IOException {
    write(bytes, out);
    return true;
  }

  static void write(ByteBuffer bytes, ServletOutputStream out) throws IOException {
    if (bytes.hasArray()) {
      out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    } else {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      out.write(copy);
    }
  }

  @Override
  protected boolean flush() throws IOException {
    out.flush();
    return true;
  }

  @Override
  protected boolean end() {
    return true;
  }
}
