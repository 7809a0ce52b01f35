package io.weir.tck;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Writes made-up content on a thread of its own, as fast as it is taken. */
final class Writer {
  /** Takes bytes, and blocks while there is no room. */
  interface Sink {
    void write(byte[] bytes) throws IOException;
  }

  private final AtomicLong written = new AtomicLong();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean broken;

  Writer(long length, Sink sink) {
    Thread thread = new Thread(() -> run(length, sink), "writer");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(long length, Sink sink) {
    try {
      while (written.get() < length) {
        byte[] piece =
            Digest.piece(written.get(), (int) Math.min(32 * 1024, length - written.get()));
        sink.write(piece);
        written.addAndGet(piece.length);
      }
    } catch (IOException e) {
      broken = true;
    } finally {
      ended.countDown();
    }
  }

  /** Bytes written once nothing moves any more; those of all if nothing holds it back. */
  long stalledAt() throws InterruptedException {
    long before;
    do {
      before = written.get();
    } while (!ended.await(700, TimeUnit.MILLISECONDS) && written.get() != before);
    return written.get();
  }

  /** Whether everything was written, or the other side broke off, before the time is over. */
  boolean isEnded(int millis) throws InterruptedException {
    return ended.await(millis, TimeUnit.MILLISECONDS);
  }

  boolean isBroken() {
    return broken;
  }
}
