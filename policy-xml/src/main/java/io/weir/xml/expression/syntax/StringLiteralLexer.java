package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * Texts and characters in quotes: plain, verbatim, interpolated, and the raw ones that C# 7.3 does
 * not have.
 */
abstract class StringLiteralLexer extends NumericLiteralLexer {
  StringLiteralLexer(String text, int start, int end, ParseOptions options) {
    super(text, start, end, options);
  }

  // ---- strings

  void string() {
    int start = pos++;
    int problems = diagnostics.size();
    StringBuilder value = new StringBuilder();
    boolean closed = quoted(value, '"', end, diagnostics);
    if (!closed) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.LITERAL,
              new TextSpan(start, start),
              "CS1010",
              "the string is not closed in its line",
              "close it with `\"`, or write `@\"…\"` for a string of several lines"));
    }
    utf8Suffix(start, closed);
    add(TokenKind.STRING_LITERAL, start, diagnostics.size() == problems ? value.toString() : null);
  }

  private void utf8Suffix(int start, boolean closed) {
    if (closed
        && (peek(0) == 'u' || peek(0) == 'U')
        && peek(1) == '8'
        && !SyntaxFacts.isIdentifierPart(peek(2))) {
      report(
          SyntaxErrors.laterVersion(new TextSpan(start, pos + 2), "UTF-8 string literals", "11.0"));
      pos += 2;
    }
  }

  void character() {
    int start = pos++;
    int problems = diagnostics.size();
    StringBuilder value = new StringBuilder();
    boolean closed = quoted(value, '\'', end, diagnostics);
    if (!closed) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.LITERAL,
              new TextSpan(start, start),
              "CS1010",
              "the character literal is not closed in its line"));
    } else if (value.length() != 1) {
      report(
          value.length() == 0
              ? SyntaxErrors.of(
                  SyntaxErrors.LITERAL,
                  new TextSpan(start, start),
                  "CS1011",
                  "a character literal holds one character; this one is empty")
              : SyntaxErrors.of(
                  SyntaxErrors.LITERAL,
                  new TextSpan(start, start),
                  "CS1012",
                  "a character literal holds one character; this one holds more",
                  "strings are written in double quotes"));
    }
    add(
        TokenKind.CHARACTER_LITERAL,
        start,
        diagnostics.size() == problems ? (Object) value.charAt(0) : null);
  }

  /** Reads up to and with the closing quote; whether it is there. */
  private boolean quoted(
      StringBuilder value, char quote, int limit, List<SyntaxDiagnostic> problems) {
    while (pos < limit) {
      char c = text.charAt(pos);
      if (c == quote) {
        pos++;
        return true;
      }
      if (SyntaxFacts.isNewLine(c)) {
        return false;
      }
      if (c == '\\') {
        escape(value, limit, problems);
      } else {
        value.append(c);
        pos++;
      }
    }
    return false;
  }

  void escape(StringBuilder value, int limit, List<SyntaxDiagnostic> problems) {
    int start = pos;
    pos++;
    if (pos >= limit) {
      problems.add(illegalEscape(start, limit));
      return;
    }
    char c = text.charAt(pos++);
    switch (c) {
      case '\'', '"', '\\' -> value.append(c);
      case '0' -> value.append('\0');
      case 'a' -> value.append('\u0007');
      case 'b' -> value.append('\b');
      case 'e' -> {
        value.append('\u001B');
        problems.add(
            SyntaxErrors.laterVersion(
                new TextSpan(start, pos), "string escape character", "13.0", "write `\\u001b`"));
      }
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'v' -> value.append('\u000B');
      case 'x', 'u', 'U' -> {
        int least = c == 'x' ? 1 : c == 'u' ? 4 : 8;
        int most = c == 'x' ? 4 : least;
        int digits = 0;
        while (digits < most && pos < limit && SyntaxFacts.hexDigit(text.charAt(pos)) >= 0) {
          digits++;
          pos++;
        }
        int code = digits < least ? -1 : hex(pos - digits, digits);
        if (code < 0) {
          problems.add(illegalEscape(start, pos));
        } else {
          value.appendCodePoint(code);
        }
      }
      default -> {
        value.append(c);
        problems.add(illegalEscape(start, pos));
      }
    }
  }

  private SyntaxDiagnostic illegalEscape(int start, int stop) {
    return SyntaxErrors.of(
        SyntaxErrors.LITERAL,
        new TextSpan(start, stop),
        "CS1009",
        "unrecognized escape sequence `" + printable(text.substring(start, stop)) + "`",
        "double the backslash, or write the string as `@\"…\"`");
  }

  void verbatimString() {
    int start = pos;
    pos += 2;
    StringBuilder value = new StringBuilder();
    boolean closed = false;
    while (pos < end) {
      char c = text.charAt(pos++);
      if (c == '"') {
        if (peek(0) != '"') {
          closed = true;
          break;
        }
        pos++;
      }
      value.append(c);
    }
    if (!closed) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.LITERAL,
              new TextSpan(start, start),
              "CS1039",
              "the verbatim string is not closed"));
    }
    utf8Suffix(start, closed);
    add(TokenKind.STRING_LITERAL, start, value.toString());
  }

  void rawString(int start, int dollars) {
    pos += dollars;
    int quotes = 0;
    while (peek(quotes) == '"') {
      quotes++;
    }
    int line = pos + quotes;
    while (line < end && SyntaxFacts.isWhiteSpace(text.charAt(line))) {
      line++;
    }
    boolean multiLine = line < end && SyntaxFacts.isNewLine(text.charAt(line));
    while (!multiLine && line < end && !SyntaxFacts.isNewLine(text.charAt(line))) {
      line++;
    }
    int limit = multiLine ? end : line;
    int close = text.indexOf("\"".repeat(quotes), pos + quotes);
    if (close < 0 || close + quotes > limit) {
      pos = limit;
    } else {
      pos = close + quotes;
      while (peek(0) == '"') {
        pos++;
      }
    }
    report(SyntaxErrors.laterVersion(new TextSpan(start, pos), "raw string literals", "11.0"));
    add(TokenKind.STRING_LITERAL, start, "");
  }

  void interpolated() {
    int start = pos;
    InterpolationScanner scanner = new InterpolationScanner(text, end, options.maxDepth());
    InterpolatedParts parts = scanner.scan(pos);
    pos = scanner.position();
    SyntaxDiagnostic problem = scanner.problem();
    if (problem != null) {
      report(problem);
    }
    add(TokenKind.INTERPOLATED_STRING, start, parts);
  }
}
