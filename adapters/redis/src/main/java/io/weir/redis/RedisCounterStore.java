package io.weir.redis;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.Ticker;
import io.weir.runtime.store.InProcessCounterStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counters as a script that Redis runs: all demands of a decision in one round trip, which
 * Bucket4j's own Redis support (read, then compare and set, one bucket at a time) does not offer.
 * Bucket4j's arithmetic serves the local limits that stand in while Redis is away.
 */
final class RedisCounterStore implements CounterStore {
  private static final String SCRIPT = script();

  private final RedisLink link;
  private final String prefix;
  private final boolean refuses;
  private final Ticker ticker;
  private final boolean ownTime;
  private final InProcessCounterStore local;
  private final LongAdder localDecisions = new LongAdder();
  private final String digest;

  /**
   * Creates the store.
   *
   * @param ownTime whether the ticker says the time; the server's clock otherwise
   */
  RedisCounterStore(RedisLink link, RedisSettings settings, Ticker ticker, boolean ownTime) {
    this.link = link;
    this.prefix = settings.keyPrefix();
    this.refuses = settings.whenUnavailable() == WhenUnavailable.REFUSE;
    this.ticker = ticker;
    this.ownTime = ownTime;
    this.local = new InProcessCounterStore(ticker);
    this.digest = io.lettuce.core.codec.Base16.digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
  }

  private static String script() {
    try (InputStream in = RedisCounterStore.class.getResourceAsStream("counters.lua")) {
      if (in == null) {
        throw new IllegalStateException("counters.lua is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long localDecisions() {
    return localDecisions.sum();
  }

  @Override
  public CompletionStage<List<Decision>> acquire(List<Demand> demands) {
    return decide("acquire", demands);
  }

  @Override
  public CompletionStage<List<Decision>> add(List<Demand> demands) {
    return decide("add", demands);
  }

  private CompletionStage<List<Decision>> decide(String action, List<Demand> demands) {
    String[] keys = new String[demands.size()];
    byte[][] arguments = new byte[2 + 5 * keys.length][];
    arguments[0] = text(action);
    arguments[1] = text(ownTime ? Long.toString(micros(ticker.now())) : "");
    for (int i = 0; i < keys.length; i++) {
      Demand demand = demands.get(i);
      String[] words = words(demand.limit());
      keys[i] = RedisKeys.counter(prefix, words[0], demand.key());
      for (int j = 0; j < words.length; j++) {
        arguments[2 + 5 * i + j] = text(words[j]);
      }
      arguments[2 + 5 * i + 4] = text(Long.toString(Math.max(0, demand.amount())));
    }
    CompletionStage<List<Decision>> answer =
        link.<List<Object>>call(redis -> run(redis, keys, arguments))
            .thenApply(numbers -> decisions(numbers, keys.length));
    if (refuses) {
      return answer;
    }
    return answer
        .handle(
            (decisions, failure) ->
                failure == null
                    ? CompletableFuture.completedStage(decisions)
                    : alone(action, demands))
        .thenCompose(stage -> stage);
  }

  private CompletionStage<List<Decision>> alone(String action, List<Demand> demands) {
    localDecisions.increment();
    return action.equals("acquire") ? local.acquire(demands) : local.add(demands);
  }

  /** By its digest; a server that has forgotten the script, or never knew it, gets the text. */
  private CompletionStage<List<Object>> run(
      RedisClusterAsyncCommands<String, byte[]> redis, String[] keys, byte[][] arguments) {
    CompletionStage<List<Object>> byDigest =
        redis.evalsha(digest, ScriptOutputType.MULTI, keys, arguments);
    return byDigest
        .handle(
            (numbers, failure) -> {
              if (failure == null) {
                return CompletableFuture.completedStage(numbers);
              }
              Throwable cause =
                  failure instanceof CompletionException ? failure.getCause() : failure;
              if (cause instanceof RedisNoScriptException) {
                CompletionStage<List<Object>> byText =
                    redis.eval(SCRIPT, ScriptOutputType.MULTI, keys, arguments);
                return byText;
              }
              return CompletableFuture.<List<Object>>failedStage(cause);
            })
        .thenCompose(stage -> stage);
  }

  private static String[] words(Limit limit) {
    if (limit instanceof SlidingWindow window) {
      return new String[] {
        "sliding", Long.toString(window.most()), Long.toString(micros(window.window())), "0"
      };
    }
    if (limit instanceof TokenBucket bucket) {
      return new String[] {
        "bucket", Long.toString(bucket.capacity()), Long.toString(micros(bucket.period())), "0"
      };
    }
    FixedWindow window = (FixedWindow) limit;
    long length = micros(window.period());
    long start = micros(window.start());
    // any boundary will do; a small number stays exact in Lua
    long boundary = length == 0 ? start : Math.floorMod(start, length);
    return new String[] {
      "fixed", Long.toString(window.most()), Long.toString(length), Long.toString(boundary)
    };
  }

  private static List<Decision> decisions(List<Object> numbers, int count) {
    List<Decision> decisions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      long wait = (Long) numbers.get(3 * i + 2);
      decisions.add(
          new Decision(
              (Long) numbers.get(3 * i) == 1,
              (Long) numbers.get(3 * i + 1),
              wait < 0 ? NEVER : Duration.ofNanos(wait * 1000)));
    }
    return decisions;
  }

  private static long micros(Duration duration) {
    return Math.addExact(
        Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1000);
  }

  private static long micros(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
  }

  private static byte[] text(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }
}
