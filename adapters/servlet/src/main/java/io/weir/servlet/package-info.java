/**
 * Weir on servlet containers: {@link io.weir.servlet.PolicyServlet} is a gateway, {@link
 * io.weir.servlet.PolicyFilter} stands in front of an application. Jakarta Servlet 6; asynchronous,
 * so {@code async-supported} must be set on them and on all filters before them.
 *
 * <p>What containers do not let anybody do: a caller that leaves is noticed by the next read or
 * write only, not while a backend is waited for. Tomcat sends {@code 100 Continue} before a policy
 * has asked for content, and makes the names of request headers lower case.
 */
@NullMarked
package io.weir.servlet;

import org.jspecify.annotations.NullMarked;
