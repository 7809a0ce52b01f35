package io.weir.xml.expression.syntax;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads lambdas and anonymous methods, and the parameters of functions. */
abstract class LambdaParser extends QueryParser {
  /** How far a closing bracket is looked for, so that many open ones take no time. */
  private static final int FARTHEST = 1_000;

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
    if (mayBeReturnType() && ahead(this::isTypedLambda)) {
      return true;
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
          return at(TokenKind.OPEN_PAREN) ? isStatic || isParenthesizedLambda() : isTypedLambda();
        });
  }

  /** Whether what stands here may be the type before the parenthesis of a lambda. */
  private boolean mayBeReturnType() {
    if (!kind().isPredefinedType() && !isTrueIdentifier()) {
      return false;
    }
    return switch (kindAt(1)) {
      case OPEN_PAREN, LESS_THAN, QUESTION, OPEN_BRACKET, DOT -> true;
      default -> false;
    };
  }

  /** Consumes a type and asks whether a lambda with parameters in parentheses follows. */
  private boolean isTypedLambda() {
    boolean isName = !kind().isPredefinedType();
    if (at(TokenKind.VOID)) {
      next();
    } else {
      Scan scan = scanType(TypeMode.NORMAL);
      boolean condition = isName && scan == Scan.NULLABLE_TYPE; // `a ? (x) => …`
      if (scan == Scan.NOT_TYPE || condition) {
        return false;
      }
    }
    return at(TokenKind.OPEN_PAREN) && isParenthesizedLambda();
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
      while (at(TokenKind.OPEN_BRACKET)) {
        if (!skipAttributes()) {
          return false;
        }
      }
      boolean modified = false;
      if (isScoped()) {
        next();
        modified = true;
      }
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
    if (!at(TokenKind.OPEN_PAREN) && ahead(this::isTypedLambda)) {
      TypeSyntax type = returnType();
      report(SyntaxErrors.laterVersion(type.span(), "lambda return type", "10.0"));
    }
    if (at(TokenKind.OPEN_PAREN)) {
      List<ParameterSyntax> parameters = parameters(Owner.LAMBDA);
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
    List<ParameterSyntax> parameters =
        at(TokenKind.OPEN_PAREN) ? parameters(Owner.ANONYMOUS_METHOD) : null;
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

  /** What has parameters. */
  enum Owner {
    LOCAL_FUNCTION,
    LAMBDA,
    ANONYMOUS_METHOD
  }

  /** Skips attributes in brackets; false if something else stands there. */
  final boolean skipAttributes() {
    next();
    while (!at(TokenKind.CLOSE_BRACKET)) {
      if (kindAt(1) == TokenKind.COLON) {
        next();
        next();
      }
      if (scanType(TypeMode.NORMAL) == Scan.NOT_TYPE) {
        return false;
      }
      if (at(TokenKind.OPEN_PAREN)) {
        skipToClose(TokenKind.OPEN_PAREN, TokenKind.CLOSE_PAREN);
      }
      if (at(TokenKind.COMMA)) {
        next();
      } else if (!at(TokenKind.CLOSE_BRACKET)) {
        return false;
      }
    }
    next();
    return true;
  }

  /** Skips from an opening bracket to the one that closes it, if that is near. */
  final void skipToClose(TokenKind opening, TokenKind closing) {
    int open = 0;
    for (int i = 0; i < FARTHEST && !atEnd(); i++) {
      TokenKind kind = next().kind();
      if (kind == opening) {
        open++;
      } else if (kind == closing && --open == 0) {
        return;
      }
    }
  }

  /** Tells of the attributes here, and skips them. */
  final void attributes(Owner owner) {
    while (at(TokenKind.OPEN_BRACKET) && ahead(this::skipAttributes)) {
      int start = start();
      skipAttributes();
      reportAttributes(owner, spanFrom(start));
    }
  }

  final void reportAttributes(Owner owner, TextSpan span) {
    report(
        switch (owner) {
          case LOCAL_FUNCTION ->
              SyntaxErrors.laterVersion(span, "local function attributes", "9.0");
          case LAMBDA -> SyntaxErrors.laterVersion(span, "lambda attributes", "10.0");
          case ANONYMOUS_METHOD ->
              SyntaxErrors.of(
                  SyntaxErrors.UNEXPECTED, span, "CS7014", "attributes cannot stand here");
        });
  }

  /** Whether {@code scoped} stands here before a parameter or variable, not as a name. */
  final boolean isScoped() {
    if (!atWord("scoped")) {
      return false;
    }
    return switch (kindAt(1)) {
      case REF, IN, OUT -> true;
      default ->
          ahead(
              () -> {
                next();
                return isType() && isTrueIdentifier();
              });
    };
  }

  final void scoped() {
    report(SyntaxErrors.laterVersion(next().span(), "ref fields", "11.0"));
  }

  /** Parameters in parentheses; those of a lambda may leave out their types. */
  final List<ParameterSyntax> parameters(Owner owner) {
    expect(TokenKind.OPEN_PAREN);
    List<ParameterSyntax> parameters = list();
    int saved = terminators;
    terminators |= AT_END_OF_LIST;
    BooleanSupplier possible =
        () ->
            isParameterModifier()
                || at(TokenKind.THIS)
                || at(TokenKind.OPEN_PAREN)
                || at(TokenKind.OPEN_BRACKET)
                || isTrueIdentifier()
                || kind().isPredefinedType();
    separatedList(
        TokenKind.CLOSE_PAREN,
        possible,
        () -> parameters.add(parameter(owner)),
        false,
        () -> false);
    terminators = saved;
    expect(TokenKind.CLOSE_PAREN);
    return parameters;
  }

  private ParameterSyntax parameter(Owner owner) {
    boolean lambda = owner == Owner.LAMBDA;
    attributes(owner);
    int start = start();
    if (isScoped()) {
      scoped();
    }
    SyntaxToken modifier = null;
    while (isParameterModifier() || at(TokenKind.THIS)) {
      if (at(TokenKind.THIS) || at(TokenKind.READONLY) || modifier != null) {
        report(secondModifier(modifier));
        next();
      } else {
        modifier = next();
      }
    }
    boolean isParams = modifier != null && modifier.kind() == TokenKind.PARAMS;
    TypeSyntax type = null;
    if (!lambda || isLambdaParameterType()) {
      type = type(TypeMode.PARAMETER);
      if (lambda && isParams && modifier != null) {
        report(SyntaxErrors.laterVersion(modifier.span(), "lambda params array", "12.0"));
      }
    }
    SyntaxToken name = identifier();
    ExpressionSyntax defaultValue = null;
    if (at(TokenKind.EQUALS)) {
      TextSpan equals = next().span();
      if (lambda && type == null) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.LATER_VERSION,
                name.span(),
                "CS9098",
                "a parameter of a lambda without a type cannot have a default value"));
      } else if (lambda) {
        report(SyntaxErrors.laterVersion(equals, "lambda optional parameters", "12.0"));
      }
      defaultValue = expression();
    }
    if (type == null && modifier != null) {
      report(
          SyntaxErrors.laterVersion(spanFrom(start), "simple lambda parameter modifiers", "14.0"));
    }
    return new ParameterSyntax(spanFrom(start), modifier, type, name, defaultValue);
  }

  /** What is said of a modifier that cannot stand behind another, or at all. */
  private SyntaxDiagnostic secondModifier(@Nullable SyntaxToken first) {
    SyntaxToken token = current();
    if (first != null && first.kind() == TokenKind.REF && at(TokenKind.READONLY)) {
      return SyntaxErrors.laterVersion(token.span(), "ref readonly parameters", "12.0");
    }
    boolean pair = first != null && (first.kind() == TokenKind.PARAMS || at(TokenKind.PARAMS));
    if (pair && !at(TokenKind.THIS) && !at(TokenKind.READONLY)) {
      return SyntaxErrors.of(
          SyntaxErrors.UNEXPECTED,
          token.span(),
          first.kind() == TokenKind.PARAMS ? "CS1611" : "CS8328",
          "`" + first.text() + "` and `" + token.text() + "` cannot stand at one parameter");
    }
    return SyntaxErrors.of(
        SyntaxErrors.UNEXPECTED,
        token.span(),
        "CS1525",
        "`" + token.text() + "` cannot stand at a parameter");
  }
}
