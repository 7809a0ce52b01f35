package io.weir.api.definition;

import io.weir.api.Expression;
import org.jspecify.annotations.Nullable;

/**
 * An attribute. {@link #of} makes one of a literal, {@link #expression} one that may be an
 * expression; it is optional unless {@link #required()}. Immutable: every change gives a new key.
 *
 * @param <T> the value's type, or an {@link Expression} of it
 * @since 0.1
 */
public final class AttributeKey<T> implements Key<T> {
  private final String name;
  private final ValueType<?> type;
  private final boolean required;
  private final boolean expression;
  private final boolean late;
  private final @Nullable String defaultText;
  private final String doc;

  private AttributeKey(
      String name,
      ValueType<?> type,
      boolean required,
      boolean expression,
      boolean late,
      @Nullable String defaultText,
      String doc) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.expression = expression;
    this.late = late;
    this.defaultText = defaultText;
    this.doc = doc;
  }

  /** An optional literal. */
  public static <V> AttributeKey<V> of(String name, ValueType<V> type) {
    return new AttributeKey<>(name, type, false, false, false, null, "");
  }

  /** An optional value that may be an expression. */
  public static <V> AttributeKey<Expression<V>> expression(String name, ValueType<V> type) {
    return new AttributeKey<>(name, type, false, true, false, null, "");
  }

  /** The same, but its absence is an error. */
  public AttributeKey<T> required() {
    return new AttributeKey<>(name, type, true, expression, late, defaultText, doc);
  }

  /** The same with a value for its absence, as an author would write it. */
  public AttributeKey<T> defaultsTo(String text) {
    return new AttributeKey<>(name, type, required, expression, late, text, doc);
  }

  /**
   * The same, but evaluated after the policy has begun (a retry's condition), so that the policy
   * itself sees to the bodies that the expression needs.
   */
  public AttributeKey<T> late() {
    return new AttributeKey<>(name, type, required, expression, true, defaultText, doc);
  }

  /** The same with its meaning. */
  public AttributeKey<T> doc(String text) {
    return new AttributeKey<>(name, type, required, expression, late, defaultText, text);
  }

  @Override
  public String name() {
    return name;
  }

  /** The type of the value. */
  public ValueType<?> type() {
    return type;
  }

  /** Whether absence is an error. */
  public boolean isRequired() {
    return required;
  }

  /** Whether the value may be an expression. */
  public boolean isExpression() {
    return expression;
  }

  /** Whether the policy evaluates it after it has begun. */
  public boolean isLate() {
    return late;
  }

  /** What stands for an absent attribute, or null. */
  public @Nullable String defaultText() {
    return defaultText;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public String toString() {
    return "@" + name;
  }
}
