package io.weir.xml.expression;

import io.weir.api.diagnostic.SourceSpan;
import io.weir.xml.reader.DecodedText;

/**
 * One expression of a document.
 *
 * @param code what stands between the brackets, with its places in the author's text
 * @param isBlock whether it is a block of statements, <code>@{…}</code>, not one expression
 * @param span the place of the whole value
 * @param text the expression with its brackets, for traces
 * @param expectedType the C# type of the place that takes the value: {@code string}, {@code int},
 *     {@code long}, {@code double}, {@code bool}, {@code object}, or the name of a type of the
 *     table
 * @param takesCollections whether the place takes collections other than bytes and JSON
 */
public record ExpressionSource(
    DecodedText code,
    boolean isBlock,
    SourceSpan span,
    String text,
    String expectedType,
    boolean takesCollections) {
  /** An expression in a place that takes collections. */
  public ExpressionSource(
      DecodedText code, boolean isBlock, SourceSpan span, String text, String expectedType) {
    this(code, isBlock, span, text, expectedType, true);
  }
}
