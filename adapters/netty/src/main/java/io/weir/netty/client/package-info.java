/** The HTTP/1.1 client for backends, with its pools of connections. */
@NullMarked
package io.weir.netty.client;

import org.jspecify.annotations.NullMarked;
