package io.weir.runtime.engine;

import io.weir.api.Scope;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where a step stands: what an error in it says of itself.
 *
 * @param policy the name of its element
 * @param policyId the element's {@code id}, or null
 * @param path the containers around it ({@code choose[3]\when[2]}), or null for none
 * @param scope the scope whose document holds it
 * @param span its place in the author's text
 */
public record StepInfo(
    String policy, @Nullable String policyId, @Nullable String path, Scope scope, SourceSpan span) {
  /** Where a policy stands, from its own configuration. */
  public static StepInfo of(PolicyConfig config) {
    return new StepInfo(
        config.schema().name(),
        config.policyId(),
        config.containers(),
        config.scope(),
        config.elementSpan());
  }
}
