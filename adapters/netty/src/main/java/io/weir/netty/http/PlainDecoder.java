package io.weir.netty.http;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/** Content of a fixed length, or up to the end of the connection. */
final class PlainDecoder extends BodyDecoder {
  private long remaining;

  PlainDecoder(long length) {
    this.remaining = length;
  }

  @Override
  public @Nullable ByteBuf decode(ByteBuf in) {
    int take = (int) Math.min(remaining, in.readableBytes());
    if (take == 0) {
      return null;
    }
    if (remaining != Long.MAX_VALUE) {
      remaining -= take;
    }
    return in.readRetainedSlice(take);
  }

  @Override
  public boolean isFinished() {
    return remaining == 0;
  }

  @Override
  public long remaining() {
    return remaining == Long.MAX_VALUE ? -1 : remaining;
  }
}
