package io.weir.undertow.application;

import io.weir.api.Body;
import io.weir.runtime.engine.host.ContentReader;
import io.weir.runtime.engine.host.Readiness;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.ConduitReadableByteChannel;
import org.xnio.conduits.ReadReadyHandler;
import org.xnio.conduits.StreamSourceConduit;

/** The content of the request as the policies left it, as an application reads it. */
final class AppSource implements StreamSourceConduit {
  private final XnioIoThread thread;
  private final ContentReader content;
  private final Readiness readiness;
  private final Runnable end;
  private volatile boolean shut;

  /**
   * Content of a request.
   *
   * @param end called when it was read, or nobody wants more
   */
  AppSource(XnioIoThread thread, Body body, Runnable end) {
    this.thread = thread;
    this.end = end;
    content = new ContentReader(body, this::changed);
    readiness = new Readiness(() -> shut || content.isThere(), content::isReady, thread);
  }

  private void changed() {
    readiness.changed();
  }

  void abort(Throwable cause) {
    content.abort(cause);
  }

  private void finish() {
    shut = true;
    end.run();
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int count = shut ? -1 : content.read(to);
    if (count < 0) {
      finish();
    }
    return count;
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int count) throws IOException {
    for (int i = offset; i < offset + count; i++) {
      if (to[i].hasRemaining()) {
        return read(to[i]);
      }
    }
    return 0;
  }

  @Override
  public long transferTo(long position, long count, FileChannel target) throws IOException {
    return target.transferFrom(new ConduitReadableByteChannel(this), position, count);
  }

  @Override
  public long transferTo(long count, ByteBuffer through, StreamSinkChannel target)
      throws IOException {
    return IoUtils.transfer(new ConduitReadableByteChannel(this), count, through, target);
  }

  @Override
  public void terminateReads() {
    if (!shut) {
      finish();
      content.abort(new IOException("the application wants no more content"));
    }
  }

  @Override
  public boolean isReadShutdown() {
    return shut;
  }

  @Override
  public void resumeReads() {
    readiness.resume();
  }

  @Override
  public void suspendReads() {
    readiness.suspend();
  }

  @Override
  public void wakeupReads() {
    readiness.wakeup();
  }

  @Override
  public boolean isReadResumed() {
    return readiness.isResumed();
  }

  @Override
  public void awaitReadable() throws IOException {
    readiness.await();
  }

  @Override
  public void awaitReadable(long time, TimeUnit unit) throws IOException {
    readiness.await(unit.toMillis(time));
  }

  @Override
  public void setReadReadyHandler(ReadReadyHandler handler) {
    readiness.listener(handler::readReady);
  }

  @Override
  public XnioIoThread getReadThread() {
    return thread;
  }

  @Override
  public XnioWorker getWorker() {
    return thread.getWorker();
  }
}
