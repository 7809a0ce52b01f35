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
 * Replaces the body of the message that the section is about by a text or the value of an
 * expression, in UTF-8. Blanks of a literal text are kept. {@code Content-Type} stays but for its
 * charset. Liquid templates are refused when the document is loaded.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/set-body-policy">set-body</a>
 */
public final class SetBody extends PolicyDefinition {
  /** The definition. */
  public SetBody() {
    super(BodyEdit.SCHEMA, everySection(), everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    BodyEdit.check(config, problems);
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(BodyEdit.of(config), config.section());
  }

  private record Node(BodyEdit edit, Section section) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      edit.apply(exchange, Target.of(exchange, section));
      return NEXT;
    }
  }
}
