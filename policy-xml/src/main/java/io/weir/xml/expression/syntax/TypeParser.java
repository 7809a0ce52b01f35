package io.weir.xml.expression.syntax;

import java.util.List;

/** Reads types and names, and tells by looking ahead whether a type stands here. */
abstract class TypeParser extends TypeScanner {
  TypeParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  abstract ExpressionSyntax expression();

  abstract boolean canStartExpression();

  abstract boolean isPossibleExpression();

  final IdentifierNameSyntax missingName() {
    int place = position() == 0 ? start() : previousEnd();
    SyntaxToken token = SyntaxToken.missing(TokenKind.IDENTIFIER, place);
    return new IdentifierNameSyntax(token.span(), token);
  }

  // ---- names

  final IdentifierNameSyntax identifierName() {
    SyntaxToken token = identifier();
    return new IdentifierNameSyntax(token.span(), token);
  }

  final SimpleNameSyntax simpleName(NameMode mode) {
    IdentifierNameSyntax name = identifierName();
    if (name.identifier().isMissing() || !at(TokenKind.LESS_THAN)) {
      return name;
    }
    boolean arguments = mode == NameMode.TYPE || ahead(() -> scanTypeArguments(mode));
    if (!arguments) {
      return name;
    }
    List<TypeSyntax> types = typeArguments();
    return new GenericNameSyntax(spanFrom(name.span().start()), name.identifier(), types);
  }

  private List<TypeSyntax> typeArguments() {
    List<TypeSyntax> types = list();
    expect(TokenKind.LESS_THAN);
    int commas = 0;
    while (kindAt(commas) == TokenKind.COMMA) {
      commas++;
    }
    if (kindAt(commas) == TokenKind.GREATER_THAN) {
      for (int i = 0; i <= commas; i++) {
        types.add(new OmittedTypeArgumentSyntax(new TextSpan(start(), start())));
        next();
      }
      return types;
    }
    types.add(typeArgument());
    int last = -1;
    while (position() > last) {
      last = position();
      if (at(TokenKind.GREATER_THAN)) {
        break;
      }
      if (at(TokenKind.COMMA) || kind().isPredefinedType() || isTrueIdentifier()) {
        expect(TokenKind.COMMA);
        types.add(typeArgument());
      } else if (!skipBad(
          () -> !at(TokenKind.COMMA) && !kind().isPredefinedType() && !isTrueIdentifier(),
          () -> at(TokenKind.GREATER_THAN),
          TokenKind.COMMA)) {
        break;
      }
    }
    expect(TokenKind.GREATER_THAN);
    return types;
  }

  private TypeSyntax typeArgument() {
    TypeSyntax type = type(TypeMode.NORMAL);
    boolean missing = type instanceof IdentifierNameSyntax name && name.identifier().isMissing();
    if (missing
        && !at(TokenKind.COMMA)
        && !at(TokenKind.GREATER_THAN)
        && (kindAt(1) == TokenKind.COMMA || kindAt(1) == TokenKind.GREATER_THAN)) {
      next(); // the token in the place of the type was reported
    }
    return type;
  }

  final NameSyntax aliasQualifiedName(NameMode mode) {
    SimpleNameSyntax name = simpleName(mode);
    if (!at(TokenKind.COLON_COLON)) {
      return name;
    }
    SyntaxToken separator = next();
    SimpleNameSyntax right = simpleName(mode);
    TextSpan span = spanFrom(name.span().start());
    if (name instanceof IdentifierNameSyntax alias) {
      return new AliasQualifiedNameSyntax(span, alias, right);
    }
    report(unexpectedAlias(separator));
    return new QualifiedNameSyntax(span, name, right);
  }

  static SyntaxDiagnostic unexpectedAlias(SyntaxToken separator) {
    return SyntaxErrors.of(
        SyntaxErrors.UNEXPECTED, separator.span(), "CS7000", "`::` does not belong here");
  }

  private NameSyntax qualifiedName(NameMode mode) {
    NameSyntax name = aliasQualifiedName(mode);
    while (at(TokenKind.DOT) || at(TokenKind.COLON_COLON)) {
      SyntaxToken separator = next();
      if (separator.kind() == TokenKind.COLON_COLON) {
        report(unexpectedAlias(separator));
      }
      SimpleNameSyntax right = simpleName(mode);
      name = new QualifiedNameSyntax(spanFrom(name.span().start()), name, right);
    }
    return name;
  }

