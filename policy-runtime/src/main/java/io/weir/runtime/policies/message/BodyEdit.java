package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Message;
import io.weir.api.PolicyException;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.Problems;
import io.weir.api.definition.TextKey;
import io.weir.api.definition.ValueType;
import io.weir.runtime.dotnet.Values;
import org.jspecify.annotations.Nullable;

/** The element {@code set-body}: a policy of its own, and a part of those that make messages. */
public final class BodyEdit {
  private enum Template {
    NONE,
    LIQUID
  }

  private enum XsiNil {
    BLANK,
    NULL
  }

  private static final AttributeKey<Template> TEMPLATE =
      AttributeKey.of("template", ValueType.choice(Template.class))
          .doc("`liquid` if the text is a Liquid template");
  private static final AttributeKey<XsiNil> XSI_NIL =
      AttributeKey.of("xsi-nil", ValueType.choice(XsiNil.class))
          .doc("how Liquid sees an XML element with `xsi:nil`");
  private static final AttributeKey<Boolean> PARSE_DATE =
      AttributeKey.of("parse-date", ValueType.BOOL)
          .doc("whether Liquid takes text that looks like a date for one");
  private static final TextKey<Expression<Object>> TEXT =
      TextKey.expression(ValueType.ANY).untrimmed().withMarkup().doc("the content");
  private static final TextKey<Expression<Object>> VALUE_TEXT =
      TextKey.expression(ValueType.ANY).untrimmed().withMarkup();
  private static final ChildKey<PolicyConfig> VALUE =
      ChildKey.element(ElementSchema.named("value", "the content").text(VALUE_TEXT).build());

  /** What the element holds. */
  public static final ElementSchema SCHEMA =
      ElementSchema.named("set-body", "Replaces the body of a message.")
          .attributes(TEMPLATE, XSI_NIL, PARSE_DATE)
          .children(VALUE)
          .text(TEXT)
          .unsupported("template=\"liquid\"")
          .build();

  private final @Nullable Expression<Object> content;

  private BodyEdit(@Nullable Expression<Object> content) {
    this.content = content;
  }

  /** The edit that an element asks for. */
  public static BodyEdit of(PolicyConfig config) {
    PolicyConfig wrapped = config.find(VALUE);
    return new BodyEdit(wrapped == null ? config.find(TEXT) : wrapped.find(VALUE_TEXT));
  }

  /** Checks what the keys cannot say. */
  public static void check(PolicyConfig config, Problems problems) {
    if (config.find(TEMPLATE) == Template.LIQUID) {
      problems.unsupported(
          config.span(TEMPLATE), "Liquid templates in `set-body` are not supported yet");
    }
  }

  /** Applies the edit: bytes as they are, else a text; an absent text or null leaves no body. */
  public void apply(Exchange exchange, Message message) throws PolicyException {
    Object value = content == null ? null : content.evaluate(exchange);
    if (value == null) {
      Target.clearBody(message);
    } else if (value instanceof byte[] bytes) {
      Target.replaceBody(message, bytes.clone());
    } else {
      Target.replaceBody(message, Values.toText(value));
    }
  }
}
