package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DisposableInterface;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundCatch;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundLocalDeclaration;
import io.weir.xml.expression.binding.BoundThrow;
import io.weir.xml.expression.binding.BoundTry;
import io.weir.xml.expression.binding.BoundUsing;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.BudgetValue;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.InstanceOf;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaStatement.Block;
import io.weir.xml.expression.lowering.JavaStatement.Evaluate;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.TryCatch;
import io.weir.xml.expression.lowering.JavaStatement.TryFinally;
import io.weir.xml.expression.symbols.LocalSymbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Lowers {@code try}, {@code throw} and {@code using}. A catch and a finally are two statements of
 * Java, one in the other.
 */
final class TryLowerer {
  private final FunctionLowerer function;
  private final StatementLowerer statements;

  private final Deque<CatchFrame> frames = new ArrayDeque<>();
  private final Deque<Local> caught = new ArrayDeque<>();

  TryLowerer(FunctionLowerer function, StatementLowerer statements) {
    this.function = function;
    this.statements = statements;
  }

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

  void raise(BoundThrow node) {
    BoundExpression expression = node.expression();
    if (expression != null) {
      function.expressions.raise(function.expressions.lower(expression));
    } else {
      function.expressions.raise(caught.getFirst());
    }
  }

  void lower(BoundTry node) {
    if (node.finallyBlock() == null) {
      tryCatch(node);
      return;
    }
    BoundBlock last = node.finallyBlock();
    Runnable body =
        () -> {
          if (node.catches().isEmpty()) {
            statements.lower(node.tryBlock());
          } else {
            tryCatch(node);
          }
        };
    tryFinally(body, () -> statements.lower(last));
  }

  void tryFinally(Runnable body, Runnable last) {
    Local flag = function.variable(int.class);
    List<JumpTarget> pending = ProtectedRegion.noTargets();
    boolean decideFirst = frames.stream().anyMatch(f -> f.filtered);
    List<JavaStatement> inner = statements.jumps.protectedBody(flag, pending, body);
    if (decideFirst) {
      String thrown = "x" + function.unit.nextName();
      List<JavaStatement> handler =
          function.collect(
              () -> {
                Local exception = function.temp(exceptionOf(thrown));
                for (CatchFrame frame : frames) {
                  function.add(
                      new If(
                          function.position(),
                          notYetTaken(exception),
                          function.collect(() -> decide(frame, exception)),
                          List.of()));
                }
                function.expressions.raise(exception);
              });
      inner = List.of(new TryCatch(function.position(), inner, thrown, handler));
    }
    List<JavaStatement> end = statements.jumps.ending(function.collect(last), flag);
    function.add(new TryFinally(function.position(), inner, end));
    statements.jumps.dispatch(flag, pending);
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
      JavaExpression not = JavaExpressions.not(taken);
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
      body = statements.jumps.protectedBody(flag, pending, () -> statements.lower(node.tryBlock()));
    } finally {
      frames.removeFirst();
    }
    String thrown = "x" + function.unit.nextName();
    List<JavaStatement> handler =
        statements.jumps.protectedBody(flag, pending, () -> handle(frame, thrown));
    function.add(new TryCatch(function.position(), body, thrown, handler));
    statements.jumps.dispatch(flag, pending);
  }

  private void handle(CatchFrame frame, String thrown) {
    Local exception = function.temp(exceptionOf(thrown));
    decide(frame, exception);
    function.add(
        new If(
            function.position(),
            new Binary("==", frame.decision, new Literal(0, int.class), boolean.class),
            function.collect(() -> function.expressions.raise(exception)),
            List.of()));
    caught.addFirst(exception);
    try {
      for (int i = 0; i < frame.node.catches().size(); i++) {
        BoundCatch clause = frame.node.catches().get(i);
        function.add(
            new If(
                function.position(),
                new Binary("==", frame.decision, new Literal(i + 1, int.class), boolean.class),
                function.collect(() -> statements.lower(clause.body())),
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
                        function.position(),
                        matches,
                        function.collect(() -> consider(frame, clause, number, exception)),
                        List.of()));
              }
            });
    function.add(
        new If(
            function.position(),
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
        function.collect(() -> function.store(holds, function.expressions.lower(filter)));
    List<JavaStatement> handler =
        function.collect(() -> function.expressions.effect(exceptionOf(failed)));
    function.add(new TryCatch(function.position(), test, failed, handler));
    function.add(
        new If(
            function.position(),
            holds,
            function.collect(() -> function.store(frame.decision, new Literal(number, int.class))),
            List.of()));
  }

  void lower(BoundUsing node) {
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
    function.add(new Block(function.position(), null, all));
  }

  private void using(BoundUsing node, int index) {
    BoundExpression expression = node.expression();
    JavaExpression resource;
    if (expression != null) {
      if (index == 1) {
        statements.lower(node.body());
        return;
      }
      resource =
          function.expressions.keep(
              JavaTypes.box(function.expressions.lower(expression), expression.type()));
    } else {
      if (index == node.declarations().size()) {
        statements.lower(node.body());
        return;
      }
      BoundLocalDeclaration declaration = node.declarations().get(index);
      statements.lower(declaration);
      resource =
          function.expressions.keep(
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
                    function.position(),
                    JavaExpressions.isNotNull(resource),
                    List.of(
                        new Evaluate(
                            function.position(),
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
            function.position(),
            new Call(Budget.class, "enter", List.of(new BudgetValue()), void.class)));
    tryFinally(
        body,
        () ->
            function.add(
                new Evaluate(
                    function.position(),
                    new Call(Budget.class, "leave", List.of(new BudgetValue()), void.class))));
  }
}
