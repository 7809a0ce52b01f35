package io.weir.runtime.policies.message;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Message;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * Replaces every occurrence of a text in the body, case counting, from left to right. The body is
 * read in the charset of its Content-Type, UTF-8 if there is none; one that is compressed (gzip,
 * deflate) is decompressed and stays so if something was replaced. An empty {@code from}, no body,
 * or another encoding changes nothing.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/find-and-replace-policy">find-and-replace</a>
 */
public final class FindAndReplace extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> FROM =
      AttributeKey.expression("from", ValueType.STRING).required().doc("the text to look for");
  private static final AttributeKey<Expression<String>> TO =
      AttributeKey.expression("to", ValueType.STRING)
          .required()
          .doc("the replacement; an empty one removes the text");

  /** The definition. */
  public FindAndReplace() {
    super(
        ElementSchema.named("find-and-replace", "Replaces a text in the body.")
            .attributes(FROM, TO)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Set<Expression.Need> needs(PolicyConfig config) {
    return Set.of(
        Target.isRequest(config.section())
            ? Expression.Need.REQUEST_BODY
            : Expression.Need.RESPONSE_BODY);
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(FROM), config.get(TO), config.section());
  }

  private record Node(Expression<String> from, Expression<String> to, Section section)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String wanted = from.evaluate(exchange);
      String replacement = to.evaluate(exchange);
      Message message = Target.of(exchange, section);
      if (wanted == null
          || wanted.isEmpty()
          || !(message.body() instanceof Body.Buffered buffered)) {
        return NEXT;
      }
      byte[] content = Target.identity(message, buffered.bytes());
      if (content == null) {
        return NEXT;
      }
      Charset charset = Target.charset(message.headers());
      String text = new String(content, charset);
      if (text.contains(wanted)) {
        message.headers().remove("Content-Encoding");
        byte[] bytes =
            text.replace(wanted, replacement == null ? "" : replacement).getBytes(charset);
        message.body(Body.of(bytes));
        Target.reframe(message, bytes.length);
      }
      return NEXT;
    }
  }
}
