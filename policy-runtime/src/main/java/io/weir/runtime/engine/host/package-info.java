/**
 * What hosts share, whatever their server: {@link io.weir.runtime.engine.host.HostCall}, from a
 * received request to the end of its answer; {@link io.weir.runtime.engine.host.ForwardedCall}, the
 * application behind a filter; the content between them, which applications read as a {@link
 * io.weir.runtime.engine.host.ContentInput} and write to a {@link
 * io.weir.runtime.engine.host.ContentOutput}; the thread that a server lends; the reading of
 * targets, the headers of one connection, and what of a response goes over the wire.
 */
@NullMarked
package io.weir.runtime.engine.host;

import org.jspecify.annotations.NullMarked;
