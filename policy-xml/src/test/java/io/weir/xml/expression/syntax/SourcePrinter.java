package io.weir.xml.expression.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** A tree as C# text, every blank in one place: what is read from it prints the same again. */
final class SourcePrinter {
  private SourcePrinter() {}

  static String print(SyntaxNode node) {
    if (node instanceof LiteralExpressionSyntax e) {
      return e.token().text();
    } else if (node instanceof IdentifierNameSyntax e) {
      return e.identifier().text();
    } else if (node instanceof PredefinedTypeSyntax e) {
      return e.keyword().text();
    } else if (node instanceof GenericNameSyntax e) {
      return e.identifier().text() + "<" + join(e.typeArguments(), ", ") + ">";
    } else if (node instanceof QualifiedNameSyntax e) {
      return print(e.left()) + "." + print(e.right());
    } else if (node instanceof NullableTypeSyntax e) {
      return print(e.elementType()) + "?";
    } else if (node instanceof ArrayTypeSyntax e) {
      return print(e.elementType()) + join(e.rankSpecifiers(), "");
    } else if (node instanceof ArrayRankSpecifierSyntax e) {
      return e.sizes().isEmpty()
          ? "[" + ",".repeat(e.rank() - 1) + "]"
          : "[" + join(e.sizes(), ", ") + "]";
    } else if (node instanceof ParenthesizedExpressionSyntax e) {
      return "(" + print(e.expression()) + ")";
    } else if (node instanceof TupleExpressionSyntax e) {
      return "(" + join(e.arguments(), ", ") + ")";
    } else if (node instanceof PrefixUnaryExpressionSyntax e) {
      return e.operatorToken().text() + " " + print(e.operand());
    } else if (node instanceof PostfixUnaryExpressionSyntax e) {
      return print(e.operand()) + e.operatorToken().text();
    } else if (node instanceof BinaryExpressionSyntax e) {
      return print(e.left()) + " " + e.operatorToken().text() + " " + print(e.right());
    } else if (node instanceof AssignmentExpressionSyntax e) {
      return print(e.left()) + " " + e.operatorToken().text() + " " + print(e.right());
    } else if (node instanceof ConditionalExpressionSyntax e) {
      return print(e.condition()) + " ? " + print(e.whenTrue()) + " : " + print(e.whenFalse());
    } else if (node instanceof ConditionalAccessExpressionSyntax e) {
      return print(e.expression()) + "?" + print(e.whenNotNull());
    } else if (node instanceof MemberBindingExpressionSyntax e) {
      return "." + print(e.name());
    } else if (node instanceof ElementBindingExpressionSyntax e) {
      return print(e.argumentList());
    } else if (node instanceof MemberAccessExpressionSyntax e) {
      return print(e.expression()) + "." + print(e.name());
    } else if (node instanceof ElementAccessExpressionSyntax e) {
      return print(e.expression()) + print(e.argumentList());
    } else if (node instanceof InvocationExpressionSyntax e) {
      return print(e.expression()) + print(e.argumentList());
    } else if (node instanceof ArgumentListSyntax e) {
      return "(" + join(e.arguments(), ", ") + ")";
    } else if (node instanceof BracketedArgumentListSyntax e) {
      return "[" + join(e.arguments(), ", ") + "]";
    } else if (node instanceof ArgumentSyntax e) {
      return (e.name() == null ? "" : e.name().text() + ": ")
          + (e.refKindKeyword() == null ? "" : e.refKindKeyword().text() + " ")
          + print(e.expression());
    } else if (node instanceof DeclarationExpressionSyntax e) {
      return print(e.type()) + " " + print(e.designation());
    } else if (node instanceof SingleVariableDesignationSyntax e) {
      return e.identifier().text();
    } else if (node instanceof CastExpressionSyntax e) {
      return "(" + print(e.type()) + ")" + print(e.expression());
    } else if (node instanceof IsPatternExpressionSyntax e) {
      return print(e.expression()) + " is " + print(e.pattern());
    } else if (node instanceof DeclarationPatternSyntax e) {
      return print(e.type()) + " " + print(e.designation());
    } else if (node instanceof ConstantPatternSyntax e) {
      return print(e.expression());
    } else if (node instanceof ObjectCreationExpressionSyntax e) {
      return "new "
          + print(e.type())
          + (e.argumentList() == null ? "" : print(e.argumentList()))
          + (e.initializer() == null ? "" : " " + print(e.initializer()));
    } else if (node instanceof AnonymousObjectCreationExpressionSyntax e) {
      return "new { " + join(e.initializers(), ", ") + " }";
    } else if (node instanceof AnonymousObjectMemberDeclaratorSyntax e) {
      return (e.name() == null ? "" : e.name().text() + " = ") + print(e.expression());
    } else if (node instanceof ImplicitArrayCreationExpressionSyntax e) {
      return "new[" + ",".repeat(e.rank() - 1) + "] " + print(e.initializer());
    } else if (node instanceof ArrayCreationExpressionSyntax e) {
      return "new "
          + print(e.type())
          + (e.initializer() == null ? "" : " " + print(e.initializer()));
    } else if (node instanceof InitializerExpressionSyntax e) {
      return "{ " + join(e.expressions(), ", ") + " }";
    } else if (node instanceof LambdaExpressionSyntax e) {
      return "(" + join(e.parameterList(), ", ") + ") => " + print(body(e));
    } else if (node instanceof ParameterSyntax e) {
      return (e.type() == null ? "" : print(e.type()) + " ") + e.identifier().text();
    } else if (node instanceof InterpolatedStringExpressionSyntax e) {
      return "$\"" + join(e.contents(), "") + "\"";
    } else if (node instanceof InterpolatedStringTextSyntax e) {
      return e.value().replace("{", "{{").replace("}", "}}");
    } else if (node instanceof InterpolationSyntax e) {
      return "{"
          + print(e.expression())
          + (e.alignment() == null ? "" : "," + print(e.alignment()))
          + (e.format() == null ? "" : ":" + e.format())
          + "}";
    } else if (node instanceof QueryExpressionSyntax e) {
      return print(e.fromClause()) + " " + print(e.body());
    } else if (node instanceof QueryBodySyntax e) {
      return join(e.clauses(), " ")
          + (e.clauses().isEmpty() ? "" : " ")
          + print((SyntaxNode) e.selectOrGroup());
    } else if (node instanceof FromClauseSyntax e) {
      return "from " + e.identifier().text() + " in " + print(e.expression());
    } else if (node instanceof WhereClauseSyntax e) {
      return "where " + print(e.condition());
    } else if (node instanceof SelectClauseSyntax e) {
      return "select " + print(e.expression());
    } else if (node instanceof BlockSyntax e) {
      return "{ " + join(e.statements(), " ") + " }";
    } else if (node instanceof ReturnStatementSyntax e) {
      return "return" + (e.expression() == null ? "" : " " + print(e.expression())) + ";";
    } else if (node instanceof ExpressionStatementSyntax e) {
      return print(e.expression()) + ";";
    } else if (node instanceof LocalDeclarationStatementSyntax e) {
      return print(e.declaration()) + ";";
    } else if (node instanceof VariableDeclarationSyntax e) {
      return print(e.type()) + " " + join(e.variables(), ", ");
    } else if (node instanceof VariableDeclaratorSyntax e) {
      return e.identifier().text()
          + (e.initializer() == null ? "" : " = " + print(e.initializer()));
    } else if (node instanceof IfStatementSyntax e) {
      return "if ("
          + print(e.condition())
          + ") "
          + print(e.statement())
          + (e.elseClause() == null ? "" : " else " + print(e.elseClause().statement()));
    } else if (node instanceof ForEachStatementSyntax e) {
      return "foreach ("
          + print(e.type())
          + " "
          + e.identifier().text()
          + " in "
          + print(e.expression())
          + ") "
          + print(e.statement());
    }
    throw new AssertionError("not printed: " + node.nodeName());
  }

  private static SyntaxNode body(LambdaExpressionSyntax lambda) {
    BlockSyntax block = lambda.block();
    return block != null ? block : lambda.expressionBody();
  }

  private static String join(List<? extends SyntaxNode> nodes, String separator) {
    return nodes.stream().map(SourcePrinter::print).collect(Collectors.joining(separator));
  }
}
