/**
 * What hosts share, whatever their server: {@link io.weir.runtime.engine.host.HostCall}, from a
 * received request to the end of its answer; {@link io.weir.runtime.engine.host.ForwardedCall}, the
 * application behind a filter; the content between them; the reading of targets, the headers of one
 * connection, and what of a response goes over the wire.
 */
@NullMarked
package io.weir.runtime.engine.host;

import org.jspecify.annotations.NullMarked;
