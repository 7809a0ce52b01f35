package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundBreak;
import io.weir.xml.expression.binding.BoundCatch;
import io.weir.xml.expression.binding.BoundContinue;
import io.weir.xml.expression.binding.BoundDo;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundFor;
import io.weir.xml.expression.binding.BoundForEach;
import io.weir.xml.expression.binding.BoundGoto;
import io.weir.xml.expression.binding.BoundIf;
import io.weir.xml.expression.binding.BoundLabeled;
import io.weir.xml.expression.binding.BoundLambda;
import io.weir.xml.expression.binding.BoundLocalDeclaration;
import io.weir.xml.expression.binding.BoundLocalFunction;
import io.weir.xml.expression.binding.BoundNoOp;
import io.weir.xml.expression.binding.BoundPattern;
import io.weir.xml.expression.binding.BoundReturn;
import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.binding.BoundStatementList;
import io.weir.xml.expression.binding.BoundSwitch;
import io.weir.xml.expression.binding.BoundSwitchLabel;
import io.weir.xml.expression.binding.BoundSwitchSection;
import io.weir.xml.expression.binding.BoundThrow;
import io.weir.xml.expression.binding.BoundTry;
import io.weir.xml.expression.binding.BoundUsing;
import io.weir.xml.expression.binding.BoundWhile;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SymbolDisplay;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.AnonymousFunctionExpressionSyntax;
import io.weir.xml.expression.syntax.AnonymousMethodExpressionSyntax;
import io.weir.xml.expression.syntax.BlockSyntax;
import io.weir.xml.expression.syntax.CatchClauseSyntax;
import io.weir.xml.expression.syntax.LabeledStatementSyntax;
import io.weir.xml.expression.syntax.LocalFunctionStatementSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import io.weir.xml.expression.syntax.VariableDeclaratorSyntax;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a body in the order of control. A backward goto, or a call of a local function that stands
 * further down, depends on what has not been walked yet: the walk is repeated in silence until
 * nothing changes, from the assumption that labels are not reached and functions assign all; then
 * once more to report.
 */
final class FlowWalker extends ExpressionFlow {
  private @Nullable SyntaxNode container;
  private Map<LabelSymbol, FlowState> labelStates = new HashMap<>();
  private Map<LabelSymbol, FlowState> nextLabelStates = new HashMap<>();
  private final Set<LabelSymbol> usedLabels = new HashSet<>();
  private final Map<LabelSymbol, TextSpan> declaredLabels = new LinkedHashMap<>();
  private final Map<LocalSymbol, TextSpan> declarations = new LinkedHashMap<>();

  FlowWalker(FlowProblems problems) {
    super(problems);
  }

  void analyze(List<ParameterSymbol> parameters, BoundBlock body, TypeSymbol resultType) {
    boolean stable = false;
    while (!stable) {
      pass(parameters, body, resultType);
      stable = !usagesChanged && nextLabelStates.equals(labelStates);
      labelStates = nextLabelStates;
    }
    silent = false;
    pass(parameters, body, resultType);
    declaredLabels.forEach(
        (label, span) -> {
          if (!usedLabels.contains(label)) {
            warning("CS0164", span, "label `" + label.name() + "` has not been referenced");
          }
        });
    declarations.forEach(this::checkUsed);
  }

  private void checkUsed(LocalSymbol local, TextSpan span) {
    if (read.contains(local)) {
      return;
    }
    if (written.contains(local)) {
      warning(
          "CS0219",
          span,
          "variable `" + local.name() + "` is assigned but its value is never used");
    } else {
      warning("CS0168", span, "variable `" + local.name() + "` is declared but never used");
    }
  }

  private void pass(List<ParameterSymbol> parameters, BoundBlock body, TypeSymbol resultType) {
    usagesChanged = false;
    nextLabelStates = new HashMap<>();
    state = FlowState.reachable(new BitSet());
    current = new FlowFunction(null, null);
    enter(parameters);
    statement(body);
    if (state.isReachable() && !resultType.isVoid()) {
      error(
          ExpressionAnalyzer.NOT_ALL_PATHS,
          new TextSpan(0, 0),
          "not all code paths return a value: the end of the body is reachable");
    }
    arrive(0);
    refuseJumps();
  }

  private void enter(List<ParameterSymbol> parameters) {
    for (ParameterSymbol p : parameters) {
      Slot slot = declare(p);
      if (p.refKind() != RefKind.OUT) {
        slot.assign(state);
      }
    }
  }

