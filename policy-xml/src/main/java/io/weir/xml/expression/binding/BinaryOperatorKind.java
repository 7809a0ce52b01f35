package io.weir.xml.expression.binding;

/** The binary operators. */
public enum BinaryOperatorKind {
  MULTIPLICATION("*"),
  DIVISION("/"),
  REMAINDER("%"),
  ADDITION("+"),
  SUBTRACTION("-"),
  LEFT_SHIFT("<<"),
  RIGHT_SHIFT(">>"),
  LESS_THAN("<"),
  GREATER_THAN(">"),
  LESS_THAN_OR_EQUAL("<="),
  GREATER_THAN_OR_EQUAL(">="),
  EQUAL("=="),
  NOT_EQUAL("!="),
  AND("&"),
  XOR("^"),
  OR("|"),
  LOGICAL_AND("&&"),
  LOGICAL_OR("||");

  private final String text;

  BinaryOperatorKind(String text) {
    this.text = text;
  }

  /** As written. */
  public String text() {
    return text;
  }

  /** Whether it is {@code ==} or {@code !=}. */
  public boolean isEquality() {
    return this == EQUAL || this == NOT_EQUAL;
  }

  /** Whether it compares. */
  public boolean isComparison() {
    return ordinal() >= LESS_THAN.ordinal() && ordinal() <= NOT_EQUAL.ordinal();
  }

  /** Whether it shifts. */
  public boolean isShift() {
    return this == LEFT_SHIFT || this == RIGHT_SHIFT;
  }

  /** Whether it is {@code &&} or {@code ||}. */
  public boolean isLogical() {
    return this == LOGICAL_AND || this == LOGICAL_OR;
  }
}
