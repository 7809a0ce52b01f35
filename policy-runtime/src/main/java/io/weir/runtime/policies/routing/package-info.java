/** Policies that choose and call the backend. */
@NullMarked
package io.weir.runtime.policies.routing;

import org.jspecify.annotations.NullMarked;
