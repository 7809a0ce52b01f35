package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads operators by their precedence, and patterns.
 *
 * <p>Operators that associate to the left are taken in a loop, so a chain of ten thousand operands
 * needs no deep stack; all else counts as nesting.
 */
abstract class OperatorParser extends PrimaryParser {
  OperatorParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  @Override
  final ExpressionSyntax subExpression(int precedence) {
    if (!enter()) {
      leave();
      return missingExpression();
    }
    ExpressionSyntax e = operand(precedence);
    leave();
    return e;
  }

  private ExpressionSyntax operand(int precedence) {
    int start = start();
    switch (kind()) {
      case BREAK,
          CASE,
          CATCH,
          CONST,
          CONTINUE,
          DO,
          FINALLY,
          FOR,
          FOREACH,
          GOTO,
          IF,
          ELSE,
          LOCK,
          RETURN,
          SWITCH,
          TRY,
          USING,
          WHILE -> {
        return invalidTerm();
      }
      case THROW -> {
        next();
        ExpressionSyntax exception = subExpression(Precedence.COALESCING);
        if (precedence > Precedence.COALESCING) {
          report(
              SyntaxErrors.of(
                  SyntaxErrors.EXPECTED_EXPRESSION,
                  spanFrom(start),
                  "CS1525",
                  "`throw` cannot stand here; it may follow `??`, `?`, `:` and `=>`"));
        }
        return new ThrowExpressionSyntax(spanFrom(start), exception);
      }
      default -> {
        return continued(start, unary(precedence), precedence);
      }
    }
  }

  private ExpressionSyntax unary(int precedence) {
    int start = start();
    switch (kind()) {
      case PLUS, MINUS, EXCLAMATION, TILDE, PLUS_PLUS, MINUS_MINUS, AMPERSAND, ASTERISK -> {
        SyntaxToken operator = next();
        ExpressionSyntax operand = subExpression(Precedence.UNARY);
        return new PrefixUnaryExpressionSyntax(spanFrom(start), operator, operand);
      }
      case CARET -> {
        SyntaxToken operator = next();
        ExpressionSyntax operand = subExpression(Precedence.UNARY);
        report(SyntaxErrors.laterVersion(spanFrom(start), "index operator", "8.0"));
        return new PrefixUnaryExpressionSyntax(spanFrom(start), operator, operand);
      }
      case DOT_DOT -> {
        return range(start, null);
      }
      default -> {
        if (isAwait()) {
          report(SyntaxErrors.notAvailable(current().span(), "`await` is", "CS4032"));
          next();
          return bad(start, subExpression(Precedence.UNARY));
        }
        if (isQuery(false)) {
          SyntaxToken from = current();
          QueryExpressionSyntax query = query();
          if (precedence > Precedence.EXPRESSION) {
            report(precedenceProblem(from));
          }
          return query;
        }
        if (queryDepth > 0 && atWord("from")) {
          report(invalidFrom());
          next();
          return missingExpression();
        }
        if (isDeconstructionLeft(precedence)) {
          return declarationExpression(TypeMode.NORMAL);
        }
        return term(precedence);
      }
    }
  }

  private SyntaxDiagnostic invalidFrom() {
    return SyntaxErrors.of(
        SyntaxErrors.EXPECTED_EXPRESSION,
        current().span(),
        "CS1525",
        "an expression is expected; `from` opens no query here");
  }

  /** {@code x as T}, which ends with a type: any operator may follow. */
  private static boolean isAs(ExpressionSyntax e) {
    return e instanceof BinaryExpressionSyntax binary
        && binary.operatorToken().kind() == TokenKind.AS;
  }

  private static SyntaxDiagnostic precedenceProblem(SyntaxToken operator) {
    return SyntaxErrors.of(
        SyntaxErrors.UNEXPECTED,
        operator.span(),
        "CS8848",
        "`" + operator.text() + "` cannot stand here because of its precedence",
        "put the operand in parentheses");
  }

