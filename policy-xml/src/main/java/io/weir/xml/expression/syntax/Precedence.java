package io.weir.xml.expression.syntax;

/** How tightly operators bind; a greater number binds tighter. */
final class Precedence {
  static final int EXPRESSION = 0;
  static final int CONDITIONAL = 1;
  static final int COALESCING = 2;
  static final int CONDITIONAL_OR = 3;
  static final int CONDITIONAL_AND = 4;
  static final int LOGICAL_OR = 5;
  static final int LOGICAL_XOR = 6;
  static final int LOGICAL_AND = 7;
  static final int EQUALITY = 8;
  static final int RELATIONAL = 9;
  static final int SHIFT = 10;
  static final int ADDITIVE = 11;
  static final int MULTIPLICATIVE = 12;
  static final int SWITCH = 13;
  static final int RANGE = 14;
  static final int UNARY = 15;
  static final int CAST = 16;
  static final int PRIMARY = 17;

  private Precedence() {}

  /** The precedence of a binary operator; -1 if the token is none. */
  static int ofBinary(TokenKind kind) {
    return switch (kind) {
      case QUESTION_QUESTION -> COALESCING;
      case BAR_BAR -> CONDITIONAL_OR;
      case AMPERSAND_AMPERSAND -> CONDITIONAL_AND;
      case BAR -> LOGICAL_OR;
      case CARET -> LOGICAL_XOR;
      case AMPERSAND -> LOGICAL_AND;
      case EQUALS_EQUALS, EXCLAMATION_EQUALS -> EQUALITY;
      case LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS, IS, AS -> RELATIONAL;
      case LESS_THAN_LESS_THAN, GREATER_THAN_GREATER_THAN -> SHIFT;
      case PLUS, MINUS -> ADDITIVE;
      case ASTERISK, SLASH, PERCENT -> MULTIPLICATIVE;
      default -> -1;
    };
  }

  /** How tightly an expression holds together as a left operand. */
  static int of(ExpressionSyntax e) {
    if (e instanceof BinaryExpressionSyntax binary) {
      return ofBinary(binary.operatorToken().kind());
    }
    if (e instanceof IsPatternExpressionSyntax) {
      return RELATIONAL;
    }
    if (e instanceof AssignmentExpressionSyntax
        || e instanceof AnonymousFunctionExpressionSyntax
        || e instanceof QueryExpressionSyntax
        || e instanceof ConditionalExpressionSyntax) {
      return EXPRESSION;
    }
    if (e instanceof PrefixUnaryExpressionSyntax) {
      return UNARY;
    }
    if (e instanceof RangeExpressionSyntax) {
      return RANGE;
    }
    return e instanceof CastExpressionSyntax ? CAST : PRIMARY;
  }
}
