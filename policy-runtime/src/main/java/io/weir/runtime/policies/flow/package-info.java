/** Policies that steer: branches, repetition, early answers, fragments. */
@NullMarked
package io.weir.runtime.policies.flow;

import org.jspecify.annotations.NullMarked;
