package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundGoto;
import io.weir.xml.expression.binding.BoundNode;
import io.weir.xml.expression.binding.BoundPattern;
import io.weir.xml.expression.binding.BoundSwitch;
import io.weir.xml.expression.binding.BoundSwitchLabel;
import io.weir.xml.expression.binding.BoundSwitchSection;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaStatement.Block;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.Jump;
import io.weir.xml.expression.lowering.JavaStatement.Store;
import io.weir.xml.expression.lowering.JavaStatement.While;
import io.weir.xml.expression.symbols.LocalSymbol;
import java.util.List;

/**
 * Lowers {@code switch}: the label is searched first, then its section runs; {@code goto case}
 * makes a loop around the sections.
 */
final class SwitchLowerer {
  private final FunctionLowerer function;
  private final StatementLowerer statements;

  SwitchLowerer(FunctionLowerer function, StatementLowerer statements) {
    this.function = function;
    this.statements = statements;
  }

  void lower(BoundSwitch node) {
    String end = function.label();
    statements.jumps.define(
        node.breakLabel(), new JumpTarget(end, List.of(), statements.jumps.depth()));
    List<JavaStatement> all = function.collect(() -> switchBody(node));
    function.add(new Block(function.position(), end, all));
  }

  private void switchBody(BoundSwitch node) {
    JavaExpression value = function.expressions.keep(function.expressions.lower(node.expression()));
    for (LocalSymbol local : node.locals()) {
      if (local.constantValue() == null) {
        function.declare(local);
      }
    }
    function.registerLocalFunctions(node.localFunctions());
    for (BoundSwitchSection section : node.sections()) {
      for (LocalSymbol local : section.locals()) {
        function.declare(local);
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
        statements.jumps.define(
            label.label(),
            new JumpTarget(
                chosen,
                List.of(new Store(function.position(), state, new Literal(i, int.class))),
                statements.jumps.depth()));
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
    function.add(new Block(function.position(), found, search));
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
                        function.add(new Jump(function.position(), loop));
                      });
              function.add(new Block(function.position(), chosen, choice));
              function.countTurn();
            });
    function.add(new While(function.position(), loop, null, body));
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
    JavaExpression matches =
        function.expressions.patterns.match(value, node.expression().type(), pattern);
    BoundExpression when = label.when();
    List<JavaStatement> taken =
        function.collect(
            () -> {
              Runnable take =
                  () -> {
                    function.store(state, new Literal(section, int.class));
                    function.add(new Jump(function.position(), found));
                  };
              if (when == null) {
                take.run();
              } else {
                JavaExpression condition = function.expressions.lower(when);
                when(condition, take);
              }
            });
    if (matches instanceof Literal literal) {
      if (Boolean.TRUE.equals(literal.value())) {
        function.addAll(taken);
      }
    } else {
      function.add(new If(function.position(), matches, taken, List.of()));
    }
  }

  private void when(JavaExpression condition, Runnable then) {
    if (condition instanceof Literal literal) {
      if (Boolean.TRUE.equals(literal.value())) {
        then.run();
      }
    } else {
      function.add(new If(function.position(), condition, function.collect(then), List.of()));
    }
  }

  private void sections(BoundSwitch node, Local state) {
    for (int i = 0; i < node.sections().size(); i++) {
      BoundSwitchSection section = node.sections().get(i);
      function.add(
          new If(
              function.position(),
              new Binary("==", state, new Literal(i, int.class), boolean.class),
              function.collect(() -> statements.sequence(section.statements())),
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
}
