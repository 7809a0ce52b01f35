package io.weir.netty.server;

import io.weir.netty.http.HeadLimits;
import java.time.Duration;

/**
 * Bounds of what a caller may take.
 *
 * @param head lengths of heads
 * @param body bytes of a request's content
 * @param drain bytes of unwanted content that are read to keep a connection
 * @param headTimeout for a whole head, and for a new connection's first byte
 * @param idleTimeout between requests
 * @param bodyTimeout without a byte of wanted content
 * @param writeTimeout without the caller taking a byte
 * @param requestTimeout for a request's head and content in all; zero for none
 * @param goneGrace how long a caller that has closed its side is still answered
 */
public record ServerLimits(
    HeadLimits head,
    long body,
    int drain,
    Duration headTimeout,
    Duration idleTimeout,
    Duration bodyTimeout,
    Duration writeTimeout,
    Duration requestTimeout,
    Duration goneGrace) {
  /** 1 GiB of content; 20 s for a head; 75 s idle; 60 s without progress. */
  public static final ServerLimits DEFAULT =
      new ServerLimits(
          HeadLimits.DEFAULT,
          1L << 30,
          256 * 1024,
          Duration.ofSeconds(20),
          Duration.ofSeconds(75),
          Duration.ofSeconds(60),
          Duration.ofSeconds(60),
          Duration.ZERO,
          Duration.ofSeconds(1));

  /** With another bound of content. */
  public ServerLimits withBody(long bytes) {
    return new ServerLimits(
        head,
        bytes,
        drain,
        headTimeout,
        idleTimeout,
        bodyTimeout,
        writeTimeout,
        requestTimeout,
        goneGrace);
  }

  /** With other lengths of heads. */
  public ServerLimits withHead(HeadLimits limits) {
    return new ServerLimits(
        limits,
        body,
        drain,
        headTimeout,
        idleTimeout,
        bodyTimeout,
        writeTimeout,
        requestTimeout,
        goneGrace);
  }

  /** With other timeouts of head, idle connection, content and writing. */
  public ServerLimits withTimeouts(
      Duration headTime, Duration idleTime, Duration bodyTime, Duration writeTime) {
    return new ServerLimits(
        head, body, drain, headTime, idleTime, bodyTime, writeTime, requestTimeout, goneGrace);
  }

  /** With a bound of the time that a whole request may take to come. */
  public ServerLimits withRequestTimeout(Duration time) {
    return new ServerLimits(
        head, body, drain, headTimeout, idleTimeout, bodyTimeout, writeTimeout, time, goneGrace);
  }
}
