package io.weir.undertow;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.weir.runtime.engine.host.PolledBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.xnio.channels.StreamSourceChannel;

/** The caller's content; {@code 100 Continue} is sent when somebody wants it. */
final class RequestBody extends PolledBody {
  private static final int PIECE = 16 * 1024;

  private final HttpServerExchange from;
  private final Call call;
  private @Nullable StreamSourceChannel channel;
  private volatile boolean promised;

  RequestBody(HttpServerExchange from, Call call) {
    super(call);
    this.from = from;
    this.call = call;
  }

  @Override
  protected void begin() {
    if (HttpContinue.requiresContinueResponse(from)) {
      promised = true;
      call.run(this::promise);
    }
  }

  private void promise() {
    HttpContinue.sendContinueResponse(
        from,
        new IoCallback() {
          @Override
          public void onComplete(HttpServerExchange exchange, Sender sender) {
            promised = false;
            ready();
          }

          @Override
          public void onException(HttpServerExchange exchange, Sender sender, IOException cause) {
            call.gone(cause);
          }
        });
  }

  @Override
  protected @Nullable ByteBuffer poll() throws IOException {
    if (promised) {
      return null;
    }
    StreamSourceChannel source = channel;
    if (source == null) {
      source = from.getRequestChannel();
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
      channel = source;
    }
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
