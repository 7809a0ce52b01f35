package io.weir.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One executable policy of a loaded document. Immutable; the same object serves all exchanges on
 * all threads. A policy never blocks.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Policy {
  /** The shared completed stage of {@link Signal#NEXT}; sequences compare it by identity. */
  CompletionStage<Signal> NEXT = CompletableFuture.completedStage(Signal.NEXT);

  /** The shared completed stage of {@link Signal#RESPONDED}; sequences compare it by identity. */
  CompletionStage<Signal> RESPONDED = CompletableFuture.completedStage(Signal.RESPONDED);

  /**
   * Runs the policy for one exchange. A synchronous policy returns {@link #NEXT} or {@link
   * #RESPONDED} themselves, which costs nothing; any other stage suspends the exchange until it
   * completes.
   *
   * @throws PolicyException to close the exchange with an error; a failed stage means the same
   */
  CompletionStage<Signal> execute(Exchange exchange) throws PolicyException;
}
