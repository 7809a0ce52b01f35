package io.weir.xml.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The place of the parser in its tokens, the problems found so far, and the rules by which a
 * missing token is reported and bad tokens are skipped: those of the C# compiler, so that the same
 * text is underlined.
 */
abstract class TokenCursor {
  /** What an enclosing construct can go on with; skipping of bad tokens stops before it. */
  static final int AT_STATEMENT = 1;

  static final int AT_SWITCH_SECTION = 2;
  static final int AT_END_OF_LIST = 4;
  static final int AT_CLOSE_BRACE = 8;
  static final int AT_END_OF_DECLARATION = 16;
  static final int AT_END_OF_CLAUSE = 32;

  /** More help nobody. */
  private static final int MAX_PROBLEMS = 100;

  final String text;
  final ParseOptions options;
  final List<SyntaxDiagnostic> diagnostics;
  final SyntaxFaults faults;
  private final List<SyntaxToken> tokens;
  private final boolean[] lineEndBefore;
  private int pos;
  private boolean stopped;
  int depth;
  int terminators;
  int queryDepth;

  TokenCursor(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    this.text = text;
    this.options = options;
    this.tokens = list.tokens();
    this.lineEndBefore = list.lineEndBefore();
    this.diagnostics = sink;
    this.faults = faults;
  }

  // ---- tokens

  final SyntaxToken current() {
    return tokens.get(pos);
  }

  final TokenKind kind() {
    return tokens.get(pos).kind();
  }

  final SyntaxToken peek(int ahead) {
    return tokens.get(Math.min(pos + ahead, tokens.size() - 1));
  }

  final TokenKind kindAt(int ahead) {
    return peek(ahead).kind();
  }

  final boolean at(TokenKind kind) {
    return kind() == kind;
  }

  /** Whether the current token is this word, a keyword only in its place. */
  final boolean atWord(String word) {
    return current().isWord(word);
  }

  final boolean atEnd() {
    return kind() == TokenKind.END;
  }

  /** Consumes the current token; the end stays. */
  final SyntaxToken next() {
    SyntaxToken token = current();
    if (pos < tokens.size() - 1) {
      pos++;
    }
    return token;
  }

  final boolean lineEndsBeforeCurrent() {
    return lineEndBefore[pos];
  }

  final boolean lineEndsBefore(int ahead) {
    return lineEndBefore[Math.min(pos + ahead, tokens.size() - 1)];
  }

  /** The start of the current token. */
  final int start() {
    return current().span().start();
  }

  /** The start of the token at a position. */
  final int tokenStart(int position) {
    return tokens.get(position).span().start();
  }

  /** The end of the token that was consumed last. */
  final int previousEnd() {
    return pos == 0 ? start() : tokens.get(pos - 1).span().end();
  }

  /** From a start to the end of what was consumed; empty if nothing was. */
  final TextSpan spanFrom(int start) {
    return new TextSpan(start, Math.max(start, previousEnd()));
  }

  final int position() {
    return pos;
  }

  // ---- looking ahead

  /** Where the cursor stood and what was reported. */
  record Mark(int pos, int diagnostics, int faults, boolean stopped) {}

  final Mark mark() {
    return new Mark(pos, diagnostics.size(), faults.count(), stopped);
  }

  final void reset(Mark mark) {
    pos = mark.pos;
    stopped = mark.stopped;
    faults.cutTo(mark.faults);
    while (diagnostics.size() > mark.diagnostics) {
      diagnostics.remove(diagnostics.size() - 1);
    }
  }

  /** Asks a question that consumes tokens, and goes back. */
  final boolean ahead(BooleanSupplier question) {
    Mark mark = mark();
    int savedDepth = depth;
    boolean answer = question.getAsBoolean();
    depth = savedDepth;
    reset(mark);
    return answer;
  }

  // ---- problems

