package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Reference;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundReturn;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaStatement.Block;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.Jump;
import io.weir.xml.expression.lowering.JavaStatement.Return;
import io.weir.xml.expression.symbols.LabelSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lowers jumps. None leaves a protected region directly (see {@link ProtectedRegion}). */
final class JumpLowerer {
  private final FunctionLowerer function;

  private final Map<LabelSymbol, JumpTarget> targets = new HashMap<>();
  private final JumpTarget returnTarget = new JumpTarget("", List.of(), 0);
  private @Nullable ProtectedRegion region;

  JumpLowerer(FunctionLowerer function) {
    this.function = function;
  }

  /** Says where jumps to a label go. */
  void define(LabelSymbol label, JumpTarget target) {
    targets.put(label, target);
  }

  /** Whether statements are now those of a try. */
  boolean inRegion() {
    return region != null;
  }

  int depth() {
    ProtectedRegion current = region;
    return current == null ? 0 : current.depth;
  }

  void jump(JumpTarget target) {
    ProtectedRegion current = region;
    if (current == null || current.depth <= target.depth()) {
      function.addAll(target.before());
      if (target == returnTarget) {
        boolean isVoid = function.resultType.isVoid();
        function.add(new Return(function.position(), isVoid ? null : function.result()));
      } else {
        function.add(new Jump(function.position(), target.label()));
      }
    } else {
      function.store(current.flag, new Literal(current.code(target), int.class));
      function.add(new Jump(function.position(), current.label));
    }
  }

  void jump(LabelSymbol label) {
    JumpTarget target = targets.get(label);
    if (target == null) {
      throw new IllegalStateException("no target " + label);
    }
    jump(target);
  }

  void back(BoundReturn node) {
    BoundExpression given = node.expression();
    // The function of an expression gives back what stands before the conversion to object.
    BoundExpression expression =
        given != null && !function.resultType.isObject() && given.type().isObject()
            ? ResultTypes.plain(given)
            : given;
    if (expression == null) {
      if (!inRegion()) {
        function.add(new Return(function.position(), null));
      } else {
        jump(returnTarget);
      }
      return;
    }
    if (function.resultType.isVoid()) {
      function.expressions.lowerEffect(expression);
      jump(returnTarget);
      return;
    }
    if (function.javaResult == Reference.class) {
      give(function.expressions.references.of(expression));
      return;
    }
    JavaExpression value = function.expressions.lower(expression);
    give(JavaTypes.adapt(value, expression.type(), function.javaResult));
  }

  private void give(JavaExpression value) {
    if (!inRegion()) {
      function.add(new Return(function.position(), value));
    } else {
      function.store(function.result(), value);
      jump(returnTarget);
    }
  }

  /** The statements of a protected region, which end normally. */
  List<JavaStatement> protectedBody(Local flag, List<JumpTarget> pending, Runnable body) {
    ProtectedRegion outer = region;
    ProtectedRegion inner = new ProtectedRegion(outer, flag, pending, function.label());
    region = inner;
    try {
      List<JavaStatement> statements = function.collect(body);
      return ending(List.of(new Block(function.position(), inner.label, statements)), flag);
    } finally {
      region = outer;
    }
  }

  /** Statements of which Java does not see that they never end; a flag is never negative. */
  List<JavaStatement> ending(List<JavaStatement> statements, Local flag) {
    return JavaStatement.completes(statements)
        ? statements
        : List.of(
            new If(
                function.position(),
                new Binary(">=", flag, new Literal(0, int.class), boolean.class),
                statements,
                List.of()));
  }

  /** Goes on with the jumps that left a region. */
  void dispatch(Local flag, List<JumpTarget> pending) {
    for (int i = 0; i < pending.size(); i++) {
      JumpTarget target = pending.get(i);
      function.add(
          new If(
              function.position(),
              new Binary("==", flag, new Literal(i + 1, int.class), boolean.class),
              function.collect(() -> jump(target)),
              List.of()));
    }
  }
}
