package io.weir.undertow;

import io.weir.tck.HostContract;
import io.weir.tck.HostUnderTest;

/** The Undertow host keeps the contract of hosts. */
final class UndertowHostTest extends HostContract {
  @Override
  protected HostUnderTest host() {
    return new UndertowHost();
  }
}
