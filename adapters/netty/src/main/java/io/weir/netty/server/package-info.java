/** The HTTP/1.1 server. */
@NullMarked
package io.weir.netty.server;

import org.jspecify.annotations.NullMarked;