  /** Whether {@code await} is the operator: no name can be followed by such a token. */
  final boolean isAwait() {
    if (!atWord("await")) {
      return false;
    }
    return switch (kindAt(1)) {
      case IDENTIFIER -> !(queryDepth > 0 && isQueryWord(peek(1)));
      case NEW,
          THIS,
          BASE,
          DELEGATE,
          TYPEOF,
          CHECKED,
          UNCHECKED,
          DEFAULT,
          TRUE,
          FALSE,
          STRING_LITERAL,
          INTERPOLATED_STRING,
          NUMERIC_LITERAL,
          NULL,
          CHARACTER_LITERAL ->
          true;
      default -> false;
    };
  }

  private RangeExpressionSyntax range(int start, @Nullable ExpressionSyntax left) {
    next();
    ExpressionSyntax right = canStartExpression() ? subExpression(Precedence.RANGE) : null;
    report(SyntaxErrors.laterVersion(spanFrom(start), "range operator", "8.0"));
    return new RangeExpressionSyntax(spanFrom(start), left, right);
  }

  // ---- binary operators

  private ExpressionSyntax continued(int start, ExpressionSyntax first, int precedence) {
    ExpressionSyntax left = first;
    while (true) {
      TokenKind operator = kind();
      int tokens = 1;
      if (operator == TokenKind.GREATER_THAN && adjacent()) {
        if (kindAt(1) == TokenKind.GREATER_THAN) {
          tokens = 2;
          operator = TokenKind.GREATER_THAN_GREATER_THAN;
          boolean third =
              peek(1).span().end() == peek(2).span().start()
                  && (kindAt(2) == TokenKind.GREATER_THAN
                      || kindAt(2) == TokenKind.GREATER_THAN_EQUALS);
          if (third) {
            tokens = 3;
            if (kindAt(2) == TokenKind.GREATER_THAN_EQUALS) {
              operator = TokenKind.GREATER_THAN_GREATER_THAN_EQUALS;
            }
          }
        } else if (kindAt(1) == TokenKind.GREATER_THAN_EQUALS) {
          tokens = 2;
          operator = TokenKind.GREATER_THAN_GREATER_THAN_EQUALS;
        }
      }
      boolean assignment = operator.isAssignment();
      boolean switchExpression = operator == TokenKind.SWITCH && kindAt(1) == TokenKind.OPEN_BRACE;
      boolean with = atWord("with") && kindAt(1) == TokenKind.OPEN_BRACE;
      int found =
          assignment
              ? Precedence.EXPRESSION
              : switchExpression || with
                  ? Precedence.SWITCH
                  : operator == TokenKind.DOT_DOT
                      ? Precedence.RANGE
                      : Precedence.ofBinary(operator);
      if (found < 0 || found < precedence) {
        break;
      }
      boolean right = assignment || operator == TokenKind.QUESTION_QUESTION;
      if (found == precedence && !right) {
        break;
      }
      if (operator == TokenKind.DOT_DOT) {
        left = range(start, left);
        continue;
      }
      SyntaxToken token = operator(operator, tokens);
      if (found > Precedence.of(left) && !isAs(left)) {
        report(precedenceProblem(token));
      }
      if (switchExpression) {
        left = switchExpression(start, left, token);
      } else if (with) {
        skipBraces();
        left = new WithExpressionSyntax(spanFrom(start), left);
      } else if (operator == TokenKind.AS) {
        TypeSyntax type = type(TypeMode.AS_EXPRESSION);
        left = new BinaryExpressionSyntax(spanFrom(start), left, token, type);
      } else if (operator == TokenKind.IS) {
        left = isExpression(start, left, token);
      } else if (assignment) {
        boolean ref = operator == TokenKind.EQUALS && at(TokenKind.REF);
        ExpressionSyntax value = ref ? possibleRefExpression() : subExpression(found);
        left = new AssignmentExpressionSyntax(spanFrom(start), left, token, value);
      } else {
        ExpressionSyntax operand = subExpression(found);
        left = new BinaryExpressionSyntax(spanFrom(start), left, token, operand);
      }
    }
    return precedence <= Precedence.CONDITIONAL && at(TokenKind.QUESTION)
        ? conditional(start, left)
        : left;
  }