  @Override
  void lambda(BoundLambda node) {
    FlowState before = state;
    FlowFunction outer = current;
    current = new FlowFunction(outer, node.signature());
    state = before.copy();
    if (!before.isReachable()) {
      BitSet all = new BitSet();
      all.set(0, slotCount);
      state = FlowState.reachable(all);
    }
    enter(node.signature().parameters());
    statement(node.body());
    AnonymousFunctionExpressionSyntax syntax =
        node.syntax() instanceof AnonymousFunctionExpressionSyntax s ? s : null;
    if (state.isReachable() && !node.signature().returnType().isVoid()) {
      String what =
          syntax instanceof AnonymousMethodExpressionSyntax
              ? "anonymous method"
              : "lambda expression";
      error(
          "CS1643",
          syntax == null ? node.span() : syntax.marker(),
          "not all code paths return a value in "
              + what
              + " of type `"
              + SymbolDisplay.of(node.type())
              + "`");
    }
    leave(node.signature(), node.span());
    current = outer;
    state = before;
  }

  private void localFunction(BoundLocalFunction node) {
    FlowState before = state;
    FlowFunction outer = current;
    MethodSymbol function = node.function();
    current = new FlowFunction(outer, function);
    state = FlowState.reachable(new BitSet());
    enter(function.parameters());
    statement(node.body());
    TextSpan name =
        node.syntax() instanceof LocalFunctionStatementSyntax s
            ? s.identifier().span()
            : node.span();
    boolean hasBody = node.body().span().length() > 0; // else the parser has told
    if (state.isReachable() && !function.returnType().isVoid() && hasBody) {
      error("CS0161", name, "`" + function.name() + "`: not all code paths return a value");
    }
    FlowState end = leave(function, name);
    FlowUsage usage = usage(function);
    if (end.isReachable()) {
      BitSet writes = end.assigned();
      for (int i = writes.nextSetBit(0); i >= 0; i = writes.nextSetBit(i + 1)) {
        FlowFunction owner = owners.get(slotsByIndex.get(i).root);
        if (owner == null || owner.isWithin(current)) {
          writes.clear(i);
        }
      }
      if (!writes.equals(usage.writes)) {
        usage.writes = writes;
        usagesChanged = true;
      }
    }
    current = outer;
    state = before;
  }

  /** Checks the out parameters at every way out; gives the state behind all of them. */
  private FlowState leave(MethodSymbol function, TextSpan end) {
    arrive(0);
    checkOut(function, state, end);
    FlowState all = state;
    for (FlowFunction.Jump jump : current.jumps) {
      if (jump.label() == null) {
        checkOut(function, jump.state(), jump.node().span());
        all.join(jump.state());
      }
    }
    refuseJumps();
    return all;
  }

  private void checkOut(MethodSymbol function, FlowState at, TextSpan span) {
    for (ParameterSymbol p : function.parameters()) {
      if (p.refKind() == RefKind.OUT && !slot(p).isAssigned(at)) {
        error(
            "CS0177",
            span,
            "the out parameter `"
                + p.name()
                + "` must be assigned to before control leaves the current method");
      }
    }
  }

  private void refuseJumps() {
    for (FlowFunction.Jump jump : current.jumps) {
      LabelSymbol label = jump.label();
      if (label == null) {
        continue;
      }
      TextSpan span = FirstToken.of(jump.node().syntax());
      if (jump.node() instanceof BoundGoto) {
        error(
            "CS0159",
            span,
            "no such label `" + label.name() + "` within the scope of the goto statement");
      } else {
        error(
            "CS1632",
            span,
            "control cannot leave the body of an anonymous method or lambda expression");
      }
    }
  }

  // ---- jumps

  private void jump(BoundStatement node, @Nullable LabelSymbol label) {
    current.jumps.add(new FlowFunction.Jump(node, label, state.copy()));
    state = state.afterJump();
  }

  /** Lets break or continue arrive. */
  private void arriveAt(LabelSymbol label) {
    current.jumps.removeIf(
        j -> {
          boolean here = j.label() == label;
          if (here) {
            state.join(j.state());
          }
          return here;
        });
  }

  /** Lets the gotos arrive at the labels walked since a mark. */
  private void arrive(int mark) {
    Set<LabelSymbol> labels = new HashSet<>(current.labels.subList(mark, current.labels.size()));
    current.jumps.removeIf(
        j -> {
          LabelSymbol label = j.label();
          if (label == null || !labels.contains(label)) {
            return false;
          }
          if (j.state().isReachable()) {
            nextLabelStates.computeIfAbsent(label, l -> FlowState.unreachable()).join(j.state());
          }
          return true;
        });
  }

  private void label(LabelSymbol label) {
    current.labels.add(label);
    FlowState from = labelStates.get(label);
    if (from != null) {
      state.join(from);
    }
  }

