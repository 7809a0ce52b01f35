package io.weir.xml.expression.symbols;

/** The kind of a declared type. */
public enum TypeKind {
  CLASS,
  STRUCT,
  INTERFACE,
  ENUM,
  DELEGATE
}
