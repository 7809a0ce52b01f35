package io.weir.runtime.engine.host;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One run of the application behind a filter: the request that it gets, and its answer. */
public abstract class ForwardedCall {
  private final BackendCall asked;
  private final ContentQueue content;
  private final CompletableFuture<Response> answer = new CompletableFuture<>();
  private @Nullable HostCall call;
  private boolean failed;

  /**
   * A run.
   *
   * @param asked the request as the policies left it
   * @param room bytes of the answer that may wait to be taken
   */
  protected ForwardedCall(BackendCall asked, int room) {
    this.asked = asked;
    this.content = new ContentQueue(room);
  }

  /** The request as the policies left it. */
  public final BackendCall asked() {
    return asked;
  }

  /** What the application writes. */
  public final ContentQueue content() {
    return content;
  }

  /** Says in which request of a caller this is; before anybody else knows the run. */
  final void belongTo(HostCall caller) {
    call = caller;
  }

  /** Begins. */
  final CompletionStage<Response> start() {
    HostCall in = Objects.requireNonNull(call);
    in.run(
        () -> {
          if (in.isOver()) {
            fail(new IOException("the caller left"));
          } else {
            run();
          }
        });
    return answer;
  }

  /** Lets the application run. */
  protected abstract void run();

  /** Whether the application does nothing more with this request. */
  protected abstract boolean isComplete();

  /**
   * The run has failed, and its answer with it: tells the application. Called once, on the thread
   * of the call.
   */
  protected abstract void stop(Throwable cause);

  /** The application does nothing more: to be called once {@link #isComplete} has become true. */
  public final void ended() {
    Objects.requireNonNull(call).applicationEnded();
  }

  /** Whether the head of the answer is given, or there will be none. */
  public final boolean isAnswered() {
    return answer.isDone();
  }

  /**
   * Gives the head of the answer to the policies, which take the content as it comes.
   *
   * @param length bytes of content, or -1 if that is not known
   */
  public final void answer(int status, @Nullable String reason, Headers headers, long length) {
    boolean none = length == 0 || asked.method().equals("HEAD") || status == 204 || status == 304;
    if (none) {
      content.cancel();
    }
    answer.complete(
        new Response(
            status, reason, headers, none ? Body.empty() : Body.streamed(content, length)));
  }

  /** Gives a whole answer to the policies. */
  public final void answer(int status, @Nullable String reason, Headers headers, byte[] bytes) {
    answer.complete(
        new Response(status, reason, headers, bytes.length == 0 ? Body.empty() : Body.of(bytes)));
  }

  /** Breaks off what the application has not ended; on-error runs if it has not answered yet. */
  public final void fail(Throwable cause) {
    synchronized (this) {
      if (failed) {
        return;
      }
      failed = true;
    }
    BackendException failure =
        new BackendException(
            BackendException.Kind.CONNECTION, "the application behind the filter failed", cause);
    answer.completeExceptionally(failure);
    content.breakOff(failure);
    Objects.requireNonNull(call).run(() -> stop(cause));
  }

  /** Whether nothing more will be written to the caller. */
  public final boolean isOver() {
    return Objects.requireNonNull(call).isOver();
  }

  /** Whether the run has failed. */
  protected final synchronized boolean isFailed() {
    return failed;
  }
}
