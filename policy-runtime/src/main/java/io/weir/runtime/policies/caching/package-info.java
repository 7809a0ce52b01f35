/** Policies that keep values between requests. */
@NullMarked
package io.weir.runtime.policies.caching;

import org.jspecify.annotations.NullMarked;
