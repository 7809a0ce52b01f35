package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead whether a type stands in the tokens, without making its syntax: what tells a cast
 * from an expression in parentheses, a declaration from a comparison, and type arguments from
 * less-than.
 */
abstract class TypeScanner extends TokenCursor {
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

  private int scanDepth;
  private @Nullable TokenKind lastScanned;

  TypeScanner(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  static boolean takesPointers(TypeMode mode) {
    return switch (mode) {
      case AFTER_IS, DEFINITE_PATTERN, AFTER_TUPLE_COMMA, FIRST_TUPLE_ELEMENT -> false;
      default -> true;
    };
  }

  /**
   * Whether {@code <} here opens type arguments: the rule of the language for what follows them.
   */
  boolean scanTypeArguments(NameMode mode) {
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
      int commas = 0;
      while (kindAt(commas) == TokenKind.COMMA) {
        commas++;
      }
      if (kindAt(commas) == TokenKind.GREATER_THAN) {
        for (int i = 0; i <= commas; i++) {
          next();
        }
        definite[0] = true; // `<>` and `<,>` are nothing else
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