  /** Reports what is wrong with something that stands there. */
  final void report(SyntaxDiagnostic diagnostic) {
    if (diagnostic.code() != SyntaxErrors.LATER_VERSION) { // that is no fault of the syntax
      faults.addWrong(diagnostic.span());
    }
    add(diagnostic);
  }

  /** Reports that something is missing before the current token. */
  final void reportMissing(SyntaxDiagnostic diagnostic) {
    faults.add(SyntaxFaults.Kind.MISSING, previousEnd());
    add(diagnostic);
  }

  /** Adds a problem, unless another was reported at the same place. */
  private void add(SyntaxDiagnostic diagnostic) {
    if (stopped || diagnostics.size() >= MAX_PROBLEMS) {
      return;
    }
    for (int i = diagnostics.size() - 1; i >= 0 && i >= diagnostics.size() - 3; i--) {
      if (diagnostics.get(i).span().start() == diagnostic.span().start()) {
        return;
      }
    }
    diagnostics.add(diagnostic);
  }

  /**
   * The place of something missing: behind the last token if the line ends there, else the token
   * that stands in its place.
   */
  final TextSpan missingSpan() {
    if (lineEndsBeforeCurrent() && (pos > 0 || !insideHole())) {
      int place = pos > 0 ? previousEnd() : 0;
      return new TextSpan(place, place);
    }
    return current().span();
  }

  /** Whether the text is a hole of an interpolated string, around which nothing stands. */
  abstract boolean insideHole();

  final void reportMissing(
      io.weir.api.diagnostic.DiagnosticCode code, String csharp, String message) {
    reportMissing(SyntaxErrors.of(code, missingSpan(), csharp, message));
  }

  /** Consumes a token of the kind, or reports that it is missing. */
  final SyntaxToken expect(TokenKind kind) {
    if (kind() == kind) {
      return next();
    }
    reportMissing(SyntaxErrors.expected(missingSpan(), kind, kind()));
    return SyntaxToken.missing(kind, pos == 0 ? start() : previousEnd());
  }

  /** Consumes a word of a query or an {@code in}, or reports that it is missing. */
  final TextSpan expectWord(String word, String csharp) {
    if (atWord(word)) {
      return next().span();
    }
    reportMissing(SyntaxErrors.STATEMENT, csharp, "`" + word + "` is expected");
    return new TextSpan(previousEnd(), previousEnd());
  }

  /** Consumes an identifier that is no keyword here, or reports that it is missing. */
  final SyntaxToken identifier() {
    if (isTrueIdentifier()) {
      return next();
    }
    if (at(TokenKind.IDENTIFIER)) {
      reportMissing(
          SyntaxErrors.of(
              SyntaxErrors.EXPECTED_EXPRESSION,
              missingSpan(),
              "CS1525",
              "a name is expected; `" + current().text() + "` is a keyword of the query",
              "write `@" + current().text() + "` to use the keyword as a name"));
    } else {
      reportMissing(SyntaxErrors.expected(missingSpan(), TokenKind.IDENTIFIER, kind()));
    }
    return SyntaxToken.missing(TokenKind.IDENTIFIER, pos == 0 ? start() : previousEnd());
  }

  /** Whether the current token is a name, not a keyword of the query around it. */
  final boolean isTrueIdentifier() {
    return isTrueIdentifier(current());
  }

  final boolean isTrueIdentifier(SyntaxToken token) {
    return token.kind() == TokenKind.IDENTIFIER && !(queryDepth > 0 && isQueryWord(token));
  }

  static boolean isQueryWord(SyntaxToken token) {
    if (token.kind() != TokenKind.IDENTIFIER) {
      return false;
    }
    return switch (token.text()) {
      case "from",
          "join",
          "into",
          "where",
          "orderby",
          "group",
          "select",
          "let",
          "on",
          "equals",
          "ascending",
          "descending",
          "by" ->
          true;
      default -> false;
    };
  }

  // ---- depth

