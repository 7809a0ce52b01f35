/**
 * Runs compiled policies. The facade is {@link io.weir.runtime.engine.PolicyEngine}; a host needs
 * nothing else of this package.
 */
@NullMarked
package io.weir.runtime.engine;

import org.jspecify.annotations.NullMarked;
