package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import java.util.concurrent.CompletionStage;

/**
 * Adds, replaces, extends or removes a header of the message that the section is about.
 *
 * <p>Several values go on one line, joined by commas without blank, except for headers whose values
 * cannot share one. A null value is an empty one. {@code Server} cannot be deleted from responses.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/set-header-policy">set-header</a>
 */
public final class SetHeader extends PolicyDefinition {
  /** The definition. */
  public SetHeader() {
    super(HeaderEdit.SCHEMA, everySection(), everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    HeaderEdit.check(config, problems);
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(HeaderEdit.of(config), config.section());
  }

  private record Node(HeaderEdit edit, Section section) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      edit.apply(exchange, Target.of(exchange, section).headers(), Target.isRequest(section));
      return NEXT;
    }
  }
}
