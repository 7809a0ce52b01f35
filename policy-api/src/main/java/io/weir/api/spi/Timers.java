package io.weir.api.spi;

import java.time.Duration;

/**
 * The only way to wait. Any thread.
 *
 * @since 0.1
 */
public interface Timers {
  /**
   * Runs the action once after the delay, on a thread that the action must not block.
   *
   * @return cancels the action if it has not begun; may be called any time, again and from any
   *     thread
   */
  Runnable schedule(Duration delay, Runnable action);
}
