package io.weir.netty.client;

import io.weir.api.Url;
import io.weir.api.spi.BackendOptions;

/** Calls that may share a connection. */
record PoolKey(boolean secure, String host, int port, BackendOptions options) {
  static PoolKey of(Url url, BackendOptions options) {
    return new PoolKey(url.scheme().equals("https"), url.host(), url.port(), options);
  }

  /** Whether requests go to a proxy as they are. */
  boolean isForwarded() {
    return options.proxy() != null && !secure;
  }
}
