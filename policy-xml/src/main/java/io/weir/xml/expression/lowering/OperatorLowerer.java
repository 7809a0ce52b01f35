package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Arithmetic;
import io.weir.runtime.dotnet.Operators;
import io.weir.xml.expression.binding.BinaryOperatorKind;
import io.weir.xml.expression.binding.BoundBinaryOperator;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundTupleEquality;
import io.weir.xml.expression.binding.BoundUnaryOperator;
import io.weir.xml.expression.binding.ConversionKind;
import io.weir.xml.expression.binding.OperandKind;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaExpression.Unary;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers operators: to Java's own where both languages agree, to {@link Operators} and {@link
 * Arithmetic} where they do not; lifted ones look for null first.
 */
final class OperatorLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  OperatorLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  // ---- binary

  JavaExpression binary(BoundBinaryOperator node) {
    if (node.kind().isLogical()) {
      return logical(node);
    }
    OperandKind operands = node.operandKind();
    if (operands == OperandKind.STRING_CONCATENATION) {
      return expressions.texts.concatenate(node);
    }
    if (operands == OperandKind.NULL_TEST) {
      JavaExpression value = expressions.lower(node.left());
      return node.kind() == BinaryOperatorKind.EQUAL
          ? JavaExpressions.isNull(value)
          : JavaExpressions.isNotNull(value);
    }
    List<JavaExpression> values = expressions.lowerAll(List.of(node.left(), node.right()));
    JavaExpression left = values.get(0);
    JavaExpression right = values.get(1);
    if (operands == OperandKind.OBJECT) {
      return sameObject(node, left, right);
    }
    if (!node.isLifted()) {
      return apply(node, left, right);
    }
    if (operands == OperandKind.BOOL
        && (node.kind() == BinaryOperatorKind.AND || node.kind() == BinaryOperatorKind.OR)) {
      return JavaExpressions.operator(
          node.kind() == BinaryOperatorKind.AND ? "and" : "or", Boolean.class, left, right);
    }
    return lifted(node, left, right);
  }

  private JavaExpression lifted(
      BoundBinaryOperator node, JavaExpression leftValue, JavaExpression rightValue) {
    JavaExpression left = leftValue;
    JavaExpression right = rightValue;
    if (!right.isStable()) {
      left = expressions.keep(left);
      right = expressions.keep(right);
    } else {
      left = expressions.keep(left);
    }
    JavaExpression a = JavaTypes.unbox(left, underlying(node.left().type()));
    JavaExpression b = JavaTypes.unbox(right, underlying(node.right().type()));
    boolean leftKnown = left.type().isPrimitive() || !node.left().type().isNullable();
    boolean rightKnown = right.type().isPrimitive() || !node.right().type().isNullable();
    JavaExpression bothThere =
        leftKnown
            ? rightKnown ? new Literal(true, boolean.class) : JavaExpressions.isNotNull(right)
            : rightKnown
                ? JavaExpressions.isNotNull(left)
                : new Binary(
                    "&&",
                    JavaExpressions.isNotNull(left),
                    JavaExpressions.isNotNull(right),
                    boolean.class);
    if (node.kind().isEquality()) {
      boolean equal = node.kind() == BinaryOperatorKind.EQUAL;
      JavaExpression bothNull =
          leftKnown || rightKnown
              ? new Literal(false, boolean.class)
              : new Binary(
                  "&&", JavaExpressions.isNull(left), JavaExpressions.isNull(right), boolean.class);
      JavaExpression otherwise = equal ? bothNull : JavaExpressions.not(bothNull);
      return expressions.conditionals.choose(
          bothThere, () -> apply(node, a, b), () -> otherwise, boolean.class);
    }
    if (node.kind().isComparison()) {
      return expressions.conditionals.choose(
          bothThere,
          () -> apply(node, a, b),
          () -> new Literal(false, boolean.class),
          boolean.class);
    }
    Class<?> type = JavaTypes.typed(node.type());
    TypeSymbol result = underlying(node.type());
    return expressions.conditionals.choose(
        bothThere,
        () -> JavaTypes.box(apply(node, a, b), result),
        () -> new Literal(null, type),
        type);
  }

  static TypeSymbol underlying(TypeSymbol type) {
    return type.isNullable() ? type.nullableUnderlying() : type;
  }

  private JavaExpression logical(BoundBinaryOperator node) {
    MethodSymbol method = node.method();
    boolean and = node.kind() == BinaryOperatorKind.LOGICAL_AND;
    JavaExpression left = expressions.lower(node.left());
    JavaExpression[] right = new JavaExpression[1];
    List<JavaStatement> needed = function.collect(() -> right[0] = expressions.lower(node.right()));
    if (method != null) {
      throw new IllegalStateException("no user-defined && or || is known");
    }
    ConstantValue known = node.left().constantValue();
    if (known != null) {
      if (known.isTrue() == and) {
        function.addAll(needed);
        return right[0];
      }
      return left;
    }
    if (needed.isEmpty()) {
      if (right[0] instanceof Literal literal) {
        // What stands to the right is known: its side of the table remains.
        boolean value = Boolean.TRUE.equals(literal.value());
        if (value == and) {
          return left;
        }
      }
      return new Binary(and ? "&&" : "||", left, right[0], boolean.class);
    }
    Local result = function.variable(boolean.class);
    function.store(result, left);
    function.add(
        new If(
            function.position(),
            and ? result : JavaExpressions.not(result),
            function.collect(
                () -> {
                  function.addAll(needed);
                  function.store(result, right[0]);
                }),
            List.of()));
    return result;
  }

  private JavaExpression sameObject(
      BoundBinaryOperator node, JavaExpression left, JavaExpression right) {
    boolean equal = node.kind() == BinaryOperatorKind.EQUAL;
    if (isFreshBox(node.left()) || isFreshBox(node.right())) {
      // A value boxed right here is no other object.
      expressions.effect(left);
      expressions.effect(right);
      return new Literal(!equal, boolean.class);
    }
    if (isNullLiteral(right)) {
      return equal ? JavaExpressions.isNull(left) : JavaExpressions.isNotNull(left);
    }
    if (isNullLiteral(left)) {
      return equal ? JavaExpressions.isNull(right) : JavaExpressions.isNotNull(right);
    }
    JavaExpression same = JavaExpressions.operator("same", boolean.class, left, right);
    return equal ? same : JavaExpressions.not(same);
  }

  private static boolean isNullLiteral(JavaExpression value) {
    return value instanceof Literal literal && literal.value() == null;
  }

  private static boolean isFreshBox(BoundExpression expression) {
    return expression instanceof BoundConversion conversion
        && ((conversion.conversion().kind() == ConversionKind.BOXING
                && !conversion.operand().type().isNullable()
                && !(conversion.operand().type() instanceof TypeParameterSymbol))
            || ((conversion.conversion().isIdentity()
                    || conversion.conversion().kind() == ConversionKind.IMPLICIT_REFERENCE)
                && isFreshBox(conversion.operand())));
  }

  /** The operator on operands that are there. */
  private JavaExpression apply(
      BoundBinaryOperator node, JavaExpression left, JavaExpression right) {
    String op = node.kind().text();
    boolean isChecked = node.isChecked();
    BinaryOperatorKind kind = node.kind();
    switch (node.operandKind()) {
      case INT:
        return integer(kind, isChecked, left, right, int.class, "Int");
      case LONG:
        return integer(kind, isChecked, left, right, long.class, "Long");
      case UINT:
        return unsigned(kind, isChecked, left, right, int.class, "UInt");
      case ULONG:
        return unsigned(kind, isChecked, left, right, long.class, "ULong");
      case FLOAT:
        return new Binary(op, left, right, kind.isComparison() ? boolean.class : float.class);
      case DOUBLE:
        return new Binary(op, left, right, kind.isComparison() ? boolean.class : double.class);
      case DECIMAL:
        return decimal(kind, left, right);
      case BOOL:
        return new Binary(op, left, right, boolean.class);
      case STRING:
        {
          JavaExpression equal = JavaExpressions.operator("equalText", boolean.class, left, right);
          return kind == BinaryOperatorKind.EQUAL ? equal : JavaExpressions.not(equal);
        }
      case DELEGATE:
        if (kind.isEquality()) {
          JavaExpression equal =
              JavaExpressions.operator("equalValues", boolean.class, left, right);
          return kind == BinaryOperatorKind.EQUAL ? equal : JavaExpressions.not(equal);
        }
        return JavaExpressions.operator(
            kind == BinaryOperatorKind.ADDITION ? "combine" : "remove",
            io.weir.runtime.dotnet.Fn.class,
            left,
            right);
      case USER_DEFINED:
        {
          MethodSymbol method = node.method();
          if (method == null) {
            throw new IllegalStateException("an operator without method");
          }
          return userDefined(
              method, List.of(left, right), List.of(node.left().type(), node.right().type()));
        }
      default:
        throw new IllegalStateException("no operator " + op + " on " + node.operandKind());
    }
  }

  private JavaExpression userDefined(
      MethodSymbol method, List<JavaExpression> values, List<TypeSymbol> types) {
    Method java = method.javaMethod();
    if (java == null) {
      throw new IllegalStateException("no Java method: " + method);
    }
    List<JavaExpression> arguments = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      arguments.add(
          JavaTypes.adapt(
              values.get(i), underlyingFor(types.get(i), method, i), java.getParameterTypes()[i]));
    }
    return JavaTypes.fromJava(
        new Call(java.getDeclaringClass(), java.getName(), arguments, java.getReturnType()),
        method.returnType());
  }

  private static TypeSymbol underlyingFor(TypeSymbol type, MethodSymbol method, int index) {
    return method.parameters().get(index).type().isNullable() ? type : underlying(type);
  }

  private static JavaExpression integer(
      BinaryOperatorKind kind,
      boolean isChecked,
      JavaExpression left,
      JavaExpression right,
      Class<?> type,
      String suffix) {
    return switch (kind) {
      case MULTIPLICATION, ADDITION, SUBTRACTION ->
          isChecked
              ? arithmetic(
                  (kind == BinaryOperatorKind.MULTIPLICATION
                          ? "checkedMultiply"
                          : kind == BinaryOperatorKind.ADDITION ? "checkedAdd" : "checkedSubtract")
                      + suffix,
                  type,
                  left,
                  right)
              : new Binary(kind.text(), left, right, type);
      case DIVISION, REMAINDER ->
          right instanceof Literal literal
                  && literal.value() instanceof Number number
                  && number.longValue() > 0
              ? new Binary(kind.text(), left, right, type)
              : arithmetic(
                  (kind == BinaryOperatorKind.DIVISION ? "div" : "rem") + suffix,
                  type,
                  left,
                  right);
      default -> new Binary(kind.text(), left, right, kind.isComparison() ? boolean.class : type);
    };
  }

  private static JavaExpression unsigned(
      BinaryOperatorKind kind,
      boolean isChecked,
      JavaExpression left,
      JavaExpression right,
      Class<?> type,
      String suffix) {
    switch (kind) {
      case DIVISION:
        return arithmetic("div" + suffix, type, left, right);
      case REMAINDER:
        return arithmetic("rem" + suffix, type, left, right);
      case RIGHT_SHIFT:
        return new Binary(">>>", left, right, type);
      case LESS_THAN, GREATER_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN_OR_EQUAL:
        return new Binary(
            kind.text(),
            arithmetic("compare" + suffix, int.class, left, right),
            new Literal(0, int.class),
            boolean.class);
      default:
        return integer(kind, isChecked, left, right, type, suffix);
    }
  }

  private static JavaExpression arithmetic(
      String method, Class<?> type, JavaExpression... arguments) {
    return JavaExpressions.call(Arithmetic.class, method, type, arguments);
  }

  private static JavaExpression decimal(
      BinaryOperatorKind kind, JavaExpression left, JavaExpression right) {
    Class<?> owner = TypeTable.instance().special(SpecialType.DECIMAL).javaType();
    String method =
        switch (kind) {
          case MULTIPLICATION -> "times";
          case DIVISION -> "over";
          case REMAINDER -> "remainderOf";
          case ADDITION -> "plus";
          case SUBTRACTION -> "minus";
          case LESS_THAN -> "less";
          case GREATER_THAN -> "greater";
          case LESS_THAN_OR_EQUAL -> "lessOrEqual";
          case GREATER_THAN_OR_EQUAL -> "greaterOrEqual";
          case EQUAL -> "same";
          case NOT_EQUAL -> "different";
          default -> throw new IllegalStateException("no decimal " + kind);
        };
    return new Call(
        owner, method, List.of(left, right), kind.isComparison() ? boolean.class : owner);
  }

  // ---- unary

  JavaExpression unary(BoundUnaryOperator node) {
    JavaExpression operand = expressions.lower(node.operand());
    if (!node.isLifted()) {
      return apply(node, operand, node.operand().type());
    }
    JavaExpression value = expressions.keep(operand);
    TypeSymbol plain = underlying(node.operand().type());
    Class<?> type = JavaTypes.typed(node.type());
    return expressions.conditionals.choose(
        JavaExpressions.isNotNull(value),
        () ->
            JavaTypes.box(
                apply(node, JavaTypes.unbox(value, plain), plain), underlying(node.type())),
        () -> new Literal(null, type),
        type);
  }

  private JavaExpression apply(BoundUnaryOperator node, JavaExpression operand, TypeSymbol type) {
    MethodSymbol method = node.method();
    if (method != null) {
      return userDefined(method, List.of(operand), List.of(type));
    }
    Class<?> java = operand.type();
    switch (node.kind()) {
      case PLUS:
        return operand;
      case LOGICAL_NOT:
        return JavaExpressions.not(operand);
      case BITWISE_COMPLEMENT:
        return new Unary("~", operand, java);
      case MINUS:
        if (node.operandKind() == OperandKind.DECIMAL) {
          return new Call(java, "negated", List.of(operand), java);
        }
        if (node.isChecked() && node.operandKind() == OperandKind.INT) {
          return arithmetic("checkedNegateInt", int.class, operand);
        }
        if (node.isChecked() && node.operandKind() == OperandKind.LONG) {
          return arithmetic("checkedNegateLong", long.class, operand);
        }
        return new Unary("-", operand, java);
      default:
        throw new IllegalStateException("no operator " + node.kind());
    }
  }

  // ---- equality

  JavaExpression tupleEquality(BoundTupleEquality node) {
    List<JavaExpression> sides = new ArrayList<>();
    expressions.next(sides, () -> expressions.keep(expressions.lower(node.left())));
    expressions.next(sides, () -> expressions.keep(expressions.lower(node.right())));
    JavaExpression result = null;
    Local answer = function.variable(boolean.class);
    function.store(answer, new Literal(node.isEqual(), boolean.class));
    for (int i = 0; i < node.comparisons().size(); i++) {
      int index = i;
      BoundExpression comparison = node.comparisons().get(i);
      List<JavaStatement> step =
          function.collect(
              () -> {
                function.placeholder(
                    node.leftElements().get(index),
                    function.temp(
                        ObjectLowerer.tupleElement(
                            sides.get(0), index, node.leftElements().get(index).type())));
                function.placeholder(
                    node.rightElements().get(index),
                    function.temp(
                        ObjectLowerer.tupleElement(
                            sides.get(1), index, node.rightElements().get(index).type())));
                function.store(answer, expressions.lower(comparison));
              });
      function.add(
          new If(
              function.position(),
              node.isEqual() ? answer : JavaExpressions.not(answer),
              step,
              List.of()));
      result = answer;
    }
    return result == null ? new Literal(node.isEqual(), boolean.class) : result;
  }

  /** Whether a kept value is a constant. */
  JavaExpression equalsConstant(JavaExpression value, TypeSymbol type, BoundExpression constant) {
    ConstantValue known = constant.constantValue();
    if (known != null && known.isNull()) {
      return value.type().isPrimitive()
          ? new Literal(false, boolean.class)
          : JavaExpressions.isNull(value);
    }
    JavaExpression expected = expressions.lower(constant);
    if (value.type().isPrimitive() && expected.type() == value.type()) {
      return new Binary("==", value, expected, boolean.class);
    }
    if (value.type() == String.class && expected.type() == String.class) {
      return JavaExpressions.operator("equalText", boolean.class, value, expected);
    }
    return JavaExpressions.operator(
        "equalValues",
        boolean.class,
        JavaTypes.box(value, type),
        JavaTypes.box(expected, constant.type()));
  }
}
