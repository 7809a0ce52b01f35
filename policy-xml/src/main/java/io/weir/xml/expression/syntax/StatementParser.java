package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements; with what it inherits it is the whole parser. */
final class StatementParser extends CompoundStatementParser {
  private final boolean hole;
  private final boolean formatFollows;

  StatementParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    this(text, list, options, sink, faults, false, false);
  }

  private StatementParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults,
      boolean hole,
      boolean formatFollows) {
    super(text, list, options, sink, faults);
    this.hole = hole;
    this.formatFollows = formatFollows;
  }

  @Override
  boolean insideHole() {
    return hole;
  }

  @Override
  boolean holeHasFormat() {
    return formatFollows;
  }

  @Override
  InterpolationSyntax interpolationInside(
      InterpolatedParts parts, InterpolatedParts.Hole hole, int end) {
    TokenList tokens = Lexer.lexHole(text, hole.open() + 1, end, options);
    tokens.diagnostics().forEach(this::report);
    StatementParser inside =
        new StatementParser(text, tokens, options, diagnostics, faults, true, hole.colon() >= 0);
    inside.depth = depth;
    ExpressionSyntax value = inside.expression();
    ExpressionSyntax alignment = null;
    if (inside.at(TokenKind.COMMA)) {
      inside.next();
      alignment = inside.expression();
    }
    if (!inside.atEnd() && !inside.at(TokenKind.BAD)) {
      SyntaxToken extra = inside.current();
      ExpressionSyntax before = alignment == null ? value : alignment;
      report(
          SyntaxErrors.of(
              SyntaxErrors.INTERPOLATION,
              before.span().length() == 0 ? extra.span() : before.span(),
              "CS1073",
              "unexpected `" + shortened(extra.text()) + "` in a hole of the interpolated string"));
    }
    TextSpan span = new TextSpan(hole.open(), hole.closed() ? hole.close() + 1 : hole.close());
    return new InterpolationSyntax(span, value, alignment, format(parts, hole));
  }

  private static String shortened(String token) {
    return token.length() <= 20 ? token : token.substring(0, 20) + "…";
  }

  // ---- recovery

  @Override
  boolean isTerminator() {
    if (atEnd()) {
      return true;
    }
    if ((terminators & AT_STATEMENT) != 0
        && (at(TokenKind.SEMICOLON) || isPossibleStatement(true))) {
      return true;
    }
    if ((terminators & AT_SWITCH_SECTION) != 0 && isSwitchSection()) {
      return true;
    }
    if ((terminators & AT_END_OF_LIST) != 0
        && (at(TokenKind.CLOSE_PAREN) || at(TokenKind.CLOSE_BRACKET))) {
      return true;
    }
    if ((terminators & AT_CLOSE_BRACE) != 0 && at(TokenKind.CLOSE_BRACE)) {
      return true;
    }
    if ((terminators & AT_END_OF_DECLARATION) != 0
        && (at(TokenKind.SEMICOLON) || at(TokenKind.COLON))) {
      return true;
    }
    return (terminators & AT_END_OF_CLAUSE) != 0
        && (at(TokenKind.CLOSE_PAREN)
            || at(TokenKind.OPEN_BRACE)
            || at(TokenKind.CLOSE_BRACE)
            || at(TokenKind.CATCH)
            || at(TokenKind.FINALLY));
  }

  private boolean isPossibleStatement(boolean modifiers) {
    return switch (kind()) {
      case FIXED,
          BREAK,
          CONTINUE,
          TRY,
          CHECKED,
          UNCHECKED,
          CONST,
          DO,
          FOR,
          FOREACH,
          GOTO,
          IF,
          ELSE,
          LOCK,
          RETURN,
          SWITCH,
          THROW,
          UNSAFE,
          USING,
          WHILE,
          OPEN_BRACE,
          SEMICOLON,
          STATIC,
          READONLY,
          VOLATILE,
          REF,
          EXTERN,
          OPEN_BRACKET ->
          true;
      case CLASS, STRUCT, INTERFACE, ENUM, NAMESPACE -> true;
      case IDENTIFIER -> isTrueIdentifier();
      case PUBLIC, INTERNAL, PROTECTED, PRIVATE -> modifiers;
      default -> kind().isPredefinedType() || isPossibleExpression();
    };
  }

  // ---- blocks

  /** The statements of <code>@{ … }</code>, to the end of the text. */
  BlockSyntax bodyBlock() {
    List<StatementSyntax> statements = list();
    statements(statements, false);
    TextSpan close = current().span();
    if (!atEnd()) {
      behindBody(next());
    }
    int end = close.start();
    return new BlockSyntax(new TextSpan(0, end), statements, new TextSpan(end, end));
  }

  /**
   * A brace too many has closed the body. What follows stands where members of a class are
   * declared, and only the first of it is told.
   */
  private void behindBody(SyntaxToken brace) {
    if (atEnd()) {
      outside(brace, "CS1022");
    } else if (at(TokenKind.CLOSE_BRACE)) {
      next();
      outside(current(), "CS1022");
    } else if (at(TokenKind.SEMICOLON)) {
      outside(current(), "CS1597");
    } else if (at(TokenKind.IDENTIFIER) && kindAt(1) == TokenKind.OPEN_PAREN) {
      outside(current(), "CS1520");
    } else if (at(TokenKind.IDENTIFIER) || kind().isPredefinedType()) {
      SyntaxToken type = current();
      boolean isType = scanType(TypeMode.NORMAL) != Scan.NOT_TYPE;
      boolean declares = isType && at(TokenKind.IDENTIFIER);
      outside(
          declares && type.isWord("var") ? type : current(),
          !declares ? "CS1519" : type.isWord("var") ? "CS0825" : "CS0708");
    } else {
      outside(current(), "CS1519");
    }
    while (!atEnd()) {
      next();
    }
  }

  private void outside(SyntaxToken token, String csharp) {
    String shown = token.kind() == TokenKind.END ? "}" : token.text();
    report(
        SyntaxErrors.of(
            SyntaxErrors.UNEXPECTED,
            token.span(),
            csharp,
            "`" + shortened(shown) + "` stands outside the braces of the expression",
            "there is a `}` too many before it, or a `{` is missing"));
  }

  @Override
  BlockSyntax block() {
    int start = start();
    if (!enter()) {
      leave();
      TextSpan place = new TextSpan(start, start);
      return new BlockSyntax(place, List.of(), place);
    }
    expect(TokenKind.OPEN_BRACE);
    List<StatementSyntax> statements = list();
    statements(statements, false);
    TextSpan close = expect(TokenKind.CLOSE_BRACE).span();
    leave();
    return new BlockSyntax(spanFrom(start), statements, close);
  }

  @Override
  void statements(List<StatementSyntax> statements, boolean inSwitch) {
    int saved = terminators;
    terminators |= AT_STATEMENT;
    if (inSwitch) {
      terminators |= AT_SWITCH_SECTION;
    }
    int last = -1;
    while (!at(TokenKind.CLOSE_BRACE)
        && !atEnd()
        && !(inSwitch && isSwitchSection())
        && position() > last) {
      last = position();
      if (isPossibleStatement(true)) {
        statements.add(statement());
        if (position() > last) {
          continue;
        }
      }
      int before = terminators;
      terminators = saved;
      boolean on =
          skipBadStatements(
              () -> !isPossibleStatement(false),
              () -> at(TokenKind.CLOSE_BRACE),
              TokenKind.CLOSE_BRACE);
      terminators = before;
      if (!on) {
        break;
      }
    }
    terminators = saved;
  }

  // ---- statements

  private StatementSyntax statement() {
    int start = start();
    if (!enter()) {
      leave();
      return new EmptyStatementSyntax(new TextSpan(start, start));
    }
    StatementSyntax statement = statementCore();
    leave();
    return statement;
  }

  /** A statement after {@code if (…)} and the like, which cannot declare anything. */
  @Override
  StatementSyntax embedded() {
    if (!isPossibleStatement(false)) {
      int place = previousEnd();
      invalidStatement();
      return new EmptyStatementSyntax(new TextSpan(place, place));
    }
    int start = start();
    boolean using = at(TokenKind.USING) && kindAt(1) != TokenKind.OPEN_PAREN;
    if (using) {
      next();
    }
    StatementSyntax statement = statement();
    if (using
        || statement instanceof LocalDeclarationStatementSyntax
        || statement instanceof LocalFunctionStatementSyntax
        || statement instanceof LabeledStatementSyntax) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              spanFrom(start),
              "CS1023",
              "a declaration or label cannot stand alone after `if`, `else` or a loop",
              "put it in braces"));
    }
    return statement;
  }

  private void invalidStatement() {
    if (atEnd() || at(TokenKind.CLOSE_BRACE)) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.EXPECTED_EXPRESSION,
              missingSpan(),
              "CS1525",
              "a statement is expected"));
    } else {
      invalidTerm();
    }
  }

  private StatementSyntax statementCore() {
    int start = start();
    switch (kind()) {
      case OPEN_BRACE -> {
        return block();
      }
      case SEMICOLON -> {
        next();
        return new EmptyStatementSyntax(spanFrom(start));
      }
      case BREAK -> {
        next();
        expect(TokenKind.SEMICOLON);
        return new BreakStatementSyntax(spanFrom(start));
      }
      case CONTINUE -> {
        next();
        expect(TokenKind.SEMICOLON);
        return new ContinueStatementSyntax(spanFrom(start));
      }
      case RETURN -> {
        TextSpan keyword = next().span();
        ExpressionSyntax result = at(TokenKind.SEMICOLON) ? null : possibleRefExpression();
        expect(TokenKind.SEMICOLON);
        return new ReturnStatementSyntax(spanFrom(start), keyword, result);
      }
      case THROW -> {
        TextSpan keyword = next().span();
        ExpressionSyntax exception = at(TokenKind.SEMICOLON) ? null : expression();
        expect(TokenKind.SEMICOLON);
        return new ThrowStatementSyntax(spanFrom(start), keyword, exception);
      }
      case IF -> {
        return ifStatement();
      }
      case ELSE -> {
        return misplacedElse();
      }
      case WHILE -> {
        TextSpan keyword = next().span();
        ExpressionSyntax condition = parenthesized();
        StatementSyntax body = embedded();
        return new WhileStatementSyntax(spanFrom(start), keyword, condition, body);
      }
      case DO -> {
        return doStatement();
      }
      case FOR -> {
        return ahead(this::isForEachWrittenFor) ? forEach() : forStatement();
      }
      case FOREACH -> {
        return forEach();
      }
      case SWITCH -> {
        return switchStatement();
      }
      case TRY -> {
        return tryStatement();
      }
      case USING -> {
        return kindAt(1) == TokenKind.OPEN_PAREN ? usingStatement() : usingDeclaration();
      }
      case LOCK -> {
        TextSpan keyword = next().span();
        ExpressionSyntax value = parenthesized();
        StatementSyntax body = embedded();
        return new LockStatementSyntax(spanFrom(start), keyword, value, body);
      }
      case CHECKED, UNCHECKED -> {
        if (kindAt(1) == TokenKind.OPEN_PAREN) {
          return expressionStatement();
        }
        SyntaxToken keyword = next();
        BlockSyntax block = block();
        return new CheckedStatementSyntax(spanFrom(start), keyword, block);
      }
      case GOTO -> {
        return gotoStatement();
      }
      case FIXED, UNSAFE -> {
        return unsafeStatement();
      }
      case CLASS, STRUCT, INTERFACE, ENUM, NAMESPACE -> {
        return typeDeclaration(start);
      }
      case OPEN_BRACKET -> {
        return ahead(this::isAttributedStatement) ? attributedStatement() : expressionStatement();
      }
      case IDENTIFIER -> {
        StatementSyntax special = startingWithWord();
        return special != null ? special : declarationOrExpression();
      }
      default -> {
        return declarationOrExpression();
      }
    }
  }

  private boolean isAttributedStatement() {
    if (!skipAttributes()) {
      return false;
    }
    boolean operator = kind().isAssignment() || Precedence.ofBinary(kind()) >= 0;
    return isPossibleStatement(true) && (!operator || canStartExpression());
  }

  private StatementSyntax attributedStatement() {
    int start = start();
    skipAttributes();
    TextSpan attributes = spanFrom(start);
    StatementSyntax statement = statement();
    reportAttributes(
        statement instanceof LocalFunctionStatementSyntax
            ? Owner.LOCAL_FUNCTION
            : Owner.ANONYMOUS_METHOD,
        attributes);
    return statement;
  }

  /** {@code unsafe} before a block, or {@code fixed}; their statements are read as any others. */
  private StatementSyntax unsafeStatement() {
    int start = start();
    SyntaxToken keyword = current();
    if (keyword.kind() == TokenKind.UNSAFE) {
      if (kindAt(1) != TokenKind.OPEN_BRACE) {
        return declarationOrExpression();
      }
      next();
      report(SyntaxErrors.notAvailable(keyword.span(), "`unsafe` is", "CS0227"));
      return block();
    }
    next();
    expect(TokenKind.OPEN_PAREN);
    int saved = terminators;
    terminators |= AT_END_OF_LIST;
    variableDeclaration(false);
    terminators = saved;
    expect(TokenKind.CLOSE_PAREN);
    StatementSyntax body = embedded();
    report(SyntaxErrors.notAvailable(spanFrom(start), "`fixed` is", "CS0214"));
    return body;
  }

  private @Nullable StatementSyntax startingWithWord() {
    int start = start();
    if (atWord("await")
        && (kindAt(1) == TokenKind.FOREACH || kindAt(1) == TokenKind.USING || isAwait())) {
      if (kindAt(1) == TokenKind.FOREACH || kindAt(1) == TokenKind.USING) {
        report(SyntaxErrors.notAvailable(current().span(), "`await` is", "CS8370"));
        next();
        return statement();
      }
      return expressionStatement();
    }
    if (kindAt(1) == TokenKind.COLON && isTrueIdentifier()) {
      SyntaxToken label = next();
      next();
      StatementSyntax labeled;
      if (isPossibleStatement(true)) {
        labeled = statement();
      } else {
        expect(TokenKind.SEMICOLON);
        labeled = new EmptyStatementSyntax(new TextSpan(previousEnd(), previousEnd()));
      }
      return new LabeledStatementSyntax(spanFrom(start), label, labeled);
    }
    if (atWord("yield") && (kindAt(1) == TokenKind.RETURN || kindAt(1) == TokenKind.BREAK)) {
      TextSpan keyword = next().span();
      SyntaxToken which = next();
      ExpressionSyntax element = null;
      if (which.kind() == TokenKind.RETURN) {
        if (at(TokenKind.SEMICOLON)) {
          report(
              SyntaxErrors.of(
                  SyntaxErrors.EXPECTED_EXPRESSION,
                  which.span(),
                  "CS1627",
                  "an expression is expected after `yield return`"));
          element = missingExpression();
        } else {
          element = expression();
        }
      }
      expect(TokenKind.SEMICOLON);
      return new YieldStatementSyntax(spanFrom(start), keyword, element);
    }
    if (atWord("async") && isAsyncModifier() || isScoped()) {
      return declarationOrExpression();
    }
    return isQuery(true) ? expressionStatement() : null;
  }

  private StatementSyntax misplacedElse() {
    int start = start();
    report(
        SyntaxErrors.of(
            SyntaxErrors.STATEMENT,
            current().span(),
            "CS8641",
            "`else` cannot start a statement; there is no `if` before it"));
    next();
    embedded();
    return new EmptyStatementSyntax(spanFrom(start));
  }

  private UsingStatementSyntax usingStatement() {
    int start = start();
    TextSpan keyword = next().span();
    expect(TokenKind.OPEN_PAREN);
    VariableDeclarationSyntax declaration = null;
    ExpressionSyntax expression = null;
    if (ahead(this::isUsingDeclaration)) {
      int saved = terminators;
      terminators |= AT_END_OF_LIST;
      declaration = variableDeclaration(false);
      terminators = saved;
    } else {
      expression = expression();
    }
    expect(TokenKind.CLOSE_PAREN);
    StatementSyntax body = embedded();
    return new UsingStatementSyntax(spanFrom(start), keyword, declaration, expression, body);
  }

  private boolean isUsingDeclaration() {
    if (isQuery(true)) {
      return false;
    }
    Scan scan = scanType(TypeMode.NORMAL);
    if (scan == Scan.NULLABLE_TYPE) {
      return at(TokenKind.IDENTIFIER)
          && (kindAt(1) == TokenKind.COMMA
              || kindAt(1) == TokenKind.CLOSE_PAREN
              || kindAt(1) == TokenKind.EQUALS);
    }
    return (scan == Scan.MUST_BE_TYPE && !at(TokenKind.DOT))
        || (scan != Scan.NOT_TYPE
            && at(TokenKind.IDENTIFIER)
            && (scan == Scan.NON_GENERIC_TYPE_OR_EXPRESSION || kindAt(1) == TokenKind.EQUALS));
  }

  private StatementSyntax usingDeclaration() {
    report(
        SyntaxErrors.of(
            SyntaxErrors.LATER_VERSION,
            current().span(),
            "CS8370",
            "feature `using declarations` is not available in C# 7.3",
            "write `using (var x = …) { … }`"));
    next();
    return statement();
  }

  private GotoStatementSyntax gotoStatement() {
    int start = start();
    TextSpan keyword = next().span();
    GotoKind kind = GotoKind.LABEL;
    ExpressionSyntax target = null;
    if (at(TokenKind.CASE)) {
      kind = GotoKind.CASE;
      next();
      target = expression();
    } else if (at(TokenKind.DEFAULT)) {
      kind = GotoKind.DEFAULT;
      next();
    } else {
      target = identifierName();
    }
    expect(TokenKind.SEMICOLON);
    return new GotoStatementSyntax(spanFrom(start), kind, keyword, target);
  }
}