  /**
   * Goes one level deeper; false if that is too deep. Then the rest of the text is given up: the
   * cursor stands at the end and nothing more is reported.
   */
  final boolean enter() {
    if (++depth <= options.maxDepth()) {
      return true;
    }
    giveUp("the expression is nested more than " + options.maxDepth() + " levels deep");
    return false;
  }

  final void leave() {
    depth--;
  }

  final void giveUp(String message) {
    if (!stopped) {
      diagnostics.add(SyntaxErrors.of(SyntaxErrors.TOO_DEEP, current().span(), null, message));
      stopped = true;
    }
    pos = tokens.size() - 1;
  }

  // ---- skipping

  /** Whether an enclosing construct can go on here. */
  abstract boolean isTerminator();

  /**
   * Skips tokens that do not belong to a list, and reports the first.
   *
   * @param bad whether the current token does not belong
   * @param abort whether the list ends here
   * @param expected what should have stood there
   * @return whether the list can go on
   */
  final boolean skipBad(BooleanSupplier bad, BooleanSupplier abort, TokenKind expected) {
    int before = position();
    boolean on = skipBadStatements(bad, abort, expected);
    if (position() > before) {
      faults.add(SyntaxFaults.Kind.SKIPPED, before == 0 ? 0 : tokens.get(before - 1).span().end());
    }
    return on;
  }

  /** As before, of tokens that belong to the statement before them, not to an expression in it. */
  final boolean skipBadStatements(BooleanSupplier bad, BooleanSupplier abort, TokenKind expected) {
    boolean first = true;
    while (bad.getAsBoolean()) {
      if (atEnd() || abort.getAsBoolean() || isTerminator()) {
        return false;
      }
      if (first && !at(TokenKind.BAD)) {
        add(SyntaxErrors.expected(missingSpan(), expected, kind()));
      }
      first = false;
      next();
    }
    return true;
  }

  // ---- lists

  /** Reads one element of a list and adds it. */
  interface Element {
    void read();
  }

  /**
   * Reads the elements of a list up to its closing token, which it leaves.
   *
   * @param close the token that ends the list
   * @param possible whether the current token can start an element
   * @param element reads one
   * @param trailingComma whether a comma may stand before the closing token
   * @param abort where the list ends although it is not closed
   */
  final void separatedList(
      TokenKind close,
      BooleanSupplier possible,
      Element element,
      boolean trailingComma,
      BooleanSupplier abort) {
    separatedList(close, possible, element, trailingComma, false, abort);
  }

  /**
   * As before.
   *
   * @param semicolons whether semicolons are taken for commas, and told
   */
  final void separatedList(
      TokenKind close,
      BooleanSupplier possible,
      Element element,
      boolean trailingComma,
      boolean semicolons,
      BooleanSupplier abort) {
    BooleanSupplier bad = () -> !at(TokenKind.COMMA) && !possible.getAsBoolean();
    BooleanSupplier stop = () -> at(close) || abort.getAsBoolean();
    while (!stop.getAsBoolean() && !atEnd()) {
      if (!possible.getAsBoolean() && !at(TokenKind.COMMA)) {
        if (!skipBad(bad, stop, TokenKind.IDENTIFIER)) {
          return;
        }
        continue;
      }
      element.read();
      int last = -1;
      while (pos > last) {
        last = pos;
        if (stop.getAsBoolean()) {
          return;
        }
        boolean semicolon = semicolons && at(TokenKind.SEMICOLON);
        if (at(TokenKind.COMMA) || semicolon || possible.getAsBoolean()) {
          if (semicolon) {
            report(SyntaxErrors.expected(current().span(), TokenKind.COMMA, kind()));
            next();
          } else {
            expect(TokenKind.COMMA);
          }
          if (trailingComma && at(close)) {
            return;
          }
          element.read();
        } else if (!skipBad(bad, stop, TokenKind.COMMA)) {
          return;
        }
      }
      return;
    }
  }

  /** An empty list that fills. */
  static <T> List<T> list() {
    return new ArrayList<>();
  }
}
