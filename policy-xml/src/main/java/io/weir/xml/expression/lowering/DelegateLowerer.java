package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Budget;
import io.weir.xml.expression.binding.BoundDelegateCreation;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundLambda;
import io.weir.xml.expression.lowering.JavaExpression.BudgetValue;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Cast;
import io.weir.xml.expression.lowering.JavaExpression.FunctionCall;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaExpression.NewDelegate;
import io.weir.xml.expression.lowering.JavaStatement.Evaluate;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Lowers lambdas and delegates of methods. */
final class DelegateLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  DelegateLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  JavaExpression lambda(BoundLambda node) {
    MethodSymbol signature = node.signature();
    List<VariableSymbol> captures = function.unit.capturesOf(signature);
    String name = "l" + function.unit.nextName();
    FunctionLowerer inner = function.inner(name, signature.returnType(), captures);
    for (ParameterSymbol parameter : signature.parameters()) {
      inner.declareParameter(parameter);
    }
    inner.add(
        new Evaluate(
            function.position(),
            JavaExpressions.call(Budget.class, "tick", void.class, new BudgetValue())));
    inner.lowerBody(node.body());
    List<TypeSymbol> parameters = new ArrayList<>();
    for (ParameterSymbol parameter : signature.parameters()) {
      parameters.add(parameter.type());
    }
    return delegate(
        name, function.captureValues(captures), parameters, signature.returnType(), node.type());
  }

  /** A delegate over a function of the unit whose parameters have these types. */
  private JavaExpression delegate(
      String name,
      List<JavaExpression> captures,
      List<TypeSymbol> parameters,
      TypeSymbol result,
      TypeSymbol delegateType) {
    List<JavaExpression> arguments = new ArrayList<>();
    List<Class<?>> captureTypes = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      Class<?> type = captures.get(i).type();
      captureTypes.add(type);
      arguments.add(unboxJava(new Local("c" + i, Object.class, true), type));
    }
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(JavaTypes.fromJava(new Local("a" + i, Object.class, true), parameters.get(i)));
    }
    Class<?> typed = JavaTypes.typed(result);
    JavaExpression call = new FunctionCall(name, arguments, typed);
    if (typed != void.class) {
      call = JavaTypes.box(call, result);
    }
    int id =
        function.unit.addDelegate(
            new LoweredUnit.Delegate(name, captureTypes, parameters.size(), call));
    List<JavaExpression> boxed = new ArrayList<>();
    for (JavaExpression capture : captures) {
      boxed.add(boxJava(capture));
    }
    return new NewDelegate(id, boxed, function.runtimeType(delegateType));
  }

  /** A captured Java value as an Object: its Java type alone tells how to come back. */
  private static JavaExpression boxJava(JavaExpression value) {
    if (!value.type().isPrimitive()) {
      return value;
    }
    Class<?> box = java.lang.invoke.MethodType.methodType(value.type()).wrap().returnType();
    return new Call(box, "valueOf", List.of(value), box);
  }

  private static JavaExpression unboxJava(JavaExpression value, Class<?> type) {
    if (!type.isPrimitive()) {
      return JavaTypes.cast(value, type);
    }
    Class<?> box = java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    return new InstanceCall(new Cast(value, box), type.getName() + "Value", List.of(), type);
  }

  JavaExpression methodGroup(BoundDelegateCreation node) {
    MethodSymbol method = node.method();
    MethodSymbol invoke = ((NamedTypeSymbol) node.type()).delegateInvoke();
    if (invoke == null) {
      throw new IllegalStateException("not a delegate: " + node.type());
    }
    List<TypeSymbol> parameters = new ArrayList<>();
    for (ParameterSymbol parameter : invoke.parameters()) {
      parameters.add(parameter.type());
    }
    String name = "l" + function.unit.nextName();
    boolean local = method.kind() == MethodSymbol.Kind.LOCAL_FUNCTION;
    if (local) {
      FunctionLowerer.LocalFunction target = function.localFunction(method);
      List<VariableSymbol> captures = target.captures();
      FunctionLowerer inner = function.inner(name, invoke.returnType(), captures);
      List<JavaExpression> arguments = new ArrayList<>(inner.captureValues(target));
      for (TypeSymbol type : method.typeArguments()) {
        arguments.add(inner.runtimeType(type));
      }
      for (int i = 0; i < parameters.size(); i++) {
        ParameterSymbol parameter = ParameterSymbol.of("a" + i, parameters.get(i), i);
        inner.declareParameter(parameter);
        arguments.add(
            JavaTypes.adapt(
                inner.storage(parameter).read(),
                parameters.get(i),
                JavaTypes.typed(target.symbol().parameters().get(i).type())));
      }
      JavaExpression call =
          new FunctionCall(
              target.function(), arguments, JavaTypes.typed(target.symbol().returnType()));
      finishForward(inner, call, method.returnType(), invoke.returnType());
      return delegate(
          name, function.captureValues(captures), parameters, invoke.returnType(), node.type());
    }
    Method java = CallLowerer.javaMethod(method);
    List<JavaExpression> captures = new ArrayList<>();
    FunctionLowerer inner = function.inner(name, invoke.returnType(), List.of());
    List<JavaExpression> arguments = new ArrayList<>();
    captures.addAll(function.captureValues(List.of()));
    BoundExpression receiver = node.receiver();
    if (receiver != null) {
      JavaExpression target = expressions.lowerBoxed(receiver);
      if (!node.invokedAsExtension()) {
        target = JavaExpressions.operator("delegateTarget", Object.class, target);
      }
      ParameterSymbol parameter = ParameterSymbol.of("target", receiver.type(), 0);
      inner.declareParameter(parameter);
      captures.add(JavaTypes.fromJava(target, receiver.type()));
      arguments.add(
          JavaTypes.adapt(
              inner.storage(parameter).read(), receiver.type(), java.getParameterTypes()[0]));
    }
    for (int i = 0; i < parameters.size(); i++) {
      ParameterSymbol parameter = ParameterSymbol.of("a" + i, parameters.get(i), i);
      inner.declareParameter(parameter);
      arguments.add(
          JavaTypes.adapt(
              inner.storage(parameter).read(),
              parameters.get(i),
              java.getParameterTypes()[arguments.size()]));
    }
    inner.expressions.calls.addReified(method, arguments);
    JavaExpression call =
        new Call(java.getDeclaringClass(), java.getName(), arguments, java.getReturnType());
    finishForward(inner, call, method.returnType(), invoke.returnType());
    return delegate(name, captures, parameters, invoke.returnType(), node.type());
  }

  private static void finishForward(
      FunctionLowerer inner, JavaExpression call, TypeSymbol from, TypeSymbol to) {
    if (to.isVoid()) {
      inner.expressions.effect(call);
    } else {
      JavaExpression value = JavaTypes.fromJava(call, from);
      inner.add(
          new JavaStatement.Return(
              inner.position(), JavaTypes.adapt(value, from, JavaTypes.typed(to))));
    }
    inner.finish();
  }
}
