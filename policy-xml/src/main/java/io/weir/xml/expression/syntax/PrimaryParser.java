package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what binds tightest: literals, names, calls, parentheses, casts, interpolated strings. */
abstract class PrimaryParser extends ArgumentParser {
  /** One chain of calls, members and indices makes the tree as deep as it is long. */
  private static final int MAX_CHAIN = 500;

  /** How many conditional operators wait for their colon. */
  int openConditionals;

  PrimaryParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  // ---- what can start an expression

  @Override
  final boolean canStartExpression() {
    return isPossibleExpression(false);
  }

  @Override
  final boolean isPossibleExpression() {
    return isPossibleExpression(true);
  }

  private boolean isPossibleExpression(boolean operators) {
    return switch (kind()) {
      case TYPEOF,
          DEFAULT,
          SIZEOF,
          CHECKED,
          UNCHECKED,
          BASE,
          FALSE,
          THIS,
          TRUE,
          NULL,
          OPEN_PAREN,
          OPEN_BRACKET,
          NUMERIC_LITERAL,
          STRING_LITERAL,
          INTERPOLATED_STRING,
          CHARACTER_LITERAL,
          NEW,
          DELEGATE,
          COLON_COLON,
          THROW,
          STACKALLOC,
          DOT_DOT,
          REF,
          NAMED_VALUE,
          PLUS,
          MINUS,
          EXCLAMATION,
          TILDE,
          PLUS_PLUS,
          MINUS_MINUS,
          AMPERSAND,
          ASTERISK,
          CARET ->
          true;
      case STATIC -> isAnonymousMethod() || isLambda(Precedence.EXPRESSION);
      case IDENTIFIER -> isTrueIdentifier() || atWord("from");
      default ->
          kind().isPredefinedType()
              || (operators && (Precedence.ofBinary(kind()) >= 0 || kind().isAssignment()));
    };
  }

  // ---- terms

  final ExpressionSyntax term(int precedence) {
    return postfix(primary(precedence));
  }

  private ExpressionSyntax primary(int precedence) {
    int start = start();
    switch (kind()) {
      case TYPEOF -> {
        next();
        expect(TokenKind.OPEN_PAREN);
        TypeSyntax type = returnType();
        expect(TokenKind.CLOSE_PAREN);
        return new TypeOfExpressionSyntax(spanFrom(start), type);
      }
      case SIZEOF -> {
        next();
        expect(TokenKind.OPEN_PAREN);
        TypeSyntax type = type(TypeMode.NORMAL);
        expect(TokenKind.CLOSE_PAREN);
        return new SizeOfExpressionSyntax(spanFrom(start), type);
      }
      case DEFAULT -> {
        if (kindAt(1) != TokenKind.OPEN_PAREN) {
          return literal();
        }
        next();
        expect(TokenKind.OPEN_PAREN);
        TypeSyntax type = type(TypeMode.NORMAL);
        expect(TokenKind.CLOSE_PAREN);
        return new DefaultExpressionSyntax(spanFrom(start), type);
      }
      case CHECKED, UNCHECKED -> {
        SyntaxToken keyword = next();
        expect(TokenKind.OPEN_PAREN);
        ExpressionSyntax operand = expression();
        expect(TokenKind.CLOSE_PAREN);
        return new CheckedExpressionSyntax(spanFrom(start), keyword, operand);
      }
      case FALSE, TRUE, NULL, NUMERIC_LITERAL, STRING_LITERAL, CHARACTER_LITERAL -> {
        return literal();
      }
      case INTERPOLATED_STRING -> {
        return interpolatedString();
      }
      case NAMED_VALUE -> {
        SyntaxToken token = next();
        return new NamedValueExpressionSyntax(token.span(), token.valueText());
      }
      case THIS, BASE -> {
        SyntaxToken keyword = next();
        report(
            SyntaxErrors.of(
                SyntaxErrors.NOT_AVAILABLE,
                keyword.span(),
                keyword.kind() == TokenKind.THIS ? "CS0026" : "CS1511",
                "`" + keyword.text() + "` has no meaning in an expression of a policy",
                "the request and the response are reached through `context`"));
        return new InstanceExpressionSyntax(keyword.span(), keyword);
      }
      case NEW -> {
        return newExpression();
      }
      case STACKALLOC -> {
        return stackAlloc();
      }
      case DELEGATE -> {
        return anonymousMethod();
      }
      case STATIC -> {
        if (isAnonymousMethod()) {
          return anonymousMethod();
        }
        if (isLambda(precedence)) {
          return lambda();
        }
        return invalidTerm();
      }
      case EQUALS_GREATER_THAN -> {
        return lambda();
      }
      case COLON_COLON -> {
        return aliasQualifiedName(NameMode.EXPRESSION);
      }
      case OPEN_PAREN -> {
        return isLambda(precedence) ? lambda() : castOrParenthesizedOrTuple();
      }
      case OPEN_BRACKET -> {
        return ahead(() -> skipAttributes() && isLambda(precedence))
            ? attributedLambda()
            : collectionExpression();
      }
      case REF -> {
        SyntaxToken keyword = next();
        report(invalidTerm(keyword.span(), keyword.text()));
        ExpressionSyntax variable = expression();
        return new RefExpressionSyntax(spanFrom(start), variable);
      }
      case IDENTIFIER -> {
        return identifierTerm(precedence);
      }
      default -> {
        if (!kind().isPredefinedType()) {
          return invalidTerm();
        }
        if (isLambda(precedence)) {
          return lambda();
        }
        SyntaxToken keyword = next();
        if (!at(TokenKind.DOT) || keyword.kind() == TokenKind.VOID) {
          report(invalidTerm(keyword.span(), keyword.text()));
        }
        return new PredefinedTypeSyntax(keyword.span(), keyword);
      }
    }
  }

