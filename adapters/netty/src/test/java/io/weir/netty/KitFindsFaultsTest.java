package io.weir.netty;

import io.weir.tck.FaultsContract;
import io.weir.tck.HostUnderTest;
import io.weir.tck.Mode;

/** The contract kit finds deliberate faults, put upon the Netty server. */
final class KitFindsFaultsTest extends FaultsContract {
  @Override
  protected HostUnderTest host() {
    return new NettyHost();
  }

  @Override
  protected Mode mode() {
    return Mode.GATEWAY;
  }
}
