/**
 * Weir on Undertow: {@link io.weir.undertow.PolicyHandler} is a gateway, or stands in front of
 * other handlers. Runs on the I/O threads and holds none.
 */
@NullMarked
package io.weir.undertow;

import org.jspecify.annotations.NullMarked;
