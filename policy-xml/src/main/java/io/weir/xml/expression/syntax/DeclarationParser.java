package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads declarations of variables and local functions, and tells them from expressions. */
abstract class DeclarationParser extends OperatorParser {
  DeclarationParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  private boolean isModifier() {
    return switch (kind()) {
      case CONST,
          STATIC,
          READONLY,
          VOLATILE,
          UNSAFE,
          EXTERN,
          PUBLIC,
          INTERNAL,
          PROTECTED,
          PRIVATE ->
          true;
      default -> false;
    };
  }

  private boolean isDeclaration() {
    if (at(TokenKind.REF) || isModifier() || isScoped()) {
      return true;
    }
    if (kind().isPredefinedType()) {
      return kindAt(1) != TokenKind.DOT && kindAt(1) != TokenKind.OPEN_PAREN;
    }
    if (atWord("async") && isAsyncModifier()) {
      return true;
    }
    if (isTrueIdentifier()) {
      switch (kindAt(1)) {
        case DOT, ASTERISK, QUESTION, OPEN_BRACKET, LESS_THAN, COLON_COLON -> {
          // a longer look decides
        }
        case OPEN_PAREN -> {
          if (!atWord("var")) {
            return false;
          }
        }
        case IDENTIFIER -> {
          return isTrueIdentifier(peek(1));
        }
        case IS, AS, IN, SWITCH -> {
          return false;
        }
        default -> {
          return false;
        }
      }
    }
    boolean brokenMember =
        at(TokenKind.IDENTIFIER)
            && kindAt(1) == TokenKind.DOT
            && lineEndsBefore(2)
            && kindAt(2) == TokenKind.IDENTIFIER
            && kindAt(3) == TokenKind.IDENTIFIER;
    if (brokenMember) { // `X.` at the end of a line, a declaration on the next
      switch (kindAt(4)) {
        case SEMICOLON, EQUALS, COMMA, OPEN_PAREN, LESS_THAN -> {
          // X.Y z;
        }
        default -> {
          return false;
        }
      }
    }
    return ahead(
        () -> {
          Scan scan = scanType(TypeMode.NORMAL);
          if (scan == Scan.MUST_BE_TYPE && !at(TokenKind.DOT) && !at(TokenKind.OPEN_PAREN)) {
            return true;
          }
          return scan != Scan.NOT_TYPE && at(TokenKind.IDENTIFIER);
        });
  }

  final StatementSyntax declarationOrExpression() {
    return isDeclaration() ? localDeclaration() : expressionStatement();
  }

