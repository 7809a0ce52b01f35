package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.xml.expression.binding.BoundAnonymousObjectCreation;
import io.weir.xml.expression.binding.BoundAnonymousProperty;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundObjectInitialization;
import io.weir.xml.expression.binding.BoundTupleLiteral;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.NewArray;
import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;

/** Lowers objects made of parts: initialisers, anonymous objects and tuples. */
final class ObjectLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  ObjectLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  JavaExpression initialize(BoundObjectInitialization node) {
    JavaExpression object = expressions.keep(expressions.lower(node.object()));
    function.placeholder(node.placeholder(), object);
    for (BoundExpression effect : node.effects()) {
      expressions.lowerEffect(effect);
    }
    return function.placeholder(node.placeholder()); // a struct's is another one after each effect
  }

  JavaExpression anonymous(BoundAnonymousObjectCreation node) {
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression argument : node.arguments()) {
      expressions.next(values, () -> expressions.lowerBoxed(argument));
    }
    return JavaExpressions.call(
        AnonymousObject.class,
        "create",
        AnonymousObject.class,
        shape(node.type()),
        new NewArray(values, Object[].class));
  }

  private JavaExpression shape(AnonymousTypeSymbol type) {
    if (!type.containsTypeParameter()) {
      return function.unit.shape(type);
    }
    List<JavaExpression> names = new ArrayList<>();
    for (String name : type.propertyNames()) {
      names.add(new Literal(name, String.class));
    }
    return JavaExpressions.call(
        AnonymousObject.Shape.class,
        "of",
        AnonymousObject.Shape.class,
        new NewArray(names, String[].class),
        function.runtimeTypes(type.propertyTypes()));
  }

  JavaExpression anonymousProperty(BoundAnonymousProperty node) {
    return JavaTypes.fromJava(
        JavaExpressions.call(
            AnonymousObject.class,
            "get",
            Object.class,
            expressions.lower(node.receiver()),
            JavaExpressions.intLiteral(node.index())),
        node.type());
  }

  JavaExpression tupleLiteral(BoundTupleLiteral node) {
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression argument : node.arguments()) {
      expressions.next(values, () -> expressions.lowerBoxed(argument));
    }
    return tuple(node.type(), values);
  }

  JavaExpression tuple(TypeSymbol type, List<JavaExpression> boxed) {
    return JavaExpressions.call(
        ValueTuple.class,
        "ofFlat",
        ValueTuple.class,
        function.runtimeType(type),
        new NewArray(boxed, Object[].class));
  }

  static JavaExpression tupleElement(JavaExpression tuple, int index, TypeSymbol type) {
    return JavaTypes.fromJava(
        JavaExpressions.call(
            ValueTuple.class, "element", Object.class, tuple, JavaExpressions.intLiteral(index)),
        type);
  }
}
