package io.weir.undertow;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import org.xnio.conduits.Conduit;

/**
 * One direction of an application's exchange: whether it is ready, and who waits for that. As XNIO
 * has it, a listener that is resumed is called as long as it is ready.
 */
abstract class AppConduit implements Conduit {
  private final XnioIoThread thread;
  private @Nullable Runnable listener;
  private boolean resumed;
  private boolean posted;

  AppConduit(XnioIoThread thread) {
    this.thread = thread;
  }

  /** Whether a read or write would do something, a failure too. */
  abstract boolean isReady();

  final void listener(Runnable to) {
    listener = to;
  }

  final XnioIoThread thread() {
    return thread;
  }

  final synchronized void suspend() {
    resumed = false;
  }

  final synchronized boolean isResumed() {
    return resumed;
  }

  final void resume() {
    synchronized (this) {
      resumed = true;
    }
    tell();
  }

  final void wakeup() {
    synchronized (this) {
      resumed = true;
    }
    post();
  }

  /** Readiness may have changed. Any thread. */
  final void changed() {
    synchronized (this) {
      notifyAll();
    }
    tell();
  }

  private void tell() {
    if (isResumed() && isReady()) {
      post();
    }
  }

  private void post() {
    synchronized (this) {
      if (posted) {
        return;
      }
      posted = true;
    }
    thread.execute(
        () -> {
          synchronized (this) {
            posted = false;
          }
          Runnable to = listener;
          if (to != null && isResumed()) {
            to.run();
          }
          tell();
        });
  }

  final void await() throws IOException {
    await(0, TimeUnit.MILLISECONDS);
  }

  /** Waits until it is ready or the time is over; 0 is for ever. */
  final void await(long time, TimeUnit unit) throws IOException {
    try {
      boolean once = time > 0;
      while (!isReady()) {
        synchronized (this) {
          if (!isReady()) {
            wait(unit.toMillis(time));
          }
        }
        if (once) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public final XnioWorker getWorker() {
    return thread.getWorker();
  }
}
