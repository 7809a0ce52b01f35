package io.weir.servlet;

import io.weir.api.Body;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The content that an application reads. Until it sets a listener it is taken to block, and the
 * container's stream is read on its thread.
 */
final class AppInput extends ServletInputStream implements Flow.Subscriber<ByteBuffer> {
  private final Body body;
  private final @Nullable RequestBody origin;
  private @Nullable ReadListener listener;
  private Flow.@Nullable Subscription upstream;
  private @Nullable ByteBuffer piece;
  private @Nullable Throwable failure;
  private boolean begun;
  private boolean asked;
  private boolean done;
  private boolean told;
  private boolean refused;

  AppInput(Body body, @Nullable RequestBody origin) {
    this.body = body;
    this.origin = origin;
  }

  private void begin(boolean blocks) {
    if (begun) {
      return;
    }
    begun = true;
    if (body instanceof Body.Streamed streamed) {
      if (blocks && origin != null) {
        origin.block();
      }
      streamed.take().subscribe(this);
      return;
    }
    synchronized (this) {
      piece = body instanceof Body.Buffered buffered ? ByteBuffer.wrap(buffered.bytes()) : null;
      done = true;
    }
  }

  /** Asks for a piece unless there is one, or one is on its way. */
  private void ask() {
    Flow.Subscription from;
    synchronized (this) {
      from = has() || done || asked ? null : upstream;
      asked |= from != null;
    }
    if (from != null) {
      from.request(1);
    }
  }

  private synchronized boolean has() {
    return piece != null && piece.hasRemaining();
  }

  @Override
  public synchronized boolean isFinished() {
    return done && !has() && failure == null;
  }

  @Override
  public boolean isReady() {
    begin(listener == null);
    synchronized (this) {
      if (has() || done) {
        return true;
      }
      refused = listener != null;
    }
    ask();
    return false;
  }

  @Override
  public void setReadListener(ReadListener to) {
    synchronized (this) {
      listener = to;
      refused = true;
    }
    begin(false);
    ask();
    tell();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    begin(listener == null);
    ask();
    synchronized (this) {
      while (!has() && !done) {
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        }
      }
      ByteBuffer from = piece;
      if (from != null && from.hasRemaining()) {
        int count = Math.min(length, from.remaining());
        from.get(into, offset, count);
        return count;
      }
      if (failure != null) {
        throw new IOException(failure);
      }
      return -1;
    }
  }

  /** The content as a form, for the parameters. */
  String wholeText() {
    if (begun && body instanceof Body.Streamed) {
      return ""; // somebody reads it as a stream
    }
    if (body instanceof Body.Buffered buffered) {
      return new String(buffered.bytes(), StandardCharsets.UTF_8);
    }
    try {
      byte[] bytes = readAllBytes();
      synchronized (this) {
        piece = ByteBuffer.wrap(bytes);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
  }

  @Override
  public void onNext(ByteBuffer item) {
    synchronized (this) {
      piece = item;
      asked = false;
      notifyAll();
    }
    tell();
  }

  @Override
  public void onError(Throwable cause) {
    synchronized (this) {
      failure = cause;
      done = true;
      notifyAll();
    }
    tell();
  }

  @Override
  public void onComplete() {
    synchronized (this) {
      done = true;
      notifyAll();
    }
    tell();
  }

  /** Tells the listener what it waits for. */
  private void tell() {
    ReadListener to;
    Throwable cause;
    boolean data;
    boolean end;
    synchronized (this) {
      to = listener;
      cause = failure;
      data = refused && (has() || done && cause == null);
      end = done && cause == null && !has() && !told;
      if (to == null || cause != null && told) {
        return;
      }
      refused &= !data;
      told |= end || cause != null;
    }
    try {
      if (cause != null) {
        to.onError(cause);
      } else if (data && !end) {
        to.onDataAvailable();
        tell();
      } else if (end) {
        to.onAllDataRead();
      }
    } catch (IOException e) {
      to.onError(e);
    }
  }
}
