package io.weir.undertow;

import io.weir.runtime.engine.host.PolledWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.xnio.channels.StreamSinkChannel;

/** Writes a response's content as the connection takes it. */
final class ResponseWriter extends PolledWriter {
  private final StreamSinkChannel channel;

  ResponseWriter(StreamSinkChannel channel, Call call) {
    super(call);
    this.channel = channel;
    channel
        .getWriteSetter()
        .set(
            ready -> {
              ready.suspendWrites();
              ready();
            });
  }

  @Override
  protected boolean write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        channel.resumeWrites();
        return false;
      }
    }
    return true;
  }

  @Override
  protected boolean flush() throws IOException {
    if (channel.flush()) {
      return true;
    }
    channel.resumeWrites();
    return false;
  }

  @Override
  protected boolean end() throws IOException {
    channel.shutdownWrites(); // once more has no effect
    return flush();
  }
}
