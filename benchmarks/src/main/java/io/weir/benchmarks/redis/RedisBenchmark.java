package io.weir.benchmarks.redis;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Demand;
import io.weir.api.spi.CounterStore.FixedWindow;
import io.weir.api.spi.CounterStore.Limit;
import io.weir.api.spi.CounterStore.SlidingWindow;
import io.weir.api.spi.CounterStore.TokenBucket;
import io.weir.api.spi.Ticker;
import io.weir.benchmarks.redis.Lanes.Contender;
import io.weir.redis.RedisSettings;
import io.weir.redis.RedisStores;
import io.weir.redis.WhenUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Decisions per second of limits in Redis beside plain Bucket4j with its own Lettuce proxies: same
 * server, 64 in flight, one connection each, in turns. A decision of three demands is three buckets
 * for Bucket4j, which decides one at a time.
 */
public final class RedisBenchmark {
  private static final int IN_FLIGHT = 64;
  private static final long MOST = 1_000_000_000;
  private static final Duration WINDOW = Duration.ofSeconds(60);
  private static final String PEER = "bucket4j";

  private final int rounds;
  private final double seconds;

  private RedisBenchmark(boolean quick) {
    this.rounds = quick ? 3 : 7;
    this.seconds = quick ? 1 : 3;
  }

  /**
   * Runs all and prints medians and ratios.
   *
   * @param quick whether some seconds each are enough
   */
  public static void run(boolean quick) {
    RedisBenchmark benchmark = new RedisBenchmark(quick);
    RedisSettings.Builder settings;
    try (RedisProcess redis = RedisProcess.start()) {
      settings = RedisSettings.at(redis.uri());
      settings.timeout(Duration.ofSeconds(5)).whenUnavailable(WhenUnavailable.REFUSE);
      RedisClient client = RedisClient.create(redis.uri());
      try (RedisStores stores = RedisStores.connect(settings.build(), Ticker.system());
          StatefulRedisConnection<String, byte[]> connection =
              client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE))) {
        while (!stores.status().isConnected()) {
          TimeUnit.MILLISECONDS.sleep(10);
        }
        for (int keys : new int[] {1, 10_000}) {
          benchmark.compare(redis, keys, 1, stores.counterStore(), connection);
          benchmark.compare(redis, keys, 3, stores.counterStore(), connection);
        }
      } finally {
        client.shutdown();
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "the benchmark of Redis needs redis-server (Debian: apt-get install redis-server)", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void compare(
      RedisProcess redis,
      int keys,
      int demands,
      CounterStore store,
      StatefulRedisConnection<String, byte[]> connection)
      throws InterruptedException {
    Map<String, Contender> contenders = new LinkedHashMap<>();
    contenders.put(PEER, bucket4j(connection, demands));
    contenders.put("token bucket", weir(store, new TokenBucket(MOST, WINDOW), demands));
    contenders.put("sliding window", weir(store, new SlidingWindow(MOST, WINDOW), demands));
    contenders.put(
        "fixed window", weir(store, new FixedWindow(MOST, Instant.EPOCH, WINDOW), demands));
    for (Contender contender : contenders.values()) {
      Lanes.run(contender, keys, IN_FLIGHT, seconds * 3); // the JVM compiles what is hot
    }
    Map<String, double[]> rates = new LinkedHashMap<>();
    Map<String, double[]> costs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
        long before = redis.cpuNanos();
        double rate = Lanes.run(contender.getValue(), keys, IN_FLIGHT, seconds);
        double cost = (redis.cpuNanos() - before) / 1e3 / (rate * seconds);
        rates.computeIfAbsent(contender.getKey(), k -> new double[rounds])[round] = rate;
        costs.computeIfAbsent(contender.getKey(), k -> new double[rounds])[round] = cost;
      }
    }
    double peer = median(rates.get(PEER));
    System.out.printf(
        Locale.ROOT,
        "%,d %s, demands in a decision: %d%n",
        keys,
        keys == 1 ? "key" : "keys",
        demands);
    rates.forEach(
        (name, rate) ->
            System.out.printf(
                Locale.ROOT,
                "  %-15s %,10.0f decisions/s   %6.1f µs of Redis each   %.2f of Bucket4j%n",
                name,
                median(rate),
                median(costs.get(name)),
                median(rate) / peer));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Contender weir(CounterStore store, Limit limit, int demands) {
    return key -> {
      List<Demand> all = new ArrayList<>(demands);
      for (int i = 0; i < demands; i++) {
        all.add(new Demand("limit-" + i + ":" + key, limit, 1));
      }
      return store
          .acquire(all)
          .thenApply(decisions -> decisions.stream().allMatch(Decision::granted));
    };
  }

  private static Contender bucket4j(
      StatefulRedisConnection<String, byte[]> connection, int demands) {
    AsyncProxyManager<String> buckets =
        Bucket4jLettuce.casBasedBuilder(connection)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW))
            .build()
            .asAsync();
    BucketConfiguration configuration =
        BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WINDOW))
            .build();
    return key -> {
      CompletableFuture<Boolean> granted = CompletableFuture.completedFuture(true);
      for (int i = 0; i < demands; i++) {
        CompletableFuture<Boolean> one =
            buckets
                .getProxy(
                    "bucket4j:limit-" + i + ":" + key,
                    () -> CompletableFuture.completedFuture(configuration))
                .tryConsume(1);
        granted = granted.thenCombine(one, Boolean::logicalAnd);
      }
      return granted;
    };
  }
}
