/**
 * The Netty host: a gateway server, the same as a handler for one's own pipeline, and the
 * non-blocking backend client.
 */
@NullMarked
package io.weir.netty;

import org.jspecify.annotations.NullMarked;
