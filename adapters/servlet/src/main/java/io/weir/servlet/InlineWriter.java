package io.weir.servlet;

import io.weir.runtime.engine.host.PolledWriter;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes what a blocking application writes, on its thread. */
final class InlineWriter extends PolledWriter {
  private final ServletOutputStream out;
  private final Call call;

  InlineWriter(ServletOutputStream out, Call call) {
    this.out = out;
    this.call = call;
  }

  @Override
  protected boolean write(ByteBuffer bytes) throws IOException {
    out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    return true;
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
