package io.weir.xml.expression.syntax;

/** Where a goto goes. */
public enum GotoKind {
  /** To a label. */
  LABEL,
  /** To a case of the enclosing switch. */
  CASE,
  /** To the default of the enclosing switch. */
  DEFAULT
}
