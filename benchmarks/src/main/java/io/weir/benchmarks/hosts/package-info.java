/**
 * Servers for the load of the hosts: each bare, with its checks written by hand, and with Weir as a
 * filter.
 */
@NullMarked
package io.weir.benchmarks.hosts;

import org.jspecify.annotations.NullMarked;
