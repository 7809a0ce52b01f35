package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DisposableInterface;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.Pairs;
import io.weir.xml.expression.binding.*;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.BudgetValue;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Element;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.InstanceOf;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaStatement.Block;
import io.weir.xml.expression.lowering.JavaStatement.Evaluate;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.Jump;
import io.weir.xml.expression.lowering.JavaStatement.Return;
import io.weir.xml.expression.lowering.JavaStatement.Store;
import io.weir.xml.expression.lowering.JavaStatement.TryCatch;
import io.weir.xml.expression.lowering.JavaStatement.TryFinally;
import io.weir.xml.expression.lowering.JavaStatement.While;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers statements. Every jump of C# becomes leaving a labelled Java statement; what C# jumps back
 * to is a loop around a choice of sections. No jump leaves a protected region directly (see {@link
 * ProtectedRegion}).
 */
final class StatementLowerer implements BoundStatementVisitor<@Nullable Void> {
  private final FunctionLowerer function;
  private final Map<LabelSymbol, JumpTarget> targets = new HashMap<>();
  private final JumpTarget returnTarget = new JumpTarget("", List.of(), 0);
  private final Deque<CatchFrame> frames = new ArrayDeque<>();
  private final Deque<Local> caught = new ArrayDeque<>();
  private @Nullable ProtectedRegion region;

  StatementLowerer(FunctionLowerer function) {
    this.function = function;
  }

  private ExpressionLowerer expressions() {
    return function.expressions;
  }

  void lower(BoundStatement statement) {
    function.position(statement.span().start());
    statement.accept(this);
  }

  private void lowerAll(List<BoundStatement> statements) {
    statements.forEach(this::lower);
  }

  private int depth() {
    ProtectedRegion current = region;
    return current == null ? 0 : current.depth;
  }

  private int position() {
    return function.position();
  }

  // ---- jumps

  private void jump(JumpTarget target) {
    ProtectedRegion current = region;
    if (current == null || current.depth <= target.depth()) {
      function.addAll(target.before());
      if (target == returnTarget) {
        boolean isVoid = function.resultType.isVoid();
        function.add(new Return(position(), isVoid ? null : function.result()));
      } else {
        function.add(new Jump(position(), target.label()));
      }
    } else {
      function.store(current.flag, new Literal(current.code(target), int.class));
      function.add(new Jump(position(), current.label));
    }
  }

  private void jump(LabelSymbol label) {
    JumpTarget target = targets.get(label);
    if (target == null) {
      throw new IllegalStateException("no target " + label);
    }
    jump(target);
  }

  @Override
  public @Nullable Void visitBreak(BoundBreak node) {
    jump(node.label());
    return null;
  }

  @Override
  public @Nullable Void visitContinue(BoundContinue node) {
    jump(node.label());
    return null;
  }

  @Override
  public @Nullable Void visitGoto(BoundGoto node) {
    jump(node.label());
    return null;
  }

  @Override
  public @Nullable Void visitReturn(BoundReturn node) {
    BoundExpression given = node.expression();
    // The function of an expression gives back what stands before the conversion to object.
    BoundExpression expression =
        given != null && !function.resultType.isObject() && given.type().isObject()
            ? ResultTypes.plain(given)
            : given;
    if (expression == null) {
      if (region == null) {
        function.add(new Return(position(), null));
      } else {
        jump(returnTarget);
      }
      return null;
    }
    if (function.resultType.isVoid()) {
      expressions().lowerEffect(expression);
      jump(returnTarget);
      return null;
    }
    JavaExpression value = expressions().lower(expression);
    value = JavaTypes.adapt(value, expression.type(), JavaTypes.typed(function.resultType));
    if (region == null) {
      function.add(new Return(position(), value));
    } else {
      function.store(function.result(), value);
      jump(returnTarget);
    }
    return null;
  }

  @Override
  public @Nullable Void visitThrow(BoundThrow node) {
    BoundExpression expression = node.expression();
    if (expression != null) {
      expressions().raise(expressions().lower(expression));
    } else {
      expressions().raise(caught.getFirst());
    }
    return null;
  }

  // ---- blocks

  @Override
  public @Nullable Void visitNoOp(BoundNoOp node) {
    return null;
  }

  @Override
  public @Nullable Void visitExpressionStatement(BoundExpressionStatement node) {
    expressions().lowerEffect(node.expression());
    return null;
  }

