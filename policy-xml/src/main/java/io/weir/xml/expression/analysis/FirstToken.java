package io.weir.xml.expression.analysis;

import io.weir.xml.expression.syntax.AnonymousMethodExpressionSyntax;
import io.weir.xml.expression.syntax.BreakStatementSyntax;
import io.weir.xml.expression.syntax.ContinueStatementSyntax;
import io.weir.xml.expression.syntax.DoStatementSyntax;
import io.weir.xml.expression.syntax.ForEachStatementSyntax;
import io.weir.xml.expression.syntax.ForEachVariableStatementSyntax;
import io.weir.xml.expression.syntax.ForStatementSyntax;
import io.weir.xml.expression.syntax.GotoStatementSyntax;
import io.weir.xml.expression.syntax.IfStatementSyntax;
import io.weir.xml.expression.syntax.LocalDeclarationStatementSyntax;
import io.weir.xml.expression.syntax.ObjectCreationExpressionSyntax;
import io.weir.xml.expression.syntax.ParenthesizedExpressionSyntax;
import io.weir.xml.expression.syntax.PrefixUnaryExpressionSyntax;
import io.weir.xml.expression.syntax.ReturnStatementSyntax;
import io.weir.xml.expression.syntax.SwitchStatementSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import io.weir.xml.expression.syntax.ThrowStatementSyntax;
import io.weir.xml.expression.syntax.TryStatementSyntax;
import io.weir.xml.expression.syntax.TupleExpressionSyntax;
import io.weir.xml.expression.syntax.UsingStatementSyntax;
import io.weir.xml.expression.syntax.WhileStatementSyntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the first token of a statement: the compiler of C# underlines it alone. */
final class FirstToken {
  private FirstToken() {}

  static TextSpan of(SyntaxNode node) {
    SyntaxNode n = node;
    while (true) {
      TextSpan own = keyword(n);
      if (own != null) {
        return own;
      }
      List<SyntaxNode> children = n.children();
      if (children.isEmpty() || children.get(0).span().start() != n.span().start()) {
        return n.span();
      }
      n = children.get(0);
    }
  }

  private static @Nullable TextSpan keyword(SyntaxNode n) {
    if (n instanceof ReturnStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof IfStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof ForStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof ForEachStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof ForEachVariableStatementSyntax) {
      return first(n, "foreach");
    } else if (n instanceof WhileStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof DoStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof SwitchStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof TryStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof UsingStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof GotoStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof ThrowStatementSyntax s) {
      return s.keyword();
    } else if (n instanceof BreakStatementSyntax) {
      return first(n, "break");
    } else if (n instanceof ContinueStatementSyntax) {
      return first(n, "continue");
    } else if (n instanceof LocalDeclarationStatementSyntax s && s.isConst()) {
      return first(n, "const");
    } else if (n instanceof PrefixUnaryExpressionSyntax s) {
      return s.operatorToken().span();
    } else if (n instanceof ParenthesizedExpressionSyntax || n instanceof TupleExpressionSyntax) {
      return first(n, "(");
    } else if (n instanceof ObjectCreationExpressionSyntax) {
      return first(n, "new");
    } else if (n instanceof AnonymousMethodExpressionSyntax s) {
      return s.delegateKeyword().span();
    }
    return null;
  }

  private static TextSpan first(SyntaxNode n, String word) {
    int start = n.span().start();
    return new TextSpan(start, Math.min(start + word.length(), n.span().end()));
  }
}
