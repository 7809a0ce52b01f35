package io.weir.api;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** Cancels at once. */
final class DiscardingSubscriber implements Flow.Subscriber<ByteBuffer> {
  static final DiscardingSubscriber INSTANCE = new DiscardingSubscriber();

  private DiscardingSubscriber() {}

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.cancel();
  }

  @Override
  public void onNext(ByteBuffer item) {}

  @Override
  public void onError(Throwable throwable) {}

  @Override
  public void onComplete() {}
}