  @Override
  public @Nullable Void visitStatementList(BoundStatementList node) {
    lowerAll(node.statements());
    return null;
  }

  @Override
  public @Nullable Void visitBlock(BoundBlock node) {
    declare(node.locals(), node.statements());
    function.registerLocalFunctions(node.localFunctions());
    sequence(node.statements());
    return null;
  }

  /** Declares variables, but for those whose declaration among the statements can do it. */
  private void declare(List<LocalSymbol> locals, List<BoundStatement> statements) {
    Set<LocalSymbol> later = new HashSet<>();
    boolean labels = statements.stream().anyMatch(s -> s instanceof BoundLabeled);
    if (!labels) {
      for (BoundStatement statement : statements) {
        if (statement instanceof BoundLocalDeclaration declaration
            && !declaration.local().isCaptured()) {
          later.add(declaration.local());
        } else if (statement instanceof BoundStatementList list) {
          for (BoundStatement inner : list.statements()) {
            if (inner instanceof BoundLocalDeclaration declaration
                && !declaration.local().isCaptured()) {
              later.add(declaration.local());
            }
          }
        }
      }
    }
    for (LocalSymbol local : locals) {
      if (local.constantValue() == null && !later.contains(local)) {
        function.declareLocal(local, null);
      }
    }
  }

  @Override
  public @Nullable Void visitLocalDeclaration(BoundLocalDeclaration node) {
    LocalSymbol local = node.local();
    if (local.constantValue() != null) {
      return null;
    }
    BoundExpression initializer = node.initializer();
    if (initializer == null) {
      if (!function.isDeclared(local)) {
        function.declareLocal(local, null);
      }
      return null;
    }
    JavaExpression value = expressions().lower(initializer);
    if (function.isDeclared(local)) {
      function.store(local, value);
    } else {
      function.declareLocal(local, value);
    }
    return null;
  }

  @Override
  public @Nullable Void visitLocalFunction(BoundLocalFunction node) {
    MethodSymbol symbol = node.function();
    FunctionLowerer.LocalFunction local = function.localFunction(symbol);
    FunctionLowerer inner = function.inner(local.function(), symbol.returnType(), local.captures());
    symbol.typeParameters().forEach(inner::declareTypeParameter);
    for (ParameterSymbol parameter : symbol.parameters()) {
      inner.declareParameter(parameter);
    }
    inner.guardDepth(() -> inner.statements.lower(node.body()));
    inner.finish();
    return null;
  }

  /** Statements in a row; labels among them that are jumped to make a loop over sections. */
  private void sequence(List<BoundStatement> statements) {
    boolean labels = statements.stream().anyMatch(s -> s instanceof BoundLabeled);
    if (!labels) {
      lowerAll(statements);
      return;
    }
    Local state = function.variable(int.class);
    String loop = function.label();
    String section = function.label();
    List<List<BoundStatement>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    for (BoundStatement statement : statements) {
      BoundStatement current = statement;
      if (current instanceof BoundLabeled) {
        sections.add(new ArrayList<>());
      }
      while (current instanceof BoundLabeled labeled) {
        targets.put(
            labeled.label(),
            new JumpTarget(
                section,
                List.of(new Store(position(), state, new Literal(sections.size() - 1, int.class))),
                depth()));
        current = labeled.statement();
      }
      sections.get(sections.size() - 1).add(current);
    }
    List<JavaStatement> body =
        function.collect(
            () -> {
              List<JavaStatement> choice =
                  function.collect(
                      () -> {
                        for (int i = 0; i < sections.size(); i++) {
                          int number = i;
                          function.add(
                              new If(
                                  position(),
                                  new Binary(
                                      "<=", state, new Literal(number, int.class), boolean.class),
                                  function.collect(() -> lowerAll(sections.get(number))),
                                  List.of()));
                        }
                        function.add(new Jump(position(), loop));
                      });
              function.add(new Block(position(), section, choice));
              tick();
            });
    function.add(new While(position(), loop, null, body));
  }

  @Override
  public @Nullable Void visitLabeled(BoundLabeled node) {
    sequence(List.of(node));
    return null;
  }

  private void tick() {
    function.countTurn();
  }

  // ---- choices

