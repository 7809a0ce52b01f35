package io.weir.undertow;

import io.weir.tck.FaultsContract;
import io.weir.tck.HostUnderTest;
import io.weir.tck.Mode;

/** The contract kit finds deliberate faults, put upon Undertow's filter. */
final class KitFindsFaultsTest extends FaultsContract {
  @Override
  protected HostUnderTest host() {
    return new UndertowHost();
  }

  @Override
  protected Mode mode() {
    return Mode.FILTER;
  }
}
