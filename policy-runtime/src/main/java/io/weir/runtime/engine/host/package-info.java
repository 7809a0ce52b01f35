/**
 * What hosts share, whatever their server: the handler that answers, the reading of targets, the
 * headers of one connection, what of a response goes over the wire, and bodies on servers that are
 * polled.
 */
@NullMarked
package io.weir.runtime.engine.host;

import org.jspecify.annotations.NullMarked;
