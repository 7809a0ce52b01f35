package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.ValueTuple;
import io.weir.xml.expression.binding.BoundArrayAccess;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundDiscard;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundIndexerAccess;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundPropertyAccess;
import io.weir.xml.expression.binding.BoundReceiverPlaceholder;
import io.weir.xml.expression.binding.BoundTupleElement;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes what can be assigned: variables, elements, properties, indexers. */
final class TargetLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  TargetLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  /** The value of a target. */
  JavaExpression value(BoundExpression target) {
    return read(target, evaluate(target));
  }

  /** Evaluates, from left to right, what it takes to read or write a target. */
  List<JavaExpression> evaluate(BoundExpression target) {
    BoundExpression root = target;
    while (root instanceof BoundTupleElement
        || root instanceof BoundConversion c && c.conversion().isIdentity()) {
      root =
          root instanceof BoundTupleElement element
              ? element.receiver()
              : ((BoundConversion) root).operand();
    }
    if (!ReferenceLowerer.givesReference(root)) {
      return expressions.lowerAll(parts(target));
    }
    List<JavaExpression> parts = new ArrayList<>();
    parts.add(expressions.references.of(root));
    return parts;
  }

  private static List<BoundExpression> parts(BoundExpression target) {
    if (target instanceof BoundArrayAccess access) {
      return ArrayLowerer.partsOf(access);
    }
    if (target instanceof BoundPropertyAccess property) {
      BoundExpression receiver = property.receiver();
      return receiver == null || property.property().isStatic() ? List.of() : List.of(receiver);
    }
    if (target instanceof BoundIndexerAccess indexer) {
      List<BoundExpression> parts = new ArrayList<>();
      parts.add(indexer.receiver());
      parts.addAll(indexer.arguments());
      return parts;
    }
    if (target instanceof BoundTupleElement element) {
      return parts(element.receiver());
    }
    if (target instanceof BoundConversion conversion && conversion.conversion().isIdentity()) {
      return parts(conversion.operand());
    }
    return List.of();
  }

  JavaExpression read(BoundExpression target, List<JavaExpression> parts) {
    if (target instanceof BoundArrayAccess access) {
      return expressions.arrays.read(access, parts);
    }
    if (target instanceof BoundPropertyAccess property) {
      return readProperty(property, parts);
    }
    if (target instanceof BoundIndexerAccess indexer) {
      return readIndexer(indexer, parts);
    }
    if (target instanceof BoundTupleElement element) {
      return ObjectLowerer.tupleElement(
          read(element.receiver(), parts), element.index(), element.type());
    }
    if (target instanceof BoundConversion conversion && conversion.conversion().isIdentity()) {
      return read(conversion.operand(), parts);
    }
    if (ReferenceLowerer.givesReference(target)) {
      return ReferenceLowerer.read(parts.get(0), target.type());
    }
    return expressions.lower(target);
  }

  void write(BoundExpression target, List<JavaExpression> parts, JavaExpression value) {
    if (target instanceof BoundDiscard) {
      expressions.effect(value);
    } else if (target instanceof BoundLocal local) {
      function.declareIfNeeded(local.local());
      function.store(local.local(), value);
    } else if (target instanceof BoundParameter parameter) {
      function.store(parameter.parameter(), value);
    } else if (ReferenceLowerer.givesReference(target)) {
      expressions.references.write(parts.get(0), value, target.type());
    } else if (target instanceof BoundReceiverPlaceholder placeholder) {
      function.placeholder(placeholder, expressions.keep(value));
    } else if (target instanceof BoundArrayAccess access) {
      expressions.arrays.write(access, parts, value);
    } else if (target instanceof BoundPropertyAccess property) {
      writeProperty(property, parts, value);
    } else if (target instanceof BoundIndexerAccess indexer) {
      Method setter = indexer.indexer().setter();
      if (setter == null) {
        throw new IllegalStateException("no setter: " + indexer.indexer());
      }
      List<JavaExpression> arguments = indexerArguments(indexer, parts, setter);
      Class<?> place = setter.getParameterTypes()[arguments.size()];
      arguments.add(JavaTypes.adapt(value, indexer.type(), place));
      expressions.effect(
          new Call(
              setter.getDeclaringClass(), setter.getName(), arguments, setter.getReturnType()));
    } else if (target instanceof BoundTupleElement element) {
      JavaExpression changed =
          JavaExpressions.call(
              ValueTuple.class,
              "withElement",
              ValueTuple.class,
              read(element.receiver(), parts),
              JavaExpressions.intLiteral(element.index()),
              JavaTypes.box(value, element.type()));
      write(element.receiver(), parts, changed);
    } else if (target instanceof BoundConversion conversion
        && conversion.conversion().isIdentity()) {
      write(conversion.operand(), parts, value);
    } else {
      throw new IllegalStateException("not a target: " + target.getClass().getSimpleName());
    }
  }

  private static JavaExpression readProperty(BoundPropertyAccess node, List<JavaExpression> parts) {
    Method getter = node.property().getter();
    if (getter == null) {
      throw new IllegalStateException("no getter: " + node.property());
    }
    List<JavaExpression> arguments = new ArrayList<>();
    BoundExpression receiver = node.receiver();
    if (receiver != null && !node.property().isStatic()) {
      arguments.add(JavaTypes.adapt(parts.get(0), receiver.type(), getter.getParameterTypes()[0]));
    }
    return JavaTypes.fromJava(
        new Call(getter.getDeclaringClass(), getter.getName(), arguments, getter.getReturnType()),
        node.type());
  }

  private void writeProperty(
      BoundPropertyAccess target, List<JavaExpression> parts, JavaExpression value) {
    Method setter = target.property().setter();
    if (setter == null) {
      throw new IllegalStateException("no setter: " + target.property());
    }
    List<JavaExpression> arguments = new ArrayList<>();
    BoundExpression receiver = target.receiver();
    if (receiver != null && !target.property().isStatic()) {
      arguments.add(JavaTypes.adapt(parts.get(0), receiver.type(), setter.getParameterTypes()[0]));
    }
    Class<?> place = setter.getParameterTypes()[arguments.size()];
    arguments.add(JavaTypes.adapt(value, target.type(), place));
    JavaExpression call =
        new Call(setter.getDeclaringClass(), setter.getName(), arguments, setter.getReturnType());
    if (setter.getReturnType() == void.class || receiver == null) {
      expressions.effect(call);
    } else {
      // A struct is immutable: its setter gives the changed value.
      write(receiver, List.of(), JavaTypes.fromJava(call, receiver.type()));
    }
  }

  private static List<JavaExpression> indexerArguments(
      BoundIndexerAccess node, List<JavaExpression> parts, Method accessor) {
    Class<?>[] places = accessor.getParameterTypes();
    List<JavaExpression> arguments = new ArrayList<>();
    arguments.add(JavaTypes.adapt(parts.get(0), node.receiver().type(), places[0]));
    for (int i = 0; i < node.arguments().size(); i++) {
      arguments.add(
          JavaTypes.adapt(parts.get(i + 1), node.arguments().get(i).type(), places[i + 1]));
    }
    return arguments;
  }

  private static JavaExpression readIndexer(BoundIndexerAccess node, List<JavaExpression> parts) {
    Method getter = node.indexer().getter();
    if (getter == null) {
      throw new IllegalStateException("no getter: " + node.indexer());
    }
    return JavaTypes.fromJava(
        new Call(
            getter.getDeclaringClass(),
            getter.getName(),
            indexerArguments(node, parts, getter),
            getter.getReturnType()),
        node.type());
  }
}
