package io.weir.runtime.policies.flow;

import io.weir.api.Policy;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;

/**
 * Stands for the same section of the next broader scope; replaced when documents are composed.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/set-edit-policies">set-edit-policies</a>
 */
public final class Base extends PolicyDefinition {
  /** The definition. */
  public Base() {
    super(
        ElementSchema.named("base", "Stands for the section of the next broader scope.").build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    throw new IllegalStateException("`base` is replaced when documents are composed");
  }
}
