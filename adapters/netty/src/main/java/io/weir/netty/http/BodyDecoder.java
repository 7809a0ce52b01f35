package io.weir.netty.http;

import io.netty.buffer.ByteBuf;
import io.weir.runtime.engine.host.HttpFormatException;
import org.jspecify.annotations.Nullable;

/** Takes the content of one message out of a connection's bytes. */
public abstract class BodyDecoder {
  /** The decoder of a framing. */
  public static BodyDecoder of(long framing) {
    if (framing == Framing.CHUNKED) {
      return new ChunkedDecoder();
    }
    return new PlainDecoder(framing == Framing.UNTIL_CLOSE ? Long.MAX_VALUE : framing);
  }

  /** The next piece, now the caller's, or null if bytes are missing or the content has ended. */
  public abstract @Nullable ByteBuf decode(ByteBuf in) throws HttpFormatException;

  /** Whether the content has ended. */
  public abstract boolean isFinished();

  /** The bytes of content that are still to come, or -1 if not known. */
  public abstract long remaining();
}
