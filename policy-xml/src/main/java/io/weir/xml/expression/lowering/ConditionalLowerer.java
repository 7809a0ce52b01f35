package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundConditional;
import io.weir.xml.expression.binding.BoundConditionalAccess;
import io.weir.xml.expression.binding.BoundNullCoalescing;
import io.weir.xml.expression.lowering.JavaExpression.Conditional;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.List;
import java.util.function.Supplier;

/** Lowers what chooses between values: {@code ?:}, {@code ??} and {@code ?.}. */
final class ConditionalLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  ConditionalLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  JavaExpression conditional(BoundConditional node) {
    ConstantValue known = node.condition().constantValue();
    if (known != null) {
      return expressions.lower(known.isTrue() ? node.consequence() : node.alternative());
    }
    JavaExpression condition = expressions.lower(node.condition());
    return choose(
        condition,
        () -> expressions.lower(node.consequence()),
        () -> expressions.lower(node.alternative()),
        JavaTypes.typed(node.type()));
  }

  /** {@code condition ? then : otherwise}; with statements if an arm needs them. */
  JavaExpression choose(
      JavaExpression condition,
      Supplier<JavaExpression> then,
      Supplier<JavaExpression> otherwise,
      Class<?> type) {
    JavaExpression[] values = new JavaExpression[2];
    List<JavaStatement> first = function.collect(() -> values[0] = then.get());
    List<JavaStatement> second = function.collect(() -> values[1] = otherwise.get());
    if (condition instanceof Literal literal) {
      boolean holds = Boolean.TRUE.equals(literal.value());
      function.addAll(holds ? first : second);
      return JavaTypes.cast(holds ? values[0] : values[1], type);
    }
    if (first.isEmpty() && second.isEmpty()) {
      return new Conditional(condition, values[0], values[1], type);
    }
    Local result = function.variable(type);
    int position = function.position();
    function.add(
        new If(
            position,
            condition,
            function.collect(
                () -> {
                  function.addAll(first);
                  function.store(result, JavaTypes.cast(values[0], type));
                }),
            function.collect(
                () -> {
                  function.addAll(second);
                  function.store(result, JavaTypes.cast(values[1], type));
                })));
    return result;
  }

  JavaExpression coalesce(BoundNullCoalescing node) {
    TypeSymbol leftType = node.left().type();
    JavaExpression left = expressions.keep(expressions.lower(node.left()));
    if (left instanceof Literal literal && literal.value() == null) {
      return expressions.lower(node.right());
    }
    function.placeholder(
        node.leftValue(),
        leftType.isNullable() && !node.leftValue().type().isNullable()
            ? JavaTypes.unbox(left, node.leftValue().type())
            : left);
    return choose(
        JavaExpressions.isNotNull(left),
        () -> expressions.lower(node.leftResult()),
        () -> expressions.lower(node.right()),
        JavaTypes.typed(node.type()));
  }

  private JavaExpression receiverOf(BoundConditionalAccess node) {
    JavaExpression receiver = expressions.keep(expressions.lower(node.receiver()));
    TypeSymbol type = node.receiver().type();
    function.placeholder(
        node.placeholder(),
        type.isNullable() ? JavaTypes.unbox(receiver, node.placeholder().type()) : receiver);
    return receiver;
  }

  JavaExpression access(BoundConditionalAccess node) {
    JavaExpression receiver = receiverOf(node);
    Class<?> type = JavaTypes.typed(node.type());
    return choose(
        JavaExpressions.isNotNull(receiver),
        () -> expressions.lower(node.whenNotNull()),
        () -> new Literal(null, type),
        type);
  }

  void effect(BoundConditionalAccess node) {
    JavaExpression receiver = receiverOf(node);
    function.add(
        new If(
            function.position(),
            JavaExpressions.isNotNull(receiver),
            function.collect(() -> expressions.lowerEffect(node.whenNotNull())),
            List.of()));
  }
}
