package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.VariableSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps names from outliving the variables that they stand for. Every variable has a scope, counted
 * from the body of its function inwards; what a caller has too, as an element of an array, has the
 * scope {@link #CALLER}. A variable is returned only from there, and a ref local is given no
 * variable of a deeper scope than its own.
 */
final class RefSafety {
  /** The scope of what lives on when the function returns. */
  private static final int CALLER = 0;

  private final Binder binder;
  private final Map<VariableSymbol, Integer> scopes = new IdentityHashMap<>();

  RefSafety(Binder binder) {
    this.binder = binder;
  }

  /** Notes where a local is declared. */
  void declare(LocalSymbol local, Scope scope) {
    int depth = 0;
    for (Scope s = scope.parent; s != null && s.function == scope.function; s = s.parent) {
      depth++;
    }
    scopes.put(local, Math.max(1, depth));
  }

  /** Notes what a ref local stands for at first. */
  void initialize(LocalSymbol local, BoundExpression variable) {
    scopes.put(local, scopeOf(variable));
  }

  private int scopeOf(VariableSymbol variable) {
    return variable instanceof ParameterSymbol p && p.refKind() != RefKind.NONE
        ? CALLER
        : scopes.getOrDefault(variable, 1);
  }

  private int scopeOf(BoundExpression e) {
    if (e instanceof BoundLocal l) {
      return scopeOf(l.local());
    } else if (e instanceof BoundParameter p) {
      return scopeOf(p.parameter());
    } else if (e instanceof BoundTupleElement t) {
      return scopeOf(t.receiver());
    } else if (e instanceof BoundConversion c && c.conversion().isIdentity()) {
      return scopeOf(c.operand());
    } else if (e instanceof BoundConditional c && c.isRef()) {
      return Math.max(scopeOf(c.consequence()), scopeOf(c.alternative()));
    } else if (e instanceof BoundRefAssignment a) {
      return scopeOf(a.left());
    } else if (e instanceof BoundCall c && c.method().refKind() != RefKind.NONE) {
      int scope = CALLER;
      for (BoundExpression argument : references(c)) {
        scope = Math.max(scope, scopeOf(argument));
      }
      return scope;
    }
    boolean lasting = e instanceof BoundArrayAccess || e instanceof BoundFieldAccess;
    return lasting || binder.isBad(e) ? CALLER : Integer.MAX_VALUE;
  }

  /** The arguments that a function may return: it cannot return its out parameters. */
  private static List<BoundExpression> references(BoundCall call) {
    List<ParameterSymbol> parameters = call.method().parameters();
    return parameters.stream()
        .filter(p -> p.refKind() == RefKind.REF || p.refKind() == RefKind.IN)
        .map(p -> call.arguments().get(p.ordinal()))
        .toList();
  }

  /** Reports a name that would come to stand for a variable of a deeper scope. */
  boolean checkAssignment(SyntaxNode whole, BoundExpression name, BoundExpression variable) {
    if (scopeOf(name) >= scopeOf(variable)) {
      return true;
    }
    binder.problems.error(
        "CS8374",
        whole.span(),
        "the variable on the right side of `= ref` may be gone before the name on the left");
    return false;
  }

  /** Reports what is returned by reference and would be gone by then. */
  boolean checkReturn(BoundExpression variable) {
    return checkReturn(variable, false);
  }

  private boolean checkReturn(BoundExpression e, boolean part) {
    if (scopeOf(e) == CALLER) {
      return true;
    }
    String code;
    String message;
    String what = part ? "a part of " : "";
    if (e instanceof BoundTupleElement t) {
      return checkReturn(t.receiver(), true);
    } else if (e instanceof BoundConversion c && c.conversion().isIdentity()) {
      return checkReturn(c.operand(), part);
    } else if (e instanceof BoundConditional c && c.isRef()) {
      return checkReturn(c.consequence(), part) & checkReturn(c.alternative(), part);
    } else if (e instanceof BoundRefAssignment a) {
      return checkReturn(a.left(), part);
    } else if (e instanceof BoundLocal l && l.local().refKind() == RefKind.NONE) {
      code = part ? "CS8169" : "CS8168";
      message = what + "local `" + l.local() + "` cannot be returned by reference: it is gone then";
    } else if (e instanceof BoundLocal l) {
      code = part ? "CS8158" : "CS8157";
      message =
          what
              + "`"
              + l.local()
              + "` cannot be returned by reference: it stands for a variable that cannot be";
    } else if (e instanceof BoundParameter p) {
      code = part ? "CS8167" : "CS8166";
      message =
          what
              + "parameter `"
              + p.parameter().name()
              + "` cannot be returned by reference: it is no `ref` parameter";
    } else if (e instanceof BoundCall c && c.method().refKind() != RefKind.NONE) {
      for (BoundExpression argument : references(c)) {
        if (!checkReturn(argument, false)) {
          break;
        }
      }
      code = "CS8347";
      message =
          "what `"
              + c.method().name()
              + "` returns cannot be returned by reference: it may be one of its arguments";
    } else {
      code = "CS8156";
      message = "only a variable can be returned by reference";
    }
    binder.problems.error(code, e.span(), message);
    return false;
  }
}
