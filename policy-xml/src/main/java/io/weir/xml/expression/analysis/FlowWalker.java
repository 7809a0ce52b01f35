package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.BinaryOperatorKind;
import io.weir.xml.expression.binding.BoundAssignment;
import io.weir.xml.expression.binding.BoundBinaryOperator;
import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundBreak;
import io.weir.xml.expression.binding.BoundCall;
import io.weir.xml.expression.binding.BoundCatch;
import io.weir.xml.expression.binding.BoundCompoundAssignment;
import io.weir.xml.expression.binding.BoundConditional;
import io.weir.xml.expression.binding.BoundConditionalAccess;
import io.weir.xml.expression.binding.BoundConstantPattern;
import io.weir.xml.expression.binding.BoundContinue;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundDeclarationPattern;
import io.weir.xml.expression.binding.BoundDeconstruction;
import io.weir.xml.expression.binding.BoundDeconstructionAssignment;
import io.weir.xml.expression.binding.BoundDeconstructionElement;
import io.weir.xml.expression.binding.BoundDefaultExpression;
import io.weir.xml.expression.binding.BoundDelegateCall;
import io.weir.xml.expression.binding.BoundDelegateCreation;
import io.weir.xml.expression.binding.BoundDiscard;
import io.weir.xml.expression.binding.BoundDo;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundFor;
import io.weir.xml.expression.binding.BoundForEach;
import io.weir.xml.expression.binding.BoundGoto;
import io.weir.xml.expression.binding.BoundIf;
import io.weir.xml.expression.binding.BoundIncrement;
import io.weir.xml.expression.binding.BoundIndexerAccess;
import io.weir.xml.expression.binding.BoundIsPattern;
import io.weir.xml.expression.binding.BoundLabeled;
import io.weir.xml.expression.binding.BoundLambda;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundLocalDeclaration;
import io.weir.xml.expression.binding.BoundLocalFunction;
import io.weir.xml.expression.binding.BoundNoOp;
import io.weir.xml.expression.binding.BoundNode;
import io.weir.xml.expression.binding.BoundNullCoalescing;
import io.weir.xml.expression.binding.BoundObjectCreation;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundPattern;
import io.weir.xml.expression.binding.BoundRefAssignment;
import io.weir.xml.expression.binding.BoundReturn;
import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.binding.BoundStatementList;
import io.weir.xml.expression.binding.BoundSwitch;
import io.weir.xml.expression.binding.BoundSwitchLabel;
import io.weir.xml.expression.binding.BoundSwitchSection;
import io.weir.xml.expression.binding.BoundThrow;
import io.weir.xml.expression.binding.BoundThrowExpression;
import io.weir.xml.expression.binding.BoundTry;
import io.weir.xml.expression.binding.BoundTupleElement;
import io.weir.xml.expression.binding.BoundUnaryOperator;
import io.weir.xml.expression.binding.BoundUsing;
import io.weir.xml.expression.binding.BoundVarPattern;
import io.weir.xml.expression.binding.BoundWhile;
import io.weir.xml.expression.binding.ConversionKind;
import io.weir.xml.expression.binding.UnaryOperatorKind;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SymbolDisplay;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import io.weir.xml.expression.syntax.AnonymousFunctionExpressionSyntax;
import io.weir.xml.expression.syntax.AnonymousMethodExpressionSyntax;
import io.weir.xml.expression.syntax.BlockSyntax;
import io.weir.xml.expression.syntax.CatchClauseSyntax;
import io.weir.xml.expression.syntax.LabeledStatementSyntax;
import io.weir.xml.expression.syntax.LocalFunctionStatementSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import io.weir.xml.expression.syntax.VariableDeclaratorSyntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a body in the order of control. A backward goto, or a call of a local function that stands
 * further down, depends on what has not been walked yet: the walk is repeated in silence until
 * nothing changes, from the assumption that labels are not reached and functions assign all; then
 * once more to report.
 */
final class FlowWalker {
  private final FlowProblems problems;
  private boolean silent = true;

  private FlowState state = FlowState.reachable(new BitSet());
  private FlowState whenTrue = FlowState.unreachable();
  private FlowState whenFalse = FlowState.unreachable();
  private FlowFunction current = new FlowFunction(null, null);
  private @Nullable SyntaxNode container;

  private final Map<VariableSymbol, Slot> slots = new HashMap<>();
  private final List<Slot> slotsByIndex = new ArrayList<>();
  private int slotCount;
  private final Map<VariableSymbol, FlowFunction> owners = new HashMap<>();
  private final Set<VariableSymbol> unassignedTold = new HashSet<>();

  private final Map<MethodSymbol, FlowUsage> usages = new HashMap<>();
  private boolean usagesChanged;
  private Map<LabelSymbol, FlowState> labelStates = new HashMap<>();
  private Map<LabelSymbol, FlowState> nextLabelStates = new HashMap<>();

