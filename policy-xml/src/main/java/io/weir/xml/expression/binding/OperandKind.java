package io.weir.xml.expression.binding;

/**
 * What an operator works on; both operands have the type, but for the right one of a shift: int.
 */
public enum OperandKind {
  INT,
  UINT,
  LONG,
  ULONG,
  FLOAT,
  DOUBLE,
  DECIMAL,
  BOOL,
  /** Equality of strings: their characters. */
  STRING,
  /** {@code +} of a string and anything: operands are string or object. */
  STRING_CONCATENATION,
  /** Equality of references; operands may have any reference types. */
  OBJECT,
  /** Equality, combination ({@code +}) and removal ({@code -}) of delegates. */
  DELEGATE,
  /** Equality of a {@code T?} (left) and {@code null} (right, a null literal). */
  NULL_TEST,
  /** The node names a method. */
  USER_DEFINED
}
