package io.weir.xml.expression.syntax;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads lambdas and anonymous methods, and the parameters of functions. */
abstract class LambdaParser extends QueryParser {
  LambdaParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  final boolean isAnonymousMethod() {
    int ahead = 0;
    while (kindAt(ahead) == TokenKind.STATIC || peek(ahead).isWord("async")) {
      ahead++;
    }
    return kindAt(ahead) == TokenKind.DELEGATE && kindAt(ahead + 1) != TokenKind.ASTERISK;
  }

  final boolean isLambda(int precedence) {
    if (precedence > Precedence.EXPRESSION) {
      return false;
    }
    if (kindAt(1) == TokenKind.EQUALS_GREATER_THAN) {
      return true;
    }
    if (at(TokenKind.OPEN_PAREN)) {
      return isParenthesizedLambda();
    }
    boolean isStatic = at(TokenKind.STATIC) || (atWord("async") && kindAt(1) == TokenKind.STATIC);
    if (!isStatic && !atWord("async")) {
      return false;
    }
    return ahead(
        () -> {
          while (at(TokenKind.STATIC) || atWord("async")) {
            next();
          }
          if (at(TokenKind.EQUALS_GREATER_THAN)
              || (at(TokenKind.IDENTIFIER) && kindAt(1) == TokenKind.EQUALS_GREATER_THAN)) {
            return true;
          }
          return at(TokenKind.OPEN_PAREN) && (isStatic || isParenthesizedLambda());
        });
  }

  private boolean isParenthesizedLambda() {
    if (kindAt(1) == TokenKind.IDENTIFIER
        && kindAt(2) == TokenKind.COMMA
        && !(queryDepth > 0 && isQueryWord(peek(1)))) {
      int i = 3;
      while (kindAt(i) == TokenKind.IDENTIFIER
          || kindAt(i) == TokenKind.COMMA
          || kindAt(i).isPredefinedType()) {
        i++;
      }
      if (kindAt(i) == TokenKind.CLOSE_PAREN) {
        return kindAt(i + 1) == TokenKind.EQUALS_GREATER_THAN;
      }
    }
    if (isTrueIdentifier(peek(1))
        && kindAt(2) == TokenKind.CLOSE_PAREN
        && kindAt(3) == TokenKind.EQUALS_GREATER_THAN) {
      return true;
    }
    if (kindAt(1) == TokenKind.CLOSE_PAREN && kindAt(2) == TokenKind.EQUALS_GREATER_THAN) {
      return true;
    }
    if (kindAt(1) == TokenKind.PARAMS) {
      return true;
    }
    return ahead(this::scanExplicitLambda);
  }

  private boolean scanExplicitLambda() {
    do {
      next(); // the parenthesis or comma
      boolean modified = false;
      while (isParameterModifier()) {
        next();
        modified = true;
      }
      if ((modified || isLambdaParameterType()) && scanType(TypeMode.NORMAL) == Scan.NOT_TYPE) {
        return false;
      }
      if (isTrueIdentifier()) {
        next();
      }
      if (at(TokenKind.EQUALS)) {
        skipDefaultValue();
      }
    } while (at(TokenKind.COMMA));
    return at(TokenKind.CLOSE_PAREN) && kindAt(1) == TokenKind.EQUALS_GREATER_THAN;
  }

  /** Skips to the comma or parenthesis behind a default value without reading it. */
  private void skipDefaultValue() {
    int open = 0;
    while (!atEnd()) {
      switch (kind()) {
        case OPEN_PAREN, OPEN_BRACE, OPEN_BRACKET -> open++;
        case CLOSE_PAREN, CLOSE_BRACE, CLOSE_BRACKET -> {
          if (open-- == 0) {
            return;
          }
        }
        case COMMA -> {
          if (open == 0) {
            return;
          }
        }
        case SEMICOLON -> {
          if (open == 0) {
            return;
          }
        }
        default -> {
          // part of the value
        }
      }
      next();
    }
  }

  private boolean isParameterModifier() {
    return at(TokenKind.REF)
        || at(TokenKind.OUT)
        || at(TokenKind.IN)
        || at(TokenKind.PARAMS)
        || at(TokenKind.READONLY);
  }

  private boolean isLambdaParameterType() {
    if (kind().isPredefinedType() || at(TokenKind.OPEN_PAREN)) {
      return true;
    }
    if (!isTrueIdentifier()) {
      return false;
    }
    return switch (kindAt(1)) {
      case COMMA, CLOSE_PAREN, EQUALS_GREATER_THAN, OPEN_BRACE, EXCLAMATION, EQUALS -> false;
      default -> true;
    };
  }

