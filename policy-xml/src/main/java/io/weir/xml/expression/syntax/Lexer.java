package io.weir.xml.expression.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens, all at once.
 *
 * <p>An interpolated string is one token; the parser cuts its holes with a lexer of their own. As
 * in Roslyn {@code >} never joins with a following {@code >}: whether {@code >>} closes two lists
 * of type arguments or shifts, only the parser knows.
 */
final class Lexer {
  private static final char NONE = '\uFFFF';
  private static final int MAX_BAD_TOKENS = 200;
  private static final BigInteger ULONG_MAX = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger DECIMAL_MAX =
      BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
  private static final int DECIMAL_MAX_SCALE = 28;

  private final String text;
  private final int end;
  private final ParseOptions options;
  private final List<SyntaxToken> tokens = new ArrayList<>();
  private final List<SyntaxDiagnostic> diagnostics = new ArrayList<>();
  private boolean[] lineEndBefore = new boolean[64];
  private int pos;
  private int badTokens;
  private final @Nullable Directives directives;

  private Lexer(
      String text, int start, int end, ParseOptions options, @Nullable Directives directives) {
    this.text = text;
    this.pos = start;
    this.end = end;
    this.options = options;
    this.directives = directives;
  }

  /** The tokens of a text. */
  static TokenList lex(String text, ParseOptions options) {
    Lexer lexer = new Lexer(text, 0, text.length(), options, new Directives(text, text.length()));
    lexer.run();
    return new TokenList(lexer.tokens, lexer.lineEndBefore, lexer.diagnostics);
  }

  /** The tokens of a hole of an interpolated string; offsets count in the whole text. */
  static TokenList lexHole(String text, int start, int end, ParseOptions options) {
    Lexer lexer = new Lexer(text, start, end, options, null);
    lexer.run();
    return new TokenList(lexer.tokens, lexer.lineEndBefore, lexer.diagnostics);
  }

  private void run() {
    while (true) {
      boolean lineEnd = skipTrivia();
      if (tokens.size() >= lineEndBefore.length) {
        lineEndBefore = java.util.Arrays.copyOf(lineEndBefore, tokens.size() * 2);
      }
      lineEndBefore[tokens.size()] = lineEnd;
      if (pos >= end) {
        if (directives != null) {
          directives.finish(diagnostics);
        }
        break;
      }
      if (tokens.size() >= options.maxTokens()) {
        diagnostics.add(
            SyntaxErrors.of(
                SyntaxErrors.TOO_LONG,
                new TextSpan(pos, pos),
                null,
                "the expression has more than " + options.maxTokens() + " tokens"));
        pos = end;
        break;
      }
      token();
    }
    add(TokenKind.END, end, null);
  }

  // ---- white space and comments

  /** Skips to the next token; whether a line ends on the way. */
  private boolean skipTrivia() {
    boolean lineEnd = false;
    boolean lineStart = tokens.isEmpty();
    while (pos < end) {
      char c = text.charAt(pos);
      if (isNewLine(c)) {
        lineEnd = true;
        lineStart = true;
        pos++;
      } else if (isWhiteSpace(c)) {
        pos++;
      } else if (c == '/' && peek(1) == '/') {
        skipLine();
      } else if (c == '/' && peek(1) == '*') {
        skipComment();
      } else if (c == '#' && lineStart && directives != null) {
        pos = directives.read(pos, diagnostics);
      } else if (c == '#') {
        int start = pos;
        skipLine();
        report(
            SyntaxErrors.of(
                SyntaxErrors.DIRECTIVE,
                new TextSpan(start, start + 1),
                "CS1040",
                "a preprocessor directive must be the first thing in its line"));
      } else {
        break;
      }
    }
    return lineEnd;
  }

  private void skipLine() {
    while (pos < end && !isNewLine(text.charAt(pos))) {
      pos++;
    }
  }

  private void skipComment() {
    int start = pos;
    int close = text.indexOf("*/", pos + 2);
    if (close < 0 || close + 2 > end) {
      pos = end;
      report(
          SyntaxErrors.of(
              SyntaxErrors.LITERAL,
              new TextSpan(start, start),
              "CS1035",
              "the comment is not closed; `*/` is expected"));
    } else {
      pos = close + 2;
    }
  }

