package io.weir.tck;

import io.weir.runtime.engine.host.ExchangeHandler;
import org.jspecify.annotations.Nullable;

/**
 * What a server is started with.
 *
 * @param mode as which kind of host
 * @param policies what the host runs
 * @param application for a filter, what stands behind it: to be served by the same adapter as a
 *     gateway, which is an application of the server like any other; null for a gateway
 * @param maxBody bytes of a request's content that are taken
 * @param maxHead bytes of a request's head that are taken
 * @param tls key and certificates, or null for plain text
 */
public record HostSetup(
    Mode mode,
    ExchangeHandler policies,
    @Nullable ExchangeHandler application,
    long maxBody,
    int maxHead,
    @Nullable TestTls tls) {}
