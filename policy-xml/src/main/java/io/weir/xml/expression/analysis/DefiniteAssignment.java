package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.*;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.VariableSymbol;
import io.weir.xml.expression.syntax.AnonymousFunctionExpressionSyntax;
import io.weir.xml.expression.syntax.BlockSyntax;
import io.weir.xml.expression.syntax.LocalFunctionStatementSyntax;
import io.weir.xml.expression.syntax.ReturnStatementSyntax;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of definite assignment and reachability. A state is the set of variables that are
 * assigned for certain, or "unreachable", in which all are. Conditions have two states, one for
 * each outcome. Functions with a goto are walked until the states of their labels stay the same.
 */
final class DefiniteAssignment {
  private static final class State {
    final BitSet assigned;
    boolean live;

    State(BitSet assigned, boolean live) {
      this.assigned = assigned;
      this.live = live;
    }

    State copy() {
      return new State((BitSet) assigned.clone(), live);
    }

    static State dead() {
      return new State(new BitSet(), false);
    }

    static State join(State a, State b) {
      if (!a.live) {
        return b.copy();
      }
      State r = a.copy();
      if (b.live) {
        r.assigned.and(b.assigned);
      }
      return r;
    }
  }

  /** What calling a local function needs and does. */
  private record Effect(BitSet reads, BitSet writes) {}

  private final Problems problems;
  private final Map<VariableSymbol, Integer> indices = new IdentityHashMap<>();
  private final List<VariableSymbol> variables = new ArrayList<>();
  private final Map<MethodSymbol, Effect> effects = new IdentityHashMap<>();
  private final Map<LabelSymbol, State> labels = new HashMap<>();
  private final Set<LabelSymbol> finallyLabels = new HashSet<>();
  private State state = new State(new BitSet(), true);
  private State whenTrue = state;
  private State whenFalse = state;
  private boolean muted;
  private boolean sawGoto;
  private boolean inFinally;
  private @Nullable BitSet reads;
  private BitSet outer = new BitSet();
  private List<ParameterSymbol> outs = List.of();
  private State exit = State.dead();

  private DefiniteAssignment(Problems problems) {
    this.problems = problems;
  }

  static void analyze(
      BoundBlock body,
      List<ParameterSymbol> parameters,
      @Nullable TextSpan end,
      Problems problems) {
    DefiniteAssignment a = new DefiniteAssignment(problems);
    parameters.forEach(a::assign);
    a.run(body);
    if (a.state.live && end != null) {
      problems.error("CS0161", end, "not all code paths return a value");
    }
  }

  /** Walks a body; again, silently, while backward jumps change what is known at labels. */
  private void run(BoundBlock body) {
    State start = state.copy();
    boolean mutedBefore = muted;
    sawGoto = false;
    muted = true;
    statement(body);
    if (sawGoto) {
      for (int i = 0; i < 10; i++) {
        state = start.copy();
        statement(body);
      }
    }
    muted = mutedBefore;
    if (!muted || sawGoto) {
      state = start.copy();
      exit = State.dead();
      statement(body);
    }
  }

  private int index(VariableSymbol v) {
    return indices.computeIfAbsent(
        v,
        x -> {
          variables.add(x);
          return variables.size() - 1;
        });
  }

  private void assign(VariableSymbol v) {
    state.assigned.set(index(v));
  }

  private void declare(List<LocalSymbol> locals) {
    for (LocalSymbol l : locals) {
      if (state.live) {
        state.assigned.clear(index(l));
      }
    }
  }

  private void error(String code, TextSpan at, String message) {
    if (!muted) {
      problems.error(code, at, message);
    }
  }

  private void read(VariableSymbol v, TextSpan at) {
    int i = index(v);
    if (!state.live || state.assigned.get(i)) {
      return;
    }
    BitSet collected = reads;
    if (collected != null && outer.get(i)) {
      collected.set(i);
      return;
    }
    if (v instanceof ParameterSymbol) {
      error("CS0269", at, "use of unassigned out parameter `" + v.name() + "`");
    } else {
      error("CS0165", at, "use of unassigned local variable `" + v.name() + "`");
    }
    state.assigned.set(i);
  }

  // --- statements ---------------------------------------------------------------------------

