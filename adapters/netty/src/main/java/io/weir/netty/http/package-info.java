/**
 * HTTP/1.1 on the wire: strict readers of heads and bodies, and writers. One reading of every byte
 * string, or none: what two programs could read differently is refused (RFC 9112, 11.2).
 */
@NullMarked
package io.weir.netty.http;

import org.jspecify.annotations.NullMarked;