  private final Set<LabelSymbol> usedLabels = new HashSet<>();
  private final Map<LabelSymbol, TextSpan> declaredLabels = new LinkedHashMap<>();
  private final Set<VariableSymbol> read = new HashSet<>();
  private final Set<VariableSymbol> written = new HashSet<>();
  private final Map<LocalSymbol, TextSpan> declarations = new LinkedHashMap<>();

  FlowWalker(FlowProblems problems) {
    this.problems = problems;
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
      TextSpan end =
          body.syntax() instanceof BlockSyntax b
              ? b.closeBrace()
              : new TextSpan(body.span().end(), body.span().end());
      error("CS0161", end, "not all code paths return a value: the end of the body is reachable");
    }
    arrive(0);
    refuseJumps();
  }

  // ---- problems

  private void error(String csharp, TextSpan span, String message) {
    if (!silent) {
      problems.error(csharp, span, message);
    }
  }

  private void warning(String csharp, TextSpan span, String message) {
    if (!silent) {
      problems.warning(csharp, span, message);
    }
  }

  // ---- variables

  private Slot slot(VariableSymbol variable) {
    Slot known = slots.get(variable);
    if (known != null) {
      return known;
    }
    Slot made = Slot.of(variable, () -> slotCount++);
    slots.put(variable, made);
    owners.put(variable, current);
    index(made);
    return made;
  }

  private void index(Slot slot) {
    while (slotsByIndex.size() <= slot.index) {
      slotsByIndex.add(slot);
    }
    slotsByIndex.set(slot.index, slot);
    slot.parts.forEach(this::index);
  }

  private void declare(List<LocalSymbol> locals) {
    for (LocalSymbol local : locals) {
      declare(local);
    }
  }

  private Slot declare(VariableSymbol variable) {
    Slot slot = slot(variable);
    owners.put(variable, current);
    slot.clear(state);
    return slot;
  }

  private void enter(List<ParameterSymbol> parameters) {
    for (ParameterSymbol p : parameters) {
      Slot slot = declare(p);
      if (p.refKind() != RefKind.OUT) {
        slot.assign(state);
      }
    }
  }

  private @Nullable Slot slotOf(BoundExpression e) {
    if (e instanceof BoundLocal l) {
      return l.constantValue() == null ? slot(l.local()) : null;
    } else if (e instanceof BoundParameter p) {
      return slot(p.parameter());
    } else if (e instanceof BoundTupleElement t) {
      Slot whole = slotOf(t.receiver());
      return whole == null || t.index() >= whole.parts.size() ? null : whole.parts.get(t.index());
    }
    return null;
  }

  private void readSlot(Slot slot, SyntaxNode syntax) {
    read.add(slot.root);
    if (!slot.isAssigned(state)) {
      unassigned(slot, syntax);
    }
  }

  private void unassigned(Slot slot, SyntaxNode syntax) {
    FlowFunction function = current.nearestLocalFunction();
    FlowFunction owner = owners.get(slot.root);
    if (function != null && owner != null && !owner.isWithin(function)) {
      // Whether it has a value depends on where the local function is called.
      FlowUsage usage = usage(Objects.requireNonNull(function.symbol));
      if (!usage.reads.get(slot.index)) {
        usage.reads.set(slot.index);
        usagesChanged = true;
      }
      return;
    }
    if (silent || !unassignedTold.add(slot.root)) {
      return;
    }
    TextSpan span = syntax.span();
    if (!slot.field.isEmpty()) {
      error("CS0170", span, "use of possibly unassigned field `" + slot.field + "`");
    } else if (slot.root instanceof ParameterSymbol) {
      error("CS0269", span, "use of unassigned out parameter `" + slot.root.name() + "`");
    } else {
      error("CS0165", span, "use of unassigned local variable `" + slot.root.name() + "`");
    }
  }

  /** Gives the target a value; {@code value} is null if it does not come from an expression. */
  private void assign(BoundExpression target, @Nullable BoundExpression value) {
    Slot slot = slotOf(target);
    if (slot != null) {
      assign(slot, target.type(), value);
    }
  }

  private void assign(Slot slot, TypeSymbol type, @Nullable BoundExpression value) {
    slot.assign(state);
    written.add(slot.root);
    if (isWriteAUse(type, value)) {
      read.add(slot.root);
    }
  }

  private void assign(@Nullable LocalSymbol local) {
    if (local != null) {
      assign(slot(local), local.type(), null);
    }
  }

  /** Whether the compiler of C# takes a write as a use: its value was not just a constant. */
  private static boolean isWriteAUse(@Nullable TypeSymbol type, @Nullable BoundExpression value) {
    if (value == null) {
      return true;
    }
    ConstantValue constant = value.constantValue();
    if (type != null && type.isReferenceType() && !type.isString()) {
      return constant == null || !constant.isNull();
    }
    if (constant != null || value instanceof BoundDefaultExpression) {
      return false;
    }
    if (value instanceof BoundConversion c) {
      return c.conversion().kind() == ConversionKind.USER_DEFINED || isWriteAUse(null, c.operand());
    }
    return true;
  }

  // ---- functions

  private FlowUsage usage(MethodSymbol function) {
    return usages.computeIfAbsent(function.originalDefinition(), f -> new FlowUsage());
  }

  private void lambda(BoundLambda node) {
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
    if (state.isReachable() && !function.returnType().isVoid()) {
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

  /** A call, or the making of a delegate, reads what the local function reads. */
  private void useFunction(MethodSymbol method, SyntaxNode syntax, boolean isCall) {
    if (method.kind() != MethodSymbol.Kind.LOCAL_FUNCTION) {
      return;
    }
    FlowUsage usage = usage(method);
    BitSet reads = (BitSet) usage.reads.clone();
    for (int i = reads.nextSetBit(0); i >= 0; i = reads.nextSetBit(i + 1)) {
      Slot slot = slotsByIndex.get(i);
      if (!slot.isAssigned(state)) {
        unassigned(slot, syntax);
      }
    }
    if (isCall) {
      BitSet writes = usage.writes;
      if (writes == null) {
        writes = new BitSet();
        writes.set(0, slotCount);
      }
      state.setAll(writes);
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

  private void statement(BoundStatement node) {
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

  // ---- patterns and conditions

  private void pattern(BoundPattern pattern) {
    if (pattern instanceof BoundDeclarationPattern d) {
      assign(d.local());
    } else if (pattern instanceof BoundVarPattern v) {
      assign(v.local());
    } else if (pattern instanceof BoundConstantPattern c) {
      visit(c.value());
    }
  }

  private void condition(BoundExpression e) {
    ConstantValue constant = e.constantValue();
    if (constant != null && constant.value() instanceof Boolean holds) {
      visit(e);
      FlowState here = state;
      whenTrue = holds ? here : here.afterJump();
      whenFalse = holds ? here.afterJump() : here;
    } else if (e instanceof BoundUnaryOperator u
        && u.kind() == UnaryOperatorKind.LOGICAL_NOT
        && u.method() == null) {
      condition(u.operand());
      FlowState t = whenTrue;
      whenTrue = whenFalse;
      whenFalse = t;
    } else if (e instanceof BoundBinaryOperator b && b.kind().isLogical()) {
      boolean and = b.kind() == BinaryOperatorKind.LOGICAL_AND;
      condition(b.left());
      FlowState decided = and ? whenFalse : whenTrue;
      state = and ? whenTrue : whenFalse;
      condition(b.right());
      if (and) {
        whenFalse.join(decided);
      } else {
        whenTrue.join(decided);
      }
    } else if (e instanceof BoundIsPattern p) {
      visit(p.expression());
      boolean always = SwitchCoverage.alwaysMatches(p.pattern(), p.expression().type());
      FlowState no = always ? state.afterJump() : state.copy();
      pattern(p.pattern());
      whenTrue = state;
      whenFalse = no;
    } else if (e instanceof BoundConversion c && c.conversion().isIdentity()) {
      condition(c.operand());
    } else {
      visit(e);
      whenTrue = state;
      whenFalse = state.copy();
    }
  }

  private void unsplit() {
    state = whenTrue;
    state.join(whenFalse);
  }

  // ---- expressions

  private void visit(BoundNode node) {
    if (node instanceof BoundStatement s) {
      statement(s);
    } else if (node instanceof BoundLocal || node instanceof BoundParameter) {
      variable((BoundExpression) node);
    } else if (node instanceof BoundTupleElement t) {
      Slot slot = slotOf(t);
      if (slot == null) {
        visit(t.receiver());
      } else {
        readSlot(slot, t.syntax());
      }
    } else if (node instanceof BoundBinaryOperator b) {
      binary(b);
    } else if (node instanceof BoundIsPattern p) {
      condition(p);
      unsplit();
    } else if (node instanceof BoundUnaryOperator u
        && u.kind() == UnaryOperatorKind.LOGICAL_NOT
        && u.method() == null
        && u.constantValue() == null) {
      condition(u);
      unsplit();
    } else if (node instanceof BoundConditional c) {
      conditional(c);
    } else if (node instanceof BoundAssignment a) {
      target(a.left());
      visit(a.right());
      assign(a.left(), a.right());
    } else if (node instanceof BoundRefAssignment a) {
      target(a.left());
      visit(a.right());
      assign(a.right(), null);
      assign(a.left(), null);
    } else if (node instanceof BoundCompoundAssignment a) {
      visit(a.left());
      visit(a.newValue());
      assign(a.left(), null);
    } else if (node instanceof BoundIncrement i) {
      visit(i.operand());
      visit(i.newValue());
      assign(i.operand(), null);
    } else if (node instanceof BoundDeconstructionAssignment d) {
      targets(d.deconstruction());
      visit(d.right());
      assignTargets(d.deconstruction());
    } else if (node instanceof BoundNullCoalescing n) {
      visit(n.left());
      FlowState there = state.copy();
      if (n.left().constantValue() != null && !n.left().constantValue().isNull()) {
        state = state.afterJump();
      }
      visit(n.right());
      state.join(there);
    } else if (node instanceof BoundConditionalAccess a) {
      visit(a.receiver());
      FlowState ifNull = state.copy();
      visit(a.whenNotNull());
      state.join(ifNull);
    } else if (node instanceof BoundThrowExpression t) {
      visit(t.expression());
      state = state.afterJump();
    } else if (node instanceof BoundLambda l) {
      lambda(l);
    } else if (node instanceof BoundCall c) {
      if (c.receiver() != null) {
        visit(c.receiver());
      }
      arguments(c.arguments(), c.evaluationOrder(), c.method());
      useFunction(c.method(), c.syntax(), true);
    } else if (node instanceof BoundDelegateCall c) {
      visit(c.delegate());
      arguments(c.arguments(), c.evaluationOrder(), c.invoke());
    } else if (node instanceof BoundObjectCreation c) {
      arguments(c.arguments(), c.evaluationOrder(), c.constructor());
    } else if (node instanceof BoundIndexerAccess i) {
      visit(i.receiver());
      arguments(i.arguments(), i.evaluationOrder(), null);
    } else if (node instanceof BoundDelegateCreation d) {
      if (d.receiver() != null) {
        visit(d.receiver());
      }
      useFunction(d.method(), d.syntax(), false);
    } else {
      node.forEachChild(this::visit);
    }
  }

  private void variable(BoundExpression e) {
    Slot slot = slotOf(e);
    if (slot != null) {
      readSlot(slot, e.syntax());
    }
  }

  /** Long chains of operators are walked without recursion. */
  private void binary(BoundBinaryOperator node) {
    if (node.kind().isLogical()) {
      if (node.constantValue() != null) {
        visit(node.left());
        visit(node.right());
        return;
      }
      condition(node);
      unsplit();
      return;
    }
    Deque<BoundExpression> rights = new ArrayDeque<>();
    BoundExpression left = node;
    while (left instanceof BoundBinaryOperator b && !b.kind().isLogical()) {
      rights.push(b.right());
      left = b.left();
    }
    visit(left);
    rights.forEach(this::visit);
  }

  private void conditional(BoundConditional node) {
    condition(node.condition());
    FlowState otherwise = whenFalse;
    state = whenTrue;
    visit(node.consequence());
    FlowState end = state;
    state = otherwise;
    visit(node.alternative());
    state.join(end);
  }

  private void arguments(
      List<BoundExpression> arguments, List<Integer> order, @Nullable MethodSymbol method) {
    for (int n = 0; n < arguments.size(); n++) {
      int i = order.isEmpty() ? n : order.get(n);
      if (refKind(method, i) == RefKind.OUT) {
        target(arguments.get(i));
      } else {
        visit(arguments.get(i));
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      RefKind kind = refKind(method, i);
      if (kind == RefKind.OUT || kind == RefKind.REF) {
        assign(arguments.get(i), null);
      }
    }
  }

  private static RefKind refKind(@Nullable MethodSymbol method, int index) {
    return method == null || index >= method.parameters().size()
        ? RefKind.NONE
        : method.parameters().get(index).refKind();
  }

  /** Evaluates the parts of a target without reading it. */
  private void target(BoundExpression e) {
    if (e instanceof BoundLocal || e instanceof BoundParameter || e instanceof BoundDiscard) {
      return;
    }
    if (e instanceof BoundTupleElement t) {
      target(t.receiver());
    } else if (e instanceof BoundCall
        || e instanceof BoundConditional
        || e instanceof BoundRefAssignment) {
      visit(e);
    } else {
      e.forEachChild(this::visit);
    }
  }

  private void targets(BoundDeconstruction node) {
    for (BoundDeconstructionElement element : node.elements()) {
      if (element.nested() != null) {
        targets(element.nested());
      } else if (element.target() != null) {
        target(element.target());
      }
    }
  }

  private void assignTargets(BoundDeconstruction node) {
    for (BoundDeconstructionElement element : node.elements()) {
      if (element.nested() != null) {
        assignTargets(element.nested());
        continue;
      }
      if (element.converted() != null) {
        visit(element.converted());
      }
      if (element.target() != null) {
        assign(element.target(), null);
      }
    }
  }
}
