package io.weir.api.definition;

import io.weir.api.Expression;

/**
 * The text of an element.
 *
 * @param <T> the value's type, or an {@link Expression} of it
 * @since 0.1
 */
public final class TextKey<T> implements Key<T> {
  private final ValueType<?> type;
  private final boolean required;
  private final boolean expression;
  private final boolean trimmed;
  private final boolean markup;
  private final String doc;

  private TextKey(
      ValueType<?> type,
      boolean required,
      boolean expression,
      boolean trimmed,
      boolean markup,
      String doc) {
    this.type = type;
    this.required = required;
    this.expression = expression;
    this.trimmed = trimmed;
    this.markup = markup;
    this.doc = doc;
  }

  /** An optional literal; blanks around it do not count. */
  public static <V> TextKey<V> of(ValueType<V> type) {
    return new TextKey<>(type, false, false, true, false, "");
  }

  /** An optional text that may be an expression; blanks around it do not count. */
  public static <V> TextKey<Expression<V>> expression(ValueType<V> type) {
    return new TextKey<>(type, false, true, true, false, "");
  }

  /** The same, but its absence is an error. */
  public TextKey<T> required() {
    return new TextKey<>(type, true, expression, trimmed, markup, doc);
  }

  /** The same, but a literal keeps the blanks around it. */
  public TextKey<T> untrimmed() {
    return new TextKey<>(type, required, expression, false, markup, doc);
  }

  /** The same, but the element may hold markup, which is taken as the text it is written in. */
  public TextKey<T> withMarkup() {
    return new TextKey<>(type, required, expression, trimmed, true, doc);
  }

  /** The same with its meaning. */
  public TextKey<T> doc(String text) {
    return new TextKey<>(type, required, expression, trimmed, markup, text);
  }

  @Override
  public String name() {
    return "text";
  }

  /** The type of the value. */
  public ValueType<?> type() {
    return type;
  }

  /** Whether absence is an error. */
  public boolean isRequired() {
    return required;
  }

  /** Whether the text may be an expression. */
  public boolean isExpression() {
    return expression;
  }

  /** Whether blanks around a literal do not count. */
  public boolean isTrimmed() {
    return trimmed;
  }

  /** Whether markup inside is taken as text. */
  public boolean takesMarkup() {
    return markup;
  }

  @Override
  public String doc() {
    return doc;
  }
}