  private void functionModifiers() {
    while (at(TokenKind.STATIC) || atWord("async")) {
      if (at(TokenKind.STATIC)) {
        report(SyntaxErrors.laterVersion(current().span(), "static anonymous function", "9.0"));
      } else if (kindAt(1) == TokenKind.EQUALS_GREATER_THAN) {
        return; // a parameter of this name
      } else {
        report(SyntaxErrors.notAvailable(current().span(), "`async` functions are", null));
      }
      next();
    }
  }

  final LambdaExpressionSyntax lambda() {
    int start = start();
    functionModifiers();
    if (at(TokenKind.OPEN_PAREN)) {
      List<ParameterSyntax> parameters = parameters(true);
      SyntaxToken arrow = expect(TokenKind.EQUALS_GREATER_THAN);
      BlockSyntax block = at(TokenKind.OPEN_BRACE) ? lambdaBlock() : null;
      ExpressionSyntax body = block == null ? possibleRefExpression() : null;
      return new ParenthesizedLambdaExpressionSyntax(
          spanFrom(start), parameters, arrow, block, body);
    }
    SyntaxToken name;
    if (!at(TokenKind.IDENTIFIER) && kindAt(1) == TokenKind.EQUALS_GREATER_THAN) {
      report(SyntaxErrors.expected(current().span(), TokenKind.IDENTIFIER, kind()));
      name = SyntaxToken.missing(TokenKind.IDENTIFIER, start());
      next();
    } else {
      name = identifier();
    }
    ParameterSyntax parameter = new ParameterSyntax(name.span(), null, null, name, null);
    SyntaxToken arrow = expect(TokenKind.EQUALS_GREATER_THAN);
    BlockSyntax block = at(TokenKind.OPEN_BRACE) ? lambdaBlock() : null;
    ExpressionSyntax body = block == null ? possibleRefExpression() : null;
    return new SimpleLambdaExpressionSyntax(spanFrom(start), parameter, arrow, block, body);
  }

  /** A block within an expression: its statements are in no query. */
  private BlockSyntax lambdaBlock() {
    int saved = queryDepth;
    queryDepth = 0;
    BlockSyntax block = block();
    queryDepth = saved;
    return block;
  }

  final AnonymousMethodExpressionSyntax anonymousMethod() {
    int start = start();
    functionModifiers();
    SyntaxToken keyword = expect(TokenKind.DELEGATE);
    List<ParameterSyntax> parameters = at(TokenKind.OPEN_PAREN) ? parameters(false) : null;
    BlockSyntax block;
    if (at(TokenKind.OPEN_BRACE)) {
      block = lambdaBlock();
    } else {
      expect(TokenKind.OPEN_BRACE);
      TextSpan place = new TextSpan(previousEnd(), previousEnd());
      block = new BlockSyntax(place, List.of(), place);
    }
    return new AnonymousMethodExpressionSyntax(spanFrom(start), keyword, parameters, block);
  }

  /**
   * Parameters in parentheses.
   *
   * @param lambda whether types may be left out
   */
  final List<ParameterSyntax> parameters(boolean lambda) {
    expect(TokenKind.OPEN_PAREN);
    List<ParameterSyntax> parameters = list();
    int saved = terminators;
    terminators |= AT_END_OF_LIST;
    BooleanSupplier possible =
        () ->
            isParameterModifier()
                || at(TokenKind.THIS)
                || at(TokenKind.OPEN_PAREN)
                || isTrueIdentifier()
                || kind().isPredefinedType();
    separatedList(
        TokenKind.CLOSE_PAREN,
        possible,
        () -> parameters.add(parameter(lambda)),
        false,
        () -> false);
    terminators = saved;
    expect(TokenKind.CLOSE_PAREN);
    return parameters;
  }

  private ParameterSyntax parameter(boolean lambda) {
    int start = start();
    SyntaxToken modifier = null;
    while (isParameterModifier() || at(TokenKind.THIS)) {
      if (at(TokenKind.THIS) || at(TokenKind.READONLY) || modifier != null) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.UNEXPECTED,
                current().span(),
                "CS1525",
                "`" + current().text() + "` cannot stand at a parameter"));
        next();
      } else {
        modifier = next();
      }
    }
    TypeSyntax type = null;
    if (!lambda || modifier != null || isLambdaParameterType()) {
      type = type(TypeMode.PARAMETER);
    }
    SyntaxToken name = identifier();
    ExpressionSyntax defaultValue = null;
    if (at(TokenKind.EQUALS)) {
      TextSpan equals = next().span();
      if (lambda) {
        report(SyntaxErrors.laterVersion(equals, "lambda optional parameters", "12.0"));
      }
      defaultValue = expression();
    }
    return new ParameterSyntax(spanFrom(start), modifier, type, name, defaultValue);
  }
}
