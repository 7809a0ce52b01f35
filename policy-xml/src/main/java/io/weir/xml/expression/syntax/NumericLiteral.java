package io.weir.xml.expression.syntax;

/**
 * The constant that a number stands for.
 *
 * @param type its C# type, decided by suffix and size
 * @param value Integer for INT, Long (not negative) for UINT, Long for LONG, BigInteger for ULONG,
 *     Float, Double, and for DECIMAL a BigDecimal that keeps the written scale
 */
public record NumericLiteral(Type type, Number value) {
  /** The types that a literal can have. */
  public enum Type {
    /** {@code int}. */
    INT,
    /** {@code uint}. */
    UINT,
    /** {@code long}. */
    LONG,
    /** {@code ulong}. */
    ULONG,
    /** {@code float}. */
    FLOAT,
    /** {@code double}. */
    DOUBLE,
    /** {@code decimal}. */
    DECIMAL
  }
}
