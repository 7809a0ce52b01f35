package io.weir.netty.client;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The connections of one event loop to one backend; forgotten when there is none. */
final class HostPool {
  final PoolKey key;
  private final Connector connector;
  private final int max;
  private final Runnable unused;
  private final Deque<BackendConnection> idle = new ArrayDeque<>();
  private final Deque<OutgoingCall> waiting = new ArrayDeque<>();
  private int open;

  /**
   * A pool.
   *
   * @param unused told when the last connection has ended and nobody waits for one
   */
  HostPool(PoolKey key, Connector connector, int max, Runnable unused) {
    this.key = key;
    this.connector = connector;
    this.max = max;
    this.unused = unused;
  }

  /** Gives the call a connection, now or later. */
  void acquire(OutgoingCall call, boolean fresh) {
    BackendConnection connection = fresh ? null : idle();
    if (connection != null) {
      call.run(connection, true);
    } else if (open < max) {
      open++;
      connector.connect(this, call);
    } else {
      waiting.add(call);
    }
  }

  private @Nullable BackendConnection idle() {
    for (BackendConnection one = idle.pollLast(); one != null; one = idle.pollLast()) {
      if (one.isUsable()) {
        return one;
      }
    }
    return null;
  }

  /** Takes back a connection that is ready for another call. */
  void release(BackendConnection connection) {
    OutgoingCall next = nextWaiting();
    if (next != null) {
      next.run(connection, true);
    } else {
      idle.addLast(connection);
    }
  }

  private @Nullable OutgoingCall nextWaiting() {
    for (OutgoingCall call = waiting.poll(); call != null; call = waiting.poll()) {
      if (!call.isDone()) {
        return call;
      }
    }
    return null;
  }

  /** A connection has ended, or none came. */
  void closed(@Nullable BackendConnection connection) {
    open--;
    if (connection != null) {
      idle.remove(connection);
    }
    OutgoingCall next = nextWaiting();
    if (next != null) {
      acquire(next, false);
    } else if (open == 0) {
      unused.run();
    }
  }
}
