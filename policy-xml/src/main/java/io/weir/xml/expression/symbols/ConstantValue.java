package io.weir.xml.expression.symbols;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of a constant expression. Its type is that of the expression; an enum's value is that
 * of its number.
 *
 * @param value null; Boolean; Character; String; Long for every integer type ({@code ulong}: the 64
 *     bits); Float; Double; BigDecimal for {@code decimal}, with its scale
 */
public record ConstantValue(@Nullable Object value) {
  /** {@code null}, and {@code default} of a type without constants. */
  public static final ConstantValue NULL = new ConstantValue(null);

  /** {@code true}. */
  public static final ConstantValue TRUE = new ConstantValue(true);

  /** {@code false}. */
  public static final ConstantValue FALSE = new ConstantValue(false);

  /** A truth value. */
  public static ConstantValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** An integer. */
  public static ConstantValue of(long value) {
    return new ConstantValue(value);
  }

  /** Whether it is null. */
  public boolean isNull() {
    return value == null;
  }

  /** Whether it is {@code true}. */
  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  /** Whether it is {@code false}. */
  public boolean isFalse() {
    return Boolean.FALSE.equals(value);
  }

  /** The truth value. */
  public boolean asBoolean() {
    return (Boolean) required();
  }

  /** The number of an integer, enum or character. */
  public long asLong() {
    Object v = required();
    return v instanceof Character c ? c : (Long) v;
  }

  /** The text; null for a null string. */
  public @Nullable String asString() {
    return (String) value;
  }

  /** The number of a {@code double}. */
  public double asDouble() {
    return (Double) required();
  }

  /** The number of a {@code float}. */
  public float asFloat() {
    return (Float) required();
  }

  /** The number of a {@code decimal}. */
  public BigDecimal asDecimal() {
    return (BigDecimal) required();
  }

  private Object required() {
    if (value == null) {
      throw new IllegalStateException("the constant is null");
    }
    return value;
  }
}
