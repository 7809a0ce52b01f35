package io.weir.netty.body;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.jspecify.annotations.Nullable;

/** Bytes that a connection received and nobody has read yet. On the connection's event loop. */
public final class InputBuffer {
  private @Nullable ByteBuf bytes;

  /** Adds what was received; the buffer is taken. */
  public void add(ByteBufAllocator alloc, ByteBuf more) {
    ByteBuf before = bytes;
    if (before == null || !before.isReadable()) {
      release();
      bytes = more;
      return;
    }
    int length = more.readableBytes();
    if (before.isWritable(length) && !before.isReadOnly()) {
      before.writeBytes(more); // slices that were handed on end before this
    } else {
      ByteBuf joined = alloc.buffer(2 * (before.readableBytes() + length));
      joined.writeBytes(before).writeBytes(more);
      before.release();
      bytes = joined;
    }
    more.release();
  }

  /** The bytes, to be read by the caller but not kept; null if there are none. */
  public @Nullable ByteBuf bytes() {
    ByteBuf here = bytes;
    return here != null && here.isReadable() ? here : null;
  }

  /** Their number. */
  public int readableBytes() {
    ByteBuf here = bytes;
    return here == null ? 0 : here.readableBytes();
  }

  /** Gives memory back if all is read. */
  public void trim() {
    if (readableBytes() == 0) {
      release();
    }
  }

  /** Drops all. */
  public void release() {
    ByteBuf here = bytes;
    bytes = null;
    if (here != null) {
      here.release();
    }
  }
}
