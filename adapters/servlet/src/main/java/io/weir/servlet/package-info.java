/**
 * Weir on servlet containers: {@link io.weir.servlet.PolicyServlet} is a gateway, {@link
 * io.weir.servlet.PolicyFilter} stands in front of an application. Jakarta Servlet 6; asynchronous,
 * so {@code async-supported} must be set on them and on all filters before them.
 */
@NullMarked
package io.weir.servlet;

import org.jspecify.annotations.NullMarked;
