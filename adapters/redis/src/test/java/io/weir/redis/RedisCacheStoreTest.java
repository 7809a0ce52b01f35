package io.weir.redis;

import io.weir.api.spi.CacheStore;
import io.weir.api.spi.Ticker;
import io.weir.tck.store.CacheStoreContract;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The contract on a server of its own. */
class RedisCacheStoreTest extends CacheStoreContract {
  private static final AtomicInteger PREFIXES = new AtomicInteger();
  private static RedisServer server;
  private RedisLink link;

  @BeforeAll
  static void startServer() {
    server = RedisServer.start();
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  protected CacheStore create() {
    RedisSettings settings =
        RedisSettings.at(server.uri())
            .keyPrefix("test" + PREFIXES.incrementAndGet() + ":")
            .timeout(Duration.ofSeconds(20))
            .build();
    link = new RedisLink(settings, Ticker.system());
    Awaiting.unchecked(link.connected());
    return new RedisCacheStore(link, settings);
  }

  /** A server has no clock but the machine's. */
  @Override
  protected void pass(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }

  @AfterEach
  void closeLink() {
    link.close();
  }
}
