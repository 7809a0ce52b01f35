/**
 * What hosts, embedders and authors of policies see of one request: policies, the exchange,
 * messages and bodies.
 */
@NullMarked
package io.weir.api;

import org.jspecify.annotations.NullMarked;
