package io.weir.servlet.application;

import io.weir.api.Body;
import io.weir.runtime.engine.host.ContentInput;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The content that an application reads. Until it sets a listener it is taken to block, and the
 * container's stream is read on its thread.
 */
final class AppInput extends ServletInputStream {
  private final ContentInput content;

  AppInput(Body body, Runnable waiting) {
    content = new ContentInput(body, waiting);
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
    content.listen(
        new ContentInput.Listener() {
          @Override
          public void available() throws IOException {
            to.onDataAvailable();
          }

          @Override
          public void finished() throws IOException {
            to.onAllDataRead();
          }

          @Override
          public void failed(Throwable cause) {
            to.onError(cause);
          }
        });
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return content.read(into, offset, length);
  }

  /** The content as a form, for the parameters; still there for whoever reads it as a stream. */
  String wholeText() {
    if (content.isBegun()) {
      return ""; // somebody reads it as a stream
    }
    try {
      byte[] bytes = readAllBytes();
      content.restore(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
