package io.weir.xml.expression.syntax;

/**
 * What the parser needs besides the text.
 *
 * @param unresolvedNames whether a <code>{{name}}</code> outside strings is a named value that is
 *     not known here, not two braces
 * @param maxLength the greatest length of an expression in characters
 * @param maxTokens the greatest number of tokens
 * @param maxDepth how deep expressions, statements and types may be nested
 */
public record ParseOptions(boolean unresolvedNames, int maxLength, int maxTokens, int maxDepth) {
  /** The usual limits; named values have been substituted. */
  public static final ParseOptions DEFAULT = new ParseOptions(false, 512 * 1024, 100_000, 200);

  /** The usual limits; named values may be unresolved. */
  public static final ParseOptions LONE =
      new ParseOptions(true, DEFAULT.maxLength(), DEFAULT.maxTokens(), DEFAULT.maxDepth());
}