  static boolean isNewLine(char c) {
    return c == '\r' || c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u000B'
        || c == '\f'
        || c == '\u00A0'
        || c == '\uFEFF'
        || c == '\u001A'
        || (c > 255 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  // ---- tokens

  private char peek(int ahead) {
    return pos + ahead < end ? text.charAt(pos + ahead) : NONE;
  }

  private void report(SyntaxDiagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  private void add(TokenKind kind, int start, @Nullable Object value) {
    tokens.add(new SyntaxToken(kind, new TextSpan(start, pos), text.substring(start, pos), value));
  }

  private void token() {
    char c = text.charAt(pos);
    switch (c) {
      case '"' -> {
        if (peek(1) == '"' && peek(2) == '"') {
          rawString(pos, 0);
        } else {
          string();
        }
      }
      case '\'' -> character();
      case '@' -> at();
      case '$' -> {
        int dollars = 1;
        while (peek(dollars) == '$') {
          dollars++;
        }
        boolean raw = peek(dollars) == '"' && peek(dollars + 1) == '"' && peek(dollars + 2) == '"';
        if (raw) {
          rawString(pos, dollars);
        } else if (peek(1) == '"' || (peek(1) == '@' && peek(2) == '"')) {
          interpolated();
        } else {
          bad();
        }
      }
      case '{' -> {
        if (options.unresolvedNames() && namedValue()) {
          return;
        }
        operator();
      }
      case '.' -> {
        if (isDigit(peek(1))) {
          number();
        } else {
          operator();
        }
      }
      case '\\' -> {
        if (identifierEscape(pos) >= 0) {
          identifier(pos, pos);
        } else {
          bad();
        }
      }
      default -> {
        if (isDigit(c)) {
          number();
        } else if (isIdentifierStart(c)) {
          identifier(pos, pos);
        } else {
          operator();
        }
      }
    }
  }

  private boolean namedValue() {
    int length = namedValueLength(text, pos, end);
    if (length == 0) {
      return false;
    }
    int start = pos;
    pos += length;
    add(TokenKind.NAMED_VALUE, start, text.substring(start + 2, pos - 2));
    return true;
  }

  /** The length of a <code>{{name}}</code> at an offset; 0 if there is none. */
  private static int namedValueLength(String text, int start, int end) {
    if (start + 4 >= end || text.charAt(start) != '{' || text.charAt(start + 1) != '{') {
      return 0;
    }
    int at = start + 2;
    while (at < end && isNameCharacter(text.charAt(at))) {
      at++;
    }
    boolean closed = at + 1 < end && text.charAt(at) == '}' && text.charAt(at + 1) == '}';
    return at > start + 2 && closed ? at + 2 - start : 0;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || isDigit(c)
        || c == '-'
        || c == '.'
        || c == '_';
  }

  private void operator() {
    int start = pos;
    TokenKind kind = operatorAt();
    if (kind == TokenKind.BAD) {
      bad();
    } else {
      pos += kind.text().length();
      add(kind, start, null);
    }
  }

  private TokenKind operatorAt() {
    char next = peek(1);
    return switch (text.charAt(pos)) {
      case '(' -> TokenKind.OPEN_PAREN;
      case ')' -> TokenKind.CLOSE_PAREN;
      case '[' -> TokenKind.OPEN_BRACKET;
      case ']' -> TokenKind.CLOSE_BRACKET;
      case '{' -> TokenKind.OPEN_BRACE;
      case '}' -> TokenKind.CLOSE_BRACE;
      case ',' -> TokenKind.COMMA;
      case ';' -> TokenKind.SEMICOLON;
      case '~' -> TokenKind.TILDE;
      case '.' -> next == '.' ? TokenKind.DOT_DOT : TokenKind.DOT;
      case ':' -> next == ':' ? TokenKind.COLON_COLON : TokenKind.COLON;
      case '!' -> next == '=' ? TokenKind.EXCLAMATION_EQUALS : TokenKind.EXCLAMATION;
      case '%' -> next == '=' ? TokenKind.PERCENT_EQUALS : TokenKind.PERCENT;
      case '^' -> next == '=' ? TokenKind.CARET_EQUALS : TokenKind.CARET;
      case '*' -> next == '=' ? TokenKind.ASTERISK_EQUALS : TokenKind.ASTERISK;
      case '/' -> next == '=' ? TokenKind.SLASH_EQUALS : TokenKind.SLASH;
      case '=' ->
          next == '='
              ? TokenKind.EQUALS_EQUALS
              : next == '>' ? TokenKind.EQUALS_GREATER_THAN : TokenKind.EQUALS;
      case '&' ->
          next == '&'
              ? TokenKind.AMPERSAND_AMPERSAND
              : next == '=' ? TokenKind.AMPERSAND_EQUALS : TokenKind.AMPERSAND;
      case '|' ->
          next == '|' ? TokenKind.BAR_BAR : next == '=' ? TokenKind.BAR_EQUALS : TokenKind.BAR;
      case '+' ->
          next == '+' ? TokenKind.PLUS_PLUS : next == '=' ? TokenKind.PLUS_EQUALS : TokenKind.PLUS;
      case '-' ->
          next == '-'
              ? TokenKind.MINUS_MINUS
              : next == '='
                  ? TokenKind.MINUS_EQUALS
                  : next == '>' ? TokenKind.MINUS_GREATER_THAN : TokenKind.MINUS;
      case '<' ->
          next == '='
              ? TokenKind.LESS_THAN_EQUALS
              : next != '<'
                  ? TokenKind.LESS_THAN
                  : peek(2) == '='
                      ? TokenKind.LESS_THAN_LESS_THAN_EQUALS
                      : TokenKind.LESS_THAN_LESS_THAN;
      case '>' -> next == '=' ? TokenKind.GREATER_THAN_EQUALS : TokenKind.GREATER_THAN;
      case '?' ->
          next != '?'
              ? TokenKind.QUESTION
              : peek(2) == '=' ? TokenKind.QUESTION_QUESTION_EQUALS : TokenKind.QUESTION_QUESTION;
      default -> TokenKind.BAD;
    };
  }

  private void bad() {
    int start = pos;
    pos += Character.isHighSurrogate(text.charAt(pos)) && Character.isLowSurrogate(peek(1)) ? 2 : 1;
    if (++badTokens > MAX_BAD_TOKENS) {
      pos = end; // noise, not an expression
    }
    add(TokenKind.BAD, start, null);
    String shown = text.substring(start, Math.min(pos, start + 2));
    boolean quote = "“”„‟‘’‚‛«»".contains(shown.substring(0, 1));
    report(
        new SyntaxDiagnostic(
            new TextSpan(start, pos),
            SyntaxErrors.CHARACTER,
            "unexpected character `" + printable(shown) + "`",
            "CS1056",
            quote ? "strings are written in straight quotes: `\"`" : null));
  }

  private static String printable(String shown) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      boolean hidden =
          Character.isISOControl(c)
              || (Character.isSurrogate(c) && shown.length() < 2)
              || Character.getType(c) == Character.FORMAT;
      out.append(hidden ? String.format(java.util.Locale.ROOT, "\\u%04X", (int) c) : c);
    }
    return out.toString();
  }

  // ---- identifiers

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isIdentifierStart(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          true;
      default -> false;
    };
  }

