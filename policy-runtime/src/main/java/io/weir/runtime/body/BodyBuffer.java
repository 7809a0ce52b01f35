package io.weir.runtime.body;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Message;
import io.weir.api.PolicyException;
import io.weir.api.Request;
import io.weir.api.Response;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Makes streamed bodies buffered ones, up to a limit. */
public final class BodyBuffer {
  /** The most bytes that are buffered unless a host says otherwise. */
  public static final long DEFAULT_LIMIT = 64L * 1024 * 1024;

  private BodyBuffer() {}

  /**
   * Buffers what an expression or policy needs.
   *
   * @return null if nothing had to be done; else a stage that fails with a {@link PolicyException}
   */
  public static @Nullable CompletionStage<Void> ensure(
      Exchange exchange, Set<Expression.Need> needs, long limit) {
    CompletionStage<Void> pending = null;
    if (needs.contains(Expression.Need.REQUEST_BODY)) {
      pending = ensure(exchange.request(), limit);
    }
    Response response = exchange.response();
    if (needs.contains(Expression.Need.RESPONSE_BODY) && response != null) {
      if (pending == null) {
        pending = ensure(response, limit);
      } else {
        pending = pending.thenCompose(done -> orDone(ensure(response, limit)));
      }
    }
    return pending;
  }

  private static CompletionStage<Void> orDone(@Nullable CompletionStage<Void> stage) {
    return stage == null ? CompletableFuture.completedStage(null) : stage;
  }

  /**
   * Buffers the body of a message.
   *
   * @return null if it is not streamed; else a stage that fails with a {@link PolicyException}
   */
  public static @Nullable CompletionStage<Void> ensure(Message message, long limit) {
    if (!(message.body() instanceof Body.Streamed streamed)) {
      return null;
    }
    if (streamed.length() > limit) {
      streamed.discard();
      return CompletableFuture.failedStage(tooLarge(message, limit));
    }
    Collector collector = new Collector(message, limit);
    try {
      streamed.take().subscribe(collector);
    } catch (IllegalStateException e) {
      return CompletableFuture.failedStage(
          PolicyException.failure(null, "the body has been sent before and was not buffered")
              .cause(e)
              .build());
    }
    return collector.done;
  }

  private static PolicyException tooLarge(Message message, long limit) {
    String text = "the body is larger than the " + limit + " bytes that may be buffered";
    return message instanceof Request
        ? PolicyException.rejection(413, "RequestBodyTooLarge", text).build()
        : PolicyException.failure("ResponseBodyTooLarge", text).build();
  }

  private static PolicyException broken(Message message, Throwable cause) {
    String text = cause.getMessage() == null ? "the connection broke" : cause.getMessage();
    return message instanceof Request
        ? PolicyException.rejection(400, PolicyException.CLIENT_CONNECTION_FAILURE, text)
            .cause(cause)
            .build()
        : PolicyException.failure(PolicyException.BACKEND_CONNECTION_FAILURE, text)
            .cause(cause)
            .build();
  }

  private static final class Collector implements Flow.Subscriber<ByteBuffer> {
    private final Message message;
    private final long limit;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription subscription;

    Collector(Message message, long limit) {
      this.message = message;
      this.limit = limit;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      if (subscription != null) {
        given.cancel();
        return;
      }
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer piece) {
      if (done.isDone()) {
        return;
      }
      if ((long) bytes.size() + piece.remaining() > limit) {
        if (subscription != null) {
          subscription.cancel();
        }
        done.completeExceptionally(tooLarge(message, limit));
        return;
      }
      if (piece.hasArray()) {
        bytes.write(piece.array(), piece.arrayOffset() + piece.position(), piece.remaining());
        piece.position(piece.limit());
      } else {
        byte[] copy = new byte[piece.remaining()];
        piece.get(copy);
        bytes.write(copy, 0, copy.length);
      }
    }

    @Override
    public void onError(Throwable cause) {
      done.completeExceptionally(broken(message, cause));
    }

    @Override
    public void onComplete() {
      if (!done.isDone()) {
        message.body(Body.of(bytes.toByteArray()));
        done.complete(null);
      }
    }
  }
}
