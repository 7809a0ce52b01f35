/** The arithmetic of rate limits and quotas. */
@NullMarked
package io.weir.runtime.limit;

import org.jspecify.annotations.NullMarked;
