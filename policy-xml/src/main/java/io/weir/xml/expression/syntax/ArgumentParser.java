package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * Arguments, and the declarations of variables that may stand in their place or on the left of an
 * assignment.
 */
abstract class ArgumentParser extends CreationParser {
  ArgumentParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  private boolean isPossibleArgument() {
    return at(TokenKind.REF) || at(TokenKind.OUT) || at(TokenKind.IN) || isPossibleExpression();
  }

  // ---- arguments

  @Override
  final ArgumentListSyntax arguments() {
    int start = start();
    List<ArgumentSyntax> arguments = argumentList(TokenKind.OPEN_PAREN, TokenKind.CLOSE_PAREN);
    return new ArgumentListSyntax(spanFrom(start), arguments);
  }

  @Override
  final BracketedArgumentListSyntax bracketedArguments() {
    int start = start();
    List<ArgumentSyntax> arguments = argumentList(TokenKind.OPEN_BRACKET, TokenKind.CLOSE_BRACKET);
    return new BracketedArgumentListSyntax(spanFrom(start), arguments);
  }

  private List<ArgumentSyntax> argumentList(TokenKind open, TokenKind close) {
    boolean index = open == TokenKind.OPEN_BRACKET;
    if (at(TokenKind.OPEN_PAREN) || at(TokenKind.OPEN_BRACKET)) {
      if (!at(open)) {
        expect(open);
      }
      next();
    } else {
      expect(open);
    }
    List<ArgumentSyntax> arguments = list();
    int saved = terminators;
    terminators |= AT_END_OF_LIST;
    if (index && at(close)) {
      arguments.add(argument(true));
    } else {
      separatedList(
          close,
          this::isPossibleArgument,
          () -> arguments.add(argument(index)),
          false,
          () ->
              at(TokenKind.CLOSE_PAREN) || at(TokenKind.CLOSE_BRACKET) || at(TokenKind.SEMICOLON));
    }
    terminators = saved;
    if (at(TokenKind.CLOSE_PAREN) || at(TokenKind.CLOSE_BRACKET)) {
      if (!at(close)) {
        report(SyntaxErrors.expected(missingSpan(), close, kind()));
      }
      next();
    } else {
      expect(close);
    }
    return arguments;
  }

  private ArgumentSyntax argument(boolean index) {
    int start = start();
    SyntaxToken name = null;
    if (at(TokenKind.IDENTIFIER) && kindAt(1) == TokenKind.COLON) {
      name = identifier();
      if (name.isMissing()) {
        next();
      }
      expect(TokenKind.COLON);
    }
    SyntaxToken refKind = null;
    if (at(TokenKind.REF) || at(TokenKind.OUT) || at(TokenKind.IN)) {
      refKind = next();
    }
    ExpressionSyntax value;
    if (index && (at(TokenKind.COMMA) || at(TokenKind.CLOSE_BRACKET))) {
      reportMissing(SyntaxErrors.EXPECTED_EXPRESSION, "CS0443", "an index is expected");
      value = missingExpression();
    } else if (at(TokenKind.COMMA)) {
      reportMissing(SyntaxErrors.EXPECTED_EXPRESSION, "CS0839", "an argument is missing");
      value = missingExpression();
    } else if (refKind != null && refKind.kind() == TokenKind.OUT) {
      value = expressionOrDeclaration(TypeMode.NORMAL, false);
    } else {
      value = expression();
    }
    return new ArgumentSyntax(spanFrom(start), name, refKind, value);
  }

  // ---- declaration expressions

  final ExpressionSyntax expressionOrDeclaration(TypeMode mode, boolean tupleAllowed) {
    return ahead(() -> isDeclarationExpression(mode, tupleAllowed))
        ? declarationExpression(mode)
        : expression();
  }

  final DeclarationExpressionSyntax declarationExpression(TypeMode mode) {
    int start = start();
    TypeSyntax type = type(mode);
    VariableDesignationSyntax designation = designation();
    return new DeclarationExpressionSyntax(spanFrom(start), type, designation);
  }

  private boolean isDeclarationExpression(TypeMode mode, boolean tupleAllowed) {
    boolean isVar = isVarType();
    if (scanType(mode) == Scan.NOT_TYPE) {
      return false;
    }
    TokenKind last = lastScanned();
    boolean typeForTuple = isVar || (last != null && last.isPredefinedType());
    if (!scanDesignation(tupleAllowed && typeForTuple)) {
      return false;
    }
    return switch (mode) {
      case FIRST_TUPLE_ELEMENT -> at(TokenKind.COMMA);
      case AFTER_TUPLE_COMMA -> at(TokenKind.COMMA) || at(TokenKind.CLOSE_PAREN);
      default -> true;
    };
  }

  private boolean isVarType() {
    if (!atWord("var")) {
      return false;
    }
    return switch (kindAt(1)) {
      case DOT, COLON_COLON, OPEN_BRACKET, ASTERISK, QUESTION, LESS_THAN -> false;
      default -> true;
    };
  }

  private boolean scanDesignation(boolean tupleAllowed) {
    if (at(TokenKind.IDENTIFIER)) {
      boolean name = isTrueIdentifier();
      next();
      return name;
    }
    if (!at(TokenKind.OPEN_PAREN) || !tupleAllowed || depth > options.maxDepth()) {
      return false;
    }
    boolean comma = false;
    while (true) {
      next();
      depth++;
      boolean element = scanDesignation(true);
      depth--;
      if (!element) {
        return false;
      }
      if (at(TokenKind.CLOSE_PAREN)) {
        next();
        return comma;
      }
      if (!at(TokenKind.COMMA)) {
        return false;
      }
      comma = true;
    }
  }

  /** Whether {@code var (a, b) =} stands here. */
  final boolean isDeconstructionLeft(int precedence) {
    if (precedence > Precedence.EXPRESSION
        || !(atWord("var") || kind().isPredefinedType())
        || kindAt(1) != TokenKind.OPEN_PAREN) {
      return false;
    }
    return ahead(
        () -> {
          next();
          return scanDesignator() && at(TokenKind.EQUALS);
        });
  }

  private boolean scanDesignator() {
    if (isTrueIdentifier()) {
      next();
      return true;
    }
    if (!at(TokenKind.OPEN_PAREN) || depth > options.maxDepth()) {
      return false;
    }
    while (true) {
      next();
      depth++;
      boolean element = scanDesignator();
      depth--;
      if (!element) {
        return false;
      }
      if (at(TokenKind.CLOSE_PAREN)) {
        next();
        return true;
      }
      if (!at(TokenKind.COMMA)) {
        return false;
      }
    }
  }

  final VariableDesignationSyntax designation() {
    int start = start();
    if (!at(TokenKind.OPEN_PAREN)) {
      return simpleDesignation();
    }
    if (!enter()) {
      leave();
      return simpleDesignation();
    }
    next();
    List<VariableDesignationSyntax> variables = list();
    variables.add(designation());
    expect(TokenKind.COMMA);
    variables.add(designation());
    while (at(TokenKind.COMMA)) {
      next();
      variables.add(designation());
    }
    expect(TokenKind.CLOSE_PAREN);
    leave();
    return new ParenthesizedVariableDesignationSyntax(spanFrom(start), variables);
  }

  final VariableDesignationSyntax simpleDesignation() {
    if (atWord("_")) {
      SyntaxToken underscore = next();
      return new DiscardDesignationSyntax(underscore.span(), underscore);
    }
    SyntaxToken name = expect(TokenKind.IDENTIFIER);
    return new SingleVariableDesignationSyntax(name.span(), name);
  }
}
