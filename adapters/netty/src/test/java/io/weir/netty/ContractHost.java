package io.weir.netty;

import java.net.InetSocketAddress;

/** A host under test. */
interface ContractHost {
  /** Where it listens. */
  InetSocketAddress address();

  /** Stops it. */
  void close() throws Exception;
}