  static boolean isIdentifierPart(char c) {
    if (c < 128) {
      return isIdentifierStart(c) || isDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION,
          Character.FORMAT ->
          true;
      default -> isIdentifierStart(c);
    };
  }

  /** The end of an escape at an offset that stands for a character of an identifier, or -1. */
  private int identifierEscape(int at) {
    if (at + 1 >= end || text.charAt(at) != '\\') {
      return -1;
    }
    int digits = text.charAt(at + 1) == 'u' ? 4 : text.charAt(at + 1) == 'U' ? 8 : -1;
    if (digits < 0 || at + 2 + digits > end) {
      return -1;
    }
    int value = hex(at + 2, digits);
    return value >= 0 && value < 0x10000 && isIdentifierPart((char) value) ? at + 2 + digits : -1;
  }

  private int hex(int start, int digits) {
    long value = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = hexDigit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value > 0x10FFFF ? -1 : (int) value;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private void identifier(int start, int nameStart) {
    pos = nameStart;
    StringBuilder name = new StringBuilder();
    boolean escaped = false;
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == '\\') {
        int after = identifierEscape(pos);
        if (after < 0) {
          break;
        }
        name.append((char) hex(pos + 2, after - pos - 2));
        escaped = true;
        pos = after;
      } else if (isIdentifierPart(c)) {
        if (c < 128 || Character.getType(c) != Character.FORMAT) {
          name.append(c);
        }
        pos++;
      } else {
        break;
      }
    }
    String value = name.toString();
    TokenKind keyword = start == nameStart && !escaped ? TokenKind.keyword(value) : null;
    if (keyword == null) {
      add(TokenKind.IDENTIFIER, start, value);
    } else {
      Object constant =
          keyword == TokenKind.TRUE
              ? Boolean.TRUE
              : keyword == TokenKind.FALSE ? Boolean.FALSE : null;
      add(keyword, start, constant);
    }
  }

  private void at() {
    int start = pos;
    if (peek(1) == '"') {
      verbatimString();
    } else if (peek(1) == '$' && peek(2) == '"') {
      report(
          SyntaxErrors.of(
              SyntaxErrors.LATER_VERSION,
              new TextSpan(start, start + 3),
              "CS8401",
              "`@$` in place of `$@` before an interpolated string is not available in C# 7.3",
              "write `$@\"…\"`"));
      interpolated();
    } else if (isIdentifierStart(peek(1)) || identifierEscape(pos + 1) >= 0) {
      identifier(start, start + 1);
    } else {
      pos++;
      add(TokenKind.BAD, start, null);
      report(
          SyntaxErrors.of(
              SyntaxErrors.CHARACTER,
              new TextSpan(start, pos),
              "CS1646",
              "a keyword, a name or a string is expected behind `@`"));
    }
  }

  // ---- strings

  private void string() {
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
        && !isIdentifierPart(peek(2))) {
      report(
          SyntaxErrors.laterVersion(new TextSpan(start, pos + 2), "UTF-8 string literals", "11.0"));
      pos += 2;
    }
  }

  private void character() {
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
      if (isNewLine(c)) {
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

  private void escape(StringBuilder value, int limit, List<SyntaxDiagnostic> problems) {
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
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'v' -> value.append('\u000B');
      case 'x', 'u', 'U' -> {
        int least = c == 'x' ? 1 : c == 'u' ? 4 : 8;
        int most = c == 'x' ? 4 : least;
        int digits = 0;
        while (digits < most && pos < limit && hexDigit(text.charAt(pos)) >= 0) {
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

  private void verbatimString() {
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

  private void rawString(int start, int dollars) {
    pos += dollars;
    int quotes = 0;
    while (peek(quotes) == '"') {
      quotes++;
    }
    int close = text.indexOf("\"".repeat(quotes), pos + quotes);
    if (close < 0 || close + quotes > end) {
      pos = end;
    } else {
      pos = close + quotes;
      while (peek(0) == '"') {
        pos++;
      }
    }
    report(SyntaxErrors.laterVersion(new TextSpan(start, pos), "raw string literals", "11.0"));
    add(TokenKind.STRING_LITERAL, start, "");
  }

  /**
   * The characters that a text between two holes, or a format, stands for.
   *
   * @param problems takes illegal escapes
   */
  static String interpolatedText(
      String text, int start, int stop, boolean verbatim, List<SyntaxDiagnostic> problems) {
    Lexer lexer = new Lexer(text, start, stop, ParseOptions.DEFAULT, null);
    StringBuilder value = new StringBuilder();
    while (lexer.pos < stop) {
      char c = text.charAt(lexer.pos);
      if (!verbatim && c == '\\') {
        lexer.escape(value, stop, problems);
        continue;
      }
      value.append(c);
      lexer.pos++;
      boolean doubled = c == '{' || c == '}' || (verbatim && c == '"');
      if (doubled && lexer.peek(0) == c) {
        lexer.pos++;
      }
    }
    return value.toString();
  }

  private void interpolated() {
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

  // ---- numbers

  private void number() {
    int start = pos;
    StringBuilder digits = new StringBuilder();
    boolean hex = peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'X');
    boolean binary = peek(0) == '0' && (peek(1) == 'b' || peek(1) == 'B');
    boolean misplaced = false;
    boolean real = false;
    if (hex || binary) {
      pos += 2;
      misplaced = digits(digits, hex ? 16 : 2);
    } else {
      misplaced = digits(digits, 10);
      if (peek(0) == '.' && isDigit(peek(1))) {
        real = true;
        digits.append('.');
        pos++;
        misplaced |= digits(digits, 10);
      }
      if (peek(0) == 'e' || peek(0) == 'E') {
        real = true;
        digits.append('e');
        pos++;
        if (peek(0) == '-' || peek(0) == '+') {
          digits.append(peek(0));
          pos++;
        }
        if (isDigit(peek(0)) || peek(0) == '_') {
          misplaced |= peek(0) == '_';
          misplaced |= digits(digits, 10);
        } else {
          digits.append('0');
          literalError(new TextSpan(start, start), "CS0595", "the number's exponent has no digits");
        }
      }
    }
    char suffix = Character.toLowerCase(peek(0));
    NumericLiteral literal;
    if (!hex && !binary && (suffix == 'f' || suffix == 'd' || suffix == 'm')) {
      pos++;
      literal = real(digits.toString(), suffix, start);
    } else if (real) {
      literal = real(digits.toString(), 'd', start);
    } else {
      boolean unsigned = false;
      boolean wide = false;
      for (int i = 0; i < 2; i++) {
        char c = Character.toLowerCase(peek(0));
        if (c == 'u' && !unsigned) {
          unsigned = true;
        } else if (c == 'l' && !wide) {
          wide = true;
        } else {
          break;
        }
        pos++;
      }
      literal = integer(digits.toString(), hex ? 16 : binary ? 2 : 10, unsigned, wide, start);
      misplaced &= !digits.isEmpty();
    }
    if (misplaced) {
      literalError(
          new TextSpan(start, pos), "CS1013", "a digit separator `_` stands in the wrong place");
    }
    add(TokenKind.NUMERIC_LITERAL, start, literal);
  }

  /** Reads digits and separators; whether a separator ends them. */
  private boolean digits(StringBuilder digits, int radix) {
    boolean separator = false;
    while (true) {
      char c = peek(0);
      if (c == '_') {
        separator = true;
      } else if (c < 128 && Character.digit(c, radix) >= 0) {
        separator = false;
        digits.append(c);
      } else {
        return separator;
      }
      pos++;
    }
  }

  private void literalError(TextSpan span, String csharp, String message) {
    report(SyntaxErrors.of(SyntaxErrors.LITERAL, span, csharp, message));
  }

  private NumericLiteral integer(
      String digits, int radix, boolean unsigned, boolean wide, int start) {
    BigInteger value = BigInteger.ZERO;
    if (digits.isEmpty()) {
      literalError(new TextSpan(start, start), "CS1013", "the number has no digits");
    } else if (digits.length() > 256) {
      value = ULONG_MAX.add(BigInteger.ONE);
    } else {
      value = new BigInteger(digits, radix);
    }
    if (value.compareTo(ULONG_MAX) > 0) {
      literalError(new TextSpan(start, start), "CS1021", "the integer is too large");
      value = BigInteger.ZERO;
    }
    if (!wide && value.bitLength() <= 32) {
      return unsigned || value.bitLength() == 32
          ? new NumericLiteral(NumericLiteral.Type.UINT, value.longValueExact())
          : new NumericLiteral(NumericLiteral.Type.INT, value.intValueExact());
    }
    return unsigned || value.compareTo(LONG_MAX) > 0
        ? new NumericLiteral(NumericLiteral.Type.ULONG, value)
        : new NumericLiteral(NumericLiteral.Type.LONG, value.longValueExact());
  }

  private NumericLiteral real(String digits, char type, int start) {
    switch (type) {
      case 'f' -> {
        float value = Float.parseFloat(digits);
        if (Float.isInfinite(value)) {
          overflow(new TextSpan(start, start), "float");
          value = 0;
        }
        return new NumericLiteral(NumericLiteral.Type.FLOAT, value);
      }
      case 'm' -> {
        BigDecimal value = decimal(digits);
        if (value == null) {
          overflow(new TextSpan(start, pos), "decimal");
          value = BigDecimal.ZERO;
        }
        return new NumericLiteral(NumericLiteral.Type.DECIMAL, value);
      }
      default -> {
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
          overflow(new TextSpan(start, start), "double");
          value = 0;
        }
        return new NumericLiteral(NumericLiteral.Type.DOUBLE, value);
      }
    }
  }

  private void overflow(TextSpan span, String type) {
    literalError(span, "CS0594", "the number is outside the range of `" + type + "`");
  }

  /**
   * The value as System.Decimal keeps it: at most 28 decimal places, 96 bits; null if it cannot.
   */
  private static @Nullable BigDecimal decimal(String digits) {
    int mark = digits.indexOf('e');
    String mantissa = mark < 0 ? digits : digits.substring(0, mark);
    long exponent = 0;
    if (mark >= 0) {
      String written = digits.substring(mark + 1);
      exponent =
          written.length() > 9
              ? (written.startsWith("-") ? -99999 : 99999)
              : Long.parseLong(written);
    }
    BigDecimal value = new BigDecimal(mantissa);
    if (value.signum() == 0) {
      long scale = Math.max(0, Math.min(DECIMAL_MAX_SCALE, value.scale() - exponent));
      return BigDecimal.ZERO.setScale((int) scale);
    }
    if (exponent > 1000 || exponent + value.precision() - value.scale() > 30) {
      return null;
    }
    if (exponent < -1000) {
      return BigDecimal.ZERO.setScale(DECIMAL_MAX_SCALE);
    }
    value = value.scaleByPowerOfTen((int) exponent);
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
    if (value.scale() > DECIMAL_MAX_SCALE) {
      value = value.setScale(DECIMAL_MAX_SCALE, RoundingMode.HALF_EVEN);
    }
    while (value.unscaledValue().compareTo(DECIMAL_MAX) > 0) {
      if (value.scale() == 0) {
        return null;
      }
      value = value.setScale(value.scale() - 1, RoundingMode.HALF_EVEN);
    }
    return value;
  }
}
