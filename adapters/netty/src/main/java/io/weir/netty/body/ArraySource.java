package io.weir.netty.body;

import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/** Content in memory, in slices of bounded size. */
final class ArraySource implements BodySource {
  private final byte[] bytes;
  private final int slice;
  private @Nullable BodySink sink;
  private int at;
  private boolean wanted;
  private boolean giving;
  private boolean done;

  ArraySource(byte[] bytes, int slice) {
    this.bytes = bytes;
    this.slice = slice;
  }

  @Override
  public void start(BodySink receiver) {
    sink = receiver;
  }

  @Override
  public void request() {
    wanted = true;
    BodySink receiver = sink;
    if (giving || receiver == null) {
      return;
    }
    giving = true;
    while (wanted && !done) {
      wanted = false;
      int length = Math.min(slice, bytes.length - at);
      if (length == 0) {
        done = true;
        receiver.onEnd();
      } else {
        at += length;
        receiver.onPiece(Unpooled.wrappedBuffer(bytes, at - length, length));
      }
    }
    giving = false;
  }

  @Override
  public void cancel() {
    done = true;
  }
}
