package io.weir.xml.bind;

import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.Section;
import io.weir.api.definition.PolicyConfig;
import io.weir.runtime.engine.BufferBefore;
import io.weir.runtime.engine.Pipeline;
import io.weir.runtime.engine.Sequence;
import io.weir.runtime.engine.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the nodes of bound policies. Called only when there is no error. */
final class PipelineBuilder {
  private final LoadSettings settings;
  private final List<? extends Expression<?>> expressions;
  private final long bodyLimit;
  private final Map<BoundPolicy, Step> built = new IdentityHashMap<>();

  PipelineBuilder(
      LoadSettings settings, List<? extends Expression<?>> expressions, long bodyLimit) {
    this.settings = settings;
    this.expressions = expressions;
    this.bodyLimit = bodyLimit;
  }

  Pipeline build(Map<Section, List<BoundPolicy>> sections) {
    Map<Section, Sequence> sequences = new EnumMap<>(Section.class);
    sections.forEach((section, policies) -> sequences.put(section, sequence(policies)));
    return Pipeline.of(sequences);
  }

  private Sequence sequence(List<BoundPolicy> policies) {
    List<Step> steps = new ArrayList<>();
    for (BoundPolicy policy : policies) {
      steps.add(step(policy));
    }
    return Sequence.of(steps);
  }

  private Step step(BoundPolicy bound) {
    Step known = built.get(bound);
    if (known == null) {
      PolicyConfig config =
          bound.element().config(settings.environment(), bound.info(), expressions, this::sequence);
      Set<Expression.Need> needs = bound.element().needs(expressions);
      needs.addAll(bound.definition().needs(config));
      Policy policy = bound.definition().build(config);
      known = new Step(BufferBefore.wrap(policy, needs, bodyLimit), bound.info());
      built.put(bound, known);
    }
    return known;
  }
}
