/**
 * The contract of hosts as tests. A host's module extends {@link io.weir.tck.HostContract} with one
 * small class; what its server cannot do is named by {@link io.weir.tck.Limitation}.
 */
@NullMarked
package io.weir.tck;

import org.jspecify.annotations.NullMarked;
