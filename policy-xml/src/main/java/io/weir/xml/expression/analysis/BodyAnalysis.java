package io.weir.xml.expression.analysis;

import io.weir.api.Expression.Need;
import io.weir.runtime.dotnet.crypto.X509Certificate2;
import io.weir.xml.expression.binding.*;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which variables each function captures, which are written where, and which bodies of messages are
 * read.
 */
final class BodyAnalysis {
  private record Visit(BoundNode node, @Nullable MethodSymbol function) {}

  private final Map<VariableSymbol, Object> owners = new IdentityHashMap<>();
  private final Map<MethodSymbol, Object> parents = new IdentityHashMap<>();
  private final Map<MethodSymbol, Set<VariableSymbol>> captures = new IdentityHashMap<>();
  private final Map<MethodSymbol, Set<MethodSymbol>> calls = new IdentityHashMap<>();
  private final List<Object[]> uses = new ArrayList<>();
  private final Set<Need> needs = EnumSet.noneOf(Need.class);
  private final Deque<Visit> pending = new ArrayDeque<>();
  private static final Object TOP = new Object();

  private final Problems problems;

  private BodyAnalysis(Problems problems) {
    this.problems = problems;
  }

  static BodyAnalysis of(BoundBlock body, List<ParameterSymbol> parameters, Problems problems) {
    BodyAnalysis a = new BodyAnalysis(problems);
    parameters.forEach(p -> a.owners.put(p, TOP));
    a.pending.push(new Visit(body, null));
    LikelyMistakes mistakes = new LikelyMistakes(problems);
    while (!a.pending.isEmpty()) {
      Visit v = a.pending.pop();
      a.visit(v.node(), v.function());
      mistakes.look(v.node());
    }
    mistakes.finish(body);
    a.resolve();
    return a;
  }

  Map<MethodSymbol, List<VariableSymbol>> captures() {
    Map<MethodSymbol, List<VariableSymbol>> result = new IdentityHashMap<>();
    captures.forEach((f, set) -> result.put(f, List.copyOf(set)));
    return result;
  }

  Set<Need> needs() {
    return needs;
  }

  private void own(@Nullable LocalSymbol local, @Nullable MethodSymbol function) {
    if (local != null) {
      owners.put(local, function == null ? TOP : function);
    }
  }

  private void own(List<? extends LocalSymbol> locals, @Nullable MethodSymbol function) {
    locals.forEach(l -> own(l, function));
  }

  private void visit(BoundNode node, @Nullable MethodSymbol function) {
    MethodSymbol inner = function;
    if (node instanceof BoundLambda l) {
      inner = l.signature();
      enter(inner, function);
    } else if (node instanceof BoundLocalFunction l) {
      inner = l.function();
      enter(inner, function);
    } else if (node instanceof BoundBlock b) {
      own(b.locals(), function);
    } else if (node instanceof BoundWhile b) {
      own(b.locals(), function);
    } else if (node instanceof BoundDo b) {
      own(b.locals(), function);
    } else if (node instanceof BoundFor b) {
      own(b.locals(), function);
      own(b.conditionLocals(), function);
    } else if (node instanceof BoundForEach b) {
      own(b.locals(), function);
    } else if (node instanceof BoundSwitch b) {
      own(b.locals(), function);
    } else if (node instanceof BoundSwitchSection b) {
      own(b.locals(), function);
    } else if (node instanceof BoundUsing b) {
      own(b.locals(), function);
    } else if (node instanceof BoundCatch b) {
      own(b.locals(), function);
      own(b.local(), function);
    } else if (node instanceof BoundLocal l) {
      use(l.local(), function);
    } else if (node instanceof BoundParameter p) {
      use(p.parameter(), function);
    } else if (node instanceof BoundLocalDeclaration d) {
      use(d.local(), function);
      if (d.local().refKind() != RefKind.NONE && d.initializer() != null) {
        referenced(d.initializer(), d.local().refKind());
      }
    } else if (node instanceof BoundRefAssignment a) {
      written(a.left());
      referenced(a.right(), RefKind.REF);
    } else if (node instanceof BoundReturn r) {
      if (function != null && function.refKind() != RefKind.NONE && r.expression() != null) {
        referenced(r.expression(), function.refKind());
      }
    } else if (node instanceof BoundDeclarationPattern p && p.local() != null) {
      use(p.local(), function);
    } else if (node instanceof BoundVarPattern p && p.local() != null) {
      use(p.local(), function);
    } else if (node instanceof BoundAssignment a) {
      written(a.left());
    } else if (node instanceof BoundCompoundAssignment a) {
      written(a.left());
    } else if (node instanceof BoundIncrement a) {
      written(a.operand());
    } else if (node instanceof BoundDeconstructionElement e && e.target() != null) {
      written(e.target());
    } else if (node instanceof BoundCall c) {
      verifies(c);
      passed(c.method(), c.arguments());
      called(c.method(), function);
    } else if (node instanceof BoundDelegateCall c) {
      passed(c.invoke(), c.arguments());
    } else if (node instanceof BoundObjectCreation c) {
      passed(c.constructor(), c.arguments());
    } else if (node instanceof BoundDelegateCreation d) {
      called(d.method(), function);
    } else if (node instanceof BoundPropertyAccess p) {
      need(p);
    }
    List<Visit> children = new ArrayList<>();
    MethodSymbol owner = inner;
    node.forEachChild(c -> children.add(new Visit(c, owner)));
    for (int i = children.size() - 1; i >= 0; i--) {
      pending.push(children.get(i));
    }
  }

