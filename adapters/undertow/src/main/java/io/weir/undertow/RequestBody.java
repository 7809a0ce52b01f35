package io.weir.undertow;

import io.undertow.server.HttpServerExchange;
import io.weir.runtime.engine.host.PolledBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.xnio.channels.StreamSourceChannel;

/** The caller's content. */
final class RequestBody extends PolledBody {
  private static final int PIECE = 16 * 1024;

  private final HttpServerExchange from;
  private final Call call;
  private @Nullable StreamSourceChannel channel;

  RequestBody(HttpServerExchange from, Call call) {
    super(call);
    this.from = from;
    this.call = call;
  }

  @Override
  protected void begin() {
    // the channel is opened on the thread that reads
  }

  private StreamSourceChannel open() throws IOException {
    StreamSourceChannel source = from.getRequestChannel();
    if (source == null) {
      throw new IOException("somebody else reads the request");
    }
    source
        .getReadSetter()
        .set(
            ready -> {
              ready.suspendReads();
              ready();
            });
    return source;
  }

  @Override
  protected @Nullable ByteBuffer poll() throws IOException {
    StreamSourceChannel source = channel;
    if (source == null) {
      source = open();
      channel = source;
    }
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    int length = source.read(piece);
    if (length < 0) {
      call.watch();
      return END;
    }
    if (length == 0) {
      source.resumeReads();
      return null;
    }
    return piece.flip();
  }
}
