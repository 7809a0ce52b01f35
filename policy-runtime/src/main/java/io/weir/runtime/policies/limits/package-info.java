/** Policies that limit how much callers may ask. */
@NullMarked
package io.weir.runtime.policies.limits;

import org.jspecify.annotations.NullMarked;