  @Override
  public @Nullable Void visitIf(BoundIf node) {
    ConstantValue known = node.condition().constantValue();
    if (known != null) {
      BoundStatement alternative = node.alternative();
      if (known.isTrue()) {
        scoped(node.consequence());
      } else if (alternative != null) {
        scoped(alternative);
      }
      return null;
    }
    JavaExpression condition = expressions().lower(node.condition());
    int position = position();
    List<JavaStatement> then = function.collect(() -> lower(node.consequence()));
    BoundStatement alternative = node.alternative();
    List<JavaStatement> otherwise =
        alternative == null ? List.of() : function.collect(() -> lower(alternative));
    if (condition instanceof Literal literal) {
      List<JavaStatement> live = Boolean.TRUE.equals(literal.value()) ? then : otherwise;
      function.add(new Block(position, null, live));
    } else {
      function.add(new If(position, condition, then, otherwise));
    }
    return null;
  }

  /** A statement as a Java block, for names to be its own. */
  private void scoped(BoundStatement statement) {
    List<JavaStatement> list = function.collect(() -> lower(statement));
    function.add(new Block(position(), null, list));
  }

  @Override
  public @Nullable Void visitSwitch(BoundSwitch node) {
    String end = function.label();
    targets.put(node.breakLabel(), new JumpTarget(end, List.of(), depth()));
    List<JavaStatement> all = function.collect(() -> switchBody(node));
    function.add(new Block(position(), end, all));
    return null;
  }

  private void switchBody(BoundSwitch node) {
    JavaExpression value = expressions().keep(expressions().lower(node.expression()));
    for (LocalSymbol local : node.locals()) {
      if (local.constantValue() == null) {
        function.declareLocal(local, null);
      }
    }
    function.registerLocalFunctions(node.localFunctions());
    for (BoundSwitchSection section : node.sections()) {
      for (LocalSymbol local : section.locals()) {
        function.declareLocal(local, null);
      }
    }
    boolean jumpsBack = containsGoto(node);
    String loop = function.label();
    String chosen = function.label();
    Local state = function.variable(int.class);
    int fallback = -1;
    for (int i = 0; i < node.sections().size(); i++) {
      for (BoundSwitchLabel label : node.sections().get(i).labels()) {
        if (label.pattern() == null) {
          fallback = i;
        }
        targets.put(
            label.label(),
            new JumpTarget(
                chosen, List.of(new Store(position(), state, new Literal(i, int.class))), depth()));
      }
    }
    function.store(state, new Literal(fallback, int.class));
    String found = function.label();
    List<JavaStatement> search =
        function.collect(
            () -> {
              for (int i = 0; i < node.sections().size(); i++) {
                for (BoundSwitchLabel label : node.sections().get(i).labels()) {
                  if (label.pattern() != null) {
                    tryLabel(node, value, label, i, state, found);
                  }
                }
              }
            });
    function.add(new Block(position(), found, search));
    if (!jumpsBack) {
      sections(node, state);
      return;
    }
    List<JavaStatement> body =
        function.collect(
            () -> {
              List<JavaStatement> choice =
                  function.collect(
                      () -> {
                        sections(node, state);
                        function.add(new Jump(position(), loop));
                      });
              function.add(new Block(position(), chosen, choice));
              tick();
            });
    function.add(new While(position(), loop, null, body));
  }

  private void tryLabel(
      BoundSwitch node,
      JavaExpression value,
      BoundSwitchLabel label,
      int section,
      Local state,
      String found) {
    BoundPattern pattern = label.pattern();
    if (pattern == null) {
      return;
    }
    function.position(label.span().start());
    JavaExpression matches = expressions().match(value, node.expression().type(), pattern);
    BoundExpression when = label.when();
    List<JavaStatement> taken =
        function.collect(
            () -> {
              Runnable take =
                  () -> {
                    function.store(state, new Literal(section, int.class));
                    function.add(new Jump(position(), found));
                  };
              if (when == null) {
                take.run();
              } else {
                JavaExpression condition = expressions().lower(when);
                when(condition, take);
              }
            });
    if (matches instanceof Literal literal) {
      if (Boolean.TRUE.equals(literal.value())) {
        function.addAll(taken);
      }
    } else {
      function.add(new If(position(), matches, taken, List.of()));
    }
  }

  private void when(JavaExpression condition, Runnable then) {
    if (condition instanceof Literal literal) {
      if (Boolean.TRUE.equals(literal.value())) {
        then.run();
      }
    } else {
      function.add(new If(position(), condition, function.collect(then), List.of()));
    }
  }

