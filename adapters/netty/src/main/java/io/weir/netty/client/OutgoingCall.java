package io.weir.netty.client;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import io.weir.netty.loop.LoopContext;
import io.weir.netty.loop.Watched;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call on its way to the head of a response; on one event loop. */
final class OutgoingCall extends Watched {
  final BackendCall call;
  final CompletableFuture<Response> result = new CompletableFuture<>();
  private final @Nullable Exchange owner;
  private @Nullable LoopContext loop;
  private @Nullable HostPool pool;
  private @Nullable BackendConnection connection;
  private Runnable takeBack = () -> {};
  private boolean reused;
  private boolean ended;
  private long deadline = Long.MAX_VALUE;

  OutgoingCall(BackendCall call, @Nullable Exchange owner) {
    this.call = call;
    this.owner = owner;
  }

  void start(LoopContext context, HostPool from) {
    loop = context;
    pool = from;
    if (call.timeout() != null) {
      deadline = context.exactNow() + call.timeout().toNanos();
      context.watch(this);
    }
    if (owner != null) {
      takeBack = owner.onCancel(() -> context.loop().execute(this::cancel));
    }
    if (!ended) {
      from.acquire(this, false);
    }
  }

  boolean isDone() {
    return result.isDone();
  }

  void run(BackendConnection on, boolean again) {
    if (isDone()) {
      on.free();
      return;
    }
    connection = on;
    reused = again;
    on.send(this);
  }

  @Override
  protected void check(long now) {
    if (now - deadline > 0) {
      abort(BackendException.Kind.TIMEOUT, "no response in time");
    }
  }

  private void cancel() {
    if (!ended) {
      abort(BackendException.Kind.CANCELLED, "the exchange was cancelled");
    }
  }

  private void abort(BackendException.Kind kind, String message) {
    BackendConnection on = connection;
    BackendException cause = new BackendException(kind, message, null);
    fail(cause);
    end();
    if (on != null) {
      on.abort(this, cause);
    }
  }

  /** The head is there; the call goes on until its content has ended. */
  void answer(Response response) {
    if (loop != null) {
      loop.unwatch(this);
    }
    result.complete(response);
  }

  /** There is no response. */
  void fail(BackendException cause) {
    if (loop != null) {
      loop.unwatch(this);
    }
    if (result.completeExceptionally(cause)) {
      if (call.body() instanceof Body.Streamed streamed) {
        streamed.discard();
      }
      end();
    }
  }

  /** The connection broke before a byte of the response; the call is made again if that is safe. */
  void broken(BackendException cause) {
    HostPool from = pool;
    if (reused && from != null && !isDone() && isRepeatable()) {
      connection = null;
      from.acquire(this, true);
    } else {
      fail(cause);
    }
  }

  private boolean isRepeatable() {
    return !(call.body() instanceof Body.Streamed)
        && switch (call.method()) {
          case "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" -> true;
          default -> false;
        };
  }

  /** Nothing is left to cancel. */
  void end() {
    if (!ended) {
      ended = true;
      connection = null;
      takeBack.run();
    }
  }
}
