package io.weir.netty;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Reads content piece by piece and answers with its length. */
final class Counter implements Flow.Subscriber<ByteBuffer> {
  private final CompletableFuture<Response> response;
  private Flow.Subscription subscription;
  private long length;

  Counter(CompletableFuture<Response> response) {
    this.response = response;
  }

  @Override
  public void onSubscribe(Flow.Subscription upstream) {
    subscription = upstream;
    upstream.request(1);
  }

  @Override
  public void onNext(ByteBuffer item) {
    length += item.remaining();
    subscription.request(1);
  }

  @Override
  public void onError(Throwable throwable) {
    response.completeExceptionally(throwable);
  }

  @Override
  public void onComplete() {
    response.complete(new Response(200, null, new Headers(), Body.of(Long.toString(length))));
  }
}
