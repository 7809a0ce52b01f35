package io.weir.runtime.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.Response;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BodyBufferTest {
  @Property(tries = 200)
  void cuttingABodyIntoOtherPiecesChangesNothing(
      @ForAll byte[] content, @ForAll @Size(max = 8) List<@IntRange(max = 50) Integer> cuts) {
    List<ByteBuffer> pieces = new ArrayList<>();
    int at = 0;
    for (int cut : cuts) {
      int end = Math.min(content.length, at + cut);
      pieces.add(ByteBuffer.wrap(content, at, end - at));
      at = end;
    }
    ByteBuffer direct = ByteBuffer.allocateDirect(content.length - at);
    direct.put(content, at, content.length - at).flip();
    pieces.add(direct);
    Response response = response(new Pieces(pieces, null), -1);
    CompletionStage<Void> stage = BodyBuffer.ensure(response, content.length);
    assertNotNull(stage);
    assertTrue(stage.toCompletableFuture().isDone());
    assertArrayEquals(content, ((Body.Buffered) response.body()).bytes());
    assertNull(BodyBuffer.ensure(response, 0));
  }

  @Test
  void tooMuchIsRefusedAndTheTransferEnds() {
    Pieces pieces =
        new Pieces(List.of(ByteBuffer.wrap(new byte[5]), ByteBuffer.wrap(new byte[6])), null);
    PolicyException error = failure(BodyBuffer.ensure(response(pieces, -1), 10));
    assertEquals("ResponseBodyTooLarge", error.reason());
    assertTrue(pieces.cancelled);
    assertNotNull(failure(BodyBuffer.ensure(response(pieces, 11), 10)));
  }

  @Test
  void aBrokenTransferIsTheBackendsFault() {
    Pieces pieces = new Pieces(List.of(ByteBuffer.wrap(new byte[5])), new IOException("reset"));
    PolicyException error = failure(BodyBuffer.ensure(response(pieces, -1), 10));
    assertEquals(PolicyException.BACKEND_CONNECTION_FAILURE, error.reason());
  }

  private static Response response(Pieces pieces, long length) {
    return new Response(200, null, new Headers(), Body.streamed(pieces, length));
  }

  private static PolicyException failure(CompletionStage<Void> stage) {
    CompletableFuture<Void> future = stage.toCompletableFuture();
    assertTrue(future.isCompletedExceptionally());
    try {
      future.getNow(null);
      throw new AssertionError("no failure");
    } catch (CompletionException e) {
      return (PolicyException) e.getCause();
    }
  }

  private static final class Pieces implements Flow.Publisher<ByteBuffer> {
    private final List<ByteBuffer> pieces;
    private final Throwable end;
    private boolean cancelled;

    Pieces(List<ByteBuffer> pieces, Throwable end) {
      this.pieces = pieces;
      this.end = end;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
      subscriber.onSubscribe(
          new Flow.Subscription() {
            @Override
            public void request(long n) {
              for (ByteBuffer piece : pieces) {
                if (!cancelled) {
                  subscriber.onNext(piece);
                }
              }
              if (!cancelled && end != null) {
                subscriber.onError(end);
              } else if (!cancelled) {
                subscriber.onComplete();
              }
            }

            @Override
            public void cancel() {
              cancelled = true;
            }
          });
    }
  }
}
