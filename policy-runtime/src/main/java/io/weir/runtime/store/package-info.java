/** Stores within the process: counters and the built-in cache. */
@NullMarked
package io.weir.runtime.store;

import org.jspecify.annotations.NullMarked;
