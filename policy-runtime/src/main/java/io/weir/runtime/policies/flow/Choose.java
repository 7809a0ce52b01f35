package io.weir.runtime.policies.flow;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PoliciesKey;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Runs the policies of the first branch whose condition is true. Conditions are evaluated one after
 * another, none after the first true one.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/choose-policy">choose</a>
 */
public final class Choose extends PolicyDefinition {
  private static final AttributeKey<Expression<Boolean>> CONDITION =
      AttributeKey.expression("condition", ValueType.BOOL).required().doc("when to take it");
  private static final PoliciesKey<Policy> WHEN_POLICIES = PoliciesKey.sequence();
  private static final PoliciesKey<Policy> OTHERWISE_POLICIES = PoliciesKey.sequence();
  private static final ChildKey<List<PolicyConfig>> WHEN =
      ChildKey.elements(
              ElementSchema.named("when", "a branch")
                  .attributes(CONDITION)
                  .policies(WHEN_POLICIES)
                  .build())
          .atLeast(1);
  private static final ChildKey<PolicyConfig> OTHERWISE =
      ChildKey.element(
          ElementSchema.named("otherwise", "the branch that is taken when no condition holds")
              .policies(OTHERWISE_POLICIES)
              .build());

  /** The definition. */
  public Choose() {
    super(
        ElementSchema.named("choose", "Runs the first branch whose condition is true.")
            .children(WHEN, OTHERWISE)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    PolicyConfig otherwise = config.find(OTHERWISE);
    if (otherwise == null) {
      return;
    }
    for (PolicyConfig when : config.get(WHEN)) {
      if (when.elementSpan().start() > otherwise.elementSpan().start()) {
        problems.error(
            when.elementSpan(), "`when` after `otherwise`", "`otherwise` must come last");
      }
    }
  }

  @Override
  public Policy build(PolicyConfig config) {
    List<Branch> branches =
        config.get(WHEN).stream()
            .map(when -> new Branch(when.get(CONDITION), when.get(WHEN_POLICIES), when.path()))
            .toList();
    PolicyConfig otherwise = config.find(OTHERWISE);
    return new Node(
        branches.toArray(Branch[]::new),
        otherwise == null ? null : otherwise.get(OTHERWISE_POLICIES));
  }

  private record Branch(Expression<Boolean> condition, Policy policies, @Nullable String path) {}

  private record Node(Branch[] branches, @Nullable Policy otherwise) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      for (Branch branch : branches) {
        boolean holds;
        try {
          holds = Conditions.holds(branch.condition, exchange);
        } catch (PolicyException e) {
          throw e.at(branch.path);
        }
        if (holds) {
          return branch.policies.execute(exchange);
        }
      }
      return otherwise == null ? NEXT : otherwise.execute(exchange);
    }
  }
}
