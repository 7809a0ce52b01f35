/** The running gateway: routes, reload, traces and logs, on the Netty host. */
@NullMarked
package io.weir.gateway.server;

import org.jspecify.annotations.NullMarked;
