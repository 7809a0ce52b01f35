package io.weir.netty.server;

import io.netty.channel.Channel;
import java.time.Duration;

/** When a connection did what, and whether that was too long ago. All times in nanoseconds. */
final class Deadlines {
  private static final Duration LINGER = Duration.ofSeconds(3);

  private final ServerLimits limits;
  private boolean first = true;
  private long progress;
  private long request;
  private long inputClosed;
  private long writing;
  private long pending;
  private long written;

  Deadlines(ServerLimits limits) {
    this.limits = limits;
  }

  /** The connection waits for a request. */
  void idle(long now) {
    request = 0;
    progress = now;
  }

  /** Bytes of a request are there. */
  void requestBegun(long now) {
    if (request == 0) {
      request = Math.max(1, now);
      progress = request;
    }
  }

  /** A head was read. */
  void headRead() {
    first = false;
  }

  /** Something came, or was asked for only now. */
  void progress(long now) {
    progress = now;
  }

  /** The caller will send no more. */
  void inputClosed(long now) {
    inputClosed = now;
  }

  /** A response begins, or the connection takes bytes again. */
  void writing(long now) {
    writing = now;
  }

  /** Whether the head that is waited for has begun. */
  boolean isRequestBegun() {
    return request != 0;
  }

  /** Whether a head, or the first byte of one, is late. */
  boolean isHeadLate(long now) {
    Duration limit = request != 0 || first ? limits.headTimeout() : limits.idleTimeout();
    return now - progress > limit.toNanos();
  }

  /** Whether content that is not complete is late. */
  boolean isContentLate(long now, boolean awaited) {
    long total = limits.requestTimeout().toNanos();
    return awaited && now - progress > limits.bodyTimeout().toNanos()
        || total > 0 && now - request > total;
  }

  /**
   * Whether a caller that closed its side must be taken for gone: one that is really gone answers a
   * write with a reset.
   *
   * @param count bytes of content that were written
   */
  boolean isGone(long now, long count) {
    if (count != written) {
      written = count;
      inputClosed = now;
    }
    return now - Math.max(inputClosed, writing) > limits.goneGrace().toNanos();
  }

  /** Whether a caller has had time to read the last response. */
  boolean hasLingered(long now) {
    return now - progress > LINGER.toNanos();
  }

  /** Whether the caller does not take what was written. */
  boolean isStuck(long now, Channel channel) {
    long left = channel.isWritable() ? 0 : channel.bytesBeforeWritable();
    if (left == 0 || left != pending) {
      pending = left;
      writing = left == 0 ? writing : now;
      return false;
    }
    return now - writing > limits.writeTimeout().toNanos();
  }
}
