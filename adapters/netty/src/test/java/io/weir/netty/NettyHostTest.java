package io.weir.netty;

import io.weir.tck.GatewayContract;
import io.weir.tck.HostUnderTest;

/** The Netty server keeps the contract of hosts. */
final class NettyHostTest extends GatewayContract {
  @Override
  protected HostUnderTest host() {
    return new NettyHost();
  }
}
