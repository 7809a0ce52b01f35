package io.weir.xml.expression.syntax;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens, all at once.
 *
 * <p>An interpolated string is one token; the parser cuts its holes with a lexer of their own. As
 * in Roslyn {@code >} never joins with a following {@code >}: whether {@code >>} closes two lists
 * of type arguments or shifts, only the parser knows.
 */
final class Lexer extends StringLiteralLexer {
  private static final int MAX_BAD_TOKENS = 200;
  private boolean[] lineEndBefore = new boolean[64];
  private int badTokens;
  private TokenList.Tail tail = TokenList.Tail.PLAIN;
  private final @Nullable Directives directives;

  private Lexer(
      String text, int start, int end, ParseOptions options, @Nullable Directives directives) {
    super(text, start, end, options);
    this.directives = directives;
  }

  /** The tokens of a text. */
  static TokenList lex(String text, ParseOptions options) {
    Lexer lexer = new Lexer(text, 0, text.length(), options, new Directives(text, text.length()));
    lexer.run();
    return new TokenList(lexer.tokens, lexer.lineEndBefore, lexer.diagnostics, lexer.tail);
  }

  /** The tokens of a hole of an interpolated string; offsets count in the whole text. */
  static TokenList lexHole(String text, int start, int end, ParseOptions options) {
    Lexer lexer = new Lexer(text, start, end, options, null);
    lexer.run();
    return new TokenList(lexer.tokens, lexer.lineEndBefore, lexer.diagnostics, lexer.tail);
  }

  private void run() {
    while (true) {
      boolean lineEnd = skipTrivia();
      if (tokens.size() >= lineEndBefore.length) {
        lineEndBefore = Arrays.copyOf(lineEndBefore, tokens.size() * 2);
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
    boolean lineStart = false;
    while (pos < end) {
      char c = text.charAt(pos);
      if (SyntaxFacts.isNewLine(c)) {
        lineEnd = true;
        lineStart = true;
        pos++;
      } else if (SyntaxFacts.isWhiteSpace(c)) {
        pos++;
      } else if (c == '/' && peek(1) == '/') {
        skipLine();
        tail = pos >= end ? TokenList.Tail.LINE_COMMENT : tail;
      } else if (c == '/' && peek(1) == '*') {
        skipComment();
      } else if (c == '#' && lineStart && directives != null) {
        pos = directives.read(pos, diagnostics);
      } else if (c == '#') {
        int start = pos;
        skipLine();
        tail = pos >= end ? TokenList.Tail.SWALLOWING : tail;
        skipLineEnd(); // it is the directive's, and ends no line of tokens
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
    while (pos < end && !SyntaxFacts.isNewLine(text.charAt(pos))) {
      pos++;
    }
  }

  private void skipLineEnd() {
    if (pos < end) {
      pos += text.charAt(pos) == '\r' && peek(1) == '\n' ? 2 : 1;
    }
  }

  private void skipComment() {
    int start = pos;
    int close = text.indexOf("*/", pos + 2);
    if (close < 0 || close + 2 > end) {
      pos = end;
      tail = TokenList.Tail.SWALLOWING;
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
        if (raw || dollars > 1 && peek(dollars) == '"') {
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
        if (SyntaxFacts.isDigit(peek(1))) {
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
        if (SyntaxFacts.isDigit(c)) {
          number();
        } else if (SyntaxFacts.isIdentifierStart(c)) {
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
        || SyntaxFacts.isDigit(c)
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
    return value >= 0 && value < 0x10000 && SyntaxFacts.isIdentifierPart((char) value)
        ? at + 2 + digits
        : -1;
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
      } else if (SyntaxFacts.isIdentifierPart(c)) {
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
    if (peek(1) == '@') {
      int ats = 2;
      while (peek(ats) == '@') {
        ats++;
      }
      report(
          SyntaxErrors.of(
              SyntaxErrors.CHARACTER,
              new TextSpan(start, start + ats),
              "CS9008",
              "one `@` is enough before a string or a name"));
      pos += ats - 1;
      at();
    } else if (peek(1) == '"') {
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
    } else if (SyntaxFacts.isIdentifierStart(peek(1)) || identifierEscape(pos + 1) >= 0) {
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
}