  // ---- statements

  private void statements(List<BoundStatement> list) {
    for (BoundStatement s : list) {
      if (s instanceof BoundLocalFunction f) {
        localFunction(f);
      }
    }
    for (BoundStatement s : list) {
      if (!(s instanceof BoundLocalFunction)) {
        statement(s);
      }
    }
  }

  private void checkReachable(BoundStatement node) {
    if (!state.isReachable() && !state.isTold() && node.span().length() > 0) {
      warning("CS0162", FirstToken.of(wholeStatement(node)), "unreachable code detected");
      state.setTold();
    }
  }

  /** The declaration of a lone variable has the variable's syntax, not the statement's. */
  private SyntaxNode wholeStatement(BoundStatement node) {
    if (node instanceof BoundLocalDeclaration && container instanceof BlockSyntax block) {
      for (SyntaxNode s : block.statements()) {
        if (s.span().start() <= node.span().start() && node.span().end() <= s.span().end()) {
          return s;
        }
      }
    }
    return node.syntax();
  }

  @Override
  void statement(BoundStatement node) {
    if (node instanceof BoundBlock b) {
      declare(b.locals());
      SyntaxNode before = container;
      container = b.syntax();
      statements(b.statements());
      container = before;
      return;
    } else if (node instanceof BoundLabeled l) {
      label(l.label());
      if (l.syntax() instanceof LabeledStatementSyntax s) {
        declaredLabels.put(l.label(), s.identifier().span());
      }
      statement(l.statement());
      return;
    } else if (node instanceof BoundThrow t) {
      if (t.expression() != null) {
        visit(t.expression());
      }
      state = state.afterJump();
      return;
    } else if (node instanceof BoundLocalFunction f) {
      localFunction(f);
      return;
    } else if (node instanceof BoundNoOp) {
      return;
    }
    checkReachable(node);
    if (node instanceof BoundStatementList l) {
      statements(l.statements());
    } else if (node instanceof BoundLocalDeclaration d) {
      localDeclaration(d);
    } else if (node instanceof BoundReturn r) {
      if (r.expression() != null) {
        visit(r.expression());
      }
      jump(r, null);
    } else if (node instanceof BoundBreak b) {
      jump(b, b.label());
    } else if (node instanceof BoundContinue c) {
      jump(c, c.label());
    } else if (node instanceof BoundGoto g) {
      usedLabels.add(g.label());
      jump(g, g.label());
    } else if (node instanceof BoundIf i) {
      ifStatement(i);
    } else if (node instanceof BoundWhile w) {
      declare(w.locals());
      condition(w.condition());
      FlowState end = whenFalse;
      state = whenTrue;
      statement(w.body());
      finishLoop(end, w.continueLabel(), w.breakLabel());
    } else if (node instanceof BoundDo d) {
      declare(d.locals());
      statement(d.body());
      arriveAt(d.continueLabel());
      condition(d.condition());
      state = whenFalse;
      arriveAt(d.breakLabel());
    } else if (node instanceof BoundFor f) {
      forStatement(f);
    } else if (node instanceof BoundForEach f) {
      visit(f.expression());
      FlowState end = state.copy();
      declare(f.locals());
      visit(f.value());
      assign(f.variable());
      statement(f.body());
      finishLoop(end, f.continueLabel(), f.breakLabel());
    } else if (node instanceof BoundUsing u) {
      declare(u.locals());
      u.declarations().forEach(this::localDeclaration);
      if (u.expression() != null) {
        visit(u.expression());
      }
      statement(u.body());
    } else if (node instanceof BoundTry t) {
      tryStatement(t);
    } else if (node instanceof BoundSwitch s) {
      switchStatement(s);
    } else {
      node.forEachChild(this::visit);
    }
  }

  private void finishLoop(FlowState end, LabelSymbol continueLabel, LabelSymbol breakLabel) {
    arriveAt(continueLabel);
    state = end;
    arriveAt(breakLabel);
  }

  private void localDeclaration(BoundLocalDeclaration node) {
    LocalSymbol local = node.local();
    Slot slot = slot(local);
    BoundExpression value = node.initializer();
    if (value != null) {
      visit(value);
      if (local.refKind() == RefKind.REF) {
        assign(value, null);
      }
      assign(slot, local.type(), value);
    }
    if (local.kind() == LocalSymbol.Kind.REGULAR) {
      declarations.put(local, nameSpan(local, node.syntax()));
    }
  }

  private static TextSpan nameSpan(LocalSymbol local, SyntaxNode syntax) {
    return syntax instanceof VariableDeclaratorSyntax v
        ? v.identifier().span()
        : new TextSpan(local.position(), local.position() + local.name().length());
  }

