package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that hold other statements: choices, loops, and {@code try}. */
abstract class CompoundStatementParser extends DeclarationParser {
  CompoundStatementParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  /** A statement that is part of another one. */
  abstract StatementSyntax embedded();

  /** Statements up to the end of a block or of a section of a switch. */
  abstract void statements(List<StatementSyntax> statements, boolean inSwitch);

  ExpressionSyntax parenthesized() {
    expect(TokenKind.OPEN_PAREN);
    ExpressionSyntax inside = expression();
    expect(TokenKind.CLOSE_PAREN);
    return inside;
  }

  IfStatementSyntax ifStatement() {
    int start = start();
    TextSpan keyword = next().span();
    ExpressionSyntax condition = parenthesized();
    StatementSyntax then = embedded();
    ElseClauseSyntax otherwise = elseClause();
    return new IfStatementSyntax(spanFrom(start), keyword, condition, then, otherwise);
  }

  private @Nullable ElseClauseSyntax elseClause() {
    if (!at(TokenKind.ELSE)) {
      return null;
    }
    int start = start();
    TextSpan keyword = next().span();
    StatementSyntax statement = embedded();
    return new ElseClauseSyntax(spanFrom(start), keyword, statement);
  }

  DoStatementSyntax doStatement() {
    int start = start();
    TextSpan keyword = next().span();
    StatementSyntax body = embedded();
    expect(TokenKind.WHILE);
    ExpressionSyntax condition = parenthesized();
    expect(TokenKind.SEMICOLON);
    return new DoStatementSyntax(spanFrom(start), keyword, body, condition);
  }

  boolean isForEachWrittenFor() {
    next();
    return next().kind() == TokenKind.OPEN_PAREN
        && isType()
        && next().kind() == TokenKind.IDENTIFIER
        && at(TokenKind.IN);
  }

  ForStatementSyntax forStatement() {
    int start = start();
    TextSpan keyword = next().span();
    expect(TokenKind.OPEN_PAREN);
    int saved = terminators;
    terminators |= AT_END_OF_DECLARATION | AT_END_OF_LIST;
    VariableDeclarationSyntax declaration = null;
    List<ExpressionSyntax> initializers = list();
    if (at(TokenKind.REF) || (!isQuery(true) && ahead(() -> isType() && isTrueIdentifier()))) {
      declaration = variableDeclaration(true);
    } else if (!at(TokenKind.SEMICOLON)) {
      forExpressions(initializers, false);
    }
    forSemicolon();
    ExpressionSyntax condition =
        at(TokenKind.SEMICOLON) || at(TokenKind.COMMA) ? null : expression();
    forSemicolon();
    List<ExpressionSyntax> incrementors = list();
    if (!at(TokenKind.CLOSE_PAREN)) {
      forExpressions(incrementors, true);
    }
    terminators = saved;
    expect(TokenKind.CLOSE_PAREN);
    StatementSyntax body = embedded();
    return new ForStatementSyntax(
        spanFrom(start), keyword, declaration, initializers, condition, incrementors, body);
  }

  /** A semicolon; a comma in its place is told and skipped. */
  private void forSemicolon() {
    boolean comma = at(TokenKind.COMMA);
    expect(TokenKind.SEMICOLON);
    if (comma) {
      next();
    }
  }

  private void forExpressions(List<ExpressionSyntax> expressions, boolean semicolons) {
    separatedList(
        TokenKind.CLOSE_PAREN,
        this::isPossibleExpression,
        () -> expressions.add(expression()),
        false,
        semicolons,
        () -> !semicolons && at(TokenKind.SEMICOLON));
  }

  private static boolean isForEachVariable(ExpressionSyntax variable) {
    return variable instanceof DeclarationExpressionSyntax
        || variable instanceof TupleExpressionSyntax
        || (variable instanceof IdentifierNameSyntax name && name.identifier().isWord("_"));
  }