  private boolean adjacent() {
    return current().span().end() == peek(1).span().start();
  }

  /** Consumes the tokens of an operator and makes them one. */
  private SyntaxToken operator(TokenKind kind, int count) {
    SyntaxToken first = next();
    if (kind == TokenKind.QUESTION_QUESTION_EQUALS) {
      report(SyntaxErrors.laterVersion(first.span(), "coalescing assignment", "8.0"));
    }
    if (count == 1) {
      return first;
    }
    SyntaxToken last = first;
    for (int i = 1; i < count; i++) {
      last = next();
    }
    TextSpan span = first.span().to(last.span());
    return new SyntaxToken(kind, span, text.substring(span.start(), span.end()), null);
  }

  private ExpressionSyntax conditional(int start, ExpressionSyntax condition) {
    SyntaxToken question = next();
    openConditionals++;
    ExpressionSyntax whenTrue = possibleRefExpression();
    openConditionals--;
    if (atEnd() && holeHasFormat()) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.INTERPOLATION,
              spanFrom(start),
              "CS8361",
              "a conditional expression in a hole must be put in parentheses",
              "the `:` opens the format of the hole; write `{(a ? b : c)}`"));
      return new ConditionalExpressionSyntax(
          spanFrom(start), condition, question, whenTrue, missingExpression());
    }
    expect(TokenKind.COLON);
    ExpressionSyntax whenFalse = possibleRefExpression();
    return new ConditionalExpressionSyntax(
        spanFrom(start), condition, question, whenTrue, whenFalse);
  }

  /** Whether this is the inside of a hole behind which a colon stands. */
  abstract boolean holeHasFormat();

  private ExpressionSyntax switchExpression(int start, ExpressionSyntax value, SyntaxToken token) {
    report(
        SyntaxErrors.of(
            SyntaxErrors.LATER_VERSION,
            token.span(),
            "CS8370",
            "feature `recursive patterns` (a switch expression) is not available in C# 7.3",
            "use a `switch` statement or the conditional operator"));
    skipBraces();
    return bad(start, value);
  }

  /** Skips from an opening brace to the one that closes it; what is within is of no interest. */
  final void skipBraces() {
    int open = 0;
    while (!atEnd()) {
      TokenKind kind = next().kind();
      if (kind == TokenKind.OPEN_BRACE) {
        open++;
      } else if (kind == TokenKind.CLOSE_BRACE && --open == 0) {
        return;
      }
    }
    expect(TokenKind.CLOSE_BRACE);
  }

  // ---- patterns

  private ExpressionSyntax isExpression(int start, ExpressionSyntax left, SyntaxToken keyword) {
    PatternSyntax pattern = pattern(Precedence.RELATIONAL, true, false);
    TypeSyntax type =
        pattern instanceof ConstantPatternSyntax constant ? asType(constant.expression()) : null;
    return type != null
        ? new BinaryExpressionSyntax(spanFrom(start), left, keyword, type)
        : new IsPatternExpressionSyntax(spanFrom(start), left, keyword, pattern);
  }

  /** A constant that has the form of a name is taken for a type; what it is, the binder finds. */
  private static @Nullable TypeSyntax asType(ExpressionSyntax e) {
    if (e instanceof TypeSyntax type) {
      return type;
    }
    if (e instanceof MemberAccessExpressionSyntax access
        && asType(access.expression()) instanceof NameSyntax left) {
      return new QualifiedNameSyntax(access.span(), left, access.name());
    }
    return null;
  }

  private static @Nullable ExpressionSyntax asExpression(TypeSyntax type) {
    if (type instanceof IdentifierNameSyntax) {
      return type;
    }
    if (type instanceof QualifiedNameSyntax qualified
        && qualified.right() instanceof IdentifierNameSyntax) {
      return memberAccess(qualified);
    }
    return null;
  }

  private static ExpressionSyntax memberAccess(QualifiedNameSyntax name) {
    ExpressionSyntax left =
        name.left() instanceof QualifiedNameSyntax inner ? memberAccess(inner) : name.left();
    int dot = name.right().span().start();
    SyntaxToken token =
        new SyntaxToken(TokenKind.DOT, new TextSpan(left.span().end(), dot), ".", null);
    return new MemberAccessExpressionSyntax(name.span(), left, token, name.right());
  }

  private PatternSyntax badPattern(int start) {
    TextSpan span = spanFrom(start);
    return new ConstantPatternSyntax(span, new BadExpressionSyntax(span, List.of()));
  }

  /**
   * A pattern.
   *
   * @param afterIs whether it stands after {@code is}, else after {@code case}
   * @param whenIsKeyword whether {@code when} ends it
   */
  final PatternSyntax pattern(int precedence, boolean afterIs, boolean whenIsKeyword) {
    int start = start();
    if (!enter()) {
      leave();
      return badPattern(start);
    }
    PatternSyntax pattern = negatedPattern(precedence, afterIs, whenIsKeyword);
    while (atWord("or") || atWord("and")) {
      SyntaxToken word = next();
      report(
          SyntaxErrors.laterVersion(
              word.span(),
              word.text() + " pattern",
              "9.0",
              "write a test for each pattern and join them with `&&` or `||`"));
      if (word.text().equals("or")) {
        reportVariables(pattern);
      }
      PatternSyntax right = negatedPattern(precedence, afterIs, whenIsKeyword);
      pattern = new LaterPatternSyntax(spanFrom(start), List.of(pattern, right), true);
    }
    leave();
    return pattern;
  }

  /** A pattern before {@code or} declares nothing: which one matched is not known. */
  private void reportVariables(SyntaxNode pattern) {
    if (pattern instanceof SingleVariableDesignationSyntax variable) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.LATER_VERSION,
              variable.span(),
              "CS8780",
              "a variable cannot be declared in a pattern of `or`"));
    } else {
      pattern.children().forEach(this::reportVariables);
    }
  }

  private PatternSyntax negatedPattern(int precedence, boolean afterIs, boolean whenIsKeyword) {
    int start = start();
    boolean negated = false;
    while (atWord("not")) {
      if (!negated) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.LATER_VERSION,
                current().span(),
                "CS8370",
                "feature `not pattern` is not available in C# 7.3",
                "write `!(a is b)`, or `a != null`"));
      }
      negated = true;
      next();
    }
    PatternSyntax pattern = primaryPattern(precedence, afterIs, whenIsKeyword);
    return negated ? new LaterPatternSyntax(spanFrom(start), List.of(pattern), true) : pattern;
  }

  private PatternSyntax primaryPattern(int precedence, boolean afterIs, boolean whenIsKeyword) {
    int start = start();
    switch (kind()) {
      case COMMA, SEMICOLON, CLOSE_BRACE, CLOSE_PAREN, CLOSE_BRACKET, EQUALS_GREATER_THAN, END -> {
        reportMissing(SyntaxErrors.EXPECTED_EXPRESSION, "CS8504", "a pattern is expected");
        return badPattern(start);
      }
      case LESS_THAN,
          LESS_THAN_EQUALS,
          GREATER_THAN,
          GREATER_THAN_EQUALS,
          EQUALS_EQUALS,
          EXCLAMATION_EQUALS -> {
        report(
            SyntaxErrors.laterVersion(
                current().span(), "relational pattern", "9.0", "write `x > 1 && x < 5`"));
        next();
        subExpression(Precedence.RELATIONAL);
        return new LaterPatternSyntax(spanFrom(start), List.of(), true);
      }
      case OPEN_BRACE -> {
        return recursivePattern(start, null, list(), whenIsKeyword);
      }
      case OPEN_BRACKET -> {
        List<PatternSyntax> parts = subpatterns(TokenKind.CLOSE_BRACKET);
        return ofParts(start, null, parts, whenIsKeyword, "list pattern", "11.0");
      }
      default -> {
        return typeOrConstantPattern(precedence, afterIs, whenIsKeyword);
      }
    }
  }

  /** What follows the type of a recursive pattern, or opens it, or its parenthesis. */
  private PatternSyntax recursivePattern(
      int start, @Nullable TypeSyntax type, List<PatternSyntax> parts, boolean whenIsKeyword) {
    if (at(TokenKind.OPEN_PAREN) && type != null) {
      parts.addAll(subpatterns(TokenKind.CLOSE_PAREN));
    }
    if (at(TokenKind.OPEN_BRACE)) {
      parts.addAll(subpatterns(TokenKind.CLOSE_BRACE));
    }
    return ofParts(start, type, parts, whenIsKeyword, "recursive patterns", "8.0");
  }

  /** A pattern of the parts of a value, with the variable behind it, if any. */
  private PatternSyntax ofParts(
      int start,
      @Nullable TypeSyntax type,
      List<PatternSyntax> parts,
      boolean whenIsKeyword,
      String feature,
      String version) {
    PatternSyntax pattern = new LaterPatternSyntax(spanFrom(start), parts, false);
    if (isPatternDesignation(whenIsKeyword)) {
      VariableDesignationSyntax variable = simpleDesignation();
      TextSpan span = spanFrom(start);
      PatternSyntax whole =
          type == null
              ? new VarPatternSyntax(span, variable)
              : new DeclarationPatternSyntax(span, type, variable);
      pattern = new LaterPatternSyntax(span, List.of(pattern, whole), true);
    }
    report(
        SyntaxErrors.laterVersion(
            spanFrom(start),
            feature,
            version,
            "test the type with `is T x`, and its members behind `&&`"));
    return pattern;
  }

  /** The patterns between brackets, each with the name of what it is matched with or without. */
  private List<PatternSyntax> subpatterns(TokenKind close) {
    List<PatternSyntax> parts = list();
    next();
    while (!at(close) && !atEnd()) {
      parts.add(subpattern());
      if (!at(TokenKind.COMMA)) {
        break;
      }
      next();
    }
    expect(close);
    return parts;
  }

  private PatternSyntax subpattern() {
    int start = start();
    if (at(TokenKind.DOT_DOT)) {
      next();
      boolean ends = at(TokenKind.COMMA) || at(TokenKind.CLOSE_BRACKET);
      return ends ? badPattern(start) : pattern(Precedence.CONDITIONAL, false, false);
    }
    PatternSyntax pattern = pattern(Precedence.CONDITIONAL, false, false);
    if (!at(TokenKind.COLON)) {
      return pattern;
    }
    next();
    return pattern(Precedence.CONDITIONAL, false, false);
  }

  /** A parenthesis that is no cast: a constant in it, a pattern, or the parts of a tuple. */
  private PatternSyntax parenthesizedPattern(int start, int precedence, boolean whenIsKeyword) {
    next();
    boolean named = false;
    List<PatternSyntax> parts = list();
    while (!at(TokenKind.CLOSE_PAREN) && !atEnd()) {
      int before = position();
      PatternSyntax part = subpattern();
      named |= part.span().start() > tokenStart(before);
      parts.add(part);
      if (!at(TokenKind.COMMA)) {
        break;
      }
      next();
    }
    expect(TokenKind.CLOSE_PAREN);
    boolean single = parts.size() == 1 && !named;
    if (!single || at(TokenKind.OPEN_BRACE) || isPatternDesignation(whenIsKeyword)) {
      return recursivePattern(start, null, parts, whenIsKeyword);
    }
    if (parts.get(0) instanceof ConstantPatternSyntax constant && !isTypeOnly(constant)) {
      ExpressionSyntax inside =
          new ParenthesizedExpressionSyntax(spanFrom(start), constant.expression());
      ExpressionSyntax whole = continued(start, postfix(inside), precedence);
      return new ConstantPatternSyntax(whole.span(), whole);
    }
    report(
        SyntaxErrors.laterVersion(new TextSpan(start, start + 1), "parenthesized pattern", "9.0"));
    return new LaterPatternSyntax(spanFrom(start), parts, true);
  }

  /** Whether what has the form of a type cannot be read as an expression. */
  private static boolean isTypeOnly(ConstantPatternSyntax pattern) {
    return pattern.expression() instanceof TypeSyntax type && asExpression(type) == null;
  }

  private PatternSyntax typeOrConstantPattern(
      int precedence, boolean afterIs, boolean whenIsKeyword) {
    int start = start();
    Mark mark = mark();
    boolean looksLikeType =
        kind().isPredefinedType()
            || (at(TokenKind.IDENTIFIER)
                && !(atWord("nameof") && kindAt(1) == TokenKind.OPEN_PAREN))
            || (at(TokenKind.OPEN_PAREN)
                && ahead(() -> scanType(TypeMode.DEFINITE_PATTERN) != Scan.NOT_TYPE));
    if (looksLikeType) {
      TypeSyntax type = type(afterIs ? TypeMode.AFTER_IS : TypeMode.DEFINITE_PATTERN);
      boolean missing = type instanceof IdentifierNameSyntax n && n.identifier().isMissing();
      if (!missing && canFollowPatternType(precedence)) {
        return afterType(start, type, precedence, whenIsKeyword);
      }
      reset(mark);
    }
    if (at(TokenKind.OPEN_PAREN) && !ahead(() -> scanCast(true))) {
      return parenthesizedPattern(start, precedence, whenIsKeyword);
    }
    ExpressionSyntax constant = subExpression(precedence);
    return new ConstantPatternSyntax(constant.span(), constant);
  }

  private boolean canFollowPatternType(int precedence) {
    return switch (kind()) {
      case OPEN_PAREN,
          OPEN_BRACE,
          IDENTIFIER,
          CLOSE_BRACE,
          CLOSE_BRACKET,
          CLOSE_PAREN,
          COMMA,
          SEMICOLON ->
          true;
      case DOT, MINUS_GREATER_THAN, EXCLAMATION, OPEN_BRACKET -> false;
      default -> Precedence.ofBinary(kind()) <= precedence;
    };
  }

  private PatternSyntax afterType(
      int start, TypeSyntax type, int precedence, boolean whenIsKeyword) {
    if (type.isVar() && (at(TokenKind.OPEN_PAREN) || isPatternDesignation(whenIsKeyword))) {
      SyntaxToken opening = current();
      VariableDesignationSyntax variables = designation();
      if (opening.kind() == TokenKind.OPEN_PAREN) {
        report(SyntaxErrors.laterVersion(variables.span(), "recursive patterns", "8.0"));
      }
      return new VarPatternSyntax(spanFrom(start), variables);
    }
    if (at(TokenKind.OPEN_BRACE) || at(TokenKind.OPEN_PAREN)) {
      return recursivePattern(start, type, list(), whenIsKeyword);
    }
    if (isPatternDesignation(whenIsKeyword)) {
      VariableDesignationSyntax variable = simpleDesignation();
      return new DeclarationPatternSyntax(spanFrom(start), type, variable);
    }
    ExpressionSyntax constant = asExpression(type);
    if (constant != null) {
      ExpressionSyntax whole = continued(start, constant, precedence);
      return new ConstantPatternSyntax(whole.span(), whole);
    }
    return new ConstantPatternSyntax(type.span(), type);
  }

  private boolean isPatternDesignation(boolean whenIsKeyword) {
    if (!isTrueIdentifier()) {
      return false;
    }
    if (atWord("when")) {
      return !whenIsKeyword;
    }
    if (!atWord("and") && !atWord("or")) {
      return true;
    }
    return switch (kindAt(1)) {
      case CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, COMMA, SEMICOLON, QUESTION, COLON, END -> true;
      case LESS_THAN_EQUALS,
          LESS_THAN,
          GREATER_THAN_EQUALS,
          GREATER_THAN,
          IDENTIFIER,
          OPEN_BRACE,
          OPEN_PAREN,
          OPEN_BRACKET ->
          false;
      default ->
          Precedence.ofBinary(kindAt(1)) >= 0
              || !ahead(
                  () -> {
                    next();
                    return canStartExpression();
                  });
    };
  }
}
