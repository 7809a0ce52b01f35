package io.weir.tck.store;

import io.weir.api.spi.CacheStore;
import io.weir.runtime.store.InProcessCacheStore;
import java.time.Duration;
import java.time.Instant;

class InProcessCacheStoreTest extends CacheStoreContract {
  private final ManualTicker ticker = new ManualTicker(Instant.EPOCH);

  @Override
  protected CacheStore create() {
    return new InProcessCacheStore(ticker, 64L << 20);
  }

  @Override
  protected void pass(Duration time) {
    ticker.advance(time);
  }
}
