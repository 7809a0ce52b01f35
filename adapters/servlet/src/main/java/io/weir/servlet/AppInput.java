package io.weir.servlet;

import io.weir.api.Body;
import io.weir.runtime.engine.host.ContentReader;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The content that an application reads. Until it sets a listener it is taken to block, and the
 * container's stream is read on its thread.
 */
final class AppInput extends ServletInputStream {
  private final Body body;
  private final @Nullable RequestBody origin;
  private volatile ContentReader content;
  private @Nullable ReadListener listener;
  private boolean refused;
  private boolean telling;
  private boolean told;

  AppInput(Body body, @Nullable RequestBody origin) {
    this.body = body;
    this.origin = origin;
    this.content = new ContentReader(body, this::changed);
  }

  private synchronized boolean blocks() {
    return listener == null;
  }

  private void begin() {
    if (origin != null && blocks() && !content.isBegun() && body instanceof Body.Streamed) {
      origin.block();
    }
  }

  @Override
  public boolean isFinished() {
    return content.isFinished();
  }

  @Override
  public boolean isReady() {
    begin();
    if (content.isReady()) {
      return true;
    }
    synchronized (this) {
      refused = listener != null;
      if (content.isThere()) { // came in between, and the listener was not told
        refused = false;
        return true;
      }
      return false;
    }
  }

  @Override
  public void setReadListener(ReadListener to) {
    synchronized (this) {
      listener = to;
      refused = true;
    }
    if (content.isReady()) {
      changed();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    begin();
    ByteBuffer to = ByteBuffer.wrap(into, offset, length);
    int count = content.read(to);
    while (count == 0 && length > 0) {
      synchronized (this) {
        try {
          while (!content.isReady()) {
            wait();
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        }
      }
      count = content.read(to);
    }
    return count;
  }

  /** The content as a form, for the parameters; still there for whoever reads it as a stream. */
  String wholeText() {
    if (content.isBegun() && body instanceof Body.Streamed) {
      return ""; // somebody reads it as a stream
    }
    try {
      byte[] bytes = readAllBytes();
      content = new ContentReader(Body.of(bytes), this::changed);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Wakes who waits, and tells the listener what it waits for: one thing after another. */
  private void changed() {
    synchronized (this) {
      notifyAll();
    }
    for (Telling next = next(); next != null; next = next()) {
      try {
        next.tell();
      } catch (IOException e) {
        content.abort(e);
      }
      synchronized (this) {
        telling = false;
      }
    }
  }

  private interface Telling {
    void tell() throws IOException;
  }

  private synchronized @Nullable Telling next() {
    ReadListener to = listener;
    if (to == null || telling || told) {
      return null;
    }
    Throwable cause = content.failure();
    told = cause != null || content.isFinished();
    telling = told || refused && content.isThere();
    refused &= !telling;
    if (cause != null) {
      return () -> to.onError(cause);
    }
    if (told) {
      return to::onAllDataRead;
    }
    return telling ? to::onDataAvailable : null;
  }
}
