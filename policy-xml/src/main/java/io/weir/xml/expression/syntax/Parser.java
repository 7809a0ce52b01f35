package io.weir.xml.expression.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the text of an expression. Stateless; never throws, always ends, and reports all problems
 * it finds with the span that the compiler of C# would underline.
 */
public final class Parser {
  private static final Comparator<SyntaxDiagnostic> BY_PLACE =
      Comparator.comparingInt(d -> d.span().start());

  private static final String MISPLACED_DIRECTIVE = "CS1040";
  private static final String USED_BEFORE = "CS0841";

  private Parser() {}

  /** Reads what stands between the brackets of {@code @(…)}. */
  public static ParseResult<ExpressionSyntax> parseExpression(String text, ParseOptions options) {
    if (text.length() > options.maxLength()) {
      return badExpression(text, List.of(tooLong(text, options)));
    }
    List<SyntaxDiagnostic> problems = new ArrayList<>();
    SyntaxFaults faults = new SyntaxFaults();
    TokenList tokens = Lexer.lex(text, options);
    if (isCut(tokens)) {
      return badExpression(text, tokens.diagnostics());
    }
    if (tokens.tail() != TokenList.Tail.SWALLOWING) {
      tokens.lineEndBefore()[tokens.tokens().size() - 1] = true; // `)` stands in the next line
    }
    StatementParser parser = new StatementParser(text, tokens, options, problems, faults);
    ExpressionSyntax root = parser.expression();
    if (!parser.atEnd()) {
      parser.report(afterExpression(parser));
      contextDeclared(parser, tokens).ifPresent(problems::add);
    }
    if (!problems.isEmpty() && hasUnresolvedName(tokens)) {
      SyntaxToken name = unresolvedName(tokens);
      root = new NamedValueExpressionSyntax(name.span(), name.valueText());
      problems.clear(); // what the name stands for may well make sense of it
    }
    if (!problems.isEmpty()) {
      return inMethod(text, tokens, options, problems);
    }
    return new ParseResult<>(root, sorted(tokens, problems), faults(tokens, problems, faults));
  }

  /**
   * In {@code a and context.B} the C# compiler reads {@code and context} as the declaration of
   * another {@code context}, which is used before, and says so first.
   */
  private static Optional<SyntaxDiagnostic> contextDeclared(
      StatementParser parser, TokenList tokens) {
    if (!parser.at(TokenKind.IDENTIFIER) || !parser.peek(1).isWord("context")) {
      return Optional.empty();
    }
    String word = parser.current().text();
    List<SyntaxToken> before = tokens.tokens().subList(0, parser.position());
    for (int i = 0; i < before.size(); i++) {
      boolean member = i > 0 && before.get(i - 1).kind() == TokenKind.DOT;
      if (before.get(i).isWord("context") && !member) {
        return Optional.of(
            SyntaxErrors.of(
                SyntaxErrors.UNEXPECTED,
                before.get(i).span(),
                USED_BEFORE,
                "`" + word + "` is no operator: `" + word + " context` declares a variable",
                "the operators are `&&`, `||`, `==` and `!=`"));
      }
    }
    return Optional.empty();
  }

  /**
   * A malformed expression is read as the compiler of C# sees it, within {@code return
   * (object)(…);}, so that it goes on where that does: a stray bracket closes ours, a comma makes a
   * tuple. Where both readings stumble at the same place, the words of the first are kept.
   */
  private static ParseResult<ExpressionSyntax> inMethod(
      String text, TokenList tokens, ParseOptions options, List<SyntaxDiagnostic> alone) {
    List<SyntaxDiagnostic> problems = new ArrayList<>();
    SyntaxFaults faults = new SyntaxFaults();
    TokenList around = around(text, tokens);
    StatementParser parser = new StatementParser(text, around, options, problems, faults);
    parser.terminators = TokenCursor.AT_STATEMENT;
    ExpressionSyntax root = parser.expression();
    if (!parser.at(TokenKind.SEMICOLON) || parser.start() < text.length()) {
      parser.report(
          SyntaxErrors.expected(parser.missingSpan(), TokenKind.SEMICOLON, parser.kind()));
    }
    if (!problems.isEmpty() && isOutside(problems.get(0), text)) {
      return new ParseResult<>(root, sorted(tokens, alone), faults(tokens, alone, faults));
    }
    List<SyntaxDiagnostic> found = new ArrayList<>();
    alone.stream().filter(d -> USED_BEFORE.equals(d.csharpCode())).forEach(found::add);
    for (SyntaxDiagnostic problem : problems) {
      found.add(
          alone.stream()
              .filter(other -> other.span().start() == problem.span().start())
              .filter(other -> Objects.equals(other.csharpCode(), problem.csharpCode()))
              .findFirst()
              .orElse(problem));
    }
    return new ParseResult<>(root, sorted(tokens, found), faults(tokens, found, faults));
  }

