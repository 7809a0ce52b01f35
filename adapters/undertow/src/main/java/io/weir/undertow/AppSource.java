package io.weir.undertow;

import io.weir.api.Body;
import io.weir.runtime.engine.host.ContentReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioIoThread;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.ConduitReadableByteChannel;
import org.xnio.conduits.ReadReadyHandler;
import org.xnio.conduits.StreamSourceConduit;

/** The content of the request as the policies left it, as an application reads it. */
final class AppSource extends AppConduit implements StreamSourceConduit {
  private final ContentReader content;
  private final Runnable end;
  private volatile boolean shut;

  /**
   * Content of a request.
   *
   * @param end called when it was read, or nobody wants more
   */
  AppSource(XnioIoThread thread, Body body, Runnable end) {
    super(thread);
    this.content = new ContentReader(body, this::changed);
    this.end = end;
  }

  void abort(Throwable cause) {
    content.abort(cause);
  }

  @Override
  boolean isReady() {
    return shut || content.isReady();
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int count = shut ? -1 : content.read(to);
    if (count < 0 && !shut) {
      shut = true;
      end.run();
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
      shut = true;
      content.abort(new IOException("the application wants no more content"));
      end.run();
    }
  }

  @Override
  public boolean isReadShutdown() {
    return shut;
  }

  @Override
  public void resumeReads() {
    resume();
  }

  @Override
  public void suspendReads() {
    suspend();
  }

  @Override
  public void wakeupReads() {
    wakeup();
  }

  @Override
  public boolean isReadResumed() {
    return isResumed();
  }

  @Override
  public void awaitReadable() throws IOException {
    await();
  }

  @Override
  public void awaitReadable(long time, TimeUnit unit) throws IOException {
    await(time, unit);
  }

  @Override
  public XnioIoThread getReadThread() {
    return thread();
  }

  @Override
  public void setReadReadyHandler(ReadReadyHandler handler) {
    listener(handler::readReady);
  }
}
