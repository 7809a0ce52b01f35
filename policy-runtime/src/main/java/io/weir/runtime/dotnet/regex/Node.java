package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.NotSupportedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a parsed pattern. */
final class Node {
  /** What it matches. */
  enum Kind {
    EMPTY,
    SET,
    CONCATENATION,
    ALTERNATION,
    LOOP,
    CAPTURE,
    ATOMIC,
    LOOK,
    NOT_LOOK,
    REFERENCE,
    IF_GROUP,
    IF_MATCH,
    LINE_START,
    LINE_END,
    START,
    FROM,
    END_OR_BREAK,
    END,
    BOUNDARY,
    NOT_BOUNDARY,
    ECMA_BOUNDARY,
    NOT_ECMA_BOUNDARY
  }

  final Kind kind;
  final boolean backwards;
  final List<Node> kids = new ArrayList<>();
  @Nullable CharClass set;
  boolean flag;
  boolean ecma;
  int a = -1;
  int b = -1;

  Node(Kind kind, boolean backwards) {
    this.kind = kind;
    this.backwards = backwards;
  }

  /**
   * Refuses what {@code RegexOptions.NonBacktracking} cannot match.
   *
   * @throws NotSupportedException if the pattern has any
   */
  void checkNonBacktracking() {
    String construct =
        switch (kind) {
          case ATOMIC -> "atomic subexpressions (?> pattern)";
          case LOOK -> "positive lookahead (?= pattern) or positive lookbehind (?<= pattern)";
          case NOT_LOOK -> "negative lookahead (?! pattern) or negative lookbehind (?<! pattern)";
          case REFERENCE -> "backreference (\\ number)";
          case IF_GROUP -> "captured group conditional (?( name ) yes-pattern | no-pattern )";
          case IF_MATCH -> "test conditional (?( test-pattern ) yes-pattern | no-pattern )";
          case FROM -> "contiguous matches (\\G)";
          case CAPTURE ->
              b >= 0
                  ? "balancing group (?<name1-name2>subexpression) or (?'name1-name2'"
                      + " subexpression)"
                  : null;
          default -> null;
        };
    if (construct != null) {
      throw new NotSupportedException(
          "RegexOptions.NonBacktracking is not supported in conjunction with expressions"
              + " containing: '"
              + construct
              + "'.");
    }
    kids.forEach(Node::checkNonBacktracking);
  }
}
