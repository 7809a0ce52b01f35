package io.weir.tck.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Demand;
import io.weir.api.spi.CounterStore.FixedWindow;
import io.weir.api.spi.CounterStore.Limit;
import io.weir.api.spi.CounterStore.SlidingWindow;
import io.weir.api.spi.CounterStore.TokenBucket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link CounterStore} must do. A subclass gives a store without counters for each test,
 * whose time is the given ticker's.
 */
public abstract class CounterStoreContract {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ManualTicker ticker = new ManualTicker(START);
  private CounterStore store;

  /** Makes the contract's tests; called by JUnit. */
  protected CounterStoreContract() {}

  /** A store without counters, by this clock. */
  protected abstract CounterStore create(ManualTicker clock);

  @BeforeEach
  void createStore() {
    store = create(ticker);
  }

  // ---- sliding windows

  @Test
  void slidingWindowGrantsTheMostAndNoMore() throws Exception {
    SlidingWindow limit = new SlidingWindow(3, MINUTE);
    for (int left = 2; left >= 0; left--) {
      assertEquals(granted(left), ask("k:a", limit, 1));
    }
    assertEquals(refused(0, MINUTE), ask("k:a", limit, 1));
    advance(Duration.ofMillis(59_999));
    assertEquals(refused(0, Duration.ofMillis(1)), ask("k:a", limit, 1));
    advance(Duration.ofMillis(1));
    assertEquals(granted(2), ask("k:a", limit, 1));
  }

  @Test
  void slidingWindowForgetsEachCallByItself() throws Exception {
    SlidingWindow limit = new SlidingWindow(2, MINUTE);
    ask("k:a", limit, 1);
    advance(Duration.ofSeconds(40));
    ask("k:a", limit, 1);
    assertEquals(refused(0, Duration.ofSeconds(20)), ask("k:a", limit, 1));
    advance(Duration.ofSeconds(20));
    assertEquals(granted(0), ask("k:a", limit, 1));
    assertEquals(refused(0, Duration.ofSeconds(40)), ask("k:a", limit, 1));
  }

  @Test
  void aDemandIsGrantedWhileTheSumBeforeItIsBelowTheMost() throws Exception {
    SlidingWindow limit = new SlidingWindow(10, MINUTE);
    assertEquals(granted(1), ask("k:a", limit, 9));
    assertEquals(granted(0), ask("k:a", limit, 9));
    assertFalse(ask("k:a", limit, 1).granted());
  }

  @Test
  void anAmountOfZeroOnlyAsks() throws Exception {
    SlidingWindow limit = new SlidingWindow(1, MINUTE);
    assertEquals(granted(1), ask("k:a", limit, 0));
    assertEquals(granted(1), ask("k:a", limit, 0));
    assertEquals(granted(0), ask("k:a", limit, 1));
    assertEquals(refused(0, MINUTE), ask("k:a", limit, 0));
  }

  @Test
  void aWindowOfNothingNeverGrants() throws Exception {
    assertEquals(refused(0, CounterStore.NEVER), ask("k:a", new SlidingWindow(0, MINUTE), 1));
  }

  @Test
  void theMostMayDifferFromCallToCall() throws Exception {
    ask("k:a", new SlidingWindow(2, MINUTE), 2);
    assertFalse(ask("k:a", new SlidingWindow(2, MINUTE), 1).granted());
    assertEquals(granted(7), ask("k:a", new SlidingWindow(10, MINUTE), 1));
  }

  @Test
  void aRefusedDemandIsNotCounted() throws Exception {
    SlidingWindow limit = new SlidingWindow(1, MINUTE);
    ask("k:a", limit, 1);
    for (int i = 0; i < 5; i++) {
      advance(Duration.ofSeconds(10));
      ask("k:a", limit, 1);
    }
    advance(Duration.ofSeconds(10));
    assertTrue(ask("k:a", limit, 1).granted());
  }

  @Test
  void manyCallsOfOneWindowAreNeverGrantedBeyondTheMost() throws Exception {
    SlidingWindow limit = new SlidingWindow(3000, MINUTE);
    int granted = 0;
    for (int i = 0; i < 4000; i++) {
      advance(Duration.ofMillis(10));
      granted += ask("k:a", limit, 1).granted() ? 1 : 0;
    }
    assertEquals(3000, granted);
    advance(MINUTE);
    assertEquals(granted(2999), ask("k:a", limit, 1));
  }

  // ---- fixed windows

  @Test
  void fixedWindowBeginsAnewAtEachBoundary() throws Exception {
    FixedWindow limit = new FixedWindow(2, START.minusSeconds(90), MINUTE);
    ask("k:a", limit, 1);
    assertEquals(granted(0), ask("k:a", limit, 1));
    assertEquals(refused(0, Duration.ofSeconds(30)), ask("k:a", limit, 1));
    advance(Duration.ofSeconds(30));
    assertEquals(granted(1), ask("k:a", limit, 1));
  }

  @Test
  void fixedWindowMayBeginInTheFirstYear() throws Exception {
    FixedWindow limit =
        new FixedWindow(1, Instant.parse("0001-01-01T00:00:00Z"), Duration.ofDays(7));
    ask("k:a", limit, 1);
    // the week's Monday is 2026-01-05
    assertEquals(refused(0, Duration.ofDays(4)), ask("k:a", limit, 1));
  }

  @Test
  void fixedWindowMayBeginInTheFuture() throws Exception {
    FixedWindow limit = new FixedWindow(1, START.plusSeconds(600), Duration.ofSeconds(100));
    ask("k:a", limit, 1);
    assertEquals(refused(0, Duration.ofSeconds(100)), ask("k:a", limit, 1));
  }

