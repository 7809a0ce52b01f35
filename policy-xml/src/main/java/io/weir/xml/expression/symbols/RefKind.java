package io.weir.xml.expression.symbols;

/**
 * How an argument is passed, or whether a local or a result is a variable: {@code IN} if read-only.
 */
public enum RefKind {
  NONE,
  REF,
  OUT,
  IN
}
