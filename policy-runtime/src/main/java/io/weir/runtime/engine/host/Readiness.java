package io.weir.runtime.engine.host;

import java.io.InterruptedIOException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who waits until an application's stream is ready: threads that block, and one listener that is
 * told as long as it wants to be and the stream is ready, by one thread at a time. Whoever makes
 * the stream ready calls {@link #changed}. Its methods may be called by any thread.
 */
public final class Readiness {
  private final BooleanSupplier ready;
  private final Runnable ask;
  private final @Nullable Executor teller;
  private @Nullable Runnable listener;
  private boolean wanted;
  private boolean woken;
  private boolean telling;

  /**
   * Readiness whose listener is told by whoever makes the stream ready.
   *
   * @param ready whether the stream is; must not do anything but look
   */
  public Readiness(BooleanSupplier ready) {
    this(ready, () -> {}, null);
  }

  /**
   * Readiness whose listener is told by an executor.
   *
   * @param ready whether the stream is; must not do anything but look
   */
  public Readiness(BooleanSupplier ready, Executor teller) {
    this(ready, () -> {}, teller);
  }

  /**
   * Readiness of a stream that must be asked.
   *
   * @param ready whether the stream is; must not do anything but look
   * @param ask called whenever somebody begins to wait, that there may be something to wait for
   * @param teller tells the listener, or null for whoever makes the stream ready
   */
  public Readiness(BooleanSupplier ready, Runnable ask, @Nullable Executor teller) {
    this.ready = ready;
    this.ask = ask;
    this.teller = teller;
  }

  /** Sets the listener; it is told when it is wanted. */
  public synchronized void listener(Runnable to) {
    listener = to;
  }

  /** Whether the stream is ready; if it is not, the listener will be told when it is. */
  public synchronized boolean isReadyOrWanted() {
    wanted = !ready.getAsBoolean();
    return !wanted;
  }

  /** The listener is to be told, until it is suspended. */
  public void resume() {
    synchronized (this) {
      wanted = true;
    }
    ask.run();
    tell();
  }

  /** The listener is not to be told. */
  public synchronized void suspend() {
    wanted = false;
  }

  /** Whether the listener is to be told. */
  public synchronized boolean isResumed() {
    return wanted;
  }

  /** As {@link #resume}, and tells the listener once even if the stream is not ready. */
  public void wakeup() {
    synchronized (this) {
      woken = true;
    }
    resume();
  }

  /** The stream may have become ready. */
  public void changed() {
    synchronized (this) {
      notifyAll();
    }
    tell();
  }

  /** Waits until the stream is ready. */
  public void await() throws InterruptedIOException {
    await(0);
  }

  /**
   * Waits until the stream is ready or the time is over.
   *
   * @param millis how long at most, or 0 for as long as it takes
   */
  public void await(long millis) throws InterruptedIOException {
    ask.run();
    waitFor(millis);
  }

  private synchronized void waitFor(long millis) throws InterruptedIOException {
    try {
      while (!ready.getAsBoolean()) {
        wait(millis);
        if (millis > 0) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private void tell() {
    if (teller == null) {
      while (claim()) {
        call();
      }
    } else if (claim()) {
      teller.execute(
          () -> {
            call();
            tell();
          });
    }
  }

  private synchronized boolean claim() {
    boolean due = !telling && wanted && listener != null && (woken || ready.getAsBoolean());
    telling |= due;
    woken &= !due;
    return due;
  }

  private void call() {
    Runnable to;
    synchronized (this) {
      to = wanted ? listener : null;
    }
    try {
      if (to != null) {
        to.run();
        if (isResumed()) {
          ask.run();
        }
      }
    } finally {
      synchronized (this) {
        telling = false;
      }
    }
  }
}
