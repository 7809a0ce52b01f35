package io.weir.testkit.suite;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/** Content that arrives whole when it is asked for, on the thread that asks. */
record OnePiece(byte[] content) implements Flow.Publisher<ByteBuffer> {
  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    AtomicBoolean ended = new AtomicBoolean();
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long count) {
            if (!ended.compareAndSet(false, true)) {
              return;
            }
            if (count <= 0) {
              subscriber.onError(new IllegalArgumentException("the demand must be positive"));
              return;
            }
            if (content.length > 0) {
              subscriber.onNext(ByteBuffer.wrap(content.clone()));
            }
            subscriber.onComplete();
          }

          @Override
          public void cancel() {
            ended.set(true);
          }
        });
  }
}
