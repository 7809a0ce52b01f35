/** Policies that make calls of their own. */
@NullMarked
package io.weir.runtime.policies.request;

import org.jspecify.annotations.NullMarked;
