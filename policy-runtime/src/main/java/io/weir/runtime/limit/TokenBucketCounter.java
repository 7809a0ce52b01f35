package io.weir.runtime.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Limit;
import io.weir.api.spi.CounterStore.TokenBucket;
import java.time.Duration;
import java.time.Instant;

/** Bucket4j's token bucket: starts full, fills evenly. */
final class TokenBucketCounter implements Counter {
  private final Bucket bucket;
  private TokenBucket limit;
  private long nanos;

  TokenBucketCounter(TokenBucket limit, long nanos) {
    this.limit = limit;
    this.nanos = nanos;
    this.bucket =
        Bucket.builder()
            .addLimit(
                b -> b.capacity(limit.capacity()).refillGreedy(limit.capacity(), limit.period()))
            .withCustomTimePrecision(
                new TimeMeter() {
                  @Override
                  public long currentTimeNanos() {
                    return TokenBucketCounter.this.nanos;
                  }

                  @Override
                  public boolean isWallClockBased() {
                    return false;
                  }
                })
            .build();
  }

  @Override
  public Decision test(Limit asked, long amount, long time, Instant now) {
    at((TokenBucket) asked, time);
    if (amount <= 0) {
      return new Decision(true, bucket.getAvailableTokens(), Duration.ZERO);
    }
    EstimationProbe probe = bucket.estimateAbilityToConsume(amount);
    long wait = probe.getNanosToWaitForRefill();
    return new Decision(
        probe.canBeConsumed(),
        probe.getRemainingTokens(),
        probe.canBeConsumed()
            ? Duration.ZERO
            : amount > limit.capacity() ? CounterStore.NEVER : Duration.ofNanos(wait));
  }

  @Override
  public Decision add(Limit asked, long amount, long time, Instant now) {
    at((TokenBucket) asked, time);
    if (amount > 0) {
      bucket.consumeIgnoringRateLimits(amount);
    }
    return new Decision(true, Math.max(0, bucket.getAvailableTokens()), Duration.ZERO);
  }

  private void at(TokenBucket asked, long time) {
    nanos = time;
    if (!asked.equals(limit)) {
      limit = asked;
      bucket.replaceConfiguration(
          io.github.bucket4j.BucketConfiguration.builder()
              .addLimit(
                  b -> b.capacity(asked.capacity()).refillGreedy(asked.capacity(), asked.period()))
              .build(),
          TokensInheritanceStrategy.PROPORTIONALLY);
    }
  }
}
