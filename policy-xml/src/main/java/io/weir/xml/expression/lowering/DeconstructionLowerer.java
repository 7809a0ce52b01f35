package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Ref;
import io.weir.xml.expression.binding.BoundDeconstruction;
import io.weir.xml.expression.binding.BoundDeconstructionElement;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaExpression.New;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Lowers assignments that take a tuple or an object apart. */
final class DeconstructionLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  DeconstructionLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  private record Leaf(BoundExpression target, List<JavaExpression> parts) {}

  JavaExpression deconstruct(
      BoundDeconstruction deconstruction, BoundExpression right, boolean needed) {
    List<Leaf> leaves = new ArrayList<>();
    collectTargets(deconstruction, leaves);
    JavaExpression value = expressions.keep(expressions.lower(right));
    List<JavaExpression> converted = new ArrayList<>();
    takeApart(deconstruction, value, converted);
    List<JavaExpression> boxed = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      expressions.targets.write(leaf.target(), leaf.parts(), converted.get(i));
      boxed.add(JavaTypes.box(converted.get(i), leaf.target().type()));
    }
    if (!needed) {
      return JavaExpressions.NULL;
    }
    int[] at = new int[1];
    return assembled(deconstruction, boxed, at);
  }

  private JavaExpression assembled(
      BoundDeconstruction deconstruction, List<JavaExpression> boxed, int[] at) {
    List<JavaExpression> items = new ArrayList<>();
    List<TypeSymbol> types = new ArrayList<>();
    for (BoundDeconstructionElement element : deconstruction.elements()) {
      if (element.nested() != null) {
        items.add(assembled(element.nested(), boxed, at));
        types.add(typeOf(element.nested()));
      } else {
        items.add(boxed.get(at[0]++));
        types.add(targetOf(element).type());
      }
    }
    return expressions.objects.tuple(TupleTypeSymbol.unnamed(types), items);
  }

  private static TypeSymbol typeOf(BoundDeconstruction deconstruction) {
    List<TypeSymbol> types = new ArrayList<>();
    for (BoundDeconstructionElement element : deconstruction.elements()) {
      types.add(element.nested() != null ? typeOf(element.nested()) : targetOf(element).type());
    }
    return TupleTypeSymbol.unnamed(types);
  }

  private static BoundExpression targetOf(BoundDeconstructionElement element) {
    BoundExpression target = element.target();
    if (target == null) {
      throw new IllegalStateException("a deconstruction without target");
    }
    return target;
  }

  private void collectTargets(BoundDeconstruction deconstruction, List<Leaf> leaves) {
    for (BoundDeconstructionElement element : deconstruction.elements()) {
      if (element.nested() != null) {
        collectTargets(element.nested(), leaves);
      } else {
        List<JavaExpression> parts = expressions.targets.evaluate(targetOf(element));
        expressions.keepAll(parts);
        leaves.add(new Leaf(targetOf(element), parts));
      }
    }
  }

  private void takeApart(
      BoundDeconstruction deconstruction, JavaExpression value, List<JavaExpression> converted) {
    function.placeholder(deconstruction.value(), value);
    MethodSymbol method = deconstruction.method();
    List<JavaExpression> parts = new ArrayList<>();
    if (method == null) {
      for (int i = 0; i < deconstruction.parts().size(); i++) {
        parts.add(
            function.temp(
                ObjectLowerer.tupleElement(value, i, deconstruction.parts().get(i).type())));
      }
    } else {
      Method java = CallLowerer.javaMethod(method);
      List<JavaExpression> arguments = new ArrayList<>();
      arguments.add(
          JavaTypes.adapt(value, deconstruction.value().type(), java.getParameterTypes()[0]));
      List<Local> cells = new ArrayList<>();
      for (int i = 0; i < deconstruction.parts().size(); i++) {
        Local cell = function.temp(new New(List.of(), Ref.class));
        cells.add(cell);
        arguments.add(cell);
      }
      expressions.calls.addReified(method, arguments);
      expressions.effect(
          new Call(java.getDeclaringClass(), java.getName(), arguments, java.getReturnType()));
      for (int i = 0; i < cells.size(); i++) {
        parts.add(
            function.temp(
                JavaTypes.unbox(
                    new Field(cells.get(i), "value", Object.class),
                    deconstruction.parts().get(i).type())));
      }
    }
    for (int i = 0; i < deconstruction.elements().size(); i++) {
      BoundDeconstructionElement element = deconstruction.elements().get(i);
      function.placeholder(deconstruction.parts().get(i), parts.get(i));
      if (element.nested() != null) {
        takeApart(element.nested(), parts.get(i), converted);
      } else {
        BoundExpression conversion = element.converted();
        converted.add(
            conversion == null ? parts.get(i) : expressions.keep(expressions.lower(conversion)));
      }
    }
  }
}
