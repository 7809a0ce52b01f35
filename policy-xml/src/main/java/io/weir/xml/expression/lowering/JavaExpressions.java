package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Operators;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Unary;
import java.util.List;

/** Makes the Java expressions that every part of the lowering needs. */
final class JavaExpressions {
  static final JavaExpression NULL = new Literal(null, Object.class);

  private JavaExpressions() {}

  static JavaExpression call(
      Class<?> owner, String method, Class<?> type, JavaExpression... arguments) {
    return new Call(owner, method, List.of(arguments), type);
  }

  static JavaExpression operator(String method, Class<?> type, JavaExpression... arguments) {
    return call(Operators.class, method, type, arguments);
  }

  static JavaExpression intLiteral(int value) {
    return new Literal(value, int.class);
  }

  static JavaExpression isNull(JavaExpression value) {
    return new Binary("==", value, new Literal(null, value.type()), boolean.class);
  }

  static JavaExpression isNotNull(JavaExpression value) {
    return new Binary("!=", value, new Literal(null, value.type()), boolean.class);
  }

  /** {@code !value}. */
  static JavaExpression not(JavaExpression value) {
    return value instanceof Literal literal
        ? new Literal(!Boolean.TRUE.equals(literal.value()), boolean.class)
        : new Unary("!", value, boolean.class);
  }
}
