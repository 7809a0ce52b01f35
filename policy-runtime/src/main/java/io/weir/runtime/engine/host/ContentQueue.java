package io.weir.runtime.engine.host;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Content that somebody gives piece by piece, and policies take: the answer of an application, or a
 * request that comes as messages. Bounded by those who ask {@link #hasRoom} before they give.
 */
public final class ContentQueue extends PolledBody {
  private final int room;
  private final Runnable begun;
  private final Runnable wanted;
  private final Queue<ByteBuffer> pieces = new ArrayDeque<>();
  private volatile Runnable taken = () -> {};
  private int held;
  private volatile boolean closed;

  /**
   * The content of an answer.
   *
   * @param room bytes that may wait to be taken
   */
  public ContentQueue(int room) {
    this.room = room;
    this.begun = () -> {};
    this.wanted = () -> {};
  }

  /**
   * The content of a request, which is as long as it is.
   *
   * @param begun called once, when somebody takes it
   * @param wanted called when it is empty, and more is asked for
   */
  public ContentQueue(HostCall call, Runnable begun, Runnable wanted) {
    super(call);
    this.room = Integer.MAX_VALUE;
    this.begun = begun;
    this.wanted = wanted;
  }

  /** Whether more should be given. */
  public boolean hasRoom() {
    synchronized (pieces) {
      return held < room || isAbandoned();
    }
  }

  /** Gives a piece that nobody changes any more; it is dropped if nobody takes it. */
  public void add(ByteBuffer piece) {
    synchronized (pieces) {
      if (closed || isAbandoned() || !piece.hasRemaining()) {
        return;
      }
      pieces.add(piece);
      held += piece.remaining();
    }
    ready();
  }

  /** There is no more. */
  public void close() {
    synchronized (pieces) {
      closed = true;
    }
    ready();
  }

  /** There is no more, but the content is not whole. */
  void breakOff(Throwable cause) {
    synchronized (pieces) {
      closed = true;
    }
    fail(cause);
    abandoned();
  }

  /** Whether there is no more to give. */
  public boolean isClosed() {
    return closed;
  }

  /** Calls the listener whenever there may be room, or nobody wants the rest; on any thread. */
  public void whenTaken(Runnable listener) {
    taken = listener;
  }

  @Override
  protected void begin() {
    begun.run();
  }

  @Override
  protected @Nullable ByteBuffer poll() {
    ByteBuffer piece = next();
    if (piece == null) {
      wanted.run();
      piece = next();
    }
    if (piece != null && piece != END) {
      taken.run();
    }
    return piece;
  }

  private @Nullable ByteBuffer next() {
    synchronized (pieces) {
      ByteBuffer piece = pieces.poll();
      if (piece == null) {
        return closed ? END : null;
      }
      held -= piece.remaining();
      return piece;
    }
  }

  @Override
  protected void abandoned() {
    synchronized (pieces) {
      pieces.clear();
      held = 0;
    }
    taken.run();
  }
}
