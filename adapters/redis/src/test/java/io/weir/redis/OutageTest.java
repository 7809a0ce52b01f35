package io.weir.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.weir.api.spi.CacheStore;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Demand;
import io.weir.api.spi.CounterStore.SlidingWindow;
import io.weir.api.spi.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What happens while Redis is slow, gone, or back again. */
class OutageTest {
  private static final SlidingWindow LIMIT = new SlidingWindow(1_000_000, Duration.ofHours(1));

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private RedisServer server;
  private CuttableProxy proxy;
  private RedisStores stores;

  @BeforeEach
  void start() throws Exception {
    server = RedisServer.start();
    proxy = new CuttableProxy(server.port());
    log.start();
    ((Logger) LoggerFactory.getLogger(RedisLink.class)).addAppender(log);
  }

  @AfterEach
  void stop() throws Exception {
    ((Logger) LoggerFactory.getLogger(RedisLink.class)).detachAppender(log);
    if (stores != null) {
      stores.close();
    }
    if (proxy != null) {
      proxy.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private void connect(WhenUnavailable whenUnavailable) throws Exception {
    stores =
        RedisStores.connect(
            RedisSettings.at("redis://127.0.0.1:" + proxy.port())
                .timeout(Duration.ofMillis(200))
                .retryAfter(Duration.ofMillis(50))
                .whenUnavailable(whenUnavailable)
                .build(),
            Ticker.system());
    Awaiting.until(this::decidedByRedis, () -> {});
  }

  private boolean decidedByRedis() {
    long before = stores.status().failures();
    try {
      ask("probe");
    } catch (Exception e) {
      return false;
    }
    return stores.status().available() && stores.status().failures() == before;
  }

  private Decision ask(String key) throws Exception {
    return Awaiting.answer(stores.counterStore().acquire(List.of(new Demand("k:" + key, LIMIT, 1))))
        .get(0);
  }

  @Test
  void whileRedisIsGoneEachInstanceLimitsAlone() throws Exception {
    connect(WhenUnavailable.LIMIT_LOCALLY);
    proxy.cut();
    SlidingWindow two = new SlidingWindow(2, Duration.ofHours(1));
    CounterStore counters = stores.counterStore();
    List<Boolean> granted = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      granted.add(
          Awaiting.answer(counters.acquire(List.of(new Demand("k:a", two, 1)))).get(0).granted());
    }
    assertEquals(List.of(true, true, false), granted);
    assertTrue(stores.status().localDecisions() >= 3);
    assertFalse(stores.status().available());
  }

  @Test
  void refusingIsAChoice() throws Exception {
    connect(WhenUnavailable.REFUSE);
    proxy.cut();
    for (int i = 0; i < 3; i++) {
      ExecutionException failure = assertThrows(ExecutionException.class, () -> ask("a"));
      assertInstanceOf(RedisUnavailableException.class, failure.getCause());
    }
    assertEquals(0, stores.status().localDecisions());
  }

  @Test
  void oneLineTellsOfTheOutageAndOneOfItsEnd() throws Exception {
    connect(WhenUnavailable.LIMIT_LOCALLY);
    log.list.clear();
    proxy.cut();
    for (int i = 0; i < 200; i++) {
      ask("a");
    }
    proxy.mend();
    Awaiting.until(this::decidedByRedis, () -> {});
    assertEquals(2, log.list.size(), log.list.toString());
    assertTrue(log.list.get(0).getFormattedMessage().contains("is not available"));
    assertTrue(log.list.get(1).getFormattedMessage().contains("is back"));
  }

  @Test
  void aFrozenRedisCostsTheTimeoutOnlyNowAndThen() throws Exception {
    connect(WhenUnavailable.LIMIT_LOCALLY);
    server.freeze();
    try {
      Awaiting.until(() -> !stores.status().available(), () -> ask("a"));
      // No heap of commands: all but a try now and then are decided at once.
      List<CompletionStage<List<Decision>>> all = new ArrayList<>();
      for (int i = 0; i < 20_000; i++) {
        all.add(stores.counterStore().acquire(List.of(new Demand("k:b", LIMIT, 1))));
      }
      long atOnce = all.stream().filter(stage -> stage.toCompletableFuture().isDone()).count();
      assertTrue(atOnce > 19_000, atOnce + " of 20000 were decided at once");
      for (CompletionStage<List<Decision>> stage : all) {
        assertNotNull(stage.toCompletableFuture().get(30, TimeUnit.SECONDS));
      }
    } finally {
      server.thaw();
    }
    Awaiting.until(this::decidedByRedis, () -> {});
  }

  @Test
  void aServerThatStartsLateIsFound() throws Exception {
    int port = RedisServer.freePort();
    stores =
        RedisStores.connect(
            RedisSettings.at("redis://127.0.0.1:" + port).retryAfter(Duration.ofMillis(50)).build(),
            Ticker.system());
    ask("a");
    try (RedisServer late = RedisServer.startAt(port)) {
      Awaiting.until(this::decidedByRedis, () -> {});
      assertEquals(port, late.port());
    }
  }

  @Test
  void aRestartedServerGetsTheScriptAgain() throws Exception {
    connect(WhenUnavailable.REFUSE);
    int port = server.port();
    server.close();
    server = RedisServer.startAt(port);
    Awaiting.until(this::decidedByRedis, () -> {});
    assertTrue(ask("a").granted());
  }

  @Test
  void aCacheThatIsAwayFails() throws Exception {
    connect(WhenUnavailable.LIMIT_LOCALLY);
    CacheStore cache = stores.cacheStore();
    Awaiting.answer(cache.put("k", "v", Duration.ofHours(1)));
    proxy.cut();
    assertThrows(ExecutionException.class, () -> Awaiting.answer(cache.get("k")));
    proxy.mend();
    Awaiting.until(this::decidedByRedis, () -> {});
    assertEquals("v", Awaiting.answer(cache.get("k")));
  }

  /** Every call is decided, and never more than the limit is granted, however often it is cut. */
  @Test
  void cutsLoseNoCallAndGrantNoMoreThanTheLimit() throws Exception {
    connect(WhenUnavailable.REFUSE);
    SlidingWindow limit = new SlidingWindow(1000, Duration.ofHours(1));
    CounterStore counters = stores.counterStore();
    int granted = 0;
    int refused = 0;
    int failed = 0;
    for (int i = 0; i < 3000; i++) {
      if (i % 500 == 250) {
        proxy.cutOnce();
      }
      try {
        boolean yes =
            Awaiting.answer(counters.acquire(List.of(new Demand("k:a", limit, 1))))
                .get(0)
                .granted();
        granted += yes ? 1 : 0;
        refused += yes ? 0 : 1;
      } catch (ExecutionException e) {
        failed++;
        Awaiting.until(this::decidedByRedis, () -> {});
      }
    }
    assertEquals(3000, granted + refused + failed);
    assertTrue(granted <= 1000, granted + " granted");
    assertTrue(granted >= 1000 - failed, granted + " granted, " + failed + " failed");
    assertTrue(failed < 100, failed + " failed");
  }
}
