package io.weir.netty;

import io.weir.tck.HostContract;
import io.weir.tck.HostUnderTest;

/** The handler for somebody's own pipeline keeps the contract of hosts. */
final class PipelineHostTest extends HostContract {
  @Override
  protected HostUnderTest host() {
    return new PipelineHost();
  }
}
