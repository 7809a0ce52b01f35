/**
 * What the engine asks of its surroundings: time, backends, counters, caches, secrets,
 * certificates, traces.
 */
@NullMarked
package io.weir.api.spi;

import org.jspecify.annotations.NullMarked;
