package io.weir.servlet.application;

import io.weir.runtime.engine.host.ContentInput;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/**
 * The content that an application reads. Until it sets a listener it is taken to block, and the
 * container's stream is read on its thread.
 */
final class AppInput extends ServletInputStream {
  private final ContentInput content;

  AppInput(ContentInput content) {
    this.content = content;
  }

  @Override
  public boolean isFinished() {
    return content.isFinished();
  }

  @Override
  public boolean isReady() {
    return content.isReady();
  }

  @Override
  public void setReadListener(ReadListener to) {
    content.listen(to::onDataAvailable, to::onAllDataRead, to::onError);
  }

  @Override
  public int read() throws IOException {
    return content.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return content.read(into, offset, length);
  }
}
