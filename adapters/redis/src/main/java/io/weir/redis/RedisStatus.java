package io.weir.redis;

import java.time.Duration;

/**
 * How the connection fares, for metrics and health.
 *
 * @param isConnected whether there is a connection and commands are sent on it
 * @param available whether commands are sent; otherwise only one in a while, to see whether Redis
 *     is back
 * @param unavailableFor how long it has not been available; zero if it is
 * @param commands how many commands were asked for, since the start
 * @param failures how many of them failed or were not sent
 * @param localDecisions how many decisions on limits this instance made alone instead
 */
public record RedisStatus(
    boolean isConnected,
    boolean available,
    Duration unavailableFor,
    long commands,
    long failures,
    long localDecisions) {}