  private void sections(BoundSwitch node, Local state) {
    for (int i = 0; i < node.sections().size(); i++) {
      BoundSwitchSection section = node.sections().get(i);
      function.add(
          new If(
              position(),
              new Binary("==", state, new Literal(i, int.class), boolean.class),
              function.collect(() -> sequence(section.statements())),
              List.of()));
    }
  }

  private static boolean containsGoto(BoundNode node) {
    boolean[] found = new boolean[1];
    node.forEachChild(
        child -> {
          if (child instanceof BoundGoto || (!found[0] && containsGoto(child))) {
            found[0] = true;
          }
        });
    return found[0];
  }

  // ---- loops

  /** A loop; the condition is asked before each turn, or with {@code atEnd} after it. */
  private void loop(
      LabelSymbol breakLabel,
      LabelSymbol continueLabel,
      List<LocalSymbol> conditionLocals,
      @Nullable BoundExpression condition,
      boolean atEnd,
      Runnable body,
      Runnable increments) {
    String end = function.label();
    String next = function.label();
    targets.put(breakLabel, new JumpTarget(end, List.of(), depth()));
    targets.put(continueLabel, new JumpTarget(next, List.of(), depth()));
    ConstantValue known = condition == null ? ConstantValue.TRUE : condition.constantValue();
    JavaExpression[] simple = new JavaExpression[1];
    boolean plain = false;
    if (known == null && condition != null && conditionLocals.isEmpty() && !atEnd) {
      plain = function.collect(() -> simple[0] = expressions().lower(condition)).isEmpty();
    }
    boolean inHead = plain && !(simple[0] instanceof Literal);
    List<JavaStatement> turn =
        function.collect(
            () -> {
              tick();
              for (LocalSymbol local : conditionLocals) {
                function.declareLocal(local, null);
              }
              if (!inHead && !atEnd) {
                leaveUnless(condition, known, end);
              }
              if (!function.isReachable()) {
                return;
              }
              List<JavaStatement> inner = function.collect(body);
              function.add(new Block(position(), next, inner));
              increments.run();
              if (atEnd) {
                leaveUnless(condition, known, end);
              }
            });
    JavaExpression head = inHead ? simple[0] : null;
    if (head == null && region != null && !JavaStatement.jumps(turn, end)) {
      // Java must see a way out of the region.
      head = ExpressionLowerer.operator("always", boolean.class);
    }
    function.add(new While(position(), end, head, turn));
  }

  private void leaveUnless(
      @Nullable BoundExpression condition, @Nullable ConstantValue known, String end) {
    if (known != null) {
      if (known.isFalse()) {
        function.add(new Jump(position(), end));
      }
      return;
    }
    if (condition == null) {
      return;
    }
    JavaExpression value = expressions().lower(condition);
    JavaExpression not = ExpressionLowerer.not(value);
    if (not instanceof Literal literal) {
      if (Boolean.TRUE.equals(literal.value())) {
        function.add(new Jump(position(), end));
      }
    } else {
      function.add(new If(position(), not, List.of(new Jump(position(), end)), List.of()));
    }
  }

  @Override
  public @Nullable Void visitWhile(BoundWhile node) {
    loop(
        node.breakLabel(),
        node.continueLabel(),
        node.locals(),
        node.condition(),
        false,
        () -> lower(node.body()),
        () -> {});
    return null;
  }

  @Override
  public @Nullable Void visitDo(BoundDo node) {
    loop(
        node.breakLabel(),
        node.continueLabel(),
        node.locals(),
        node.condition(),
        true,
        () -> lower(node.body()),
        () -> {});
    return null;
  }

  @Override
  public @Nullable Void visitFor(BoundFor node) {
    List<JavaStatement> all =
        function.collect(
            () -> {
              declare(node.locals(), node.initializers());
              lowerAll(node.initializers());
              loop(
                  node.breakLabel(),
                  node.continueLabel(),
                  node.conditionLocals(),
                  node.condition(),
                  false,
                  () -> lower(node.body()),
                  () -> lowerAll(node.increments()));
            });
    function.add(new Block(position(), null, all));
    return null;
  }

  @Override
  public @Nullable Void visitForEach(BoundForEach node) {
    List<JavaStatement> all = function.collect(() -> forEach(node));
    function.add(new Block(position(), null, all));
    return null;
  }

