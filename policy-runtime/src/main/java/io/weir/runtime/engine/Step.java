package io.weir.runtime.engine;

import io.weir.api.Policy;

/**
 * One policy of a sequence.
 *
 * @param policy what runs
 * @param info where it stands
 */
public record Step(Policy policy, StepInfo info) {}