  private LiteralExpressionSyntax literal() {
    SyntaxToken token = next();
    return new LiteralExpressionSyntax(token.span(), token);
  }

  private ExpressionSyntax identifierTerm(int precedence) {
    if (!isTrueIdentifier()) {
      return invalidTerm();
    }
    if (isAnonymousMethod()) {
      return anonymousMethod();
    }
    if (isLambda(precedence)) {
      return lambda();
    }
    if (isDeconstructionLeft(precedence)) {
      return declarationExpression(TypeMode.NORMAL);
    }
    return aliasQualifiedName(NameMode.EXPRESSION);
  }

  private static SyntaxDiagnostic invalidTerm(TextSpan span, String term) {
    return SyntaxErrors.of(
        SyntaxErrors.EXPECTED_EXPRESSION,
        span,
        "CS1525",
        "an expression is expected; `" + term + "` cannot start one");
  }

  /** Nothing that starts an expression stands here. */
  final BadExpressionSyntax invalidTerm() {
    BadExpressionSyntax missing = missingExpression();
    if (atEnd()) {
      reportMissing(
          SyntaxErrors.of(
              SyntaxErrors.EXPECTED_EXPRESSION,
              missingSpan(),
              insideHole() ? "CS1733" : "CS1525",
              "an expression is expected"));
    } else {
      reportMissing(invalidTerm(missingSpan(), current().text()));
    }
    return missing;
  }

  private ExpressionSyntax collectionExpression() {
    int start = start();
    TextSpan bracket = current().span();
    report(SyntaxErrors.laterVersion(bracket, "collection expressions", "12.0"));
    if (!enter()) {
      leave();
      return missingExpression();
    }
    bracketedArguments();
    leave();
    return bad(start);
  }

