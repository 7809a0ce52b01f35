package io.weir.runtime.engine.host;

import io.weir.api.spi.Timers;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Timers on one daemon thread, for hosts whose server brings none. Actions must not block. Any
 * thread.
 */
public final class DaemonTimers implements Timers, AutoCloseable {
  private final ScheduledThreadPoolExecutor executor;

  /** Starts the thread with the first timer. */
  public DaemonTimers() {
    executor =
        new ScheduledThreadPoolExecutor(
            1,
            action -> {
              Thread thread = new Thread(action, "weir-timers");
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Runnable schedule(Duration delay, Runnable action) {
    Future<?> timer = executor.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
    return () -> timer.cancel(false);
  }

  /** Forgets all timers. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
