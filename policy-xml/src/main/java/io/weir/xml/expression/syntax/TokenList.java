package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * All tokens of a text. The last is {@link TokenKind#END}.
 *
 * @param tokens the tokens
 * @param lineEndBefore per token whether a line ends between the token before and it
 * @param diagnostics what the lexer found
 * @param tail what stands behind the last token
 */
record TokenList(
    List<SyntaxToken> tokens,
    boolean[] lineEndBefore,
    List<SyntaxDiagnostic> diagnostics,
    Tail tail) {
  /** What the text ends in, as it matters to the bracket that follows it. */
  enum Tail {
    PLAIN,
    /** A comment to the end of its line, which the bracket would be part of. */
    LINE_COMMENT,
    /** A comment that is not closed, or a misplaced directive with the end of its line. */
    SWALLOWING
  }

  /** The last token that does not begin behind an offset, or -1. */
  int lastAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
