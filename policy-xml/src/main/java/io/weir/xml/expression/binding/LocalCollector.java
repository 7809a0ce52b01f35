package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.Symbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.syntax.AnonymousFunctionExpressionSyntax;
import io.weir.xml.expression.syntax.BinaryExpressionSyntax;
import io.weir.xml.expression.syntax.DeclarationExpressionSyntax;
import io.weir.xml.expression.syntax.DeclarationPatternSyntax;
import io.weir.xml.expression.syntax.ExpressionStatementSyntax;
import io.weir.xml.expression.syntax.GotoStatementSyntax;
import io.weir.xml.expression.syntax.IfStatementSyntax;
import io.weir.xml.expression.syntax.LabeledStatementSyntax;
import io.weir.xml.expression.syntax.LocalDeclarationStatementSyntax;
import io.weir.xml.expression.syntax.LocalFunctionStatementSyntax;
import io.weir.xml.expression.syntax.ParenthesizedVariableDesignationSyntax;
import io.weir.xml.expression.syntax.QueryExpressionSyntax;
import io.weir.xml.expression.syntax.RefTypeSyntax;
import io.weir.xml.expression.syntax.ReturnStatementSyntax;
import io.weir.xml.expression.syntax.SingleVariableDesignationSyntax;
import io.weir.xml.expression.syntax.StatementSyntax;
import io.weir.xml.expression.syntax.SwitchStatementSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.SyntaxToken;
import io.weir.xml.expression.syntax.TextSpan;
import io.weir.xml.expression.syntax.ThrowStatementSyntax;
import io.weir.xml.expression.syntax.VarPatternSyntax;
import io.weir.xml.expression.syntax.VariableDeclarationSyntax;
import io.weir.xml.expression.syntax.VariableDeclaratorSyntax;
import io.weir.xml.expression.syntax.VariableDesignationSyntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters all names of a scope before anything in it is bound, and finds conflicts of names. */
final class LocalCollector {
  private LocalCollector() {}

  static void collectStatements(List<StatementSyntax> statements, Scope scope, Binder binder) {
    for (StatementSyntax s : statements) {
      collectStatement(s, scope, binder);
    }
  }

  static void collectStatement(StatementSyntax statement, Scope scope, Binder binder) {
    StatementSyntax s = statement;
    while (s instanceof LabeledStatementSyntax labeled) {
      String name = labeled.identifier().valueText();
      if (scope.findLabel(name) != null) {
        binder.problems.error(
            scope.labels.containsKey(name) ? "CS0140" : "CS0158",
            labeled.identifier().span(),
            "the label `" + name + "` is declared twice");
      }
      scope.labels.put(name, new LabelSymbol(name));
      s = labeled.statement();
    }
    if (s instanceof LocalDeclarationStatementSyntax d) {
      LocalSymbol.Kind kind = d.isConst() ? LocalSymbol.Kind.CONSTANT : LocalSymbol.Kind.REGULAR;
      collectDeclaration(d.declaration(), kind, scope, binder);
    } else if (s instanceof LocalFunctionStatementSyntax f) {
      MethodSymbol function = binder.localFunctions.declareFunction(f, scope);
      declare(scope, binder, function, f.identifier().span());
      scope.functions.add(function);
    } else if (s instanceof ExpressionStatementSyntax e) {
      collectExpression(e.expression(), scope, binder);
    } else if (s instanceof IfStatementSyntax i) {
      collectExpression(i.condition(), scope, binder);
    } else if (s instanceof ReturnStatementSyntax r) {
      collectExpression(r.expression(), scope, binder);
    } else if (s instanceof ThrowStatementSyntax t) {
      collectExpression(t.expression(), scope, binder);
    } else if (s instanceof SwitchStatementSyntax w) {
      collectExpression(w.expression(), scope, binder);
    } else if (s instanceof GotoStatementSyntax g) {
      collectExpression(g.expression(), scope, binder);
    }
  }

