package io.weir.servlet;

import io.weir.runtime.engine.host.PolledBody;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What an application has written and nobody has taken: bounded, for its writes wait. */
final class CapturedBody extends PolledBody {
  private final int room;
  private final Queue<ByteBuffer> pieces = new ArrayDeque<>();
  private @Nullable WriteListener listener;
  private @Nullable FilterCall waiting;
  private int held;
  private boolean closed;
  private boolean refused;

  CapturedBody(int room) {
    super(Long.MAX_VALUE);
    this.room = room;
  }

  void listen(WriteListener to) {
    synchronized (this) {
      listener = to;
      refused = true;
    }
    wake();
  }

  /** Whether more is taken; if not, a listener hears when. */
  synchronized boolean hasRoom() {
    boolean free = held < room || isAbandoned();
    refused |= !free;
    return free;
  }

  void add(byte[] bytes) {
    if (isAbandoned()) {
      return; // the policies gave another answer
    }
    synchronized (this) {
      pieces.add(ByteBuffer.wrap(bytes));
      held += bytes.length;
    }
    ready();
  }

  void close() {
    synchronized (this) {
      closed = true;
    }
    ready();
  }

  /** Waits; with the call's lock held, which is given up meanwhile. */
  void awaitRoom(FilterCall call) throws IOException {
    synchronized (this) {
      waiting = call;
    }
    try {
      while (!hasRoom() && !call.isDecided()) {
        call.wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  protected void begin() {}

  @Override
  protected @Nullable ByteBuffer poll() {
    ByteBuffer piece;
    synchronized (this) {
      piece = pieces.poll();
      if (piece == null) {
        return closed ? END : null;
      }
      held -= piece.remaining();
    }
    wake();
    return piece;
  }

  @Override
  protected void abandoned() {
    synchronized (this) {
      pieces.clear();
      held = 0;
    }
    wake();
  }

  /** The application fails at its next write. */
  void abort(Throwable cause) {
    WriteListener to;
    synchronized (this) {
      to = listener;
      listener = null;
    }
    cancel();
    if (to != null) {
      to.onError(cause);
    }
  }

  private void wake() {
    WriteListener to;
    FilterCall blocked;
    synchronized (this) {
      boolean call = refused && (held < room || isAbandoned());
      to = call ? listener : null;
      refused &= to == null;
      blocked = waiting;
    }
    if (blocked != null) {
      synchronized (blocked) {
        blocked.notifyAll();
      }
    }
    if (to != null) {
      try {
        to.onWritePossible();
      } catch (IOException e) {
        to.onError(e);
      }
    }
  }

  @Override
  protected void tooLong() {}
}
