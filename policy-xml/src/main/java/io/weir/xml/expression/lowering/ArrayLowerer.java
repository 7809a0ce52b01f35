package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Arrays;
import io.weir.runtime.dotnet.Reference;
import io.weir.xml.expression.binding.BoundArrayAccess;
import io.weir.xml.expression.binding.BoundArrayCreation;
import io.weir.xml.expression.binding.BoundArrayInitializer;
import io.weir.xml.expression.binding.BoundArrayLength;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Element;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.NewArray;
import io.weir.xml.expression.lowering.JavaStatement.Store;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;

/** Lowers arrays: their elements, lengths and creation. */
final class ArrayLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  ArrayLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  JavaExpression length(BoundArrayLength node) {
    JavaExpression array = expressions.lower(node.array());
    if (array.type().isArray()) {
      return new Field(array, "length", int.class);
    }
    return JavaExpressions.call(Arrays.class, "length", int.class, array);
  }

  static List<BoundExpression> partsOf(BoundArrayAccess node) {
    List<BoundExpression> parts = new ArrayList<>();
    parts.add(node.array());
    parts.addAll(node.indices());
    return parts;
  }

  private static JavaExpression index(JavaExpression value, TypeSymbol type) {
    return switch (type.specialType()) {
      case UINT32 ->
          operatorIndex(
              NumericConversions.convert(value, SpecialType.UINT32, SpecialType.INT64, false));
      case INT64, UINT64 -> operatorIndex(value);
      default -> value;
    };
  }

  private static JavaExpression operatorIndex(JavaExpression value) {
    return JavaExpressions.call(Arrays.class, "index", int.class, value);
  }

  private static JavaExpression indices(BoundArrayAccess node, List<JavaExpression> parts) {
    List<JavaExpression> all = new ArrayList<>();
    for (int i = 0; i < node.indices().size(); i++) {
      all.add(index(parts.get(i + 1), node.indices().get(i).type()));
    }
    return new NewArray(all, int[].class);
  }

  JavaExpression read(BoundArrayAccess node, List<JavaExpression> parts) {
    JavaExpression array = parts.get(0);
    if (node.indices().size() > 1) {
      return JavaTypes.fromJava(
          JavaExpressions.call(Arrays.class, "getAt", Object.class, array, indices(node, parts)),
          node.type());
    }
    JavaExpression index = index(parts.get(1), node.indices().get(0).type());
    if (array.type() == byte[].class) {
      return JavaExpressions.call(Arrays.class, "getByte", int.class, array, index);
    }
    if (array.type().isArray()) {
      return JavaTypes.fromJava(
          new Element(array, index, array.type().getComponentType()), node.type());
    }
    return JavaTypes.fromJava(
        JavaExpressions.call(Arrays.class, "get", Object.class, array, index), node.type());
  }

  /** The element as a variable. */
  JavaExpression reference(BoundArrayAccess node) {
    List<JavaExpression> parts = expressions.lowerAll(partsOf(node));
    JavaExpression index =
        node.indices().size() > 1
            ? indices(node, parts)
            : index(parts.get(1), node.indices().get(0).type());
    return JavaExpressions.call(
        Reference.class,
        "element",
        Reference.class,
        parts.get(0),
        index,
        function.runtimeType(node.type()));
  }

  void write(BoundArrayAccess node, List<JavaExpression> parts, JavaExpression value) {
    JavaExpression array = parts.get(0);
    if (node.indices().size() > 1) {
      expressions.effect(
          JavaExpressions.call(
              Arrays.class,
              "setAt",
              void.class,
              array,
              indices(node, parts),
              JavaTypes.box(value, node.type())));
      return;
    }
    JavaExpression index = index(parts.get(1), node.indices().get(0).type());
    if (array.type() == byte[].class) {
      expressions.effect(
          JavaExpressions.call(Arrays.class, "setByte", int.class, array, index, value));
    } else if (array.type().isArray()) {
      Class<?> element = array.type().getComponentType();
      function.add(
          new Store(
              function.position(),
              new Element(array, index, element),
              JavaTypes.adapt(value, node.type(), element)));
    } else {
      expressions.effect(
          JavaExpressions.call(
              Arrays.class, "set", void.class, array, index, JavaTypes.box(value, node.type())));
    }
  }

  JavaExpression create(BoundArrayCreation node) {
    ArrayTypeSymbol type = node.type();
    if (type.rank() > 1) {
      return rectangular(node);
    }
    TypeSymbol element = type.elementType();
    BoundArrayInitializer initializer = node.initializer();
    Class<?> typed = JavaTypes.typed(type);
    if (initializer == null) {
      JavaExpression size = expressions.lower(node.sizes().get(0));
      JavaExpression length =
          NumericConversions.convert(
              size, node.sizes().get(0).type().specialType(), SpecialType.INT64, false);
      return JavaTypes.cast(
          JavaExpressions.operator("newArray", Object.class, function.runtimeType(element), length),
          typed);
    }
    if (typed.isArray() && typed != byte[].class) {
      Class<?> component = typed.getComponentType();
      List<JavaExpression> values = expressions.lowerAll(initializer.elements());
      List<JavaExpression> adapted = new ArrayList<>();
      for (JavaExpression value : values) {
        adapted.add(JavaTypes.adapt(value, element, component));
      }
      if (adapted.size() <= 200) {
        return new NewArray(adapted, typed);
      }
      return fill(adapted, component, typed, element);
    }
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression value : initializer.elements()) {
      expressions.next(values, () -> expressions.lowerBoxed(value));
    }
    return JavaTypes.cast(
        JavaExpressions.call(
            Arrays.class,
            "fromObjects",
            Object.class,
            function.runtimeType(element),
            new NewArray(values, Object[].class)),
        typed);
  }

  private JavaExpression fill(
      List<JavaExpression> values, Class<?> component, Class<?> typed, TypeSymbol element) {
    JavaExpression array =
        function.temp(
            JavaTypes.cast(
                JavaExpressions.operator(
                    "newArray",
                    Object.class,
                    function.runtimeType(element),
                    new Literal((long) values.size(), long.class)),
                typed));
    for (int i = 0; i < values.size(); i++) {
      function.add(
          new Store(
              function.position(),
              new Element(array, JavaExpressions.intLiteral(i), component),
              values.get(i)));
    }
    return array;
  }

  /** An array of several dimensions. */
  private JavaExpression rectangular(BoundArrayCreation node) {
    ArrayTypeSymbol type = node.type();
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression size : node.sizes()) {
      expressions.next(
          values,
          () ->
              new Call(
                  Arrays.class,
                  "index",
                  List.of(
                      NumericConversions.convert(
                          expressions.lower(size),
                          size.type().specialType(),
                          SpecialType.INT64,
                          false)),
                  int.class));
    }
    int sizes = values.size();
    BoundArrayInitializer initializer = node.initializer();
    if (initializer != null) {
      flatten(initializer, values);
    }
    return JavaExpressions.call(
        Arrays.class,
        "rectangular",
        Object.class,
        function.runtimeType(type.elementType()),
        new NewArray(values.subList(0, sizes), int[].class),
        new NewArray(values.subList(sizes, values.size()), Object[].class));
  }

  private void flatten(BoundArrayInitializer initializer, List<JavaExpression> into) {
    for (BoundExpression element : initializer.elements()) {
      if (element instanceof BoundArrayInitializer inner) {
        flatten(inner, into);
      } else {
        expressions.next(into, () -> expressions.lowerBoxed(element));
      }
    }
  }
}