  private StatementSyntax localDeclaration() {
    int start = start();
    boolean isConst = false;
    @Nullable SyntaxToken isStatic = null;
    @Nullable SyntaxToken isExtern = null;
    @Nullable SyntaxToken isUnsafe = null;
    while (isModifier() || (atWord("async") && isAsyncModifier())) {
      SyntaxToken modifier = next();
      switch (modifier.kind()) {
        case CONST -> isConst = true;
        case STATIC -> isStatic = modifier;
        case IDENTIFIER ->
            report(SyntaxErrors.notAvailable(modifier.span(), "`async` functions are", null));
        case EXTERN -> isExtern = modifier;
        case UNSAFE -> isUnsafe = modifier;
        default -> invalidModifier(modifier);
      }
    }
    if (at(TokenKind.CLASS)
        || at(TokenKind.STRUCT)
        || at(TokenKind.INTERFACE)
        || at(TokenKind.ENUM)) {
      return typeDeclaration(start);
    }
    if (isScoped()) {
      scoped();
    }
    TypeSyntax type = returnType();
    boolean function =
        isTrueIdentifier()
            && (kindAt(1) == TokenKind.OPEN_PAREN || kindAt(1) == TokenKind.LESS_THAN)
            && !isBrokenCall();
    if (function) {
      LocalFunctionStatementSyntax local = localFunction(start, type, isExtern != null);
      if (isStatic != null) {
        report(SyntaxErrors.laterVersion(isStatic.span(), "static local functions", "8.0"));
      }
      if (isExtern != null) {
        report(SyntaxErrors.laterVersion(isExtern.span(), "extern local functions", "9.0"));
      }
      if (isUnsafe != null) {
        report(SyntaxErrors.notAvailable(local.identifier().span(), "`unsafe` is", "CS0227"));
      }
      return local;
    }
    invalidModifier(isStatic);
    invalidModifier(isExtern);
    invalidModifier(isUnsafe);
    if (type instanceof PredefinedTypeSyntax predefined
        && predefined.keyword().kind() == TokenKind.VOID) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.EXPECTED_EXPRESSION, type.span(), "CS1547", "`void` cannot stand here"));
    }
    VariableDeclarationSyntax declaration = declarators(type, isConst, false);
    expect(TokenKind.SEMICOLON);
    return new LocalDeclarationStatementSyntax(spanFrom(start), isConst, declaration);
  }

  private void invalidModifier(@Nullable SyntaxToken modifier) {
    if (modifier != null) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.UNEXPECTED,
              modifier.span(),
              "CS0106",
              "the modifier `" + modifier.text() + "` is not valid here"));
    }
  }

  /** Whether a name on a new line is a call of its own, and the type before it a fragment. */
  private boolean isBrokenCall() {
    if (!lineEndsBeforeCurrent()) {
      return false;
    }
    return !ahead(
        () -> {
          next();
          if (at(TokenKind.LESS_THAN)) {
            typeParameters();
          }
          if (!at(TokenKind.OPEN_PAREN)) {
            return false;
          }
          parameters(Owner.LOCAL_FUNCTION);
          return at(TokenKind.OPEN_BRACE) || at(TokenKind.EQUALS_GREATER_THAN) || atWord("where");
        });
  }

  final VariableDeclarationSyntax variableDeclaration(boolean inFor) {
    TypeSyntax type = type(TypeMode.NORMAL);
    return declarators(type, false, inFor);
  }

  private VariableDeclarationSyntax declarators(TypeSyntax type, boolean isConst, boolean inFor) {
    int start = type.span().start();
    int saved = terminators;
    terminators |= AT_END_OF_DECLARATION;
    List<VariableDeclaratorSyntax> variables = list();
    variables.add(declarator(isConst, true));
    int last = -1;
    while (!at(TokenKind.SEMICOLON) && position() > last) {
      last = position();
      if (at(TokenKind.COMMA)) {
        if (inFor && !isForDeclarator()) {
          break; // the condition follows
        }
        next();
        variables.add(declarator(isConst, false));
      } else if (!skipBad(
          () -> !at(TokenKind.COMMA), () -> at(TokenKind.SEMICOLON), TokenKind.COMMA)) {
        break;
      }
    }
    terminators = saved;
    return new VariableDeclarationSyntax(spanFrom(start), type, variables);
  }

  private boolean isForDeclarator() {
    if (kindAt(1) == TokenKind.SEMICOLON) {
      return true;
    }
    if (!isTrueIdentifier(peek(1))) {
      return false;
    }
    return switch (kindAt(2)) {
      case SEMICOLON, EQUALS, COMMA, CLOSE_PAREN -> true;
      default -> false;
    };
  }

  private VariableDeclaratorSyntax declarator(boolean isConst, boolean first) {
    int start = start();
    if (at(TokenKind.IDENTIFIER) && lineEndsBeforeCurrent() && first) {
      boolean nextStatement =
          switch (kindAt(1)) {
            case DOT, OPEN_PAREN, MINUS_GREATER_THAN -> true;
            default -> Precedence.ofBinary(kindAt(1)) >= 0;
          };
      if (nextStatement) {
        report(SyntaxErrors.expected(missingSpan(), TokenKind.IDENTIFIER, kind()));
        SyntaxToken missing = SyntaxToken.missing(TokenKind.IDENTIFIER, previousEnd());
        return new VariableDeclaratorSyntax(missing.span(), missing, null);
      }
    }
    SyntaxToken name = identifier();
    if (!first && isTrueIdentifier() && !name.isMissing()) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              name.span(),
              "CS1044",
              "variables of different types are declared in statements of their own"));
    }
    ExpressionSyntax value = null;
    if (at(TokenKind.OPEN_PAREN)) {
      ArgumentListSyntax arguments = arguments();
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              arguments.span(),
              "CS1528",
              "`;` or `=` is expected; a variable has no arguments",
              "write `var x = new T(…)`"));
    } else if (at(TokenKind.OPEN_BRACKET)) {
      BracketedArgumentListSyntax sizes = cStyleRank();
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              sizes.span(),
              "CS0650",
              "the brackets of an array stand before the name of the variable",
              "write `int[] x`"));
    }
    if (at(TokenKind.EQUALS)) {
      next();
      if (at(TokenKind.REF) && !isConst) {
        value = possibleRefExpression();
      } else {
        value = variableInitializer();
      }
    } else if (isConst && !name.isMissing()) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT, name.span(), "CS0145", "a constant needs a value"));
    }
    return new VariableDeclaratorSyntax(spanFrom(start), name, value);
  }

  private BracketedArgumentListSyntax cStyleRank() {
    int start = start();
    if (kindAt(1) == TokenKind.CLOSE_BRACKET) {
      next();
      next();
      return new BracketedArgumentListSyntax(spanFrom(start), List.of());
    }
    return bracketedArguments();
  }

  // ---- local functions

  private LocalFunctionStatementSyntax localFunction(int start, TypeSyntax type, boolean isExtern) {
    SyntaxToken name = identifier();
    List<TypeParameterSyntax> typeParameters =
        at(TokenKind.LESS_THAN) ? typeParameters() : List.of();
    List<ParameterSyntax> parameters = parameters(Owner.LOCAL_FUNCTION);
    List<TypeParameterConstraintClauseSyntax> constraints = list();
    while (atWord("where")) {
      constraints.add(constraints());
    }
    BlockSyntax block = null;
    ExpressionSyntax body = null;
    if (at(TokenKind.OPEN_BRACE)) {
      block = block();
      if (at(TokenKind.EQUALS_GREATER_THAN)) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.STATEMENT,
                name.span(),
                "CS8057",
                "a function has a block or an expression as its body, not both"));
        next();
        possibleRefExpression();
        expect(TokenKind.SEMICOLON);
      }
    } else if (at(TokenKind.EQUALS_GREATER_THAN)) {
      next();
      body = possibleRefExpression();
      expect(TokenKind.SEMICOLON);
    } else {
      if (!isExtern) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.STATEMENT,
                name.span(),
                "CS8112",
                "the local function `" + name.text() + "` must have a body"));
      }
      expect(TokenKind.SEMICOLON);
    }
    if (block == null && body == null) {
      TextSpan place = new TextSpan(previousEnd(), previousEnd());
      block = new BlockSyntax(place, List.of(), place);
    }
    return new LocalFunctionStatementSyntax(
        spanFrom(start), type, name, typeParameters, parameters, constraints, block, body);
  }

  private List<TypeParameterSyntax> typeParameters() {
    List<TypeParameterSyntax> parameters = list();
    expect(TokenKind.LESS_THAN);
    separatedList(
        TokenKind.GREATER_THAN,
        () -> at(TokenKind.IDENTIFIER) || at(TokenKind.OPEN_BRACKET),
        () -> {
          attributes(Owner.LOCAL_FUNCTION);
          SyntaxToken name = identifier();
          parameters.add(new TypeParameterSyntax(name.span(), name));
        },
        false,
        () -> at(TokenKind.OPEN_PAREN));
    expect(TokenKind.GREATER_THAN);
    return parameters;
  }

  private TypeParameterConstraintClauseSyntax constraints() {
    int start = start();
    TextSpan keyword = next().span();
    SyntaxToken name = identifier();
    expect(TokenKind.COLON);
    List<TypeParameterConstraintSyntax> constraints = list();
    constraints.add(constraint());
    while (at(TokenKind.COMMA)) {
      next();
      constraints.add(constraint());
    }
    return new TypeParameterConstraintClauseSyntax(spanFrom(start), keyword, name, constraints);
  }

  private TypeParameterConstraintSyntax constraint() {
    int start = start();
    boolean ends =
        switch (kindAt(1)) {
          case COMMA, OPEN_BRACE, EQUALS_GREATER_THAN, SEMICOLON -> true;
          default -> peek(1).isWord("where");
        };
    boolean word = at(TokenKind.CLASS) || at(TokenKind.STRUCT) || at(TokenKind.NEW);
    if (ends && at(TokenKind.DEFAULT)) {
      report(
          SyntaxErrors.laterVersion(current().span(), "default type parameter constraints", "9.0"));
      word = true;
    } else if (ends && atWord("notnull")) {
      report(SyntaxErrors.laterVersion(current().span(), "notnull generic type constraint", "8.0"));
      word = true;
    } else if (atWord("allows") && kindAt(1) == TokenKind.REF) {
      SyntaxToken allows = next();
      TextSpan ref = next().span();
      TextSpan struct = expect(TokenKind.STRUCT).span();
      report(SyntaxErrors.laterVersion(ref.to(struct), "allows ref struct constraint", "13.0"));
      return new TypeParameterConstraintSyntax(spanFrom(start), allows, null);
    }
    if (!word && !(ends && atWord("unmanaged"))) {
      TypeSyntax type = type(TypeMode.NORMAL);
      return new TypeParameterConstraintSyntax(spanFrom(start), null, type);
    }
    SyntaxToken keyword = next();
    if (keyword.kind() == TokenKind.NEW) {
      expect(TokenKind.OPEN_PAREN);
      expect(TokenKind.CLOSE_PAREN);
    } else if (keyword.kind() == TokenKind.CLASS && at(TokenKind.QUESTION)) {
      report(SyntaxErrors.laterVersion(next().span(), "nullable reference types", "8.0"));
    }
    return new TypeParameterConstraintSyntax(spanFrom(start), keyword, null);
  }

  // ---- what is no declaration

  final boolean isAsyncModifier() {
    return ahead(
        () -> {
          next();
          return isType() && at(TokenKind.IDENTIFIER);
        });
  }

  final ExpressionStatementSyntax expressionStatement() {
    int start = start();
    ExpressionSyntax e = expression();
    expect(TokenKind.SEMICOLON);
    return new ExpressionStatementSyntax(spanFrom(start), e);
  }

  final StatementSyntax typeDeclaration(int start) {
    SyntaxToken keyword = current();
    report(
        SyntaxErrors.of(
            SyntaxErrors.NOT_AVAILABLE,
            keyword.span(),
            "CS1513",
            "a " + keyword.text() + " cannot be declared in an expression of a policy",
            "use a tuple, an anonymous object or a local function"));
    skipStatement();
    return new EmptyStatementSyntax(spanFrom(start));
  }

  /** Skips to behind the semicolon or block that ends a statement. */
  final void skipStatement() {
    while (!atEnd() && !at(TokenKind.CLOSE_BRACE)) {
      if (at(TokenKind.OPEN_BRACE)) {
        skipBraces();
        return;
      }
      if (next().kind() == TokenKind.SEMICOLON) {
        return;
      }
    }
  }
}
