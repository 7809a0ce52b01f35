package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.Pairs;
import io.weir.xml.expression.binding.BoundDo;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundFor;
import io.weir.xml.expression.binding.BoundForEach;
import io.weir.xml.expression.binding.BoundWhile;
import io.weir.xml.expression.binding.ForEachKind;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Element;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaStatement.Block;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.Jump;
import io.weir.xml.expression.lowering.JavaStatement.While;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers loops; each turn counts on the budget. */
final class LoopLowerer {
  private final FunctionLowerer function;
  private final StatementLowerer statements;

  LoopLowerer(FunctionLowerer function, StatementLowerer statements) {
    this.function = function;
    this.statements = statements;
  }

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
    statements.jumps.define(breakLabel, new JumpTarget(end, List.of(), statements.jumps.depth()));
    statements.jumps.define(
        continueLabel, new JumpTarget(next, List.of(), statements.jumps.depth()));
    ConstantValue known = condition == null ? ConstantValue.TRUE : condition.constantValue();
    JavaExpression[] simple = new JavaExpression[1];
    boolean plain = false;
    if (known == null && condition != null && conditionLocals.isEmpty() && !atEnd) {
      plain = function.collect(() -> simple[0] = function.expressions.lower(condition)).isEmpty();
    }
    boolean inHead = plain && !(simple[0] instanceof Literal);
    List<JavaStatement> turn =
        function.collect(
            () -> {
              function.countTurn();
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
              function.add(new Block(function.position(), next, inner));
              increments.run();
              if (atEnd) {
                leaveUnless(condition, known, end);
              }
            });
    JavaExpression head = inHead ? simple[0] : null;
    if (head == null && statements.jumps.inRegion() && !JavaStatement.jumps(turn, end)) {
      // Java must see a way out of the region.
      head = JavaExpressions.operator("always", boolean.class);
    }
    function.add(new While(function.position(), end, head, turn));
  }

  private void leaveUnless(
      @Nullable BoundExpression condition, @Nullable ConstantValue known, String end) {
    if (known != null) {
      if (known.isFalse()) {
        function.add(new Jump(function.position(), end));
      }
      return;
    }
    if (condition == null) {
      return;
    }
    JavaExpression value = function.expressions.lower(condition);
    JavaExpression not = JavaExpressions.not(value);
    if (not instanceof Literal literal) {
      if (Boolean.TRUE.equals(literal.value())) {
        function.add(new Jump(function.position(), end));
      }
    } else {
      function.add(
          new If(function.position(), not, List.of(new Jump(function.position(), end)), List.of()));
    }
  }

  void whileLoop(BoundWhile node) {
    loop(
        node.breakLabel(),
        node.continueLabel(),
        node.locals(),
        node.condition(),
        false,
        () -> statements.lower(node.body()),
        () -> {});
  }

  void doLoop(BoundDo node) {
    loop(
        node.breakLabel(),
        node.continueLabel(),
        node.locals(),
        node.condition(),
        true,
        () -> statements.lower(node.body()),
        () -> {});
  }

  void forLoop(BoundFor node) {
    List<JavaStatement> all =
        function.collect(
            () -> {
              statements.declare(node.locals(), node.initializers());
              statements.lowerAll(node.initializers());
              loop(
                  node.breakLabel(),
                  node.continueLabel(),
                  node.conditionLocals(),
                  node.condition(),
                  false,
                  () -> statements.lower(node.body()),
                  () -> statements.lowerAll(node.increments()));
            });
    function.add(new Block(function.position(), null, all));
  }

  void forEachLoop(BoundForEach node) {
    List<JavaStatement> all = function.collect(() -> forEach(node));
    function.add(new Block(function.position(), null, all));
  }

  private void forEach(BoundForEach node) {
    JavaExpression source =
        function.expressions.keep(function.expressions.lower(node.expression()));
    String end = function.label();
    String next = function.label();
    statements.jumps.define(
        node.breakLabel(), new JumpTarget(end, List.of(), statements.jumps.depth()));
    statements.jumps.define(
        node.continueLabel(), new JumpTarget(next, List.of(), statements.jumps.depth()));
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
              function.countTurn();
              List<JavaStatement> inner =
                  function.collect(
                      () -> {
                        turn(node, element);
                      });
              function.add(new Block(function.position(), next, inner));
              advance.run();
            });
    function.add(new While(function.position(), end, head, turn));
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
      function.expressions.lowerEffect(node.value());
    } else {
      function.declareLocal(variable, function.expressions.lower(node.value()));
    }
    statements.lower(node.body());
  }
}
