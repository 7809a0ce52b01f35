package io.weir.xml.expression.symbols;

/** How an argument is passed. */
public enum RefKind {
  NONE,
  REF,
  OUT,
  IN
}