  // ---- types

  /** A type or {@code void}. */
  final TypeSyntax returnType() {
    if (at(TokenKind.VOID) && kindAt(1) != TokenKind.ASTERISK) {
      SyntaxToken token = next();
      return new PredefinedTypeSyntax(token.span(), token);
    }
    return type(TypeMode.NORMAL);
  }

  final TypeSyntax type(TypeMode mode) {
    int start = start();
    if (!enter()) {
      leave();
      return missingName();
    }
    TypeSyntax type;
    if (at(TokenKind.REF)) {
      next();
      boolean readOnly = at(TokenKind.READONLY);
      if (readOnly) {
        next();
      }
      TypeSyntax inner = typeCore(TypeMode.AFTER_REF);
      type = new RefTypeSyntax(spanFrom(start), readOnly, inner);
    } else {
      type = typeCore(mode);
    }
    leave();
    return type;
  }

  private TypeSyntax typeCore(TypeMode mode) {
    int start = start();
    TypeSyntax type = underlyingType(mode);
    while (true) {
      switch (kind()) {
        case QUESTION -> {
          if (!canBeNullable(type, mode)) {
            return type;
          }
          SyntaxToken question = next();
          type = new NullableTypeSyntax(spanFrom(start), type, question);
          checkNullableReference((NullableTypeSyntax) type);
        }
        case ASTERISK -> {
          if (type instanceof ArrayTypeSyntax || !takesPointers(mode)) {
            return type;
          }
          next();
          report(SyntaxErrors.notAvailable(spanFrom(start), "pointer types are", "CS0214"));
        }
        case OPEN_BRACKET -> {
          boolean pattern = mode == TypeMode.AFTER_IS || mode == TypeMode.DEFINITE_PATTERN;
          if (pattern && kindAt(1) != TokenKind.CLOSE_BRACKET && kindAt(1) != TokenKind.COMMA) {
            return type; // an index, not a rank: a pattern's type has no sizes
          }
          List<ArrayRankSpecifierSyntax> ranks = list();
          while (at(TokenKind.OPEN_BRACKET)) {
            ranks.add(rankSpecifier(mode == TypeMode.NEW_EXPRESSION, ranks.isEmpty()));
          }
          type = new ArrayTypeSyntax(spanFrom(start), type, ranks);
        }
        default -> {
          return type;
        }
      }
    }
  }

  private void checkNullableReference(NullableTypeSyntax type) {
    TypeSyntax element = type.elementType();
    boolean reference =
        element instanceof ArrayTypeSyntax
            || (element instanceof PredefinedTypeSyntax predefined
                && (predefined.keyword().kind() == TokenKind.STRING
                    || predefined.keyword().kind() == TokenKind.OBJECT));
    if (reference) {
      report(
          SyntaxErrors.laterVersion(
              type.questionToken().span(), "nullable reference types", "8.0"));
    }
  }

  private boolean canBeNullable(TypeSyntax type, TypeMode mode) {
    if (type instanceof NullableTypeSyntax) {
      return false;
    }
    return switch (mode) {
      case AFTER_IS, DEFINITE_PATTERN, AS_EXPRESSION ->
          ahead(
              () -> {
                next();
                return !canStartExpression();
              });
      case NEW_EXPRESSION ->
          switch (kindAt(1)) {
            case OPEN_PAREN, OPEN_BRACKET, OPEN_BRACE -> true;
            default -> false;
          };
      default -> true;
    };
  }

