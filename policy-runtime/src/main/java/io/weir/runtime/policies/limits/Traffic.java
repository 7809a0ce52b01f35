package io.weir.runtime.policies.limits;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Message;
import io.weir.runtime.engine.AtEnd;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Counts the bytes of an exchange's bodies: what the caller sends, and what it gets. */
final class Traffic {
  private Traffic() {}

  /** Gives the sum to the consumer when the exchange has ended. */
  static void count(Exchange exchange, LongConsumer consumer) {
    AtomicLong sum = new AtomicLong();
    meter(exchange.request(), sum);
    AtEnd.edit(exchange, response -> meter(response, sum));
    exchange.onComplete(
        () -> {
          long bytes = sum.get();
          if (bytes > 0) {
            consumer.accept(bytes);
          }
        });
  }

  private static void meter(Message message, AtomicLong sum) {
    if (message.body() instanceof Body.Streamed streamed && streamed.length() < 0) {
      Flow.Publisher<ByteBuffer> source = streamed.take();
      message.body(
          Body.streamed(
              subscriber -> source.subscribe(new Meter(subscriber, sum)), streamed.length()));
    } else {
      sum.addAndGet(Math.max(0, message.body().length()));
    }
  }

  private record Meter(Flow.Subscriber<? super ByteBuffer> target, AtomicLong sum)
      implements Flow.Subscriber<ByteBuffer> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      target.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer item) {
      sum.addAndGet(item.remaining());
      target.onNext(item);
    }

    @Override
    public void onError(Throwable throwable) {
      target.onError(throwable);
    }

    @Override
    public void onComplete() {
      target.onComplete();
    }
  }
}