  private void ifStatement(BoundIf node) {
    condition(node.condition());
    FlowState otherwise = whenFalse;
    state = whenTrue;
    statement(node.consequence());
    FlowState end = state;
    state = otherwise;
    BoundStatement alternative = node.alternative();
    if (alternative != null) {
      statement(alternative);
    }
    state.join(end);
  }

  private void forStatement(BoundFor node) {
    declare(node.locals());
    node.initializers().forEach(this::statement);
    declare(node.conditionLocals());
    FlowState end = FlowState.unreachable();
    BoundExpression condition = node.condition();
    if (condition != null) {
      condition(condition);
      end = whenFalse;
      state = whenTrue;
    }
    statement(node.body());
    arriveAt(node.continueLabel());
    node.increments().forEach(this::statement);
    state = end;
    arriveAt(node.breakLabel());
  }

  private void tryStatement(BoundTry node) {
    List<FlowFunction.Jump> before = current.jumps;
    current.jumps = new ArrayList<>();
    final FlowState entry = state.copy();
    int mark = current.labels.size();
    statement(node.tryBlock());
    FlowState end = state;
    for (BoundCatch c : node.catches()) {
      state = entry.copy();
      catchClause(c);
      end.join(state);
    }
    arrive(mark);
    BoundBlock finallyBlock = node.finallyBlock();
    if (finallyBlock != null) {
      List<FlowFunction.Jump> leaving = current.jumps;
      current.jumps = new ArrayList<>();
      state = entry;
      mark = current.labels.size();
      statement(finallyBlock);
      arrive(mark);
      for (FlowFunction.Jump jump : current.jumps) {
        error(
            "CS0157",
            FirstToken.of(jump.node().syntax()),
            "control cannot leave the body of a finally clause");
      }
      for (FlowFunction.Jump jump : leaving) {
        jump.state().meet(state);
      }
      current.jumps = leaving;
      end.meet(state);
    }
    state = end;
    before.addAll(current.jumps);
    current.jumps = before;
  }

  private void catchClause(BoundCatch node) {
    declare(node.locals());
    LocalSymbol local = node.local();
    if (local != null) {
      declare(local).assign(state);
      TextSpan span = nameSpan(local, node.syntax());
      if (node.syntax() instanceof CatchClauseSyntax) {
        declarations.put(local, span);
      }
    }
    BoundExpression filter = node.filter();
    if (filter != null) {
      condition(filter);
      state = whenTrue;
    }
    statement(node.body());
  }

  private void switchStatement(BoundSwitch node) {
    visit(node.expression());
    FlowState entry = state;
    ConstantValue value = node.expression().constantValue();
    declare(node.locals());
    for (BoundSwitchSection section : node.sections()) {
      for (BoundStatement s : section.statements()) {
        if (s instanceof BoundLocalFunction f) {
          localFunction(f);
        }
      }
    }
    boolean complete = SwitchCoverage.isComplete(node);
    FlowState end = complete ? FlowState.unreachable() : entry.copy();
    int last = node.sections().size() - 1;
    for (int i = 0; i <= last; i++) {
      BoundSwitchSection section = node.sections().get(i);
      FlowState start = FlowState.unreachable();
      for (BoundSwitchLabel label : section.labels()) {
        state = entry.copy();
        declare(section.locals());
        switchLabel(label, node, value);
        label(label.label());
        start.join(state);
      }
      state = start;
      for (BoundStatement s : section.statements()) {
        if (!(s instanceof BoundLocalFunction)) {
          statement(s);
        }
      }
      if (state.isReachable()) {
        TextSpan span = section.labels().get(section.labels().size() - 1).span();
        if (i == last) {
          error(
              "CS8070",
              span,
              "control cannot fall out of the switch from its final case label: end the section"
                  + " with `break`, `return`, `throw` or `goto`");
        } else {
          error(
              "CS0163",
              span,
              "control cannot fall through from one case label to another: end the section with"
                  + " `break`, `return`, `throw` or `goto case`");
        }
      }
      // Behind the switch all goes on as if the section had ended: one error is enough.
      end.join(state);
    }
    state = end;
    arriveAt(node.breakLabel());
  }

  private void switchLabel(
      BoundSwitchLabel label, BoundSwitch node, @Nullable ConstantValue value) {
    BoundPattern pattern = label.pattern();
    if (value != null && !SwitchCoverage.canReach(label, node, value)) {
      state = FlowState.unreachable();
    }
    if (pattern != null) {
      pattern(pattern);
    }
    BoundExpression when = label.when();
    if (when != null) {
      condition(when);
      state = whenTrue;
    }
  }
}
