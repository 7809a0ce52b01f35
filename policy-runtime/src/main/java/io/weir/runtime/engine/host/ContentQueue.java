package io.weir.runtime.engine.host;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Content that somebody gives piece by piece, and policies take: the answer of an application, or a
 * request that comes as messages. Bounded by those who ask {@link #hasRoom} before they give.
 */
public class ContentQueue extends PolledBody {
  private final int room;
  private final Queue<ByteBuffer> pieces = new ArrayDeque<>();
  private volatile Runnable taken = () -> {};
  private int held;
  private boolean closed;

  /**
   * The content of an answer.
   *
   * @param room bytes that may wait to be taken
   */
  public ContentQueue(int room) {
    this.room = room;
  }

  /** The content of a request, which is as long as it is. */
  public ContentQueue(HostCall call) {
    super(call);
    this.room = Integer.MAX_VALUE;
  }

  /** Whether more should be given. */
  public final boolean hasRoom() {
    synchronized (pieces) {
      return held < room || isAbandoned();
    }
  }

  /** Gives a piece that nobody changes any more; it is dropped if nobody takes it. */
  public final void add(ByteBuffer piece) {
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
  public final void close() {
    synchronized (pieces) {
      closed = true;
    }
    ready();
  }

  /** There is no more, but the content is not whole. */
  final void breakOff(Throwable cause) {
    synchronized (pieces) {
      closed = true;
    }
    fail(cause);
    abandoned();
  }

  /** Calls the listener whenever there may be room, or nobody wants the rest; on any thread. */
  public final void whenTaken(Runnable listener) {
    taken = listener;
  }

  /** It is empty, and more is wanted. */
  protected void wanted() {}

  @Override
  protected void begin() {}

  @Override
  protected final @Nullable ByteBuffer poll() {
    ByteBuffer piece = next();
    if (piece == null) {
      wanted();
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
  protected final void abandoned() {
    synchronized (pieces) {
      pieces.clear();
      held = 0;
    }
    taken.run();
  }
}
