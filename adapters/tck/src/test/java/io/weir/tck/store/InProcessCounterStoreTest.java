package io.weir.tck.store;

import io.weir.api.spi.CounterStore;
import io.weir.runtime.store.InProcessCounterStore;

class InProcessCounterStoreTest extends CounterStoreContract {
  @Override
  protected CounterStore create(ManualTicker clock) {
    return new InProcessCounterStore(clock);
  }
}