  private void forEach(BoundForEach node) {
    JavaExpression source = expressions().keep(expressions().lower(node.expression()));
    String end = function.label();
    String next = function.label();
    targets.put(node.breakLabel(), new JumpTarget(end, List.of(), depth()));
    targets.put(node.continueLabel(), new JumpTarget(next, List.of(), depth()));
    TypeSymbol elementType = node.element().type();
    JavaExpression head;
    Runnable step = () -> {};
    JavaExpression element;
    if (node.kind() == ForEachKind.ENUMERABLE || isRectangular(node)) {
      Local iterator =
          function.temp(
              new Call(
                  ConversionLowerer.isPair(elementType) ? Pairs.class : Enumeration.class,
                  "iterator",
                  List.of(JavaTypes.box(source, node.expression().type())),
                  Iterator.class));
      head = new InstanceCall(iterator, "hasNext", List.of(), boolean.class);
      element =
          JavaTypes.fromJava(
              new InstanceCall(iterator, "next", List.of(), Object.class), elementType);
    } else {
      Local index = function.variable(int.class);
      JavaExpression length =
          function.temp(
              node.kind() == ForEachKind.STRING
                  ? new InstanceCall(source, "length", List.of(), int.class)
                  : source.type().isArray()
                      ? new Field(source, "length", int.class)
                      : new Call(
                          io.weir.runtime.dotnet.Arrays.class,
                          "length",
                          List.of(source),
                          int.class));
      head = new Binary("<", index, length, boolean.class);
      element = elementAt(node, source, index, elementType);
      step =
          () -> function.store(index, new Binary("+", index, new Literal(1, int.class), int.class));
    }
    Runnable advance = step;
    List<JavaStatement> turn =
        function.collect(
            () -> {
              tick();
              List<JavaStatement> inner =
                  function.collect(
                      () -> {
                        turn(node, element);
                      });
              function.add(new Block(position(), next, inner));
              advance.run();
            });
    function.add(new While(position(), end, head, turn));
  }

  private static boolean isRectangular(BoundForEach node) {
    return node.expression().type() instanceof io.weir.xml.expression.symbols.ArrayTypeSymbol array
        && array.rank() > 1;
  }

  private static JavaExpression elementAt(
      BoundForEach node, JavaExpression source, Local index, TypeSymbol type) {
    if (node.kind() == ForEachKind.STRING) {
      return new InstanceCall(source, "charAt", List.of(index), char.class);
    }
    if (source.type() == byte[].class) {
      return new Call(
          io.weir.runtime.dotnet.Arrays.class, "getByte", List.of(source, index), int.class);
    }
    if (source.type().isArray()) {
      return JavaTypes.fromJava(new Element(source, index, source.type().getComponentType()), type);
    }
    return JavaTypes.fromJava(
        new Call(io.weir.runtime.dotnet.Arrays.class, "get", List.of(source, index), Object.class),
        type);
  }

  private void turn(BoundForEach node, JavaExpression element) {
    LocalSymbol variable = node.variable();
    for (LocalSymbol local : node.locals()) {
      if (local != variable && local.constantValue() == null) {
        function.declareLocal(local, null);
      }
    }
    function.placeholder(node.element(), function.temp(element));
    if (variable == null) {
      expressions().lowerEffect(node.value());
    } else {
      function.declareLocal(variable, expressions().lower(node.value()));
    }
    lower(node.body());
  }

  // ---- exceptions

  /**
   * A try with its catches. Where a filter may have to run before inner finally blocks, the choice
   * of the catch is made as soon as the exception is seen, and kept in locals.
   */
  private static final class CatchFrame {
    final BoundTry node;
    final Local exception;
    final Local decision;
    final boolean filtered;

    CatchFrame(BoundTry node, Local exception, Local decision, boolean filtered) {
      this.node = node;
      this.exception = exception;
      this.decision = decision;
      this.filtered = filtered;
    }
  }

  @Override
  public @Nullable Void visitTry(BoundTry node) {
    if (node.finallyBlock() == null) {
      tryCatch(node);
      return null;
    }
    BoundBlock last = node.finallyBlock();
    Runnable body =
        () -> {
          if (node.catches().isEmpty()) {
            lower(node.tryBlock());
          } else {
            tryCatch(node);
          }
        };
    tryFinally(body, () -> lower(last));
    return null;
  }