  /** Whether it is our own semicolon that does not fit. */
  private static boolean isOutside(SyntaxDiagnostic problem, String text) {
    return problem.span().start() >= text.length() && problem.message().contains("`;` cannot");
  }

  private static TokenList around(String text, TokenList inner) {
    int end = text.length();
    List<SyntaxToken> tokens = new ArrayList<>();
    tokens.add(synthetic(TokenKind.OPEN_PAREN, "(", 0));
    tokens.add(synthetic(TokenKind.OBJECT, "object", 0));
    tokens.add(synthetic(TokenKind.CLOSE_PAREN, ")", 0));
    tokens.add(synthetic(TokenKind.OPEN_PAREN, "(", 0));
    int before = tokens.size();
    tokens.addAll(inner.tokens().subList(0, inner.tokens().size() - 1));
    boolean[] lineEndBefore = new boolean[tokens.size() + 3];
    for (int i = 0; i < inner.tokens().size() - 1; i++) {
      lineEndBefore[before + i] = inner.lineEndBefore()[i];
    }
    lineEndBefore[tokens.size()] = inner.lineEndBefore()[inner.tokens().size() - 1];
    tokens.add(synthetic(TokenKind.CLOSE_PAREN, ")", end));
    tokens.add(synthetic(TokenKind.SEMICOLON, ";", end));
    tokens.add(inner.tokens().get(inner.tokens().size() - 1));
    return new TokenList(tokens, lineEndBefore, inner.diagnostics(), inner.tail());
  }

  private static SyntaxToken synthetic(TokenKind kind, String text, int place) {
    return new SyntaxToken(kind, new TextSpan(place, place), text, null);
  }

  /** Reads what stands between the braces of <code>@{…}</code>. */
  public static ParseResult<BlockSyntax> parseBlock(String text, ParseOptions options) {
    TextSpan whole = new TextSpan(0, text.length());
    TextSpan end = new TextSpan(text.length(), text.length());
    BlockSyntax empty = new BlockSyntax(whole, List.of(), end);
    if (text.length() > options.maxLength()) {
      return new ParseResult<>(empty, List.of(tooLong(text, options)), SyntaxFaults.NONE);
    }
    List<SyntaxDiagnostic> problems = new ArrayList<>();
    SyntaxFaults faults = new SyntaxFaults();
    TokenList tokens = Lexer.lex(text, options);
    if (isCut(tokens)) {
      return new ParseResult<>(empty, tokens.diagnostics(), SyntaxFaults.NONE);
    }
    StatementParser parser = new StatementParser(text, tokens, options, problems, faults);
    BlockSyntax root = parser.bodyBlock();
    if (tokens.tail() == TokenList.Tail.LINE_COMMENT) {
      problems.add(
          SyntaxErrors.of(
              SyntaxErrors.MISSING_TOKEN,
              new TextSpan(parser.previousEnd(), parser.previousEnd()),
              "CS1513",
              "`}` is expected: the one that ends the body is part of a comment",
              "begin a new line behind the comment"));
    }
    if (!problems.isEmpty() && hasUnresolvedName(tokens)) {
      SyntaxToken name = unresolvedName(tokens);
      ExpressionSyntax value = new NamedValueExpressionSyntax(name.span(), name.valueText());
      StatementSyntax result = new ReturnStatementSyntax(name.span(), name.span(), value);
      root = new BlockSyntax(whole, List.of(result), end);
      problems.clear();
    }
    return new ParseResult<>(root, sorted(tokens, problems), faults(tokens, problems, faults));
  }