  @Test
  void aPeriodOfZeroHasNoEnd() throws Exception {
    FixedWindow limit = new FixedWindow(1, START, Duration.ZERO);
    assertEquals(granted(0), ask("k:a", limit, 1));
    advance(Duration.ofDays(1000));
    assertEquals(refused(0, CounterStore.NEVER), ask("k:a", limit, 1));
  }

  // ---- token buckets

  @Test
  void aBucketStartsFullAndFillsEvenly() throws Exception {
    TokenBucket limit = new TokenBucket(60, MINUTE);
    assertTrue(ask("k:a", limit, 60).granted());
    Decision refused = ask("k:a", limit, 5);
    assertEquals(refused(0, Duration.ofSeconds(5)), refused);
    advance(Duration.ofSeconds(5));
    assertTrue(ask("k:a", limit, 5).granted());
    advance(Duration.ofHours(1));
    assertEquals(60, ask("k:a", limit, 0).remaining());
  }

  @Test
  void aBucketNeverHoldsMoreThanItsSize() throws Exception {
    assertEquals(CounterStore.NEVER, ask("k:a", new TokenBucket(10, MINUTE), 11).retryAfter());
  }

  // ---- together

  @Test
  void demandsTogetherAreCountedAllOrNone() throws Exception {
    FixedWindow calls = new FixedWindow(10, START, MINUTE);
    FixedWindow bytes = new FixedWindow(100, START, MINUTE);
    add("bytes:q", bytes, 100);
    List<Decision> decisions =
        await(
            store.acquire(
                List.of(new Demand("calls:q", calls, 1), new Demand("bytes:q", bytes, 0))));
    assertTrue(decisions.get(0).granted());
    assertEquals(refused(0, MINUTE), decisions.get(1));
    assertEquals(granted(10), ask("calls:q", calls, 0));
  }

  @Test
  void whatIsAddedIsCountedWithoutATest() throws Exception {
    FixedWindow limit = new FixedWindow(10, START, MINUTE);
    assertEquals(3, add("k:a", limit, 7).remaining());
    assertEquals(0, add("k:a", limit, 7).remaining());
    assertFalse(ask("k:a", limit, 1).granted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a:b:c", "{x}", "}{", "ключ 鍵", "a b\r\nc", "*?[", "\u0000"})
  void keysOfAnyTextAreTheirOwnCounters(String name) throws Exception {
    SlidingWindow limit = new SlidingWindow(1, MINUTE);
    assertTrue(ask("rate:" + name, limit, 1).granted());
    assertFalse(ask("rate:" + name, limit, 1).granted());
    assertTrue(ask("rate:" + name + "'", limit, 1).granted());
    assertTrue(ask("other:" + name, limit, 1).granted());
    assertTrue(ask("rate:" + name, new FixedWindow(1, START, MINUTE), 1).granted());
  }

  @Test
  void longKeysAreTheirOwnCounters() throws Exception {
    SlidingWindow limit = new SlidingWindow(1, MINUTE);
    String name = "x".repeat(10_000);
    assertTrue(ask("rate:" + name, limit, 1).granted());
    assertFalse(ask("rate:" + name, limit, 1).granted());
    assertTrue(ask("rate:" + name + "y", limit, 1).granted());
  }

  @Test
  void threadsTogetherAreGrantedTheMost() throws Exception {
    SlidingWindow limit = new SlidingWindow(500, MINUTE);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        counts.add(
            threads.submit(
                () -> {
                  int granted = 0;
                  for (int j = 0; j < 100; j++) {
                    granted += ask("k:a", limit, 1).granted() ? 1 : 0;
                  }
                  return granted;
                }));
      }
      int sum = 0;
      for (Future<Integer> count : counts) {
        sum += count.get(60, TimeUnit.SECONDS);
      }
      assertEquals(500, sum);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomCallsAgreeWithAPlainModel(long seed) throws Exception {
    Random random = new Random(seed);
    Duration window = Duration.ofSeconds(1 + random.nextInt(60));
    List<long[]> calls = new ArrayList<>(); // time and amount of what was granted
    for (int i = 0; i < 300; i++) {
      long step = random.nextInt(3) == 0 ? 0 : random.nextInt((int) window.toMillis() / 5);
      advance(Duration.ofMillis(step));
      int most = 1 + random.nextInt(40);
      int amount = random.nextInt(6);
      long now = ticker.nanos();
      long sum =
          calls.stream()
              .filter(call -> now - call[0] < window.toNanos())
              .mapToLong(call -> call[1])
              .sum();
      Decision decision = ask("k:a", new SlidingWindow(most, window), amount);
      assertEquals(sum < most, decision.granted(), "call " + i + " of seed " + seed);
      long after = decision.granted() ? sum + amount : sum;
      assertEquals(Math.max(0, most - after), decision.remaining(), "call " + i);
      if (decision.granted()) {
        calls.add(new long[] {now, amount});
      }
    }
  }

  // ---- means

  private void advance(Duration time) {
    ticker.advance(time);
  }

  private static Decision granted(long remaining) {
    return new Decision(true, remaining, Duration.ZERO);
  }

  private static Decision refused(long remaining, Duration wait) {
    return new Decision(false, remaining, wait);
  }

  private Decision ask(String key, Limit limit, long amount) throws Exception {
    return await(store.acquire(List.of(new Demand(key, limit, amount)))).get(0);
  }

  private Decision add(String key, Limit limit, long amount) throws Exception {
    return await(store.add(List.of(new Demand(key, limit, amount)))).get(0);
  }

  private static <T> T await(CompletionStage<T> stage)
      throws InterruptedException, ExecutionException, TimeoutException {
    return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
  }
}
