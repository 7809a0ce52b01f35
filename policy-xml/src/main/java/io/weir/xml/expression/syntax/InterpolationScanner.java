package io.weir.xml.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the end of an interpolated string and of its holes. A hole may hold strings with quotes and
 * braces of their own, so brackets, strings, characters and comments in it are followed; after the
 * first fault the next quote closes the string, lest all the rest be swallowed.
 */
final class InterpolationScanner {
  /** How deep interpolated strings may stand in each other's holes. */
  private static final int MAX_STRINGS = 16;

  private final String text;
  private final int end;
  private final int maxDepth;
  private int pos;
  private int depth;
  private int strings;
  private @Nullable SyntaxDiagnostic problem;

  InterpolationScanner(String text, int end, int maxDepth) {
    this.text = text;
    this.end = end;
    this.maxDepth = maxDepth;
  }

  /** Where the string ends. */
  int position() {
    return pos;
  }

  /** The first fault, or null. */
  @Nullable SyntaxDiagnostic problem() {
    return problem;
  }

  private char peek(int ahead) {
    return pos + ahead < end ? text.charAt(pos + ahead) : '\uFFFF';
  }

  private void fail(int start, int length, String csharp, String message) {
    if (problem == null) {
      int stop = Math.min(end, start + length);
      problem =
          SyntaxErrors.of(
              SyntaxErrors.INTERPOLATION,
              new TextSpan(Math.min(start, stop), stop),
              csharp,
              message);
    }
  }

  private void tooDeep(int limit) {
    if (problem == null) {
      problem =
          SyntaxErrors.of(
              SyntaxErrors.TOO_DEEP,
              new TextSpan(pos, pos),
              null,
              "the interpolated string is nested more than " + limit + " levels deep");
    }
    pos = end;
  }

  /** Scans the string whose <code>$</code> or <code>@</code> is at an offset. */
  InterpolatedParts scan(int start) {
    pos = start;
    boolean verbatim = peek(0) == '@' || peek(1) == '@';
    pos += verbatim ? 3 : 2;
    int contentStart = pos;
    List<InterpolatedParts.Hole> holes = new ArrayList<>();
    if (++strings > MAX_STRINGS) {
      tooDeep(MAX_STRINGS);
    } else {
      content(verbatim, holes);
    }
    strings--;
    int contentEnd = pos;
    if (peek(0) == '"') {
      pos++;
    } else {
      int place = Math.max(start, pos - 1);
      fail(
          place,
          1,
          "CS1039",
          verbatim
              ? "the interpolated string is not closed"
              : "the interpolated string is not closed in its line");
    }
    return new InterpolatedParts(verbatim, contentStart, contentEnd, holes);
  }

  private void content(boolean verbatim, List<InterpolatedParts.Hole> holes) {
    while (pos < end) {
      char c = text.charAt(pos);
      if (!verbatim && SyntaxFacts.isNewLine(c)) {
        return;
      }
      switch (c) {
        case '"' -> {
          if (verbatim && problem == null && peek(1) == '"') {
            pos += 2;
          } else {
            return;
          }
        }
        case '}' -> {
          if (peek(1) == '}') {
            pos += 2;
          } else {
            fail(pos, 1, "CS8086", "a `}` in an interpolated string must be doubled");
            pos++;
          }
        }
        case '{' -> {
          if (peek(1) == '{') {
            pos += 2;
          } else {
            holes.add(hole(verbatim));
          }
        }
        case '\\' -> {
          if (verbatim) {
            pos++;
          } else {
            escape();
          }
        }
        default -> pos++;
      }
    }
  }

  private void escape() {
    int start = pos;
    pos++;
    char c = peek(0);
    if (pos < end && !SyntaxFacts.isNewLine(c)) {
      pos++;
    }
    boolean brace =
        c == '{'
            || c == '}'
            || text.startsWith("u007b", start + 1)
            || text.startsWith("u007B", start + 1)
            || text.startsWith("u007d", start + 1)
            || text.startsWith("u007D", start + 1);
    if (brace) {
      fail(
          start,
          pos - start,
          "CS8087",
          "a brace in an interpolated string is doubled, not escaped with a backslash");
    }
  }

  private InterpolatedParts.Hole hole(boolean verbatim) {
    int open = pos++;
    int colon = balanced('}', true, verbatim);
    int close = pos;
    boolean closed = peek(0) == '}';
    if (closed) {
      pos++;
    }
    return new InterpolatedParts.Hole(open, colon, close, closed);
  }

  /**
   * Scans to the closing bracket, which it leaves; gives the offset of the format's colon or -1.
   */
  private int balanced(char closing, boolean hole, boolean verbatim) {
    if (depth > maxDepth) {
      tooDeep(maxDepth);
      return -1;
    }
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == closing) {
        return -1;
      }
      switch (c) {
        case '$' -> {
          if (peek(1) == '"' || (peek(1) == '@' && peek(2) == '"')) {
            scan(pos);
          } else {
            pos++;
          }
        }
        case '@' -> {
          if (peek(1) == '"') {
            verbatimString();
          } else if (peek(1) == '$' && peek(2) == '"') {
            scan(pos);
          } else {
            pos++;
          }
        }
        case ':' -> {
          if (hole) {
            int colon = pos;
            format(verbatim);
            return colon;
          }
          pos++;
        }
        case '}', ')', ']' -> {
          fail(pos, 1, "CS1003", "`" + closing + "` is expected");
          pos++;
        }
        case '"' -> {
          if (problem != null) {
            return -1;
          }
          string('"');
        }
        case '\'' -> string('\'');
        case '/' -> comment();
        case '{', '(', '[' -> {
          pos++;
          depth++;
          balanced(c == '{' ? '}' : c == '(' ? ')' : ']', false, verbatim);
          depth--;
          if (pos < end && peek(0) != '"') {
            pos++;
          }
        }
        default -> pos++;
      }
    }
    return -1;
  }

  private void format(boolean verbatim) {
    pos++;
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == '\\' && !verbatim) {
        escape();
      } else if (c == '"') {
        if (verbatim && peek(1) == '"') {
          pos += 2;
        } else {
          return;
        }
      } else if (c == '{') {
        fail(pos, 1, "CS1056", "unexpected character `{` in a format");
        pos++;
      } else if (c == '}' || (!verbatim && SyntaxFacts.isNewLine(c))) {
        return;
      } else {
        pos++;
      }
    }
  }

  private void string(char quote) {
    pos++;
    while (pos < end && !SyntaxFacts.isNewLine(text.charAt(pos))) {
      char c = text.charAt(pos++);
      if (c == quote) {
        return;
      }
      if (c == '\\' && pos < end) {
        pos++;
      }
    }
  }

  private void verbatimString() {
    pos += 2;
    while (pos < end) {
      if (text.charAt(pos++) == '"') {
        if (peek(0) != '"') {
          return;
        }
        pos++;
      }
    }
  }

  private void comment() {
    if (peek(1) == '/') {
      while (pos < end && !SyntaxFacts.isNewLine(text.charAt(pos))) {
        pos++;
      }
    } else if (peek(1) == '*') {
      int close = text.indexOf("*/", pos + 2);
      pos = close < 0 || close + 2 > end ? end : close + 2;
    } else {
      pos++;
    }
  }
}
