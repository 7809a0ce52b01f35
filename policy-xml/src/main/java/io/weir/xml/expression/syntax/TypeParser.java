package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads types and names, and tells by looking ahead whether a type stands here. */
abstract class TypeParser extends TokenCursor {
  TypeParser(String text, TokenList list, ParseOptions options, List<SyntaxDiagnostic> sink) {
    super(text, list, options, sink);
  }

  /** Where a type stands; it decides what may follow it. */
  enum TypeMode {
    NORMAL,
    PARAMETER,
    AFTER_IS,
    DEFINITE_PATTERN,
    AFTER_REF,
    AFTER_TUPLE_COMMA,
    AS_EXPRESSION,
    NEW_EXPRESSION,
    FIRST_TUPLE_ELEMENT
  }

  /** Where a name stands; it decides whether {@code <} opens type arguments. */
  enum NameMode {
    TYPE,
    EXPRESSION,
    AFTER_IS,
    DEFINITE_PATTERN,
    AFTER_OUT,
    AFTER_TUPLE_COMMA,
    FIRST_TUPLE_ELEMENT
  }

  /** What looking ahead makes of a stretch of tokens. */
  enum Scan {
    NOT_TYPE,
    MUST_BE_TYPE,
    GENERIC_TYPE_OR_METHOD,
    GENERIC_TYPE_OR_EXPRESSION,
    NON_GENERIC_TYPE_OR_EXPRESSION,
    ALIAS_QUALIFIED_NAME,
    NULLABLE_TYPE,
    POINTER_OR_MULTIPLICATION,
    TUPLE_TYPE
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
          report(SyntaxErrors.notAvailable(current().span(), "pointer types are", "CS0214"));
          next();
        }
        case OPEN_BRACKET -> {
          boolean pattern = mode == TypeMode.AFTER_IS || mode == TypeMode.DEFINITE_PATTERN;
          if (pattern && kindAt(1) != TokenKind.CLOSE_BRACKET && kindAt(1) != TokenKind.COMMA) {
            return type; // an index, not a rank: a pattern's type has no sizes
          }
          List<ArrayRankSpecifierSyntax> ranks = list();
          while (at(TokenKind.OPEN_BRACKET)) {
            ranks.add(rankSpecifier(mode == TypeMode.NEW_EXPRESSION && ranks.isEmpty()));
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

  private static boolean takesPointers(TypeMode mode) {
    return switch (mode) {
      case AFTER_IS, DEFINITE_PATTERN, AFTER_TUPLE_COMMA, FIRST_TUPLE_ELEMENT -> false;
      default -> true;
    };
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

  private ArrayRankSpecifierSyntax rankSpecifier(boolean sizesAllowed) {
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
    if (!sizes.isEmpty() && !sizesAllowed) {
      report(
          SyntaxErrors.of(
              SyntaxErrors.STATEMENT,
              sizesSpan(sizes),
              "CS0270",
              "the size of an array is not part of its type",
              "write the size where the array is made: `new int[5]`"));
    }
    return new ArrayRankSpecifierSyntax(span, rank, sizes);
  }

  private static TextSpan sizesSpan(List<ExpressionSyntax> sizes) {
    return sizes.get(0).span().to(sizes.get(sizes.size() - 1).span());
  }

  // ---- looking ahead

  /**
   * Whether {@code <} here opens type arguments: the rule of the language for what follows them.
   */
  private boolean scanTypeArguments(NameMode mode) {
    boolean[] definite = new boolean[1];
    if (scanPossibleTypeArguments(definite) == Scan.NOT_TYPE) {
      return false;
    }
    if (definite[0]) {
      return true;
    }
    return switch (kind()) {
      case OPEN_PAREN,
          CLOSE_PAREN,
          CLOSE_BRACKET,
          CLOSE_BRACE,
          COLON,
          SEMICOLON,
          COMMA,
          DOT,
          QUESTION,
          EQUALS_EQUALS,
          EXCLAMATION_EQUALS,
          BAR,
          CARET,
          AMPERSAND_AMPERSAND,
          BAR_BAR,
          AMPERSAND,
          OPEN_BRACKET,
          LESS_THAN,
          LESS_THAN_EQUALS,
          GREATER_THAN_EQUALS,
          IS,
          AS,
          OPEN_BRACE,
          END,
          EQUALS_GREATER_THAN ->
          true;
      case GREATER_THAN -> mode == NameMode.AFTER_IS && kindAt(1) != TokenKind.GREATER_THAN;
      case IDENTIFIER ->
          switch (mode) {
            case AFTER_IS, DEFINITE_PATTERN, AFTER_OUT -> true;
            case AFTER_TUPLE_COMMA ->
                kindAt(1) == TokenKind.COMMA || kindAt(1) == TokenKind.CLOSE_PAREN;
            case FIRST_TUPLE_ELEMENT -> kindAt(1) == TokenKind.COMMA;
            default -> queryDepth > 0 && isQueryWord(current());
          };
      default -> false;
    };
  }

  private Scan scanPossibleTypeArguments(boolean[] definite) {
    Scan result = Scan.GENERIC_TYPE_OR_EXPRESSION;
    do {
      next();
      if (at(TokenKind.OPEN_BRACKET)) {
        return Scan.NOT_TYPE;
      }
      if (at(TokenKind.GREATER_THAN)) {
        next();
        definite[0] = true; // `<>` is nothing else
        return result;
      }
      boolean separated;
      switch (scanType(TypeMode.NORMAL)) {
        case NOT_TYPE -> {
          return Scan.NOT_TYPE;
        }
        case MUST_BE_TYPE -> {
          separated = at(TokenKind.COMMA) || at(TokenKind.GREATER_THAN);
          definite[0] |= separated;
          result = Scan.GENERIC_TYPE_OR_METHOD;
        }
        case NULLABLE_TYPE -> {
          separated = at(TokenKind.COMMA) || at(TokenKind.GREATER_THAN);
          definite[0] |= separated;
          if (definite[0]) {
            result = Scan.GENERIC_TYPE_OR_METHOD;
          }
        }
        case GENERIC_TYPE_OR_EXPRESSION -> {
          if (!definite[0]) {
            definite[0] = at(TokenKind.COMMA);
            result = Scan.GENERIC_TYPE_OR_METHOD;
          }
        }
        case GENERIC_TYPE_OR_METHOD -> result = Scan.GENERIC_TYPE_OR_METHOD;
        default -> {
          // says nothing about the list
        }
      }
    } while (at(TokenKind.COMMA));
    if (!at(TokenKind.GREATER_THAN)) {
      return Scan.NOT_TYPE;
    }
    next();
    return result;
  }

  private Scan scanNamePart() {
    if (!isTrueIdentifier()) {
      return Scan.NOT_TYPE;
    }
    next();
    return at(TokenKind.LESS_THAN)
        ? scanPossibleTypeArguments(new boolean[1])
        : Scan.NON_GENERIC_TYPE_OR_EXPRESSION;
  }

  final boolean isType() {
    return scanType(TypeMode.NORMAL) != Scan.NOT_TYPE;
  }

  private int scanDepth;
  private @Nullable TokenKind lastScanned;

  /** The kind of the last token of the type scanned last. */
  final @Nullable TokenKind lastScanned() {
    return lastScanned;
  }

  /** Consumes what may be a type; after {@link Scan#NOT_TYPE} the cursor is anywhere. */
  final Scan scanType(TypeMode mode) {
    if (scanDepth >= options.maxDepth()) {
      return Scan.NOT_TYPE;
    }
    scanDepth++;
    Scan result = scanTypeCore(mode);
    scanDepth--;
    return result;
  }

  private Scan scanTypeCore(TypeMode mode) {
    if (at(TokenKind.REF)) {
      next();
      if (at(TokenKind.READONLY)) {
        next();
      }
    }
    Scan result;
    TokenKind last;
    if (at(TokenKind.IDENTIFIER) || at(TokenKind.COLON_COLON)) {
      boolean alias = at(TokenKind.COLON_COLON) || kindAt(1) == TokenKind.COLON_COLON;
      result = at(TokenKind.COLON_COLON) ? Scan.NON_GENERIC_TYPE_OR_EXPRESSION : scanNamePart();
      boolean firstSeparator = true;
      while (result != Scan.NOT_TYPE && (at(TokenKind.DOT) || at(TokenKind.COLON_COLON))) {
        alias &= firstSeparator;
        firstSeparator = false;
        next();
        result = scanNamePart();
      }
      if (result == Scan.NOT_TYPE) {
        return result;
      }
      if (alias) {
        result = Scan.ALIAS_QUALIFIED_NAME;
      }
      last = TokenKind.IDENTIFIER;
    } else if (kind().isPredefinedType()) {
      last = next().kind();
      result = Scan.MUST_BE_TYPE;
    } else if (at(TokenKind.OPEN_PAREN)) {
      next();
      result = scanTupleType();
      if (result == Scan.NOT_TYPE
          || (mode == TypeMode.DEFINITE_PATTERN && !at(TokenKind.OPEN_BRACKET))) {
        return Scan.NOT_TYPE;
      }
      last = TokenKind.CLOSE_PAREN;
    } else {
      return Scan.NOT_TYPE;
    }
    while (true) {
      switch (kind()) {
        case QUESTION -> {
          if (last == TokenKind.QUESTION || last == TokenKind.ASTERISK) {
            lastScanned = last;
            return result;
          }
          last = next().kind();
          result = Scan.NULLABLE_TYPE;
        }
        case ASTERISK -> {
          if (last == TokenKind.CLOSE_BRACKET || !takesPointers(mode)) {
            lastScanned = last;
            return result;
          }
          last = next().kind();
          if (result == Scan.GENERIC_TYPE_OR_EXPRESSION
              || result == Scan.NON_GENERIC_TYPE_OR_EXPRESSION) {
            result = Scan.POINTER_OR_MULTIPLICATION;
          } else if (result == Scan.GENERIC_TYPE_OR_METHOD) {
            result = Scan.MUST_BE_TYPE;
          }
        }
        case OPEN_BRACKET -> {
          next();
          while (at(TokenKind.COMMA)) {
            next();
          }
          if (!at(TokenKind.CLOSE_BRACKET)) {
            return Scan.NOT_TYPE;
          }
          last = next().kind();
          result = Scan.MUST_BE_TYPE;
        }
        default -> {
          lastScanned = last;
          return result;
        }
      }
    }
  }

  /** The cursor stands behind the opening parenthesis. */
  final Scan scanTupleType() {
    if (scanType(TypeMode.NORMAL) == Scan.NOT_TYPE) {
      return Scan.NOT_TYPE;
    }
    if (isTrueIdentifier()) {
      next();
    }
    if (!at(TokenKind.COMMA)) {
      return Scan.NOT_TYPE;
    }
    while (at(TokenKind.COMMA)) {
      next();
      if (scanType(TypeMode.NORMAL) == Scan.NOT_TYPE) {
        return Scan.NOT_TYPE;
      }
      if (isTrueIdentifier()) {
        next();
      }
    }
    if (!at(TokenKind.CLOSE_PAREN)) {
      return Scan.NOT_TYPE;
    }
    next();
    return Scan.TUPLE_TYPE;
  }
}
