package io.weir.xml.expression.syntax;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Reads {@code new} and the initializers of objects, collections and arrays. */
abstract class CreationParser extends LambdaParser {
  CreationParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  abstract ArgumentListSyntax arguments();

  abstract BracketedArgumentListSyntax bracketedArguments();

  final ExpressionSyntax newExpression() {
    if (kindAt(1) == TokenKind.OPEN_BRACE) {
      return anonymousObject();
    }
    if (kindAt(1) == TokenKind.OPEN_BRACKET) {
      return implicitArray();
    }
    int start = start();
    SyntaxToken keyword = next();
    if (at(TokenKind.OPEN_PAREN) && ahead(this::isTargetTypedNew)) {
      report(SyntaxErrors.laterVersion(keyword.span(), "target-typed object creation", "9.0"));
      arguments();
      if (at(TokenKind.OPEN_BRACE)) {
        objectInitializer();
      }
      return bad(start);
    }
    int problems = diagnostics.size();
    TypeSyntax type = type(TypeMode.NEW_EXPRESSION);
    if (type instanceof ArrayTypeSyntax array) {
      InitializerExpressionSyntax elements = at(TokenKind.OPEN_BRACE) ? arrayInitializer() : null;
      if (elements == null && array.rankSpecifiers().get(0).sizes().isEmpty()) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.EXPECTED_EXPRESSION,
                array.rankSpecifiers().get(0).span(),
                "CS1586",
                "the new array needs a size or elements in braces"));
      }
      return new ArrayCreationExpressionSyntax(spanFrom(start), array, elements);
    }
    ArgumentListSyntax arguments = at(TokenKind.OPEN_PAREN) ? arguments() : null;
    InitializerExpressionSyntax initializer = at(TokenKind.OPEN_BRACE) ? objectInitializer() : null;
    if (arguments == null && initializer == null && diagnostics.size() == problems) {
      reportMissing(
          SyntaxErrors.MISSING_TOKEN,
          "CS1526",
          "`new` and a type are followed by arguments `()`, sizes `[]` or an initializer `{}`");
    }
    return new ObjectCreationExpressionSyntax(spanFrom(start), type, arguments, initializer);
  }

  private boolean isTargetTypedNew() {
    next();
    if (scanTupleType() == Scan.NOT_TYPE) {
      return true;
    }
    return switch (kind()) {
      case QUESTION, OPEN_BRACKET, OPEN_PAREN -> false;
      default -> true;
    };
  }

  private AnonymousObjectCreationExpressionSyntax anonymousObject() {
    int start = start();
    next();
    expect(TokenKind.OPEN_BRACE);
    List<AnonymousObjectMemberDeclaratorSyntax> members = list();
    int saved = terminators;
    terminators |= AT_CLOSE_BRACE;
    separatedList(
        TokenKind.CLOSE_BRACE,
        this::isPossibleExpression,
        () -> members.add(anonymousMember()),
        true,
        () -> false);
    terminators = saved;
    expect(TokenKind.CLOSE_BRACE);
    return new AnonymousObjectCreationExpressionSyntax(spanFrom(start), members);
  }

  private AnonymousObjectMemberDeclaratorSyntax anonymousMember() {
    int start = start();
    SyntaxToken name = null;
    if (isNamedAssignment()) {
      name = next();
      next();
    }
    ExpressionSyntax value = expression();
    return new AnonymousObjectMemberDeclaratorSyntax(spanFrom(start), name, value);
  }

  private boolean isNamedAssignment() {
    return isTrueIdentifier() && kindAt(1) == TokenKind.EQUALS;
  }

  private ImplicitArrayCreationExpressionSyntax implicitArray() {
    int start = start();
    next();
    expect(TokenKind.OPEN_BRACKET);
    int rank = 1;
    int last = -1;
    while (position() > last && !at(TokenKind.CLOSE_BRACKET)) {
      last = position();
      if (at(TokenKind.COMMA)) {
        rank++;
        next();
      } else if (isPossibleExpression()) {
        ExpressionSyntax size = expression();
        report(
            SyntaxErrors.of(
                SyntaxErrors.UNEXPECTED,
                size.span(),
                "CS0178",
                "a new array without a type has no size here; its elements tell it"));
      }
    }
    expect(TokenKind.CLOSE_BRACKET);
    InitializerExpressionSyntax elements = arrayInitializer();
    return new ImplicitArrayCreationExpressionSyntax(spanFrom(start), rank, elements);
  }

  // ---- initializers

  /** The value of a variable: an expression or a braced list of an array's elements. */
  final ExpressionSyntax variableInitializer() {
    return at(TokenKind.OPEN_BRACE) ? arrayInitializer() : expression();
  }

  final InitializerExpressionSyntax arrayInitializer() {
    return braced(
        InitializerKind.ARRAY,
        () -> at(TokenKind.OPEN_BRACE) || isPossibleExpression(),
        this::variableInitializer,
        true);
  }

  private InitializerExpressionSyntax braced(
      InitializerKind kind,
      BooleanSupplier possible,
      Supplier<ExpressionSyntax> element,
      boolean trailingComma) {
    int start = start();
    expect(TokenKind.OPEN_BRACE);
    List<ExpressionSyntax> elements = list();
    if (enter()) {
      int saved = terminators;
      terminators |= AT_CLOSE_BRACE;
      separatedList(
          TokenKind.CLOSE_BRACE,
          possible,
          () -> elements.add(element.get()),
          trailingComma,
          kind != InitializerKind.ARRAY,
          () -> false);
      terminators = saved;
    }
    leave();
    expect(TokenKind.CLOSE_BRACE);
    return new InitializerExpressionSyntax(spanFrom(start), kind, elements);
  }

  private InitializerExpressionSyntax objectInitializer() {
    InitializerExpressionSyntax read =
        braced(
            InitializerKind.COLLECTION, this::isInitializerMember, this::initializerMember, true);
    boolean members =
        read.expressions().isEmpty()
            || read.expressions().stream().anyMatch(CreationParser::isMemberAssignment);
    if (!members) {
      return read;
    }
    return new InitializerExpressionSyntax(read.span(), InitializerKind.OBJECT, read.expressions());
  }

  private static boolean isMemberAssignment(ExpressionSyntax element) {
    return element instanceof AssignmentExpressionSyntax assignment
        && assignment.operatorToken().kind() == TokenKind.EQUALS
        && (assignment.left() instanceof IdentifierNameSyntax
            || assignment.left() instanceof ImplicitElementAccessSyntax);
  }

  private boolean isInitializerMember() {
    return at(TokenKind.OPEN_BRACE) || at(TokenKind.OPEN_BRACKET) || isPossibleExpression();
  }

  private ExpressionSyntax initializerMember() {
    int start = start();
    if (at(TokenKind.OPEN_BRACE)) {
      return complexElement();
    }
    ExpressionSyntax target;
    if (at(TokenKind.OPEN_BRACKET)) {
      BracketedArgumentListSyntax indices = bracketedArguments();
      target = new ImplicitElementAccessSyntax(spanFrom(start), indices);
    } else if (isNamedAssignment()) {
      target = identifierName();
    } else {
      return possibleRefExpression();
    }
    SyntaxToken equals = expect(TokenKind.EQUALS);
    ExpressionSyntax value =
        at(TokenKind.OPEN_BRACE) ? objectInitializer() : possibleRefExpression();
    return new AssignmentExpressionSyntax(spanFrom(start), target, equals, value);
  }

  private InitializerExpressionSyntax complexElement() {
    return braced(
        InitializerKind.COMPLEX_ELEMENT, this::isPossibleExpression, this::expression, false);
  }
}
