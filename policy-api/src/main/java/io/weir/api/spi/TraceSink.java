package io.weir.api.spi;

import io.weir.api.Exchange;

/**
 * Receives traces: entries of traced requests, and the {@code trace} policy's messages of all. Any
 * thread; must not block.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface TraceSink {
  /** Takes one entry. */
  void accept(Exchange exchange, TraceEntry entry);

  /** Drops everything. */
  static TraceSink none() {
    return (exchange, entry) -> {};
  }
}
