/** Policies that report. */
@NullMarked
package io.weir.runtime.policies.logging;

import org.jspecify.annotations.NullMarked;
