/** Policies that let callers in or keep them out. */
@NullMarked
package io.weir.runtime.policies.access;

import org.jspecify.annotations.NullMarked;
