package io.weir.undertow;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Notices that a caller leaves while its request is answered: reads on beyond the request, which
 * Undertow does only when the exchange is over, and gives back what belongs to the next. Lives on
 * the I/O thread.
 */
final class CallerWatch {
  /** Seconds in which a caller that has closed its side is still answered. */
  private static final int GRACE = 1;

  private final HttpServerConnection connection;
  private final StreamSourceConduit source;
  private final Call call;

  private CallerWatch(HttpServerConnection connection, Call call) {
    this.connection = connection;
    this.source = connection.getOriginalSourceConduit();
    this.call = call;
  }

  /** Begins when the request was read, unless the next one is there. */
  static void begin(HttpServerConnection connection, Call call) {
    if (connection.getExtraBytes() == null) {
      CallerWatch watch = new CallerWatch(connection, call);
      connection.getChannel().getSourceChannel().setReadListener(ready -> watch.look());
      watch.source.resumeReads();
    }
  }

  private void look() {
    if (call.isOver()) {
      source.suspendReads();
      return;
    }
    PooledByteBuffer bytes = connection.getByteBufferPool().allocate();
    int length = 0;
    try {
      length = source.read(bytes.getBuffer());
    } catch (IOException e) {
      call.gone(e);
    } finally {
      if (length <= 0) {
        bytes.close();
      }
    }
    if (length != 0) {
      source.suspendReads();
    }
    if (length > 0) {
      bytes.getBuffer().flip();
      connection.ungetRequestBytes(bytes);
    } else if (length < 0) {
      var unused =
          source.getReadThread().executeAfter(call::closedByCaller, GRACE, TimeUnit.SECONDS);
    }
  }
}
