/**
 * Content on its way through: pieces that are asked for one by one, so that a slow reader slows
 * down the sender.
 */
@NullMarked
package io.weir.netty.body;

import org.jspecify.annotations.NullMarked;