  private ExpressionSyntax attributedLambda() {
    int start = start();
    skipAttributes();
    TextSpan span = spanFrom(start);
    LambdaExpressionSyntax lambda = lambda();
    if (lambda instanceof SimpleLambdaExpressionSyntax) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.LATER_VERSION,
              span,
              "CS8916",
              "attributes of a lambda ask for parameters in parentheses, and for C# 10"));
    } else {
      reportAttributes(Owner.LAMBDA, span);
    }
    return lambda;
  }

  private ExpressionSyntax stackAlloc() {
    int start = start();
    report(SyntaxErrors.notAvailable(current().span(), "`stackalloc` is", null));
    next();
    if (at(TokenKind.OPEN_BRACKET)) {
      bracketedArguments();
    } else {
      type(TypeMode.NEW_EXPRESSION);
    }
    if (at(TokenKind.OPEN_BRACE)) {
      arrayInitializer();
    }
    return bad(start);
  }

  // ---- what follows a term

  final ExpressionSyntax postfix(ExpressionSyntax operand) {
    ExpressionSyntax e = operand;
    int start = operand.span().start();
    for (int links = 0; ; links++) {
      if (links > MAX_CHAIN) {
        giveUp("a chain of calls has more than " + MAX_CHAIN + " links");
        return e;
      }
      switch (kind()) {
        case OPEN_PAREN -> {
          ArgumentListSyntax arguments = arguments();
          e = new InvocationExpressionSyntax(spanFrom(start), e, arguments);
        }
        case OPEN_BRACKET -> e = elementAccess(start, e);
        case PLUS_PLUS, MINUS_MINUS -> {
          SyntaxToken operator = next();
          e = new PostfixUnaryExpressionSyntax(spanFrom(start), e, operator);
        }
        case COLON_COLON -> {
          SyntaxToken separator = next();
          report(unexpectedAlias(separator));
          if (at(TokenKind.IDENTIFIER)) {
            SimpleNameSyntax name = simpleName(NameMode.EXPRESSION);
            e = new MemberAccessExpressionSyntax(spanFrom(start), e, separator, name);
          }
        }
        case MINUS_GREATER_THAN -> {
          SyntaxToken operator = next();
          SimpleNameSyntax name = simpleName(NameMode.EXPRESSION);
          e = new MemberAccessExpressionSyntax(spanFrom(start), e, operator, name);
        }
        case DOT -> {
          boolean incomplete =
              lineEndsBefore(1)
                  && kindAt(1) == TokenKind.IDENTIFIER
                  && kindAt(2) == TokenKind.IDENTIFIER
                  && !(queryDepth > 0 && isQueryWord(peek(2)));
          SyntaxToken dot = next();
          if (incomplete) { // the next line is a declaration
            report(SyntaxErrors.expected(missingSpan(), TokenKind.IDENTIFIER, kind()));
            return new MemberAccessExpressionSyntax(spanFrom(start), e, dot, missingName());
          }
          SimpleNameSyntax name = simpleName(NameMode.EXPRESSION);
          e = new MemberAccessExpressionSyntax(spanFrom(start), e, dot, name);
        }
        case QUESTION -> {
          if (kindAt(1) != TokenKind.DOT && kindAt(1) != TokenKind.OPEN_BRACKET
              || isConditionalOfCollections()) {
            return e;
          }
          SyntaxToken question = next();
          ExpressionSyntax rest = consequence();
          e = new ConditionalAccessExpressionSyntax(spanFrom(start), e, question, rest);
        }
        case EXCLAMATION -> {
          if (e instanceof BadExpressionSyntax) {
            return e;
          }
          if (kindAt(1) == TokenKind.EQUALS) {
            report(
                SyntaxErrors.of(
                    SyntaxErrors.UNEXPECTED,
                    e.span(),
                    "CS8598",
                    "`!` behind a variable does not belong here",
                    "write `!=` without a space"));
          }
          report(SyntaxErrors.laterVersion(current().span(), "nullable reference types", "8.0"));
          next();
        }
        default -> {
          return e;
        }
      }
    }
  }

  /** Whether {@code ? […] :} stands here, the colon being of no conditional around it. */
  private boolean isConditionalOfCollections() {
    return openConditionals == 0
        && kindAt(1) == TokenKind.OPEN_BRACKET
        && ahead(
            () -> {
              next();
              skipToClose(TokenKind.OPEN_BRACKET, TokenKind.CLOSE_BRACKET);
              return at(TokenKind.COLON);
            });
  }

  private ExpressionSyntax elementAccess(int start, ExpressionSyntax receiver) {
    BracketedArgumentListSyntax arguments = bracketedArguments();
    return new ElementAccessExpressionSyntax(spanFrom(start), receiver, arguments);
  }

  private ExpressionSyntax consequence() {
    int start = start();
    ExpressionSyntax e;
    if (at(TokenKind.DOT)) {
      SyntaxToken dot = next();
      SimpleNameSyntax name = simpleName(NameMode.EXPRESSION);
      e = new MemberBindingExpressionSyntax(spanFrom(start), dot, name);
    } else {
      BracketedArgumentListSyntax arguments = bracketedArguments();
      e = new ElementBindingExpressionSyntax(spanFrom(start), arguments);
    }
    for (int links = 0; ; links++) {
      if (links > MAX_CHAIN) {
        giveUp("a chain of calls has more than " + MAX_CHAIN + " links");
        return e;
      }
      switch (kind()) {
        case OPEN_PAREN -> {
          ArgumentListSyntax arguments = arguments();
          e = new InvocationExpressionSyntax(spanFrom(start), e, arguments);
        }
        case OPEN_BRACKET -> e = elementAccess(start, e);
        case DOT -> {
          SyntaxToken dot = next();
          SimpleNameSyntax name = simpleName(NameMode.EXPRESSION);
          e = new MemberAccessExpressionSyntax(spanFrom(start), e, dot, name);
        }
        case QUESTION -> {
          if (kindAt(1) == TokenKind.DOT || kindAt(1) == TokenKind.OPEN_BRACKET) {
            SyntaxToken question = next();
            if (!enter()) {
              leave();
              return e;
            }
            ExpressionSyntax rest = consequence();
            leave();
            return new ConditionalAccessExpressionSyntax(spanFrom(start), e, question, rest);
          }
          return e;
        }
        default -> {
          return e;
        }
      }
    }
  }

  // ---- parentheses

  private ExpressionSyntax castOrParenthesizedOrTuple() {
    int start = start();
    boolean cast = ahead(() -> scanCast(false) && !(queryDepth > 0 && isQueryWord(current())));
    next();
    if (cast) {
      TypeSyntax type = type(TypeMode.NORMAL);
      expect(TokenKind.CLOSE_PAREN);
      ExpressionSyntax operand = subExpression(Precedence.CAST);
      return new CastExpressionSyntax(spanFrom(start), type, operand);
    }
    int elementStart = start();
    ExpressionSyntax inside = expressionOrDeclaration(TypeMode.FIRST_TUPLE_ELEMENT, true);
    if (at(TokenKind.COMMA)) {
      return tupleTail(start, new ArgumentSyntax(spanFrom(elementStart), null, null, inside));
    }
    if (inside instanceof IdentifierNameSyntax name && at(TokenKind.COLON)) {
      next();
      ExpressionSyntax value = expressionOrDeclaration(TypeMode.FIRST_TUPLE_ELEMENT, true);
      return tupleTail(
          start, new ArgumentSyntax(spanFrom(elementStart), name.identifier(), null, value));
    }
    expect(TokenKind.CLOSE_PAREN);
    return new ParenthesizedExpressionSyntax(spanFrom(start), inside);
  }

  private TupleExpressionSyntax tupleTail(int start, ArgumentSyntax first) {
    List<ArgumentSyntax> elements = list();
    elements.add(first);
    while (at(TokenKind.COMMA)) {
      next();
      int elementStart = start();
      ExpressionSyntax value = expressionOrDeclaration(TypeMode.AFTER_TUPLE_COMMA, true);
      SyntaxToken name = null;
      if (value instanceof IdentifierNameSyntax identifier && at(TokenKind.COLON)) {
        name = identifier.identifier();
        next();
        value = expressionOrDeclaration(TypeMode.AFTER_TUPLE_COMMA, true);
      }
      elements.add(new ArgumentSyntax(spanFrom(elementStart), name, null, value));
    }
    if (elements.size() < 2) {
      reportMissing(
          SyntaxErrors.EXPECTED_EXPRESSION, "CS8124", "a tuple has at least two elements");
    }
    expect(TokenKind.CLOSE_PAREN);
    return new TupleExpressionSyntax(spanFrom(start), elements);
  }

  /** Whether a parenthesis here is a cast: what stands in it and what follows it decide. */
  final boolean scanCast(boolean forPattern) {
    if (!at(TokenKind.OPEN_PAREN)) {
      return false;
    }
    next();
    Scan type = scanType(forPattern ? TypeMode.DEFINITE_PATTERN : TypeMode.NORMAL);
    if (type == Scan.NOT_TYPE || !at(TokenKind.CLOSE_PAREN)) {
      return false;
    }
    next();
    if (forPattern && at(TokenKind.IDENTIFIER)) {
      return !atWord("or") && !atWord("and");
    }
    return switch (type) {
      case POINTER_OR_MULTIPLICATION, NULLABLE_TYPE, MUST_BE_TYPE, ALIAS_QUALIFIED_NAME ->
          !forPattern
              || switch (kind()) {
                case PLUS, MINUS, AMPERSAND, ASTERISK, DOT_DOT -> true;
                default -> canFollowCast(kind());
              };
      default -> canFollowCast(kind());
    };
  }

  private static boolean canFollowCast(TokenKind kind) {
    return switch (kind) {
      case AS,
          IS,
          SEMICOLON,
          CLOSE_PAREN,
          CLOSE_BRACKET,
          OPEN_BRACE,
          CLOSE_BRACE,
          COMMA,
          QUESTION,
          COLON,
          BAR_BAR,
          AMPERSAND_AMPERSAND,
          BAR,
          CARET,
          AMPERSAND,
          EQUALS_EQUALS,
          EXCLAMATION_EQUALS,
          LESS_THAN,
          LESS_THAN_EQUALS,
          GREATER_THAN,
          GREATER_THAN_EQUALS,
          LESS_THAN_LESS_THAN,
          GREATER_THAN_GREATER_THAN,
          PLUS,
          MINUS,
          ASTERISK,
          SLASH,
          PERCENT,
          PLUS_PLUS,
          MINUS_MINUS,
          OPEN_BRACKET,
          DOT,
          MINUS_GREATER_THAN,
          QUESTION_QUESTION,
          END,
          SWITCH,
          EQUALS_GREATER_THAN,
          DOT_DOT ->
          false;
      default -> !kind.isAssignment();
    };
  }

  // ---- interpolated strings

  private ExpressionSyntax interpolatedString() {
    SyntaxToken token = next();
    List<InterpolatedStringContentSyntax> contents = list();
    if (token.value() instanceof InterpolatedParts parts && enter()) {
      int from = parts.contentStart();
      for (InterpolatedParts.Hole hole : parts.holes()) {
        interpolatedText(parts, from, hole.open(), contents);
        contents.add(interpolation(parts, hole));
        from = hole.closed() ? hole.close() + 1 : hole.close();
      }
      interpolatedText(parts, from, parts.contentEnd(), contents);
    }
    leave();
    return new InterpolatedStringExpressionSyntax(token.span(), contents);
  }

  private void interpolatedText(
      InterpolatedParts parts, int start, int end, List<InterpolatedStringContentSyntax> contents) {
    if (start >= end) {
      return;
    }
    List<SyntaxDiagnostic> problems = list();
    String value = Lexer.interpolatedText(text, start, end, parts.verbatim(), problems);
    problems.forEach(this::report);
    contents.add(new InterpolatedStringTextSyntax(new TextSpan(start, end), value));
  }

  private InterpolationSyntax interpolation(InterpolatedParts parts, InterpolatedParts.Hole hole) {
    int end = hole.colon() >= 0 ? hole.colon() : hole.close();
    int problems = diagnostics.size();
    InterpolationSyntax node = interpolationInside(parts, hole, end);
    boolean broken = isLineBrokenFormat(parts, hole);
    if (broken) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.INTERPOLATION,
              new TextSpan(hole.colon(), hole.colon()),
              "CS1010",
              "a format cannot hold a line break"));
    }
    boolean told = diagnostics.size() > problems && hole.colon() < 0;
    if (!hole.closed() && !broken && !told) {
      int place = hole.open();
      report(
          SyntaxErrors.of(
              SyntaxErrors.INTERPOLATION,
              new TextSpan(Math.max(0, place - 1), place + 1),
              "CS8076",
              "the hole that `{` opens is not closed; `}` is expected"));
    }
    if (hole.closed() && !parts.verbatim() && hasLineBreak(hole)) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.LATER_VERSION,
              new TextSpan(hole.close(), hole.close() + 1),
              "CS8967",
              "a line break in a hole of an interpolated string is not available in C# 7.3",
              "write `$@\"…\"`, or put the value in a variable"));
    }
    return node;
  }

  private boolean isLineBrokenFormat(InterpolatedParts parts, InterpolatedParts.Hole hole) {
    int end = hole.close();
    if (hole.closed()
        || hole.colon() < 0
        || parts.verbatim()
        || end >= text.length()
        || !SyntaxFacts.isNewLine(text.charAt(end))) {
      return false;
    }
    int brace = text.indexOf('}', end);
    int quote = text.indexOf('"', end);
    return brace >= 0 && (quote < 0 || brace < quote);
  }

  private boolean hasLineBreak(InterpolatedParts.Hole hole) {
    for (int i = hole.open(); i < hole.close(); i++) {
      if (SyntaxFacts.isNewLine(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  abstract InterpolationSyntax interpolationInside(
      InterpolatedParts parts, InterpolatedParts.Hole hole, int end);

  /** The format of a hole, or null. */
  final @Nullable String format(InterpolatedParts parts, InterpolatedParts.Hole hole) {
    if (hole.colon() < 0) {
      return null;
    }
    List<SyntaxDiagnostic> problems = list();
    String format =
        Lexer.interpolatedText(text, hole.colon() + 1, hole.close(), parts.verbatim(), problems);
    problems.forEach(this::report);
    if (format.isEmpty() && !isLineBrokenFormat(parts, hole)) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.INTERPOLATION,
              new TextSpan(hole.colon(), hole.colon() + 1),
              "CS8089",
              "a format is expected behind `:`"));
    }
    return format;
  }
}
