package io.weir.runtime.engine.host;

import io.weir.api.Body;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Content as an application reads it from a stream: by a thread that waits, or when a listener is
 * told that there is some. The listener is told one thing at a time: of content once after each
 * {@link #isReady} that said no, and of the end once, asked or not.
 */
public final class ContentInput extends InputStream {
  private static final int PIECE = 8 * 1024;
  private static final String LATIN = "ISO-8859-1";

  private final Body body;
  private final Runnable waiting;
  private final Readiness readiness = new Readiness(this::isThere);
  private volatile ContentReader content;
  private volatile boolean listening;
  private @Nullable BufferedReader reader;
  private boolean told;

  /**
   * A stream of the body.
   *
   * @param waiting called before a thread that waits takes a body that is streamed
   */
  public ContentInput(Body body, Runnable waiting) {
    this.body = body;
    this.waiting = waiting;
    this.content = new ContentReader(body, this::changed);
  }

  /**
   * The one reader of characters; made with this character set if there is none yet.
   *
   * @param charset a name, or null for ISO-8859-1
   */
  public BufferedReader reader(@Nullable String charset) throws UnsupportedEncodingException {
    BufferedReader from = reader;
    if (from == null) {
      from = new BufferedReader(new InputStreamReader(this, charset == null ? LATIN : charset));
      reader = from;
    }
    return from;
  }

  /** Whether all content was read. */
  public boolean isFinished() {
    return content.isFinished();
  }

  /** Whether {@link #read} would not wait; if not, the listener will be told. */
  public boolean isReady() {
    begin();
    return content.isReady() || readiness.isReadyOrWanted();
  }

  /**
   * Sets the listener, which is told at once if there is content.
   *
   * @param available there is something to read
   * @param finished all content was read
   * @param failed the content broke off
   */
  public void listen(IoAction available, IoAction finished, Consumer<Throwable> failed) {
    listening = true;
    readiness.listener(() -> tell(available, finished, failed));
    var unused = content.isReady();
    readiness.resume();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Reads some bytes, waiting for them if need be; -1 at the end. */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    begin();
    ByteBuffer to = ByteBuffer.wrap(into, offset, length);
    int count = content.read(to);
    while (count == 0 && length > 0) {
      readiness.await();
      count = content.read(to);
    }
    return count;
  }

  /**
   * Reads all content and puts it back; empty if somebody has begun to read what can be read once.
   */
  public String wholeText() throws IOException {
    if (content.isBegun() && body instanceof Body.Streamed) {
      return "";
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int count = 0; count >= 0; count = read(piece, 0, PIECE)) {
      whole.write(piece, 0, count);
    }
    content = new ContentReader(Body.of(whole.toByteArray()), this::changed);
    return whole.toString(StandardCharsets.UTF_8);
  }

  private boolean isThere() {
    return content.isThere();
  }

  private void begin() {
    if (!listening && !content.isBegun() && body instanceof Body.Streamed) {
      waiting.run();
    }
  }

  private boolean isEnded() {
    return content.isFinished() || content.failure() != null;
  }

  private void changed() {
    readiness.changed();
    if (isEnded()) {
      readiness.resume();
    }
  }

  private void tell(IoAction available, IoAction finished, Consumer<Throwable> failed) {
    readiness.suspend();
    try {
      if (!isEnded()) {
        available.run();
      }
      if (isEnded() && !told) {
        told = true;
        Throwable cause = content.failure();
        if (cause == null) {
          finished.run();
        } else {
          failed.accept(cause);
        }
      }
    } catch (IOException e) {
      content.abort(e);
    }
  }
}
