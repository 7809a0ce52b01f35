/**
 * Weir in somebody's own pipeline: {@link io.weir.netty.pipeline.PolicyChannelHandler} after an
 * {@code HttpServerCodec}, as the last handler or before those of an application.
 */
@NullMarked
package io.weir.netty.pipeline;

import org.jspecify.annotations.NullMarked;
