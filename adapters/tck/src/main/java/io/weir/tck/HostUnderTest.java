package io.weir.tck;

import io.weir.api.spi.Services;
import java.util.Set;

/** A host as its module gives it to the kit. */
@SuppressWarnings("try") // a test may be interrupted while it closes
public interface HostUnderTest extends AutoCloseable {
  /**
   * Starts a server on a free port of the loopback address. Few threads: the kit has a thousand
   * exchanges wait at once.
   */
  RunningHost start(HostSetup setup) throws Exception;

  /** Timers, and the client that calls backends. */
  Services services();

  /** Ends what {@link #services} needs; servers that were started are closed before. */
  @Override
  void close();

  /** What the server cannot do, however it is asked. */
  default Set<Limitation> limitations() {
    return Set.of();
  }
}