  private void statements(List<? extends BoundStatement> list) {
    boolean reported = !state.live;
    for (BoundStatement s : list) {
      if (!state.live
          && !reported
          && !(s instanceof BoundLabeled)
          && !(s instanceof BoundLocalFunction)
          && !(s instanceof BoundNoOp)) {
        reported = true;
        if (!muted) {
          problems.warning("CS0162", s.span(), "unreachable code", null);
        }
      }
      statement(s);
      reported &= !state.live;
    }
  }

  private void jump(LabelSymbol label) {
    State before = labels.get(label);
    labels.put(label, before == null ? state.copy() : State.join(before, state));
    state = State.dead();
  }

  private void arrive(LabelSymbol label) {
    State s = labels.remove(label);
    if (s != null) {
      state = State.join(state, s);
    }
  }

  private void statement(BoundStatement s) {
    if (s instanceof BoundBlock b) {
      declare(b.locals());
      functions(b.statements());
      statements(b.statements());
    } else if (s instanceof BoundStatementList l) {
      statements(l.statements());
    } else if (s instanceof BoundExpressionStatement e) {
      expression(e.expression());
    } else if (s instanceof BoundLocalDeclaration d) {
      if (d.initializer() != null) {
        expression(d.initializer());
        assign(d.local());
      } else if (d.local().kind() == LocalSymbol.Kind.CONSTANT || d.local().type().isError()) {
        assign(d.local());
      }
    } else if (s instanceof BoundIf i) {
      condition(i.condition());
      State otherwise = whenFalse;
      state = whenTrue;
      branch(i.consequence());
      State end = state;
      state = otherwise;
      if (i.alternative() != null) {
        branch(i.alternative());
      }
      state = State.join(state, end);
    } else if (s instanceof BoundWhile w) {
      labels.remove(w.breakLabel());
      declare(w.locals());
      condition(w.condition());
      State out = whenFalse;
      state = whenTrue;
      branch(w.body());
      labels.remove(w.continueLabel());
      state = out;
      arrive(w.breakLabel());
    } else if (s instanceof BoundDo d) {
      labels.remove(d.breakLabel());
      labels.remove(d.continueLabel());
      statement(d.body());
      arrive(d.continueLabel());
      declare(d.locals());
      condition(d.condition());
      state = whenFalse;
      arrive(d.breakLabel());
    } else if (s instanceof BoundFor f) {
      forLoop(f);
    } else if (s instanceof BoundForEach f) {
      expression(f.expression());
      State before = state.copy();
      labels.remove(f.breakLabel());
      declare(f.locals());
      expression(f.value());
      if (f.variable() != null) {
        assign(f.variable());
      }
      branch(f.body());
      labels.remove(f.continueLabel());
      state = before;
      arrive(f.breakLabel());
    } else if (s instanceof BoundSwitch w) {
      switchStatement(w);
    } else if (s instanceof BoundReturn r) {
      if (r.expression() != null) {
        expression(r.expression());
      }
      leaveFinally(r.syntax() instanceof ReturnStatementSyntax x ? x.keyword() : r.span(), null);
      checkOuts(r.span());
      exit = exit.live || state.live ? State.join(exit, state) : exit;
      state = State.dead();
    } else if (s instanceof BoundThrow t) {
      if (t.expression() != null) {
        expression(t.expression());
      }
      state = State.dead();
    } else if (s instanceof BoundTry t) {
      tryStatement(t);
    } else if (s instanceof BoundUsing u) {
      declare(u.locals());
      u.declarations().forEach(this::statement);
      if (u.expression() != null) {
        expression(u.expression());
      }
      statement(u.body());
    } else if (s instanceof BoundBreak b) {
      leaveFinally(b.span(), b.label());
      jump(b.label());
    } else if (s instanceof BoundContinue c) {
      leaveFinally(c.span(), c.label());
      jump(c.label());
    } else if (s instanceof BoundGoto g) {
      sawGoto = true;
      leaveFinally(g.span(), g.label());
      State before = labels.get(g.label());
      labels.put(g.label(), before == null ? state.copy() : State.join(before, state));
      state = State.dead();
    } else if (s instanceof BoundLabeled l) {
      finallyLabels.add(l.label());
      State jumped = labels.get(l.label());
      if (jumped != null) {
        state = State.join(state, jumped);
      }
      statement(l.statement());
    }
  }

