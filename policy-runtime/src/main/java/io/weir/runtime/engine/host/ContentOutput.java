package io.weir.runtime.engine.host;

import io.weir.api.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Content as an application writes it to a stream: by a thread that waits for room, or when a
 * listener is told that there is some. Until that is more than there is room for, is flushed, or is
 * all, it is held back, and the head of the answer may change. For one thread at a time; {@link
 * #abort} may be called by any.
 */
public final class ContentOutput extends OutputStream {
  private final ForwardedCall application;
  private final int room;
  private final LentThread<?> thread;
  private final Runnable head;
  private final Readiness readiness;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private volatile @Nullable Consumer<Throwable> failed;
  private @Nullable PrintWriter writer;
  private boolean committed;
  private boolean whole;
  private boolean collecting;
  private volatile boolean finished;

  /**
   * What an application writes.
   *
   * @param room bytes that are held back
   * @param thread where a thread of the application waits for room
   * @param head gives the head, which is final, to {@link #answer}
   */
  public ContentOutput(ForwardedCall application, int room, LentThread<?> thread, Runnable head) {
    this.application = application;
    this.room = room;
    this.thread = thread;
    this.head = head;
    ContentQueue content = application.content();
    readiness = new Readiness(content::hasRoom);
    content.whenTaken(
        () -> {
          thread.roomChanged();
          readiness.changed();
        });
  }

  /** The one writer of characters; made with this character set if there is none yet. */
  public PrintWriter writer(String charset) throws UnsupportedEncodingException {
    PrintWriter to = writer;
    if (to == null) {
      to = new PrintWriter(new OutputStreamWriter(this, charset));
      writer = to;
    }
    return to;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Writes; waits for room if there is no listener. What comes after the end is dropped. */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (whole) {
      return;
    }
    if (!committed && held.size() + length <= room) {
      held.write(bytes, offset, length);
      return;
    }
    commit();
    if (application.isOver()) {
      throw ended();
    }
    ContentQueue content = application.content();
    content.add(ByteBuffer.wrap(Arrays.copyOfRange(bytes, offset, offset + length)));
    while (failed == null && !content.hasRoom()) {
      thread.awaitRoom(content);
    }
  }

  /** Gives away what is held back; not what the writer has. */
  @Override
  public void flush() {
    if (!collecting) {
      commit();
    }
  }

  private void commit() {
    if (!committed) {
      committed = true;
      if (application.isOver()) {
        application.fail(ended());
      }
      try {
        head.run();
      } catch (RuntimeException e) {
        application.fail(e); // the server has taken its response back
      }
    }
  }

  private static IOException ended() {
    return new IOException("the request has ended");
  }

  /**
   * Gives the head to the policies.
   *
   * @param length bytes of content as the application has declared them, or -1
   */
  public void answer(int status, Headers headers, long length) {
    if (whole) {
      application.answer(status, null, headers, held.toByteArray());
    } else {
      application.content().add(ByteBuffer.wrap(held.toByteArray()));
      application.answer(status, null, headers, length);
    }
  }

  /** Whether the head is given away. */
  public boolean isCommitted() {
    return committed;
  }

  /**
   * Drops what is held back.
   *
   * @throws IllegalStateException if it is given away
   */
  public void reset() {
    if (committed) {
      throw new IllegalStateException("the response is committed");
    }
    whole = true; // what the writer still has is dropped
    collect();
    whole = false;
    held.reset();
  }

  /** Takes what the writer has, without giving anything away that there is room for. */
  public void collect() {
    collecting = true;
    if (writer != null) {
      writer.flush();
    }
    collecting = false;
  }

  /** What is held back is all. */
  public void end() {
    whole = true;
    commit();
  }

  /**
   * The application is done; the first time counts.
   *
   * @param cause why it has failed, or null if it has not
   */
  public void finish(@Nullable Throwable cause) {
    if (finished) {
      return;
    }
    finished = true;
    if (cause != null) {
      application.fail(cause);
    }
    collect();
    end();
    application.content().close();
  }

  /** Whether the application is done. */
  public boolean isFinished() {
    return finished;
  }

  /** Bytes that are held back. */
  public int room() {
    return room;
  }

  /** Whether {@link #write} would not wait; if not, the listener will be told. */
  public boolean isReady() {
    return readiness.isReadyOrWanted();
  }

  /** Sets the listener, which is told at once if there is room. */
  public void listen(IoAction possible, Consumer<Throwable> failure) {
    failed = failure;
    readiness.listener(
        () -> {
          readiness.suspend();
          try {
            possible.run();
          } catch (IOException e) {
            failure.accept(e);
          }
        });
    readiness.resume();
  }

  /** Tells a listener that nobody takes any more. Any thread. */
  public void abort(Throwable cause) {
    readiness.suspend();
    Consumer<Throwable> listener = failed;
    if (listener != null) {
      listener.accept(cause);
    }
  }
}