  /** An expression waits for no network, so a certificate's revocation stays unknown. */
  private void verifies(BoundCall call) {
    Method java = call.method().javaMethod();
    if (java != null
        && java.getDeclaringClass() == X509Certificate2.class
        && call.method().name().equals("Verify")) {
      problems.own(
          "WEIR_REVOCATION",
          call.syntax().span(),
          "`Verify` cannot ask whether a certificate was revoked, and is false for all but trusted"
              + " roots",
          "use `VerifyNoRevocation`, or compare the thumbprint");
    }
  }

  private void enter(MethodSymbol function, @Nullable MethodSymbol parent) {
    parents.put(function, parent == null ? TOP : parent);
    captures.computeIfAbsent(function, f -> new LinkedHashSet<>());
    function.parameters().forEach(p -> owners.put(p, function));
  }

  private void use(VariableSymbol v, @Nullable MethodSymbol function) {
    if (function != null
        && !(v instanceof LocalSymbol l && l.kind() == LocalSymbol.Kind.CONSTANT)) {
      uses.add(new Object[] {v, function});
    }
  }

  private void called(MethodSymbol method, @Nullable MethodSymbol function) {
    if (method.kind() == MethodSymbol.Kind.LOCAL_FUNCTION && function != null) {
      calls.computeIfAbsent(function, f -> new LinkedHashSet<>()).add(method.originalDefinition());
    }
  }

  private static void passed(MethodSymbol method, List<BoundExpression> arguments) {
    boolean local = method.kind() == MethodSymbol.Kind.LOCAL_FUNCTION;
    for (int i = 0; i < arguments.size() && i < method.parameters().size(); i++) {
      RefKind kind = method.parameters().get(i).refKind();
      if (local && kind != RefKind.NONE) {
        referenced(arguments.get(i), kind);
      }
      if (kind == RefKind.REF || kind == RefKind.OUT) {
        written(arguments.get(i));
      }
    }
  }

  /** A variable that gets another name lives in a cell. */
  private static void referenced(BoundExpression variable, RefKind kind) {
    BoundExpression e = variable;
    while (e instanceof BoundTupleElement || e instanceof BoundConversion) {
      e = e instanceof BoundTupleElement t ? t.receiver() : ((BoundConversion) e).operand();
    }
    if (e instanceof BoundConditional c && c.isRef()) {
      referenced(c.consequence(), kind);
      referenced(c.alternative(), kind);
    } else if (e instanceof BoundLocal l && l.local().refKind() == RefKind.NONE) {
      l.local().setReferenced();
    } else if (e instanceof BoundParameter p && p.parameter().refKind() == RefKind.NONE) {
      p.parameter().setReferenced();
    }
    if (kind != RefKind.IN) {
      written(e);
    }
  }

  private static void written(BoundExpression target) {
    BoundExpression e = target;
    while (e instanceof BoundTupleElement t) {
      e = t.receiver();
    }
    if (e instanceof BoundLocal l) {
      l.local().addAssignment();
    } else if (e instanceof BoundParameter p) {
      p.parameter().addAssignment();
    }
  }

  private void need(BoundPropertyAccess p) {
    if (p.property().name().equals("Body")) {
      String type = p.property().containingType().name();
      if (type.equals("IRequest")) {
        needs.add(Need.REQUEST_BODY);
      } else if (type.equals("IResponse")) {
        needs.add(Need.RESPONSE_BODY);
      }
    }
  }

  /**
   * A function captures what it uses of those around it, and what the functions it calls capture.
   */
  private void resolve() {
    for (Object[] use : uses) {
      capture((VariableSymbol) use[0], (MethodSymbol) use[1]);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<MethodSymbol, Set<MethodSymbol>> e : calls.entrySet()) {
        for (MethodSymbol callee : e.getValue()) {
          for (VariableSymbol v : List.copyOf(captures.getOrDefault(callee, Set.of()))) {
            changed |= capture(v, e.getKey());
          }
        }
      }
    }
  }

  private boolean capture(VariableSymbol v, MethodSymbol function) {
    Object owner = owners.get(v);
    if (owner == null) {
      return false;
    }
    boolean changed = false;
    Object f = function;
    while (f != owner && f instanceof MethodSymbol m) {
      Set<VariableSymbol> set = captures.get(m);
      if (set != null && set.add(v)) {
        v.setCaptured();
        changed = true;
      }
      f = parents.get(m);
    }
    return changed;
  }
}
