package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.Reference;
import io.weir.xml.expression.binding.BoundCall;
import io.weir.xml.expression.binding.BoundDelegateCall;
import io.weir.xml.expression.binding.BoundDiscard;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundObjectCreation;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.FunctionCall;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaExpression.New;
import io.weir.xml.expression.lowering.JavaExpression.NewArray;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers calls and what they take: receivers and arguments in C#'s order, {@code ref} and {@code
 * out} places, run-time types.
 */
final class CallLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  CallLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  /** Arguments on the way to a Java method. */
  private static final class Arguments {
    final List<JavaExpression> values = new ArrayList<>();
    final List<Runnable> after = new ArrayList<>();
  }

  /**
   * Evaluates a receiver and arguments in C#'s order; the values come back in the order of the
   * parameters. What {@code ref} and {@code out} change is stored afterwards.
   */
  private Arguments arguments(
      @Nullable BoundExpression receiver,
      List<BoundExpression> arguments,
      List<Integer> order,
      List<ParameterSymbol> parameters,
      List<Class<?>> places) {
    Arguments result = new Arguments();
    int first = 0;
    if (receiver != null) {
      expressions.next(
          result.values,
          () -> JavaTypes.adapt(expressions.lower(receiver), receiver.type(), places.get(0)));
      first = 1;
    }
    int offset = first;
    List<Integer> sequence = new ArrayList<>(order);
    if (sequence.isEmpty()) {
      for (int i = 0; i < arguments.size(); i++) {
        sequence.add(i);
      }
    }
    for (int i : sequence) {
      BoundExpression argument = arguments.get(i);
      RefKind kind = i < parameters.size() ? parameters.get(i).refKind() : RefKind.NONE;
      expressions.next(
          result.values,
          () ->
              kind == RefKind.NONE
                  ? JavaTypes.adapt(
                      expressions.lower(argument), argument.type(), places.get(offset + i))
                  : places.get(offset + i) == Reference.class
                      ? expressions.references.of(argument)
                      : reference(argument, kind, result.after));
    }
    if (!order.isEmpty()) {
      List<JavaExpression> sorted = new ArrayList<>(result.values);
      for (int k = 0; k < sequence.size(); k++) {
        sorted.set(offset + sequence.get(k), result.values.get(offset + k));
      }
      boolean same = sorted.equals(result.values);
      if (!same) {
        expressions.keepAll(result.values);
        for (int k = 0; k < sequence.size(); k++) {
          sorted.set(offset + sequence.get(k), result.values.get(offset + k));
        }
        if (offset == 1) {
          sorted.set(0, result.values.get(0));
        }
      }
      result.values.clear();
      result.values.addAll(sorted);
    }
    return result;
  }

  private JavaExpression reference(BoundExpression argument, RefKind kind, List<Runnable> after) {
    if (argument instanceof BoundDiscard) {
      return new New(List.of(), Ref.class);
    }
    VariableSymbol symbol = null;
    if (argument instanceof BoundLocal local) {
      symbol = local.local();
      function.declareIfNeeded(symbol);
    } else if (argument instanceof BoundParameter parameter) {
      symbol = parameter.parameter();
    }
    if (symbol != null) {
      VariableSymbol variable = symbol;
      Storage storage = function.storage(variable);
      if (storage.isCell()) {
        return storage.local();
      }
      JavaExpression cell =
          kind == RefKind.OUT
              ? new New(List.of(), Ref.class)
              : new New(List.of(JavaTypes.box(storage.read(), variable.type())), Ref.class);
      Local place = function.temp(cell);
      after.add(
          () ->
              function.store(
                  variable,
                  JavaTypes.unbox(new Field(place, "value", Object.class), variable.type())));
      return place;
    }
    if (kind == RefKind.IN) {
      return new New(
          List.of(JavaTypes.box(expressions.lower(argument), argument.type())), Ref.class);
    }
    List<JavaExpression> parts = expressions.targets.evaluate(argument);
    expressions.keepAll(parts);
    JavaExpression first =
        kind == RefKind.OUT
            ? JavaExpressions.NULL
            : JavaTypes.box(expressions.targets.read(argument, parts), argument.type());
    Local place = function.temp(new New(List.of(first), Ref.class));
    after.add(
        () ->
            expressions.targets.write(
                argument,
                parts,
                JavaTypes.unbox(new Field(place, "value", Object.class), argument.type())));
    return place;
  }

  private JavaExpression finish(JavaExpression call, TypeSymbol type, List<Runnable> after) {
    if (after.isEmpty()) {
      return call;
    }
    if (type.isVoid()) {
      expressions.effect(call);
      after.forEach(Runnable::run);
      return JavaExpressions.NULL;
    }
    JavaExpression value = function.temp(call);
    after.forEach(Runnable::run);
    return value;
  }

  private static List<Class<?>> places(Method method) {
    return List.of(method.getParameterTypes());
  }

  void addReified(MethodSymbol method, List<JavaExpression> values) {
    if (!method.isReified()) {
      return;
    }
    List<TypeSymbol> types = method.typeArguments();
    if (types.isEmpty() && method.containingType() != null) {
      types = typeArgumentsOf(method.containingType());
    }
    for (TypeSymbol type : types) {
      values.add(function.runtimeType(type));
    }
  }

  private static List<TypeSymbol> typeArgumentsOf(TypeSymbol type) {
    if (type.isNullable()) {
      return List.of(type.nullableUnderlying());
    }
    if (type instanceof NamedTypeSymbol named) {
      return named.typeArguments();
    }
    if (type instanceof TupleTypeSymbol tuple) {
      NamedTypeSymbol underlying = tuple.underlying();
      return underlying == null ? List.of() : underlying.typeArguments();
    }
    return List.of();
  }

  static Method javaMethod(MethodSymbol method) {
    Method java = method.javaMethod();
    if (java == null) {
      throw new IllegalStateException("no Java method: " + method);
    }
    return java;
  }

  JavaExpression method(BoundCall node) {
    MethodSymbol method = node.method();
    if (method.kind() == MethodSymbol.Kind.LOCAL_FUNCTION) {
      return localCall(node);
    }
    Method java = javaMethod(method);
    Arguments arguments =
        arguments(
            node.receiver(),
            node.arguments(),
            node.evaluationOrder(),
            method.parameters(),
            places(java));
    BoundExpression receiver = node.receiver();
    if (receiver != null
        && receiver.type().isReferenceType()
        && !java.getParameterTypes()[0].isPrimitive()) {
      checkReceiver(arguments.values);
    }
    addReified(method, arguments.values);
    JavaExpression call =
        new Call(java.getDeclaringClass(), java.getName(), arguments.values, java.getReturnType());
    return finish(call, node.type(), arguments.after);
  }

  /** A call on null fails once the arguments are evaluated, whatever the callee looks at. */
  private void checkReceiver(List<JavaExpression> values) {
    JavaExpression receiver = values.get(0);
    for (int i = 1; i < values.size(); i++) {
      if (!values.get(i).isStable() && !(values.get(i) instanceof Local)) {
        expressions.keepAll(values);
        receiver = values.get(0);
        break;
      }
    }
    values.set(
        0,
        JavaTypes.cast(
            JavaExpressions.operator("receiver", Object.class, receiver), receiver.type()));
  }

  /** The call of a local function; what returns by reference gives a reference. */
  JavaExpression localCall(BoundCall node) {
    FunctionLowerer.LocalFunction local = function.localFunction(node.method());
    List<Class<?>> places = new ArrayList<>();
    for (ParameterSymbol parameter : local.symbol().parameters()) {
      places.add(
          parameter.refKind() == RefKind.NONE
              ? JavaTypes.typed(parameter.type())
              : Reference.class);
    }
    Arguments arguments =
        arguments(
            null, node.arguments(), node.evaluationOrder(), local.symbol().parameters(), places);
    List<JavaExpression> all = new ArrayList<>(function.captureValues(local));
    for (TypeSymbol type : node.method().typeArguments()) {
      all.add(function.runtimeType(type));
    }
    all.addAll(arguments.values);
    JavaExpression call = new FunctionCall(local.function(), all, local.result());
    return finish(call, node.type(), arguments.after);
  }

  JavaExpression delegate(BoundDelegateCall node) {
    List<Class<?>> places = new ArrayList<>();
    places.add(Fn.class);
    for (int i = 0; i < node.arguments().size(); i++) {
      places.add(Object.class);
    }
    Arguments arguments =
        arguments(
            node.delegate(),
            node.arguments(),
            node.evaluationOrder(),
            node.invoke().parameters(),
            places);
    List<JavaExpression> boxed = new ArrayList<>();
    for (int i = 1; i < arguments.values.size(); i++) {
      boxed.add(arguments.values.get(i));
    }
    JavaExpression call = invoke(arguments.values.get(0), boxed);
    return finish(call, node.type(), arguments.after);
  }

  private static JavaExpression invoke(JavaExpression delegate, List<JavaExpression> boxed) {
    if (boxed.size() <= 4) {
      return new InstanceCall(delegate, "call" + boxed.size(), boxed, Object.class);
    }
    return new InstanceCall(
        delegate, "call", List.of(new NewArray(boxed, Object[].class)), Object.class);
  }

  JavaExpression constructor(BoundObjectCreation node) {
    Method java = javaMethod(node.constructor());
    Arguments arguments =
        arguments(
            null,
            node.arguments(),
            node.evaluationOrder(),
            node.constructor().parameters(),
            places(java));
    if (node.constructor().isReified()) {
      for (TypeSymbol type : typeArgumentsOf(node.type())) {
        arguments.values.add(function.runtimeType(type));
      }
    }
    JavaExpression call =
        new Call(java.getDeclaringClass(), java.getName(), arguments.values, java.getReturnType());
    return finish(call, node.type(), arguments.after);
  }
}