  static void collectDeclaration(
      VariableDeclarationSyntax d, LocalSymbol.Kind kind, Scope scope, Binder binder) {
    for (VariableDeclaratorSyntax v : d.variables()) {
      LocalSymbol local = declareLocal(v.identifier(), kind, scope, binder);
      if (kind == LocalSymbol.Kind.CONSTANT) {
        binder.earlyConstants.add(local, d.type(), v.initializer());
      }
      if (d.type() instanceof RefTypeSyntax ref) {
        local.setRefKind(ref.readOnly() ? RefKind.IN : RefKind.REF);
      }
      collectExpression(v.initializer(), scope, binder);
    }
  }

  static LocalSymbol declareLocal(
      SyntaxToken identifier, LocalSymbol.Kind kind, Scope scope, Binder binder) {
    LocalSymbol local =
        new LocalSymbol(
            identifier.valueText(), binder.types.error(), kind, identifier.span().start());
    binder.owners.put(local, scope.function);
    binder.refs.declare(local, scope);
    declare(scope, binder, local, identifier.span());
    scope.locals.add(local);
    return local;
  }

  static void declare(Scope scope, Binder binder, Symbol symbol, TextSpan span) {
    String name = symbol.name();
    scope.byPosition.put(span.start(), symbol);
    if (name.isEmpty()) {
      return;
    }
    Symbol same = scope.names.get(name);
    if (same != null) {
      boolean parameter = symbol instanceof ParameterSymbol;
      boolean range = symbol instanceof RangeVariable;
      binder.problems.error(
          parameter ? "CS0100" : range ? "CS1930" : "CS0128",
          span,
          parameter
              ? "the parameter name `" + name + "` is a duplicate"
              : "a local variable or function named `"
                  + name
                  + "` is already defined in this scope");
      return;
    }
    scope.names.put(name, symbol);
    for (Scope s = scope.parent; s != null; s = s.parent) {
      Symbol outer = s.names.get(name);
      if (outer != null && !(outer instanceof TypeParameterSymbol)) {
        if (symbol instanceof RangeVariable) {
          binder.problems.error(
              "CS1931",
              span,
              "the range variable `" + name + "` conflicts with a previous declaration of it");
        } else {
          binder.problems.error(
              "CS0136",
              span,
              "a local or parameter named `"
                  + name
                  + "` cannot be declared here because an enclosing scope uses the name");
        }
        return;
      }
    }
  }

  /** Enters the variables that an expression declares: of out, patterns and deconstructions. */
  static void collectExpression(@Nullable SyntaxNode root, Scope scope, Binder binder) {
    if (root == null) {
      return;
    }
    List<SyntaxNode> pending = new ArrayList<>();
    pending.add(root);
    while (!pending.isEmpty()) {
      SyntaxNode node = pending.remove(pending.size() - 1);
      if (node instanceof AnonymousFunctionExpressionSyntax) {
        continue;
      }
      if (node instanceof QueryExpressionSyntax q) {
        pending.add(q.fromClause().expression());
        continue;
      }
      if (node instanceof DeclarationExpressionSyntax d) {
        designations(d.designation(), LocalSymbol.Kind.OUT, scope, binder);
      } else if (node instanceof DeclarationPatternSyntax p) {
        designations(p.designation(), LocalSymbol.Kind.PATTERN, scope, binder);
      } else if (node instanceof VarPatternSyntax p) {
        designations(p.designation(), LocalSymbol.Kind.PATTERN, scope, binder);
      } else if (node instanceof BinaryExpressionSyntax b) {
        pending.add(b.right());
        pending.add(b.left());
      } else {
        List<SyntaxNode> children = node.children();
        for (int i = children.size() - 1; i >= 0; i--) {
          pending.add(children.get(i));
        }
      }
    }
  }

  static void designations(
      VariableDesignationSyntax designation, LocalSymbol.Kind kind, Scope scope, Binder binder) {
    if (designation instanceof SingleVariableDesignationSyntax s) {
      declareLocal(s.identifier(), kind, scope, binder);
    } else if (designation instanceof ParenthesizedVariableDesignationSyntax p) {
      p.variables().forEach(v -> designations(v, kind, scope, binder));
    }
  }
}
