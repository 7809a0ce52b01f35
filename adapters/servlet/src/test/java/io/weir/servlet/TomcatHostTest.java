package io.weir.servlet;

import io.weir.tck.HostContract;
import io.weir.tck.HostUnderTest;

/** The servlet host keeps the contract of hosts on Tomcat. */
final class TomcatHostTest extends HostContract {
  @Override
  protected HostUnderTest host() {
    return new TomcatHost(null);
  }
}