  private void tryFinally(Runnable body, Runnable last) {
    Local flag = function.variable(int.class);
    List<JumpTarget> pending = ProtectedRegion.noTargets();
    boolean decideFirst = frames.stream().anyMatch(f -> f.filtered);
    List<JavaStatement> inner = protectedBody(flag, pending, body);
    if (decideFirst) {
      String thrown = "x" + function.unit.nextName();
      List<JavaStatement> handler =
          function.collect(
              () -> {
                Local exception = function.temp(exceptionOf(thrown));
                for (CatchFrame frame : frames) {
                  function.add(
                      new If(
                          position(),
                          notYetTaken(exception),
                          function.collect(() -> decide(frame, exception)),
                          List.of()));
                }
                expressions().raise(exception);
              });
      inner = List.of(new TryCatch(position(), inner, thrown, handler));
    }
    List<JavaStatement> end = ending(function.collect(last), flag);
    function.add(new TryFinally(position(), inner, end));
    dispatch(flag, pending);
  }

  /** Whether no frame further in has taken the exception. */
  private JavaExpression notYetTaken(Local exception) {
    JavaExpression condition = new Literal(true, boolean.class);
    for (CatchFrame frame : frames) {
      JavaExpression taken =
          new Binary(
              "&&",
              new Binary("==", frame.exception, exception, boolean.class),
              new Binary("!=", frame.decision, new Literal(0, int.class), boolean.class),
              boolean.class);
      JavaExpression not = ExpressionLowerer.not(taken);
      condition =
          condition instanceof Literal ? not : new Binary("&&", condition, not, boolean.class);
    }
    return condition;
  }

  private static JavaExpression exceptionOf(String thrown) {
    return new Call(
        DotNetException.class,
        "of",
        List.of(new Local(thrown, Throwable.class, true)),
        DotNetException.class);
  }

  /** The statements of a protected region, which end normally. */
  private List<JavaStatement> protectedBody(Local flag, List<JumpTarget> pending, Runnable body) {
    ProtectedRegion outer = region;
    ProtectedRegion inner = new ProtectedRegion(outer, flag, pending, function.label());
    region = inner;
    try {
      List<JavaStatement> statements = function.collect(body);
      return ending(List.of(new Block(position(), inner.label, statements)), flag);
    } finally {
      region = outer;
    }
  }

  /** Statements of which Java does not see that they never end; a flag is never negative. */
  private List<JavaStatement> ending(List<JavaStatement> statements, Local flag) {
    return JavaStatement.completes(statements)
        ? statements
        : List.of(
            new If(
                position(),
                new Binary(">=", flag, new Literal(0, int.class), boolean.class),
                statements,
                List.of()));
  }

  /** Goes on with the jumps that left a region. */
  private void dispatch(Local flag, List<JumpTarget> pending) {
    for (int i = 0; i < pending.size(); i++) {
      JumpTarget target = pending.get(i);
      function.add(
          new If(
              position(),
              new Binary("==", flag, new Literal(i + 1, int.class), boolean.class),
              function.collect(() -> jump(target)),
              List.of()));
    }
  }

  private void tryCatch(BoundTry node) {
    boolean filtered =
        node.catches().stream().anyMatch(c -> c.filter() != null)
            || frames.stream().anyMatch(f -> f.filtered);
    for (BoundCatch clause : node.catches()) {
      LocalSymbol local = clause.local();
      if (local != null) {
        function.declareLocal(local, null);
      }
      for (LocalSymbol other : clause.locals()) {
        if (!function.isDeclared(other)) {
          function.declareLocal(other, null);
        }
      }
    }
    Local exception = function.variable(DotNetException.class);
    Local decision = function.variable(int.class);
    CatchFrame frame = new CatchFrame(node, exception, decision, filtered);
    Local flag = function.variable(int.class);
    List<JumpTarget> pending = ProtectedRegion.noTargets();
    frames.addFirst(frame);
    List<JavaStatement> body;
    try {
      body = protectedBody(flag, pending, () -> lower(node.tryBlock()));
    } finally {
      frames.removeFirst();
    }
    String thrown = "x" + function.unit.nextName();
    List<JavaStatement> handler = protectedBody(flag, pending, () -> handle(frame, thrown));
    function.add(new TryCatch(position(), body, thrown, handler));
    dispatch(flag, pending);
  }

