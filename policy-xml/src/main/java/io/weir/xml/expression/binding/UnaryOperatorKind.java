package io.weir.xml.expression.binding;

/** The unary operators. */
public enum UnaryOperatorKind {
  PLUS("+"),
  MINUS("-"),
  LOGICAL_NOT("!"),
  BITWISE_COMPLEMENT("~"),
  INCREMENT("++"),
  DECREMENT("--");

  private final String text;

  UnaryOperatorKind(String text) {
    this.text = text;
  }

  /** As written. */
  public String text() {
    return text;
  }
}
