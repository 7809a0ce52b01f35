package io.weir.netty.client;

import io.weir.netty.http.HeadLimits;
import java.time.Duration;

/**
 * Bounds of outgoing connections.
 *
 * @param head lengths of heads of responses
 * @param connectTimeout for one address, TLS and proxy included
 * @param idleTimeout of a connection that waits for its next call
 * @param bodyTimeout without a byte of wanted content
 * @param connectionsPerHost on each event loop; more calls wait
 */
public record ClientLimits(
    HeadLimits head,
    Duration connectTimeout,
    Duration idleTimeout,
    Duration bodyTimeout,
    int connectionsPerHost) {
  /** 10 s to connect, 30 s idle, 5 min without a byte, 1024 connections. */
  public static final ClientLimits DEFAULT =
      new ClientLimits(
          HeadLimits.DEFAULT,
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          1024);
}