  private void handle(CatchFrame frame, String thrown) {
    Local exception = function.temp(exceptionOf(thrown));
    decide(frame, exception);
    function.add(
        new If(
            position(),
            new Binary("==", frame.decision, new Literal(0, int.class), boolean.class),
            function.collect(() -> expressions().raise(exception)),
            List.of()));
    caught.addFirst(exception);
    try {
      for (int i = 0; i < frame.node.catches().size(); i++) {
        BoundCatch clause = frame.node.catches().get(i);
        function.add(
            new If(
                position(),
                new Binary("==", frame.decision, new Literal(i + 1, int.class), boolean.class),
                function.collect(() -> lower(clause.body())),
                List.of()));
      }
    } finally {
      caught.removeFirst();
    }
  }

  /** Chooses the catch for an exception unless that was done. */
  private void decide(CatchFrame frame, Local exception) {
    List<JavaStatement> choice =
        function.collect(
            () -> {
              function.store(frame.exception, exception);
              function.store(frame.decision, new Literal(0, int.class));
              for (int i = 0; i < frame.node.catches().size(); i++) {
                BoundCatch clause = frame.node.catches().get(i);
                int number = i + 1;
                JavaExpression free =
                    new Binary("==", frame.decision, new Literal(0, int.class), boolean.class);
                Class<?> type = JavaTypes.typed(clause.exceptionType());
                JavaExpression matches =
                    type == DotNetException.class || type == Object.class
                        ? free
                        : new Binary("&&", free, new InstanceOf(exception, type), boolean.class);
                function.add(
                    new If(
                        position(),
                        matches,
                        function.collect(() -> consider(frame, clause, number, exception)),
                        List.of()));
              }
            });
    function.add(
        new If(
            position(),
            new Binary("!=", frame.exception, exception, boolean.class),
            choice,
            List.of()));
  }

  private void consider(CatchFrame frame, BoundCatch clause, int number, Local exception) {
    LocalSymbol local = clause.local();
    if (local != null) {
      function.store(local, JavaTypes.fromJava(exception, local.type()));
    }
    BoundExpression filter = clause.filter();
    if (filter == null) {
      function.store(frame.decision, new Literal(number, int.class));
      return;
    }
    Local holds = function.variable(boolean.class);
    String failed = "x" + function.unit.nextName();
    List<JavaStatement> test =
        function.collect(() -> function.store(holds, expressions().lower(filter)));
    List<JavaStatement> handler = function.collect(() -> expressions().effect(exceptionOf(failed)));
    function.add(new TryCatch(position(), test, failed, handler));
    function.add(
        new If(
            position(),
            holds,
            function.collect(() -> function.store(frame.decision, new Literal(number, int.class))),
            List.of()));
  }

  @Override
  public @Nullable Void visitUsing(BoundUsing node) {
    List<JavaStatement> all =
        function.collect(
            () -> {
              for (LocalSymbol local : node.locals()) {
                boolean declared =
                    node.declarations().stream()
                        .anyMatch(d -> d.local() == local && !local.isCaptured());
                if (!declared && local.constantValue() == null) {
                  function.declareLocal(local, null);
                }
              }
              using(node, 0);
            });
    function.add(new Block(position(), null, all));
    return null;
  }

  private void using(BoundUsing node, int index) {
    BoundExpression expression = node.expression();
    JavaExpression resource;
    if (expression != null) {
      if (index == 1) {
        lower(node.body());
        return;
      }
      resource =
          expressions().keep(JavaTypes.box(expressions().lower(expression), expression.type()));
    } else {
      if (index == node.declarations().size()) {
        lower(node.body());
        return;
      }
      BoundLocalDeclaration declaration = node.declarations().get(index);
      lower(declaration);
      resource =
          expressions()
              .keep(
                  JavaTypes.box(
                      function.storage(declaration.local()).read(), declaration.local().type()));
    }
    if (resource instanceof Literal) {
      using(node, index + 1);
      return;
    }
    tryFinally(
        () -> using(node, index + 1),
        () ->
            function.add(
                new If(
                    position(),
                    ExpressionLowerer.isNotNull(resource),
                    List.of(
                        new Evaluate(
                            position(),
                            new Call(
                                DisposableInterface.class,
                                "dispose",
                                List.of(resource),
                                void.class))),
                    List.of())));
  }

  /** Runs the body of a function between entering and leaving it on the budget's stack. */
  void guarded(Runnable body) {
    function.add(
        new Evaluate(
            position(), new Call(Budget.class, "enter", List.of(new BudgetValue()), void.class)));
    tryFinally(
        body,
        () ->
            function.add(
                new Evaluate(
                    position(),
                    new Call(Budget.class, "leave", List.of(new BudgetValue()), void.class))));
  }
}