  private static ParseResult<ExpressionSyntax> badExpression(
      String text, List<SyntaxDiagnostic> problems) {
    return new ParseResult<>(
        new BadExpressionSyntax(new TextSpan(0, text.length()), List.of()),
        problems,
        SyntaxFaults.NONE);
  }

  /** What follows the last token that was read may well make sense of what seems wrong. */
  private static boolean isCut(TokenList tokens) {
    return tokens.diagnostics().stream().anyMatch(d -> d.code() == SyntaxErrors.TOO_LONG);
  }

  private static SyntaxDiagnostic tooLong(String text, ParseOptions options) {
    return SyntaxErrors.of(
        SyntaxErrors.TOO_LONG,
        new TextSpan(0, 0),
        null,
        "the expression has "
            + text.length()
            + " characters; at most "
            + options.maxLength()
            + " are read");
  }

  private static SyntaxDiagnostic afterExpression(StatementParser parser) {
    SyntaxToken extra = parser.current();
    String help =
        switch (extra.kind()) {
          case SEMICOLON -> "an expression `@(…)` has no semicolon; statements stand in `@{…}`";
          case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE -> "no such bracket is open here";
          default -> null;
        };
    return new SyntaxDiagnostic(
        parser.missingSpan(),
        SyntaxErrors.UNEXPECTED,
        "unexpected `" + extra.text() + "` after the expression",
        "CS1026",
        help);
  }

  private static boolean hasUnresolvedName(TokenList tokens) {
    return tokens.tokens().stream().anyMatch(t -> t.kind() == TokenKind.NAMED_VALUE);
  }

  private static SyntaxToken unresolvedName(TokenList tokens) {
    return tokens.tokens().stream()
        .filter(t -> t.kind() == TokenKind.NAMED_VALUE)
        .findFirst()
        .orElseThrow();
  }

  private static SyntaxFaults faults(
      TokenList tokens, List<SyntaxDiagnostic> problems, SyntaxFaults faults) {
    if (problems.isEmpty() && tokens.diagnostics().isEmpty()) {
      return SyntaxFaults.NONE;
    }
    for (SyntaxDiagnostic d : tokens.diagnostics()) {
      int place = d.span().start();
      int at = tokens.lastAt(place);
      if (at >= 0 && tokens.tokens().get(at).span().end() > place) {
        faults.addWrong(d.span());
      } else { // a comment belongs to the token before it
        int before = at < 0 ? 0 : tokens.tokens().get(at).span().end();
        faults.add(SyntaxFaults.Kind.SKIPPED, before);
      }
    }
    return faults;
  }

  private static List<SyntaxDiagnostic> sorted(TokenList tokens, List<SyntaxDiagnostic> problems) {
    // what is missing before a malformed token is told, and what is wrong with the token is its
    // help
    List<SyntaxDiagnostic> all = new ArrayList<>();
    List<SyntaxDiagnostic> lexical = new ArrayList<>(tokens.diagnostics());
    for (SyntaxDiagnostic problem : problems) {
      SyntaxDiagnostic token =
          lexical.stream()
              .filter(d -> d.span().start() == problem.span().start())
              .filter(d -> !MISPLACED_DIRECTIVE.equals(d.csharpCode()))
              .findFirst()
              .orElse(null);
      if (token == null) {
        all.add(problem);
      } else {
        lexical.remove(token);
        String why = token.help() == null ? token.message() : token.message() + ": " + token.help();
        all.add(
            new SyntaxDiagnostic(
                problem.span(), problem.code(), problem.message(), problem.csharpCode(), why));
      }
    }
    all.addAll(lexical);
    all.sort(BY_PLACE);
    return all;
  }
}
