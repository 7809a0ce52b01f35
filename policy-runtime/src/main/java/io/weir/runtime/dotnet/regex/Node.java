package io.weir.runtime.dotnet.regex;

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
}
