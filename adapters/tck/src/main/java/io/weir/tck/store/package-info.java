/**
 * What every store of counters and cached values must do: JUnit tests that a store's module runs
 * with one small subclass each.
 */
@NullMarked
package io.weir.tck.store;

import org.jspecify.annotations.NullMarked;
