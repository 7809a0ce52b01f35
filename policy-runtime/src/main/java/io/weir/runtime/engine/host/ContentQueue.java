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
  private int held;
  private boolean closed;

  /**
   * Empty content.
   *
   * @param limit bytes that are taken in all
   * @param room bytes that may wait to be taken
   */
  public ContentQueue(long limit, int room) {
    super(limit);
    this.room = room;
  }

  /** Whether more should be given. */
  public final boolean hasRoom() {
    synchronized (pieces) {
      return held < room || isAbandoned();
    }
  }

  /** Gives a piece that nobody changes any more. */
  public final void add(ByteBuffer piece) {
    if (isAbandoned() || !piece.hasRemaining()) {
      return;
    }
    synchronized (pieces) {
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

  /** There may be room, or nobody wants the rest. Any thread. */
  protected void taken() {}

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
      taken();
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
    run(this::taken);
  }

  @Override
  protected void tooLong() {}
}