  private void branch(BoundStatement s) {
    if (!state.live && !(s instanceof BoundBlock b && b.statements().isEmpty())) {
      if (!muted && !(s instanceof BoundNoOp)) {
        TextSpan at =
            s instanceof BoundBlock b && !b.statements().isEmpty()
                ? b.statements().get(0).span()
                : s.span();
        problems.warning("CS0162", at, "unreachable code", null);
      }
    }
    statement(s);
  }

  private void forLoop(BoundFor f) {
    labels.remove(f.breakLabel());
    declare(f.locals());
    statements(f.initializers());
    declare(f.conditionLocals());
    State out;
    if (f.condition() == null) {
      out = State.dead();
    } else {
      condition(f.condition());
      out = whenFalse;
      state = whenTrue;
    }
    branch(f.body());
    arrive(f.continueLabel());
    for (BoundStatement i : f.increments()) {
      statement(i);
    }
    state = out;
    arrive(f.breakLabel());
  }

  private void leaveFinally(TextSpan at, @Nullable LabelSymbol label) {
    if (inFinally && (label == null || !finallyLabels.contains(label))) {
      error("CS0157", at, "control cannot leave the body of a finally clause");
    }
  }

  private void switchStatement(BoundSwitch w) {
    expression(w.expression());
    labels.remove(w.breakLabel());
    declare(w.locals());
    for (BoundSwitchSection section : w.sections()) {
      functions(section.statements());
    }
    State start = state.copy();
    ConstantValue constant = w.expression().constantValue();
    boolean exhaustive = false;
    State after = State.dead();
    int last = w.sections().size() - 1;
    State fall = start.copy();
    for (BoundSwitchSection section : w.sections()) {
      for (BoundSwitchLabel l : section.labels()) {
        boolean unconditional =
            l.pattern() == null
                || l.pattern() instanceof BoundVarPattern
                    && (l.when() == null || isTrue(l.when().constantValue()));
        exhaustive |= unconditional;
      }
    }
    boolean matched = false;
    if (constant != null) {
      for (BoundSwitchSection section : w.sections()) {
        for (BoundSwitchLabel l : section.labels()) {
          matched |= l.pattern() == null ? false : matches(l, constant) && l.when() == null;
        }
      }
    }
    for (int i = 0; i <= last; i++) {
      BoundSwitchSection section = w.sections().get(i);
      State entry = State.dead();
      for (BoundSwitchLabel l : section.labels()) {
        finallyLabels.add(l.label());
        state = fall.copy();
        if (constant != null
            && l.when() == null
            && (l.pattern() instanceof BoundConstantPattern && !matches(l, constant)
                || l.pattern() == null && matched)) {
          state = State.dead();
        }
        declare(section.locals());
        if (l.pattern() != null) {
          pattern(l.pattern());
        }
        if (l.when() != null) {
          condition(l.when());
          state = whenTrue;
        }
        entry = State.join(entry, state);
        State jumped = labels.get(l.label());
        if (jumped != null) {
          entry = State.join(entry, jumped);
        }
      }
      state = entry;
      statements(section.statements());
      if (state.live) {
        BoundSwitchLabel label = section.labels().get(section.labels().size() - 1);
        error(
            i == last ? "CS8070" : "CS0163",
            label.span(),
            i == last
                ? "control cannot fall out of the switch from its final case"
                : "control cannot fall through from one case to another");
      }
    }
    state = after;
    if (!exhaustive && !matched) {
      state = State.join(state, start);
    }
    arrive(w.breakLabel());
  }

  private static boolean isTrue(@Nullable ConstantValue v) {
    return v != null && v.isTrue();
  }

  private static boolean matches(BoundSwitchLabel l, ConstantValue value) {
    return l.pattern() instanceof BoundConstantPattern c && value.equals(c.value().constantValue());
  }

  private void tryStatement(BoundTry t) {
    State start = state.copy();
    State end;
    statement(t.tryBlock());
    end = state;
    for (BoundCatch c : t.catches()) {
      state = start.copy();
      declare(c.locals());
      if (c.local() != null) {
        assign(c.local());
      }
      if (c.filter() != null) {
        condition(c.filter());
        state = whenTrue;
      }
      statement(c.body());
      end = State.join(end, state);
    }
    BoundBlock last = t.finallyBlock();
    if (last == null) {
      state = end;
      return;
    }
    boolean before = inFinally;
    Set<LabelSymbol> labelsBefore = new HashSet<>(finallyLabels);
    inFinally = true;
    finallyLabels.clear();
    collectLabels(last);
    state = start.copy();
    statement(last);
    inFinally = before;
    finallyLabels.clear();
    finallyLabels.addAll(labelsBefore);
    if (!state.live) {
      return;
    }
    State done = end.copy();
    done.assigned.or(state.assigned);
    state = done;
  }