  private TypeSyntax underlyingType(TypeMode mode) {
    if (kind().isPredefinedType()) {
      SyntaxToken token = next();
      if (token.kind() == TokenKind.VOID && !at(TokenKind.ASTERISK)) {
        report(
            SyntaxErrors.of(
                SyntaxErrors.EXPECTED_EXPRESSION,
                token.span(),
                mode == TypeMode.PARAMETER ? "CS1536" : "CS1547",
                "`void` cannot stand here"));
      }
      return new PredefinedTypeSyntax(token.span(), token);
    }
    if (isTrueIdentifier() || at(TokenKind.COLON_COLON)) {
      NameSyntax name =
          qualifiedName(
              switch (mode) {
                case AFTER_IS -> NameMode.AFTER_IS;
                case DEFINITE_PATTERN -> NameMode.DEFINITE_PATTERN;
                case AFTER_TUPLE_COMMA -> NameMode.AFTER_TUPLE_COMMA;
                case FIRST_TUPLE_ELEMENT -> NameMode.FIRST_TUPLE_ELEMENT;
                default -> NameMode.TYPE;
              });
      if (takesPointers(mode)
          && name instanceof IdentifierNameSyntax simple
          && simple.identifier().isWord("dynamic")) {
        report(SyntaxErrors.notAvailable(name.span(), "`dynamic` is", null));
      }
      return name;
    }
    if (at(TokenKind.OPEN_PAREN)) {
      return tupleType();
    }
    if (at(TokenKind.DELEGATE) && kindAt(1) == TokenKind.ASTERISK) {
      report(SyntaxErrors.notAvailable(current().span(), "function pointers are", null));
      next();
      next();
      return missingName();
    }
    if (mode == TypeMode.NEW_EXPRESSION) {
      reportMissing(
          SyntaxErrors.EXPECTED_EXPRESSION, "CS1526", "a type, `[` or `{` is expected after `new`");
    } else {
      reportMissing(SyntaxErrors.EXPECTED_EXPRESSION, "CS1031", "a type is expected");
    }
    return missingName();
  }

  private TypeSyntax tupleType() {
    int start = start();
    expect(TokenKind.OPEN_PAREN);
    List<TupleElementSyntax> elements = list();
    if (!at(TokenKind.CLOSE_PAREN)) {
      elements.add(tupleElement());
      while (at(TokenKind.COMMA)) {
        next();
        elements.add(tupleElement());
      }
    }
    if (elements.size() < 2) {
      reportMissing(
          SyntaxErrors.EXPECTED_EXPRESSION, "CS8124", "a tuple has at least two elements");
    }
    expect(TokenKind.CLOSE_PAREN);
    return new TupleTypeSyntax(spanFrom(start), elements);
  }

  private TupleElementSyntax tupleElement() {
    int start = start();
    TypeSyntax type = type(TypeMode.NORMAL);
    SyntaxToken name = isTrueIdentifier() ? next() : null;
    return new TupleElementSyntax(spanFrom(start), type, name);
  }

  private ArrayRankSpecifierSyntax rankSpecifier(boolean creation, boolean first) {
    int start = start();
    expect(TokenKind.OPEN_BRACKET);
    List<ExpressionSyntax> sizes = list();
    int rank = 1;
    boolean omitted = false;
    boolean needsSize = true;
    int last = -1;
    while (position() > last && !at(TokenKind.CLOSE_BRACKET)) {
      last = position();
      if (at(TokenKind.COMMA)) {
        omitted |= needsSize;
        needsSize = true;
        rank++;
        next();
      } else if (isPossibleExpression()) {
        if (!needsSize) {
          expect(TokenKind.COMMA);
          rank++;
        }
        sizes.add(expression());
        needsSize = false;
      } else if (!skipBad(
          () -> !at(TokenKind.COMMA) && !isPossibleExpression(),
          () -> at(TokenKind.CLOSE_BRACKET),
          TokenKind.COMMA)) {
        break;
      }
    }
    omitted |= needsSize;
    if (omitted && !sizes.isEmpty()) {
      reportMissing(SyntaxErrors.EXPECTED_EXPRESSION, "CS0443", "a size is expected");
    }
    expect(TokenKind.CLOSE_BRACKET);
    TextSpan span = spanFrom(start);
    if (!sizes.isEmpty() && creation && !first) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              sizes.get(0).span(),
              "CS0178",
              "only the first brackets of a new array hold a size",
              "put the creation in parentheses to take an element of it"));
    } else if (!sizes.isEmpty() && !creation) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              span,
              "CS0270",
              "the size of an array is not part of its type",
              "write the size where the array is made: `new int[5]`"));
    }
    return new ArrayRankSpecifierSyntax(span, rank, sizes);
  }
}
