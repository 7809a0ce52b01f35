/** Event loops and what is kept for each: time, deadlines, and the kind of its channels. */
@NullMarked
package io.weir.netty.loop;

import org.jspecify.annotations.NullMarked;