  private void collectLabels(BoundNode node) {
    if (node instanceof BoundLambda || node instanceof BoundLocalFunction) {
      return;
    }
    if (node instanceof BoundWhile w) {
      finallyLabels.add(w.breakLabel());
      finallyLabels.add(w.continueLabel());
    } else if (node instanceof BoundDo w) {
      finallyLabels.add(w.breakLabel());
      finallyLabels.add(w.continueLabel());
    } else if (node instanceof BoundFor w) {
      finallyLabels.add(w.breakLabel());
      finallyLabels.add(w.continueLabel());
    } else if (node instanceof BoundForEach w) {
      finallyLabels.add(w.breakLabel());
      finallyLabels.add(w.continueLabel());
    } else if (node instanceof BoundSwitch w) {
      finallyLabels.add(w.breakLabel());
    } else if (node instanceof BoundSwitchLabel l) {
      finallyLabels.add(l.label());
    } else if (node instanceof BoundLabeled l) {
      finallyLabels.add(l.label());
    } else if (node instanceof BoundExpression) {
      return;
    }
    node.forEachChild(this::collectLabels);
  }

  // --- functions ----------------------------------------------------------------------------

  /** Finds what local functions need and do, then checks their bodies. */
  private void functions(List<? extends BoundStatement> statements) {
    List<BoundLocalFunction> found = new ArrayList<>();
    for (BoundStatement s : statements) {
      BoundStatement x = s;
      while (x instanceof BoundLabeled l) {
        x = l.statement();
      }
      if (x instanceof BoundLocalFunction f) {
        found.add(f);
      }
    }
    for (int round = 0; round < 2 && !found.isEmpty(); round++) {
      for (BoundLocalFunction f : found) {
        effects.put(f.function(), effect(f));
      }
    }
    for (BoundLocalFunction f : found) {
      BitSet all = new BitSet();
      all.set(0, variables.size());
      function(f.body(), f.function(), new State(all, true), f);
    }
  }

  private Effect effect(BoundLocalFunction f) {
    boolean mutedBefore = muted;
    BitSet readsBefore = reads;
    BitSet outerBefore = outer;
    muted = true;
    BitSet collected = new BitSet();
    reads = collected;
    outer = new BitSet();
    outer.set(0, variables.size());
    State end = function(f.body(), f.function(), new State(new BitSet(), true), f);
    muted = mutedBefore;
    reads = readsBefore;
    BitSet writes = end.live ? (BitSet) end.assigned.clone() : new BitSet();
    writes.and(outer);
    outer = outerBefore;
    return new Effect(collected, writes);
  }

  /** Walks a function's body from a state; gives the state at its exits. */
  private State function(BoundBlock body, MethodSymbol symbol, State start, BoundNode node) {
    State before = state;
    State exitBefore = exit;
    List<ParameterSymbol> outsBefore = outs;
    boolean gotoBefore = sawGoto;
    boolean finallyBefore = inFinally;
    inFinally = false;
    outs = symbol.parameters().stream().filter(p -> p.refKind() == RefKind.OUT).toList();
    state = start.copy();
    for (ParameterSymbol p : symbol.parameters()) {
      if (p.refKind() == RefKind.OUT) {
        state.assigned.clear(index(p));
      } else {
        assign(p);
      }
    }
    exit = State.dead();
    run(body);
    if (state.live) {
      if (!symbol.returnType().isVoid() && !symbol.returnType().isError()) {
        if (node.syntax() instanceof LocalFunctionStatementSyntax f) {
          error("CS0161", f.identifier().span(), "not all code paths return a value");
        } else if (node.syntax() instanceof AnonymousFunctionExpressionSyntax l) {
          error("CS0161", l.marker(), "not all code paths of the lambda return a value");
        }
      }
      TextSpan end =
          body.syntax() instanceof BlockSyntax b && node instanceof BoundLocalFunction f
              ? f.syntax() instanceof LocalFunctionStatementSyntax x
                  ? x.identifier().span()
                  : b.closeBrace()
              : body.span();
      checkOuts(end);
      exit = State.join(exit, state);
    }
    State result = exit;
    state = before;
    exit = exitBefore;
    outs = outsBefore;
    sawGoto = gotoBefore;
    inFinally = finallyBefore;
    return result;
  }