  StatementSyntax forEach() {
    int start = start();
    if (at(TokenKind.FOR)) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              current().span(),
              "CS1003",
              "`foreach` is expected before a variable and `in`"));
    }
    TextSpan keyword = next().span();
    expect(TokenKind.OPEN_PAREN);
    ExpressionSyntax variable = expressionOrDeclaration(TypeMode.NORMAL, true);
    SyntaxToken in = current();
    if (at(TokenKind.IN)) {
      next();
    } else {
      reportMissing(SyntaxErrors.STATEMENT, "CS1515", "`in` is expected");
    }
    if (!isForEachVariable(variable)) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              in.span(),
              "CS0230",
              "`foreach` needs a type and a name before `in`",
              "write `foreach (var item in items)`"));
    }
    ExpressionSyntax collection = expression();
    expect(TokenKind.CLOSE_PAREN);
    StatementSyntax body = embedded();
    if (variable instanceof DeclarationExpressionSyntax declaration) {
      SyntaxToken name =
          declaration.designation() instanceof SingleVariableDesignationSyntax single
              ? single.identifier()
              : declaration.designation() instanceof DiscardDesignationSyntax discard
                  ? discard.underscoreToken()
                  : null;
      if (name != null) {
        return new ForEachStatementSyntax(
            spanFrom(start), keyword, declaration.type(), name, collection, body);
      }
    }
    return new ForEachVariableStatementSyntax(spanFrom(start), keyword, variable, collection, body);
  }

  // ---- switch

  boolean isSwitchSection() {
    return at(TokenKind.CASE) || (at(TokenKind.DEFAULT) && kindAt(1) != TokenKind.OPEN_PAREN);
  }

  SwitchStatementSyntax switchStatement() {
    int start = start();
    TextSpan keyword = next().span();
    ExpressionSyntax value = expression();
    if (value instanceof ParenthesizedExpressionSyntax parenthesized) {
      value = parenthesized.expression();
    } else if (!(value instanceof TupleExpressionSyntax)
        && !(value instanceof BadExpressionSyntax)) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              value.span(),
              "CS8515",
              "the value of a `switch` must be in parentheses"));
    }
    expect(TokenKind.OPEN_BRACE);
    List<SwitchSectionSyntax> sections = list();
    while (isSwitchSection()) {
      sections.add(switchSection());
    }
    expect(TokenKind.CLOSE_BRACE);
    return new SwitchStatementSyntax(spanFrom(start), keyword, value, sections);
  }

  private SwitchSectionSyntax switchSection() {
    int start = start();
    List<SwitchLabelSyntax> labels = list();
    while (isSwitchSection()) {
      labels.add(switchLabel());
    }
    List<StatementSyntax> statements = list();
    statements(statements, true);
    return new SwitchSectionSyntax(spanFrom(start), labels, statements);
  }

  private SwitchLabelSyntax switchLabel() {
    int start = start();
    if (next().kind() == TokenKind.DEFAULT) {
      expect(TokenKind.COLON);
      return new DefaultSwitchLabelSyntax(spanFrom(start));
    }
    if (at(TokenKind.COLON)) {
      reportMissing(SyntaxErrors.EXPECTED_EXPRESSION, "CS0150", "a constant is expected");
      BadExpressionSyntax missing = missingExpression();
      next();
      return new CaseSwitchLabelSyntax(spanFrom(start), missing);
    }
    PatternSyntax pattern = pattern(Precedence.CONDITIONAL, false, true);
    ExpressionSyntax condition = null;
    if (atWord("when")) {
      next();
      condition = expression();
    } else if (pattern instanceof ConstantPatternSyntax constant) {
      expect(TokenKind.COLON);
      return new CaseSwitchLabelSyntax(spanFrom(start), constant.expression());
    }
    expect(TokenKind.COLON);
    return new CasePatternSwitchLabelSyntax(spanFrom(start), pattern, condition);
  }

  // ---- try, using, goto

  TryStatementSyntax tryStatement() {
    int start = start();
    int problems = diagnostics.size();
    SyntaxToken keyword = next();
    int saved = terminators;
    terminators |= AT_END_OF_CLAUSE;
    BlockSyntax block = block();
    terminators = saved;
    List<CatchClauseSyntax> catches = list();
    while (at(TokenKind.CATCH)) {
      catches.add(catchClause());
    }
    FinallyClauseSyntax finallyClause = null;
    if (at(TokenKind.FINALLY)) {
      int finallyStart = start();
      TextSpan finallyKeyword = next().span();
      BlockSyntax finallyBlock = block();
      finallyClause = new FinallyClauseSyntax(spanFrom(finallyStart), finallyKeyword, finallyBlock);
    }
    if (catches.isEmpty() && finallyClause == null && diagnostics.size() == problems) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              block.closeBrace(),
              "CS1524",
              "`catch` or `finally` is expected after the block of `try`"));
    }
    return new TryStatementSyntax(spanFrom(start), keyword.span(), block, catches, finallyClause);
  }

  private CatchClauseSyntax catchClause() {
    int start = start();
    TextSpan keyword = next().span();
    int saved = terminators;
    terminators |= AT_END_OF_CLAUSE;
    CatchDeclarationSyntax declaration = null;
    if (at(TokenKind.OPEN_PAREN)) {
      int open = start();
      next();
      TypeSyntax type = type(TypeMode.NORMAL);
      SyntaxToken name = isTrueIdentifier() ? next() : null;
      expect(TokenKind.CLOSE_PAREN);
      declaration = new CatchDeclarationSyntax(spanFrom(open), type, name);
    }
    ExpressionSyntax filter = null;
    if (atWord("when") || at(TokenKind.IF)) {
      if (at(TokenKind.IF)) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.MISSING_TOKEN,
                current().span(),
                "CS1003",
                "`when` is expected before the filter of a `catch`"));
      }
      next();
      filter = parenthesized();
    }
    BlockSyntax block = block();
    terminators = saved;
    return new CatchClauseSyntax(spanFrom(start), keyword, declaration, filter, block);
  }
}
