package io.weir.runtime.engine;

import io.weir.api.Policy;
import io.weir.api.Signal;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A loop over stages that goes on where it stopped. However many stages complete while the loop
 * runs, on this thread or another, the stack does not grow: a stage that completes during
 * subscription leaves its result in the fields, and the loop itself takes it up.
 *
 * @param <R> the result
 */
public abstract class Continuation<R> extends CompletableFuture<R>
    implements BiConsumer<Signal, Throwable> {
  private static final int RUNNING = 0;
  private static final int SUBSCRIBING = 1;
  private static final int WAITING = 2;
  private static final int ARRIVED = 3;
  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Continuation.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // through STATE
  private volatile int state = RUNNING;

  private @Nullable Signal arrivedSignal;
  private @Nullable Throwable arrivedError;

  /**
   * Takes the outcome of the stage before and gives the next stage, or null when all is done and
   * this future completed. Never throws.
   */
  protected abstract @Nullable CompletionStage<Signal> next(
      @Nullable Signal signal, @Nullable Throwable error);

  /** Runs the loop until it must wait or is done. */
  protected final void drive(@Nullable Signal signal, @Nullable Throwable error) {
    Signal lastSignal = signal;
    Throwable lastError = error;
    while (true) {
      CompletionStage<Signal> stage = next(lastSignal, lastError);
      if (stage == null) {
        return;
      }
      lastError = null;
      if (stage == Policy.NEXT) {
        lastSignal = Signal.NEXT;
        continue;
      }
      if (stage == Policy.RESPONDED) {
        lastSignal = Signal.RESPONDED;
        continue;
      }
      state = SUBSCRIBING;
      subscribe(stage);
      if (STATE.compareAndSet(this, SUBSCRIBING, WAITING)) {
        return;
      }
      lastSignal = arrivedSignal;
      lastError = arrivedError;
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the outcome comes to accept
  private void subscribe(CompletionStage<Signal> stage) {
    stage.whenComplete(this);
  }

  @Override
  public final void accept(@Nullable Signal signal, @Nullable Throwable error) {
    arrivedSignal = signal;
    arrivedError = unwrapped(error);
    if (!STATE.compareAndSet(this, SUBSCRIBING, ARRIVED)) {
      drive(arrivedSignal, arrivedError);
    }
  }

  /** The throwable that stages wrapped. */
  public static @Nullable Throwable unwrapped(@Nullable Throwable error) {
    Throwable inner = error;
    while (inner instanceof CompletionException && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