  private void checkOuts(TextSpan at) {
    if (!state.live) {
      return;
    }
    for (ParameterSymbol p : outs) {
      if (!state.assigned.get(index(p))) {
        error(
            "CS0177",
            at,
            "the out parameter `" + p.name() + "` must be assigned before control leaves");
      }
    }
  }

  // --- expressions --------------------------------------------------------------------------

  private void condition(BoundExpression e) {
    ConstantValue constant = e.constantValue();
    if (constant != null && constant.value() instanceof Boolean b) {
      expression(e, true);
      whenTrue = b ? state.copy() : State.dead();
      whenFalse = b ? State.dead() : state.copy();
      return;
    }
    if (e instanceof BoundBinaryOperator b && b.kind().isLogical()) {
      boolean and = b.kind() == BinaryOperatorKind.LOGICAL_AND;
      List<BoundExpression> operands = new ArrayList<>();
      BoundExpression x = e;
      while (x instanceof BoundBinaryOperator o
          && o.kind() == b.kind()
          && o.constantValue() == null) {
        operands.add(0, o.right());
        x = o.left();
      }
      operands.add(0, x);
      State decided = State.dead();
      for (BoundExpression operand : operands) {
        condition(operand);
        decided = State.join(decided, and ? whenFalse : whenTrue);
        state = and ? whenTrue : whenFalse;
      }
      State through = state;
      whenTrue = and ? through : decided;
      whenFalse = and ? decided : through;
      return;
    }
    if (e instanceof BoundUnaryOperator u
        && u.kind() == UnaryOperatorKind.LOGICAL_NOT
        && u.method() == null
        && !u.isLifted()) {
      condition(u.operand());
      State t = whenTrue;
      whenTrue = whenFalse;
      whenFalse = t;
      return;
    }
    if (e instanceof BoundConditional c && c.type().isBoolean()) {
      condition(c.condition());
      State otherwise = whenFalse;
      state = whenTrue;
      condition(c.consequence());
      State t = whenTrue;
      State f = whenFalse;
      state = otherwise;
      condition(c.alternative());
      whenTrue = State.join(whenTrue, t);
      whenFalse = State.join(whenFalse, f);
      return;
    }
    if (e instanceof BoundIsPattern p) {
      expression(p.expression());
      whenFalse = state.copy();
      pattern(p.pattern());
      whenTrue = state.copy();
      if (p.pattern() instanceof BoundVarPattern) {
        whenFalse = State.dead();
      }
      return;
    }
    if (e instanceof BoundConversion c
        && c.operand().type() != null
        && c.operand().type().isBoolean()
        && c.type().isBoolean()) {
      condition(c.operand());
      return;
    }
    expression(e, true);
    whenTrue = state.copy();
    whenFalse = state.copy();
  }

  private void pattern(BoundPattern p) {
    if (p instanceof BoundDeclarationPattern d && d.local() != null) {
      assign(d.local());
    } else if (p instanceof BoundVarPattern v && v.local() != null) {
      assign(v.local());
    }
  }

  private void expression(BoundExpression e) {
    expression(e, false);
  }

