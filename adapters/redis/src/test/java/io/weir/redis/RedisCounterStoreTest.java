package io.weir.redis;

import io.weir.api.spi.CounterStore;
import io.weir.tck.store.CounterStoreContract;
import io.weir.tck.store.ManualTicker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The contract on a server of its own. */
class RedisCounterStoreTest extends CounterStoreContract {
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
  protected CounterStore create(ManualTicker clock) {
    RedisSettings settings =
        RedisSettings.at(server.uri())
            .keyPrefix("test" + PREFIXES.incrementAndGet() + ":")
            .timeout(Duration.ofSeconds(20))
            .whenUnavailable(WhenUnavailable.REFUSE)
            .build();
    link = new RedisLink(settings, io.weir.api.spi.Ticker.system());
    Awaiting.unchecked(link.connected());
    return new RedisCounterStore(link, settings, clock, true);
  }

  @AfterEach
  void closeLink() {
    link.close();
  }
}
