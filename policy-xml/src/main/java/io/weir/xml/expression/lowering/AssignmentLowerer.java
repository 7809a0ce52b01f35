package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundReceiverPlaceholder;
import io.weir.xml.expression.lowering.JavaExpression.Assign;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.util.List;

/** Lowers assignments, compound ones and increments. */
final class AssignmentLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  AssignmentLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  JavaExpression assign(BoundExpression left, BoundExpression right, boolean needed) {
    if (left instanceof BoundLocal || left instanceof BoundParameter) {
      VariableSymbol symbol =
          left instanceof BoundLocal local ? local.local() : ((BoundParameter) left).parameter();
      JavaExpression value = expressions.lower(right);
      if (left instanceof BoundLocal) {
        function.declareIfNeeded(symbol);
      }
      Storage storage = function.storage(symbol);
      if (needed && storage.isValue()) {
        return new Assign(new Local(storage.local().name(), storage.local().type(), false), value);
      }
      if (needed) {
        value = expressions.keep(value);
      }
      function.store(symbol, value);
      return value;
    }
    List<JavaExpression> values = expressions.targets.evaluate(left);
    expressions.next(values, () -> expressions.lower(right));
    if (needed) {
      expressions.keepAll(values);
    }
    JavaExpression value = values.remove(values.size() - 1);
    expressions.targets.write(left, values, value);
    return value;
  }

  JavaExpression compound(
      BoundExpression left,
      BoundReceiverPlaceholder oldValue,
      BoundExpression newValue,
      boolean needed,
      boolean wantsOld) {
    List<JavaExpression> parts = expressions.targets.evaluate(left);
    expressions.keepAll(parts);
    JavaExpression old = expressions.targets.read(left, parts);
    boolean simple = !needed && (left instanceof BoundLocal || left instanceof BoundParameter);
    if (!simple) {
      old = expressions.keep(old);
    } else if (!old.type().isPrimitive()) {
      // It may be read twice: lifted operators and events look at it before they use it.
      old = expressions.keep(old);
    }
    function.placeholder(oldValue, old);
    JavaExpression value = expressions.lower(newValue);
    if (needed) {
      value = expressions.keep(value);
    }
    expressions.targets.write(left, parts, value);
    return wantsOld ? old : value;
  }
}
