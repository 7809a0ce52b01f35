package io.weir.undertow;

import io.undertow.server.HttpServerExchange;
import io.weir.runtime.engine.host.PolledBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xnio.channels.StreamSourceChannel;

/** The caller's content. */
final class RequestBody extends PolledBody {
  private static final int PIECE = 16 * 1024;

  private final HttpServerExchange from;
  private @Nullable StreamSourceChannel channel;

  RequestBody(HttpServerExchange from, Call call) {
    super(call);
    this.from = from;
  }

  @Override
  protected void begin() throws IOException {
    StreamSourceChannel source = from.getRequestChannel();
    if (source == null) {
      throw new IOException("somebody else reads the request");
    }
    channel = source;
    source
        .getReadSetter()
        .set(
            ready -> {
              ready.suspendReads();
              ready();
            });
  }

  @Override
  protected @Nullable ByteBuffer poll() throws IOException {
    StreamSourceChannel source = Objects.requireNonNull(channel);
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    int length = source.read(piece);
    if (length < 0) {
      return END;
    }
    if (length == 0) {
      source.resumeReads();
      return null;
    }
    return piece.flip();
  }
}
