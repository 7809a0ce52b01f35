package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;

/** The value of an attribute or the text of an element: a literal or one expression. */
public sealed interface RawValue {
  /** The decoded characters: of a literal as written, white space and all. */
  DecodedText text();

  /** Its place in the document: between the quotes, or between the tags. */
  SourceSpan span();

  /**
   * Text that is no expression. An expression with other text around it is a literal too.
   *
   * @param text the characters
   * @param span its place
   */
  record Literal(DecodedText text, SourceSpan span) implements RawValue {}

  /**
   * One expression that is the whole value but for white space around it.
   *
   * @param block whether it is <code>@{…}</code>, else {@code @(…)}
   * @param code the characters between the brackets
   * @param text the expression with its brackets
   * @param span the place of the value
   */
  record Expression(boolean block, DecodedText code, DecodedText text, SourceSpan span)
      implements RawValue {}
}
