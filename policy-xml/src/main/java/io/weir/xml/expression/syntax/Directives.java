package io.weir.xml.expression.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Preprocessor directives: regions are ignored, and of {@code #if} the branch counts whose
 * condition holds when no symbol is defined. Lines that do not count are skipped unread.
 */
final class Directives {
  /**
   * An open {@code #if} or {@code #region}.
   *
   * @param region whether it is a region
   * @param outer whether the lines around it count
   * @param taken whether a branch has been taken
   * @param elseSeen whether {@code #else} was seen
   */
  private record Open(boolean region, boolean outer, boolean taken, boolean elseSeen) {}

  private static final int MAX_OPEN = 200;

  private final String text;
  private final int end;
  private final Deque<Open> open = new ArrayDeque<>();
  private int pos;

  Directives(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /**
   * Reads the directive whose {@code #} is at an offset, and skips what it excludes.
   *
   * @return the offset of the line end from where tokens are read again
   */
  int read(int start, List<SyntaxDiagnostic> problems) {
    boolean active = directive(start, true, problems);
    int stop = lineEnd(start);
    while (!active && stop < end) {
      int at = stop;
      while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
        at++;
      }
      stop = lineEnd(Math.max(at, stop + 1));
      if (at < end && text.charAt(at) == '#') {
        active = directive(at, false, problems);
      }
    }
    return Math.min(stop, end);
  }

  /** Reports what is still open at the end of the text. */
  void finish(List<SyntaxDiagnostic> problems) {
    for (Open block : open) {
      problems.add(
          problem(
              new TextSpan(end, end),
              block.region ? "CS1038" : "CS1027",
              block.region ? "`#endregion` is expected" : "`#endif` is expected"));
    }
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < end && !SyntaxFacts.isNewLine(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static SyntaxDiagnostic problem(TextSpan span, String csharp, String message) {
    return SyntaxErrors.of(SyntaxErrors.DIRECTIVE, span, csharp, message);
  }

  /** Takes one directive; whether the lines after it count. */
  private boolean directive(int start, boolean active, List<SyntaxDiagnostic> problems) {
    int stop = lineEnd(start);
    pos = start + 1;
    skipBlanks(stop);
    int wordStart = pos;
    while (pos < stop && Character.isLetter(text.charAt(pos))) {
      pos++;
    }
    String word = text.substring(wordStart, pos);
    TextSpan span = new TextSpan(start, Math.max(pos, start + 1));
    TextSpan named = new TextSpan(wordStart, Math.max(pos, Math.min(wordStart + 1, end)));
    if (open.size() >= MAX_OPEN) {
      return active;
    }
    Open top = open.peek();
    boolean inIf = top != null && !top.region;
    switch (word) {
      case "region" -> open.push(new Open(true, active, false, false));
      case "endregion" -> {
        if (top == null || !top.region) {
          problems.add(problem(span, "CS1028", "`#endregion` without `#region`"));
        } else {
          open.pop();
        }
      }
      case "if" -> {
        boolean holds = active && condition(stop, problems);
        open.push(new Open(false, active, holds, false));
        return holds;
      }
      case "elif", "else" -> {
        if (!inIf || top.elseSeen) {
          problems.add(problem(span, "CS1028", "`#" + word + "` without `#if`"));
          return active;
        }
        open.pop();
        boolean last = word.equals("else");
        boolean holds = top.outer && !top.taken && (last || condition(stop, problems));
        open.push(new Open(false, top.outer, top.taken || holds, last));
        return holds;
      }
      case "endif" -> {
        if (!inIf) {
          problems.add(problem(span, "CS1028", "`#endif` without `#if`"));
          return active;
        }
        open.pop();
        return top.outer;
      }
      case "pragma", "nullable", "line" -> {
        return active;
      }
      case "error" -> {
        if (active) {
          skipBlanks(stop);
          problems.add(
              problem(
                  new TextSpan(pos, stop),
                  "CS1029",
                  "#error: " + text.substring(pos, stop).strip()));
        }
      }
      case "warning" -> {
        return active;
      }
      case "define", "undef" -> {
        if (active) {
          problems.add(problem(span, "CS1032", "`#" + word + "` cannot stand in an expression"));
        }
      }
      default -> {
        if (active) {
          problems.add(problem(named, "CS1024", "a preprocessor directive is expected after `#`"));
        }
      }
    }
    return active;
  }

  private void skipBlanks(int stop) {
    while (pos < stop && Character.isWhitespace(text.charAt(pos))) {
      pos++;
    }
  }

  // ---- conditions: no symbol is defined

  private boolean condition(int stop, List<SyntaxDiagnostic> problems) {
    int limit = text.indexOf("//", pos);
    int conditionEnd = limit >= 0 && limit < stop ? limit : stop;
    boolean value = or(conditionEnd, 0);
    skipBlanks(conditionEnd);
    if (pos < conditionEnd) {
      problems.add(
          problem(
              new TextSpan(pos, conditionEnd), "CS1517", "the condition of `#if` is malformed"));
      return false;
    }
    return value;
  }

  private boolean accept(int stop, String operator) {
    skipBlanks(stop);
    if (pos + operator.length() <= stop && text.startsWith(operator, pos)) {
      pos += operator.length();
      return true;
    }
    return false;
  }

  private boolean or(int stop, int depth) {
    boolean value = and(stop, depth);
    while (accept(stop, "||")) {
      value |= and(stop, depth);
    }
    return value;
  }

  private boolean and(int stop, int depth) {
    boolean value = equality(stop, depth);
    while (accept(stop, "&&")) {
      value &= equality(stop, depth);
    }
    return value;
  }

  private boolean equality(int stop, int depth) {
    boolean value = not(stop, depth);
    while (true) {
      if (accept(stop, "==")) {
        value = value == not(stop, depth);
      } else if (accept(stop, "!=")) {
        value = value != not(stop, depth);
      } else {
        return value;
      }
    }
  }

  private boolean not(int stop, int depth) {
    boolean negated = false;
    skipBlanks(stop);
    while (pos < stop && text.charAt(pos) == '!' && !text.startsWith("!=", pos)) {
      negated = !negated;
      pos++;
      skipBlanks(stop);
    }
    boolean value = false;
    if (depth < 50 && accept(stop, "(")) {
      value = or(stop, depth + 1);
      accept(stop, ")");
    } else {
      int start = pos;
      while (pos < stop && SyntaxFacts.isIdentifierPart(text.charAt(pos))) {
        pos++;
      }
      value = text.substring(start, pos).equals("true");
    }
    return value != negated;
  }
}
