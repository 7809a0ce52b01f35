package io.weir.gateway.server;

import io.weir.gateway.config.GatewayConfig;
import io.weir.runtime.engine.Pipeline;

/**
 * A configuration that serves. Immutable; a request keeps the one it began with.
 *
 * @param config what it was made of
 * @param routes the operations
 * @param global the policy of requests without operation
 */
record Configuration(GatewayConfig config, Routes routes, Pipeline global) {}
