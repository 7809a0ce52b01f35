package io.weir.xml.bind;

import io.weir.api.definition.PolicyDefinition;
import io.weir.runtime.engine.StepInfo;

/**
 * A policy of a document after all checks, not yet built.
 *
 * @param definition its definition
 * @param element its element
 * @param info where it stands
 */
record BoundPolicy(PolicyDefinition definition, BoundElement element, StepInfo info) {}
