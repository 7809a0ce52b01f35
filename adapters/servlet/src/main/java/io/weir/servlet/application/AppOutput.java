package io.weir.servlet.application;

import io.weir.runtime.engine.host.ContentOutput;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** The content that an application writes. Until it sets a listener it is taken to block. */
final class AppOutput extends ServletOutputStream {
  private final ContentOutput content;

  AppOutput(ContentOutput content) {
    this.content = content;
  }

  @Override
  public boolean isReady() {
    return content.isReady();
  }

  @Override
  public void setWriteListener(WriteListener to) {
    content.listen(to::onWritePossible, to::onError);
  }

  @Override
  public void write(int b) throws IOException {
    content.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    content.write(bytes, offset, length);
  }

  @Override
  public void flush() {
    content.flush();
  }
}
