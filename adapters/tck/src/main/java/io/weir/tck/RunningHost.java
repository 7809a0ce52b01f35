package io.weir.tck;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** A server that was started. */
@SuppressWarnings("try") // a test may be interrupted while it closes
public interface RunningHost extends AutoCloseable {
  /** Where it listens. */
  InetSocketAddress address();

  /** Stops listening, lets running requests end within the grace, and then closes what is left. */
  CompletionStage<?> stop(Duration grace);

  /** Stops at once; after {@link #stop} too. */
  @Override
  void close();
}
