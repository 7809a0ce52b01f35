package io.weir.runtime.policies.flow;

import io.weir.api.Policy;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;

/**
 * Stands for the policies of a fragment; replaced when the document is loaded. Ids compare without
 * case.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/include-fragment-policy">include-fragment</a>
 */
public final class IncludeFragment extends PolicyDefinition {
  private static final AttributeKey<String> FRAGMENT_ID =
      AttributeKey.of("fragment-id", ValueType.STRING).required().doc("the id of the fragment");

  /** The definition. */
  public IncludeFragment() {
    super(
        ElementSchema.named("include-fragment", "Is replaced by the policies of a fragment.")
            .attributes(FRAGMENT_ID)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    throw new IllegalStateException("fragments are inserted when the document is loaded");
  }
}