  private void expression(BoundExpression e, boolean conditionHandled) {
    if (!conditionHandled
        && e.type() != null
        && e.type().isBoolean()
        && (e instanceof BoundBinaryOperator b && b.kind().isLogical()
            || e instanceof BoundUnaryOperator u && u.kind() == UnaryOperatorKind.LOGICAL_NOT
            || e instanceof BoundConditional
            || e instanceof BoundIsPattern)) {
      condition(e);
      state = State.join(whenTrue, whenFalse);
      return;
    }
    if (e instanceof BoundLocal l) {
      if (l.constantValue() == null) {
        read(l.local(), l.span());
      }
    } else if (e instanceof BoundParameter p) {
      read(p.parameter(), p.span());
    } else if (e instanceof BoundBinaryOperator b) {
      List<BoundExpression> rights = new ArrayList<>();
      BoundExpression x = b;
      while (x instanceof BoundBinaryOperator o && !o.kind().isLogical()) {
        rights.add(o.right());
        x = o.left();
      }
      if (x == b) {
        expression(b.left());
        expression(b.right());
        return;
      }
      expression(x);
      for (int i = rights.size() - 1; i >= 0; i--) {
        expression(rights.get(i));
      }
    } else if (e instanceof BoundAssignment a) {
      target(a.left());
      expression(a.right());
      assignTarget(a.left());
    } else if (e instanceof BoundCompoundAssignment a) {
      expression(a.left());
      expression(a.newValue());
      assignTarget(a.left());
    } else if (e instanceof BoundIncrement i) {
      expression(i.operand());
      assignTarget(i.operand());
    } else if (e instanceof BoundDeconstructionAssignment d) {
      targets(d.deconstruction());
      expression(d.right());
      assignTargets(d.deconstruction());
    } else if (e instanceof BoundConditional c) {
      condition(c.condition());
      State otherwise = whenFalse;
      state = whenTrue;
      expression(c.consequence());
      State end = state;
      state = otherwise;
      expression(c.alternative());
      state = State.join(state, end);
    } else if (e instanceof BoundNullCoalescing c) {
      expression(c.left());
      State before = state.copy();
      expression(c.right());
      state = State.join(before, state);
    } else if (e instanceof BoundConditionalAccess c) {
      expression(c.receiver());
      State before = state.copy();
      expression(c.whenNotNull());
      state = before;
    } else if (e instanceof BoundThrowExpression t) {
      expression(t.expression());
      state = State.dead();
    } else if (e instanceof BoundIsPattern p) {
      expression(p.expression());
      State before = state.copy();
      pattern(p.pattern());
      state = before;
    } else if (e instanceof BoundLambda l) {
      function(l.body(), l.signature(), state, l);
    } else if (e instanceof BoundCall c) {
      if (c.receiver() != null) {
        expression(c.receiver());
      }
      arguments(c.method(), c.arguments());
      callLocal(c.method(), c.span());
    } else if (e instanceof BoundDelegateCall c) {
      expression(c.delegate());
      arguments(c.invoke(), c.arguments());
    } else if (e instanceof BoundObjectCreation c) {
      arguments(c.constructor(), c.arguments());
    } else if (e instanceof BoundDelegateCreation d) {
      if (d.receiver() != null) {
        expression(d.receiver());
      }
      callLocal(d.method(), d.span());
    } else if (e instanceof BoundInterpolatedString s) {
      for (BoundInterpolationPart p : s.parts()) {
        if (p.value() != null) {
          expression(p.value());
        }
      }
    } else {
      e.forEachChild(
          c -> {
            if (c instanceof BoundExpression x) {
              expression(x);
            }
          });
    }
  }

  private void callLocal(MethodSymbol method, TextSpan at) {
    Effect effect = effects.get(method.originalDefinition());
    if (effect != null) {
      for (int i = effect.reads().nextSetBit(0); i >= 0; i = effect.reads().nextSetBit(i + 1)) {
        read(variables.get(i), at);
      }
      state.assigned.or(effect.writes());
    }
  }

  private void arguments(MethodSymbol method, List<BoundExpression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      boolean out =
          i < method.parameters().size() && method.parameters().get(i).refKind() == RefKind.OUT;
      if (out) {
        target(arguments.get(i));
      } else {
        expression(arguments.get(i));
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (i < method.parameters().size() && method.parameters().get(i).refKind() == RefKind.OUT) {
        assignTarget(arguments.get(i));
      }
    }
  }

  private void target(BoundExpression e) {
    if (e instanceof BoundLocal || e instanceof BoundParameter || e instanceof BoundDiscard) {
      return;
    }
    if (e instanceof BoundTupleElement t) {
      expression(t.receiver());
      return;
    }
    e.forEachChild(
        c -> {
          if (c instanceof BoundExpression x) {
            expression(x);
          }
        });
  }

  private void assignTarget(BoundExpression e) {
    if (e instanceof BoundLocal l) {
      assign(l.local());
    } else if (e instanceof BoundParameter p) {
      assign(p.parameter());
    }
  }

  private void targets(BoundDeconstruction d) {
    for (BoundDeconstructionElement e : d.elements()) {
      if (e.nested() != null) {
        targets(e.nested());
      } else if (e.target() != null) {
        target(e.target());
      }
    }
  }

  private void assignTargets(BoundDeconstruction d) {
    for (BoundDeconstructionElement e : d.elements()) {
      if (e.nested() != null) {
        assignTargets(e.nested());
      } else if (e.target() != null) {
        assignTarget(e.target());
      }
    }
  }
}
