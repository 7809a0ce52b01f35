package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads query expressions: {@code from x in e where c select y}. */
abstract class QueryParser extends TypeParser {
  QueryParser(
      String text,
      TokenList list,
      ParseOptions options,
      List<SyntaxDiagnostic> sink,
      SyntaxFaults faults) {
    super(text, list, options, sink, faults);
  }

  abstract ExpressionSyntax subExpression(int precedence);

  abstract BlockSyntax block();

  @Override
  final ExpressionSyntax expression() {
    return subExpression(Precedence.EXPRESSION);
  }

  /** An expression, or {@code ref} and a variable. */
  final ExpressionSyntax possibleRefExpression() {
    if (!at(TokenKind.REF)) {
      return expression();
    }
    int start = start();
    next();
    ExpressionSyntax variable = expression();
    return new RefExpressionSyntax(spanFrom(start), variable);
  }

  final BadExpressionSyntax missingExpression() {
    int place = position() == 0 ? start() : previousEnd();
    return new BadExpressionSyntax(new TextSpan(place, place), List.of());
  }

  final BadExpressionSyntax bad(int start, ExpressionSyntax... parts) {
    return new BadExpressionSyntax(spanFrom(start), List.of(parts));
  }

  /**
   * Whether {@code from} opens a query here.
   *
   * @param mayBeDeclaration whether {@code from x;} may declare a variable of a type so named
   */
  final boolean isQuery(boolean mayBeDeclaration) {
    if (!atWord("from")) {
      return false;
    }
    if (kindAt(1).isPredefinedType()) {
      return true;
    }
    if (kindAt(1) == TokenKind.IDENTIFIER) {
      if (kindAt(2) == TokenKind.IN) {
        return true;
      }
      if (mayBeDeclaration) {
        switch (kindAt(2)) {
          case SEMICOLON, COMMA, EQUALS -> {
            return false;
          }
          default -> {
            return true;
          }
        }
      }
      return true;
    }
    return ahead(
        () -> {
          next();
          return isType() && (at(TokenKind.IDENTIFIER) || at(TokenKind.IN));
        });
  }

  final QueryExpressionSyntax query() {
    int start = start();
    queryDepth++;
    FromClauseSyntax from = fromClause();
    QueryBodySyntax body = queryBody();
    queryDepth--;
    return new QueryExpressionSyntax(spanFrom(start), from, body);
  }

  private QueryBodySyntax queryBody() {
    int start = start();
    List<QueryClauseSyntax> clauses = list();
    while (true) {
      QueryClauseSyntax clause = queryClause();
      if (clause == null) {
        break;
      }
      clauses.add(clause);
    }
    SelectOrGroupClauseSyntax last = selectOrGroup();
    QueryContinuationSyntax continuation = null;
    if (atWord("into")) {
      int intoStart = start();
      TextSpan keyword = next().span();
      SyntaxToken name = identifier();
      if (enter()) {
        QueryBodySyntax rest = queryBody();
        continuation = new QueryContinuationSyntax(spanFrom(intoStart), keyword, name, rest);
      }
      leave();
    }
    return new QueryBodySyntax(spanFrom(start), clauses, last, continuation);
  }

  private @Nullable QueryClauseSyntax queryClause() {
    if (!at(TokenKind.IDENTIFIER)) {
      return null;
    }
    return switch (current().text()) {
      case "from" -> fromClause();
      case "join" -> joinClause();
      case "let" -> letClause();
      case "where" -> whereClause();
      case "orderby" -> orderByClause();
      default -> null;
    };
  }

  private SelectOrGroupClauseSyntax selectOrGroup() {
    int start = start();
    if (atWord("select")) {
      TextSpan keyword = next().span();
      ExpressionSyntax result = expression();
      return new SelectClauseSyntax(spanFrom(start), keyword, result);
    }
    if (atWord("group")) {
      TextSpan keyword = next().span();
      ExpressionSyntax element = expression();
      expectWord("by", "CS0745");
      ExpressionSyntax key = expression();
      return new GroupClauseSyntax(spanFrom(start), keyword, element, key);
    }
    reportMissing(
        SyntaxErrors.STATEMENT, "CS0742", "a query must end with a `select` or a `group` clause");
    TextSpan place = new TextSpan(previousEnd(), previousEnd());
    return new SelectClauseSyntax(place, place, new BadExpressionSyntax(place, List.of()));
  }

  private FromClauseSyntax fromClause() {
    int start = start();
    TextSpan keyword = next().span();
    TypeSyntax type = kindAt(1) == TokenKind.IN ? null : type(TypeMode.NORMAL);
    SyntaxToken name = rangeVariable();
    expect(TokenKind.IN);
    ExpressionSyntax source = expression();
    return new FromClauseSyntax(spanFrom(start), keyword, type, name, source);
  }

  /** A name before {@code in}; anything else that stands there is taken for a bad name. */
  private SyntaxToken rangeVariable() {
    if (kindAt(1) == TokenKind.IN && !isTrueIdentifier()) {
      SyntaxToken bad = next();
      report(SyntaxErrors.expected(bad.span(), TokenKind.IDENTIFIER, bad.kind()));
      return SyntaxToken.missing(TokenKind.IDENTIFIER, bad.span().start());
    }
    return identifier();
  }

  private JoinClauseSyntax joinClause() {
    int start = start();
    TextSpan keyword = next().span();
    TypeSyntax type = kindAt(1) == TokenKind.IN ? null : type(TypeMode.NORMAL);
    SyntaxToken name = identifier();
    expect(TokenKind.IN);
    ExpressionSyntax source = expression();
    expectWord("on", "CS0743");
    ExpressionSyntax left = expression();
    expectWord("equals", "CS0744");
    ExpressionSyntax right = expression();
    JoinIntoClauseSyntax into = null;
    if (atWord("into")) {
      int intoStart = start();
      next();
      SyntaxToken group = identifier();
      into = new JoinIntoClauseSyntax(spanFrom(intoStart), group);
    }
    return new JoinClauseSyntax(spanFrom(start), keyword, type, name, source, left, right, into);
  }

  private LetClauseSyntax letClause() {
    int start = start();
    TextSpan keyword = next().span();
    SyntaxToken name = identifier();
    expect(TokenKind.EQUALS);
    ExpressionSyntax value = expression();
    return new LetClauseSyntax(spanFrom(start), keyword, name, value);
  }

  private WhereClauseSyntax whereClause() {
    int start = start();
    TextSpan keyword = next().span();
    ExpressionSyntax condition = expression();
    return new WhereClauseSyntax(spanFrom(start), keyword, condition);
  }

  private OrderByClauseSyntax orderByClause() {
    int start = start();
    TextSpan keyword = next().span();
    List<OrderingSyntax> orderings = list();
    orderings.add(ordering());
    while (at(TokenKind.COMMA)) {
      next();
      orderings.add(ordering());
    }
    return new OrderByClauseSyntax(spanFrom(start), keyword, orderings);
  }

  private OrderingSyntax ordering() {
    int start = start();
    ExpressionSyntax key = expression();
    boolean descending = atWord("descending");
    if (descending || atWord("ascending")) {
      next();
    }
    return new OrderingSyntax(spanFrom(start), key, descending);
  }
}
