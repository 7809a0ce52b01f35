package io.weir.xml.expression.binding;

/** How foreach walks its source. */
public enum ForEachKind {
  /** An array, by index. */
  ARRAY,
  /** The characters of a string. */
  STRING,
  /** Anything else, by its enumerator, which is disposed at the end. */
  ENUMERABLE
}
