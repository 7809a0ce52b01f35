package io.weir.runtime.policies.logging;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.TextKey;
import io.weir.api.definition.ValueType;
import io.weir.runtime.engine.Traces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Adds an entry of its own to the trace. The sink gets it whether or not the request is traced: it
 * decides by severity where the entry goes. The message may also be the text of the element itself,
 * as older documents have it.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/trace-policy">trace</a>
 */
public final class Trace extends PolicyDefinition {
  private enum Severity {
    VERBOSE,
    INFORMATION,
    ERROR
  }

  private static final AttributeKey<String> SOURCE =
      AttributeKey.of("source", ValueType.STRING).required().doc("a label for the reader");
  private static final AttributeKey<Severity> SEVERITY =
      AttributeKey.of("severity", ValueType.choice(Severity.class))
          .defaultsTo("verbose")
          .doc("the level");
  private static final TextKey<Expression<String>> MESSAGE_TEXT =
      TextKey.expression(ValueType.STRING);
  private static final ChildKey<PolicyConfig> MESSAGE =
      ChildKey.element(ElementSchema.named("message", "the text").text(MESSAGE_TEXT).build());
  private static final AttributeKey<Expression<String>> NAME =
      AttributeKey.expression("name", ValueType.STRING).required().doc("the property");
  private static final AttributeKey<Expression<String>> VALUE =
      AttributeKey.expression("value", ValueType.STRING).required().doc("its value");
  private static final ChildKey<List<PolicyConfig>> METADATA =
      ChildKey.elements(
          ElementSchema.named("metadata", "a property of the entry")
              .attributes(NAME, VALUE)
              .build());
  private static final TextKey<Expression<String>> TEXT =
      TextKey.expression(ValueType.STRING).doc("the text, as older documents have it");

  /** The definition. */
  public Trace() {
    super(
        ElementSchema.named("trace", "Adds an entry to the trace.")
            .attributes(SOURCE, SEVERITY)
            .children(MESSAGE, METADATA)
            .text(TEXT)
            .exactlyOne(MESSAGE, TEXT)
            .build(),
        everySection(),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    PolicyConfig message = config.find(MESSAGE);
    Expression<String> text =
        message == null
            ? config.get(TEXT)
            : message.has(MESSAGE_TEXT)
                ? message.get(MESSAGE_TEXT)
                : Expression.constant("", message.elementSpan());
    List<Property> properties =
        config.get(METADATA).stream().map(m -> new Property(m.get(NAME), m.get(VALUE))).toList();
    return new Node(
        config.get(SOURCE), config.get(SEVERITY).name().toLowerCase(Locale.ROOT), text, properties);
  }

  private record Property(Expression<String> name, Expression<String> value) {}

  private record Node(
      String source, String severity, Expression<String> message, List<Property> properties)
      implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      Map<String, Object> data = new LinkedHashMap<>();
      String text = message.evaluate(exchange);
      data.put("message", text == null ? "" : text);
      data.put("severity", severity);
      if (!properties.isEmpty()) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        for (Property property : properties) {
          String name = property.name.evaluate(exchange);
          String value = property.value.evaluate(exchange);
          metadata.put(name == null ? "" : name, value == null ? "" : value);
        }
        data.put("metadata", metadata);
      }
      Traces.always(exchange, source, data);
      return NEXT;
    }
  }
}
