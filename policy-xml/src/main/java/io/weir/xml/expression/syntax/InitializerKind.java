package io.weir.xml.expression.syntax;

/** What a braced list initialises. */
public enum InitializerKind {
  /** Members and indices of a new object: {@code { A = 1, [k] = v }}. */
  OBJECT,
  /** Elements that are added to a new object: {@code { 1, 2 }}. */
  COLLECTION,
  /** One element of several values: the inner braces of {@code { { k, v } }}. */
  COMPLEX_ELEMENT,
  /** Elements of an array. */
  ARRAY
}
