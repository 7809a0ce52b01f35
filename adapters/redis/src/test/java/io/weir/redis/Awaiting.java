package io.weir.redis;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for outcomes. Stateless. */
final class Awaiting {
  private Awaiting() {}

  static <T> T answer(CompletionStage<T> stage)
      throws InterruptedException, ExecutionException, TimeoutException {
    return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
  }

  static void unchecked(CompletionStage<?> stage) {
    stage.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** Runs the action until the condition holds; fails after half a minute. */
  static void until(BooleanSupplier condition, Action action) throws Exception {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(30)) {
        throw new AssertionError("it did not happen");
      }
      action.run();
    }
  }

  @FunctionalInterface
  interface Action {
    void run() throws Exception;
  }
}
