package io.weir.undertow;

import io.weir.tck.GatewayContract;
import io.weir.tck.HostUnderTest;

/** The Undertow host keeps the contract of hosts. */
final class UndertowHostTest extends GatewayContract {
  @Override
  protected HostUnderTest host() {
    return new UndertowHost();
  }
}
