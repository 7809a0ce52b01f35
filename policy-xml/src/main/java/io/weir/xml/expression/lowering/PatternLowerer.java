package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundAsOperator;
import io.weir.xml.expression.binding.BoundConstantPattern;
import io.weir.xml.expression.binding.BoundDeclarationPattern;
import io.weir.xml.expression.binding.BoundIsOperator;
import io.weir.xml.expression.binding.BoundIsPattern;
import io.weir.xml.expression.binding.BoundPattern;
import io.weir.xml.expression.binding.BoundVarPattern;
import io.weir.xml.expression.lowering.JavaExpression.Cast;
import io.weir.xml.expression.lowering.JavaExpression.Conditional;
import io.weir.xml.expression.lowering.JavaExpression.InstanceOf;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.List;

/** Lowers questions for a type: {@code is}, {@code as} and patterns. */
final class PatternLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  PatternLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  JavaExpression test(JavaExpression value, TypeSymbol valueType, TypeSymbol target) {
    TypeSymbol plain = target.isNullable() ? target.nullableUnderlying() : target;
    if (value.type().isPrimitive()
        || (valueType.isValueType() && !(valueType instanceof TypeParameterSymbol))) {
      if (valueType.equals(plain)) {
        return new Literal(true, boolean.class);
      }
      if (valueType.isNullable() && valueType.nullableUnderlying().equals(plain)) {
        return JavaExpressions.isNotNull(value);
      }
    }
    JavaExpression boxed =
        JavaTypes.box(expressions.conversions.typed(value, valueType), valueType);
    if (JavaTypes.classDecides(plain) || JavaTypes.isPrimitive(plain)) {
      Class<?> box = JavaTypes.boxed(plain);
      if (boxed.type().isAssignableFrom(box)) {
        return new InstanceOf(boxed, box);
      }
    }
    return JavaExpressions.operator("is", boolean.class, boxed, function.runtimeType(target));
  }

  JavaExpression is(BoundIsOperator node) {
    JavaExpression value = expressions.lower(node.operand());
    JavaExpression test = test(value, node.operand().type(), node.targetType());
    if (test instanceof Literal) {
      expressions.effect(value);
    }
    return test;
  }

  JavaExpression as(BoundAsOperator node) {
    JavaExpression value = expressions.lower(node.operand());
    TypeSymbol from = node.operand().type();
    JavaExpression boxed = JavaTypes.box(expressions.conversions.typed(value, from), from);
    Class<?> typed = JavaTypes.typed(node.type());
    TypeSymbol plain = node.type().isNullable() ? node.type().nullableUnderlying() : node.type();
    if (JavaTypes.classDecides(plain) || JavaTypes.isPrimitive(plain)) {
      Class<?> box = JavaTypes.boxed(plain);
      if (boxed.type().isAssignableFrom(box)) {
        JavaExpression kept = expressions.keep(boxed);
        return new Conditional(
            new InstanceOf(kept, box), new Cast(kept, typed), new Literal(null, typed), typed);
      }
    }
    return JavaTypes.fromJava(
        JavaExpressions.operator("as", Object.class, boxed, function.runtimeType(node.type())),
        node.type());
  }

  JavaExpression isPattern(BoundIsPattern node) {
    JavaExpression value = expressions.keep(expressions.lower(node.expression()));
    return match(value, node.expression().type(), node.pattern());
  }

  /** Whether a kept value matches; a variable of the pattern is set if it does. */
  JavaExpression match(JavaExpression value, TypeSymbol type, BoundPattern pattern) {
    if (pattern instanceof BoundVarPattern variable) {
      if (variable.local() != null) {
        function.declareIfNeeded(variable.local());
        function.store(variable.local(), value);
      }
      return new Literal(true, boolean.class);
    }
    if (pattern instanceof BoundConstantPattern constant) {
      return expressions.operators.equalsConstant(value, type, constant.value());
    }
    BoundDeclarationPattern declaration = (BoundDeclarationPattern) pattern;
    JavaExpression test = test(value, type, declaration.type());
    if (declaration.local() == null) {
      return test;
    }
    function.declareIfNeeded(declaration.local());
    JavaExpression found =
        type.equals(declaration.type())
            ? value
            : expressions.conversions.known(value, type, declaration.type());
    if (test instanceof Literal) {
      function.store(declaration.local(), found);
      return test;
    }
    JavaExpression matched = function.temp(test);
    function.add(
        new If(
            function.position(),
            matched,
            function.collect(() -> function.store(declaration.local(), found)),
            List.of()));
    return matched;
  }
}
