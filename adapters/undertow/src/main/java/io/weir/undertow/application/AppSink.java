package io.weir.undertow.application;

import io.weir.runtime.engine.host.ContentQueue;
import io.weir.runtime.engine.host.Readiness;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.Buffers;
import org.xnio.IoUtils;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.ConduitWritableByteChannel;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.StreamSinkConduit;
import org.xnio.conduits.WriteReadyHandler;

/** The content of the answer, as an application writes it. */
final class AppSink implements StreamSinkConduit {
  private final XnioIoThread thread;
  private final ForwardedExchange exchange;
  private final int room;
  private final ContentQueue content;
  private final Readiness readiness;

  AppSink(XnioIoThread thread, ForwardedExchange exchange, int room) {
    this.thread = thread;
    this.exchange = exchange;
    this.room = room;
    content = exchange.content();
    readiness = new Readiness(content::hasRoom, thread);
    content.whenTaken(readiness::changed);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return (int) write(new ByteBuffer[] {from}, 0, 1);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int count) throws IOException {
    if (content.isClosed()) {
      throw new ClosedChannelException();
    }
    exchange.commit();
    if (!content.hasRoom()) {
      return 0;
    }
    long length = Math.min(room, Buffers.remaining(from, offset, count));
    ByteBuffer copy = ByteBuffer.allocate((int) length);
    Buffers.copy(copy, from, offset, count);
    content.add(copy.flip());
    return length;
  }

  @Override
  public int writeFinal(ByteBuffer from) throws IOException {
    return Conduits.writeFinalBasic(this, from);
  }

  @Override
  public long writeFinal(ByteBuffer[] from, int offset, int count) throws IOException {
    return Conduits.writeFinalBasic(this, from, offset, count);
  }

  @Override
  public long transferFrom(FileChannel from, long position, long count) throws IOException {
    return from.transferTo(position, count, new ConduitWritableByteChannel(this));
  }

  @Override
  public long transferFrom(StreamSourceChannel from, long count, ByteBuffer through)
      throws IOException {
    return IoUtils.transfer(from, count, through, new ConduitWritableByteChannel(this));
  }

  @Override
  public boolean flush() throws IOException {
    if (content.isClosed()) {
      exchange.flushed();
    } else {
      exchange.commit();
    }
    return true; // what waits to be taken is the filter's business
  }

  @Override
  public void terminateWrites() {
    if (!content.isClosed()) {
      exchange.written();
    }
  }

  @Override
  public void truncateWrites() {
    if (!content.isClosed()) {
      exchange.fail(new ClosedChannelException());
    }
  }

  @Override
  public boolean isWriteShutdown() {
    return content.isClosed();
  }

  @Override
  public void resumeWrites() {
    readiness.resume();
  }

  @Override
  public void suspendWrites() {
    readiness.suspend();
  }

  @Override
  public void wakeupWrites() {
    readiness.wakeup();
  }

  @Override
  public boolean isWriteResumed() {
    return readiness.isResumed();
  }

  @Override
  public void awaitWritable() throws IOException {
    readiness.await();
  }

  @Override
  public void awaitWritable(long time, TimeUnit unit) throws IOException {
    readiness.await(unit.toMillis(time));
  }

  @Override
  public XnioIoThread getWriteThread() {
    return thread;
  }

  @Override
  public void setWriteReadyHandler(WriteReadyHandler handler) {
    readiness.listener(handler::writeReady);
  }

  @Override
  public XnioWorker getWorker() {
    return thread.getWorker();
  }
}
