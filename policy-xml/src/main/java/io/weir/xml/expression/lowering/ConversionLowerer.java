package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Boxes;
import io.weir.runtime.dotnet.Operators;
import io.weir.runtime.dotnet.linq.Sequence;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundInterpolatedString;
import io.weir.xml.expression.binding.Conversion;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Lowers conversions. */
final class ConversionLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  ConversionLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  JavaExpression lower(BoundConversion node) {
    BoundExpression operand = node.operand();
    TypeSymbol to = node.type();
    switch (node.conversion().kind()) {
      case NULL_LITERAL:
        return new Literal(null, JavaTypes.typed(to));
      case THROW:
        expressions.lower(operand);
        return JavaTypes.zero(JavaTypes.typed(to));
      case DEFAULT_LITERAL:
      case ANONYMOUS_FUNCTION:
      case METHOD_GROUP:
        return JavaTypes.fromJava(expressions.lower(operand), to);
      case INTERPOLATED_STRING:
        return expressions.texts.formattable((BoundInterpolatedString) operand);
      default:
        return convert(
            expressions.lower(operand), operand.type(), to, node.conversion(), node.isChecked());
    }
  }

  JavaExpression convert(
      JavaExpression value,
      TypeSymbol from,
      TypeSymbol to,
      Conversion conversion,
      boolean isChecked) {
    switch (conversion.kind()) {
      case IDENTITY:
        return JavaTypes.fromJava(value, to);
      case IMPLICIT_NUMERIC, EXPLICIT_NUMERIC, IMPLICIT_CONSTANT:
        return NumericConversions.convert(value, from.specialType(), to.specialType(), isChecked);
      case IMPLICIT_ENUMERATION, EXPLICIT_ENUMERATION:
        return enumeration(value, from, to, isChecked);
      case IMPLICIT_NULLABLE, EXPLICIT_NULLABLE:
        return nullable(value, from, to, conversion, isChecked);
      case NULL_LITERAL, DEFAULT_LITERAL:
        return new Literal(null, JavaTypes.typed(to));
      case IMPLICIT_REFERENCE:
        return pairs(JavaTypes.adapt(typed(value, from), from, JavaTypes.typed(to)), to);
      case BOXING:
        return JavaTypes.cast(boxing(value, from), JavaTypes.typed(to));
      case EXPLICIT_REFERENCE:
        return pairs(reference(value, to), to);
      case UNBOXING:
        return unboxing(value, to);
      case USER_DEFINED:
        return userDefined(value, from, to, conversion);
      case TUPLE:
        return tuple(value, from, to, conversion, isChecked);
      default:
        throw new IllegalStateException("no conversion " + conversion.kind());
    }
  }

  /**
   * A value that can be asked for its type: what the runtime gives as a sequence need not know the
   * type of its elements, which only the expression does. An expression that compares references
   * sees what the runtime gave.
   */
  JavaExpression typed(JavaExpression value, TypeSymbol from) {
    return !function.unit.comparesReferences()
            && from instanceof NamedTypeSymbol named
            && named.name().equals("IEnumerable")
            && named.typeArguments().size() == 1
        ? new Call(
            Sequence.class,
            "typed",
            List.of(value, function.runtimeType(named.typeArguments().get(0))),
            Object.class)
        : value;
  }

  private JavaExpression boxing(JavaExpression value, TypeSymbol from) {
    JavaExpression box = JavaTypes.box(value, from);
    if (!function.unit.comparesReferences()) {
      return box;
    }
    List<JavaExpression> arguments =
        from instanceof TypeParameterSymbol
            ? List.of(box, function.runtimeType(from))
            : List.of(box);
    return new Call(Boxes.class, "fresh", arguments, Object.class);
  }

  /** A value that a test has found to be of the type. */
  JavaExpression known(JavaExpression value, TypeSymbol from, TypeSymbol to) {
    if (value.type().isPrimitive()) {
      return JavaTypes.typed(to).isPrimitive()
          ? JavaTypes.adapt(value, from, JavaTypes.typed(to))
          : JavaTypes.cast(JavaTypes.box(value, from), JavaTypes.typed(to));
    }
    return JavaTypes.fromJava(value, to);
  }

  private JavaExpression enumeration(
      JavaExpression value, TypeSymbol from, TypeSymbol to, boolean isChecked) {
    JavaExpression number = value;
    SpecialType type = from.specialType();
    if (from.isEnum()) {
      type = ((NamedTypeSymbol) from).enumUnderlying();
      number =
          NumericConversions.convert(
              JavaExpressions.operator("enumNumber", long.class, value),
              SpecialType.INT64,
              type,
              false);
    }
    if (!to.isEnum()) {
      return NumericConversions.convert(number, type, to.specialType(), isChecked);
    }
    SpecialType underlying = ((NamedTypeSymbol) to).enumUnderlying();
    number = NumericConversions.convert(number, type, underlying, isChecked);
    number = NumericConversions.convert(number, underlying, SpecialType.INT64, false);
    Class<?> owner = JavaTypes.typed(to);
    return new Call(owner, "of", List.of(number), owner);
  }

  private JavaExpression nullable(
      JavaExpression value,
      TypeSymbol from,
      TypeSymbol to,
      Conversion conversion,
      boolean isChecked) {
    Conversion underlying = conversion.underlying().get(0);
    if (!from.isNullable()) {
      TypeSymbol target = to.nullableUnderlying();
      return JavaTypes.box(convert(value, from, target, underlying, isChecked), target);
    }
    TypeSymbol plain = from.nullableUnderlying();
    if (!to.isNullable()) {
      JavaExpression there = JavaExpressions.operator("nonNull", Object.class, value);
      return convert(JavaTypes.unbox(there, plain), plain, to, underlying, isChecked);
    }
    TypeSymbol target = to.nullableUnderlying();
    if (underlying.isIdentity()) {
      return value;
    }
    JavaExpression kept = expressions.keep(value);
    Class<?> type = JavaTypes.typed(to);
    return expressions.conditionals.choose(
        JavaExpressions.isNotNull(kept),
        () ->
            JavaTypes.box(
                convert(JavaTypes.unbox(kept, plain), plain, target, underlying, isChecked),
                target),
        () -> new Literal(null, type),
        type);
  }

  private JavaExpression reference(JavaExpression value, TypeSymbol to) {
    Class<?> typed = JavaTypes.typed(to);
    boolean javaDecides =
        JavaTypes.classDecides(to)
            || (typed.isArray() && typed != Object[].class && !typed.equals(Object.class));
    if (javaDecides) {
      return JavaTypes.cast(value, typed);
    }
    if (to instanceof TypeParameterSymbol) {
      return unboxing(value, to);
    }
    return JavaTypes.fromJava(
        new Call(Operators.class, "cast", List.of(value, function.runtimeType(to)), Object.class),
        to);
  }

  /**
   * What is a sequence of pairs among others shows its pairs where a sequence of pairs is wanted.
   */
  private JavaExpression pairs(JavaExpression value, TypeSymbol to) {
    if (!to.isInterface()
        || !(to instanceof NamedTypeSymbol named)
        || named.typeArguments().size() != 1
        || !isPair(named.typeArguments().get(0))
        || value instanceof Literal) {
      return value;
    }
    return new Call(
        io.weir.runtime.dotnet.collections.Pairs.class,
        "of",
        List.of(value, function.runtimeType(named.typeArguments().get(0))),
        Object.class);
  }

  static boolean isPair(TypeSymbol type) {
    return type instanceof NamedTypeSymbol named
        && JavaTypes.typed(named) == io.weir.runtime.dotnet.collections.KeyValuePair.class;
  }

  private JavaExpression unboxing(JavaExpression value, TypeSymbol to) {
    String name =
        switch (to.specialType()) {
          case BOOLEAN -> "Bool";
          case CHAR -> "Char";
          case SBYTE -> "SByte";
          case BYTE -> "Byte";
          case INT16 -> "Short";
          case UINT16 -> "UShort";
          case INT32 -> "Int";
          case UINT32 -> "UInt";
          case INT64 -> "Long";
          case UINT64 -> "ULong";
          case SINGLE -> "Float";
          case DOUBLE -> "Double";
          default -> null;
        };
    if (name != null) {
      return JavaExpressions.operator("unbox" + name, JavaTypes.typed(to), value);
    }
    return JavaTypes.fromJava(
        new Call(Operators.class, "cast", List.of(value, function.runtimeType(to)), Object.class),
        to);
  }

  private JavaExpression userDefined(
      JavaExpression value, TypeSymbol from, TypeSymbol to, Conversion conversion) {
    MethodSymbol method = conversion.method();
    Method java = method == null ? null : method.javaMethod();
    if (method == null || java == null) {
      throw new IllegalStateException("a conversion without method");
    }
    if (!conversion.isLifted()) {
      JavaExpression argument = JavaTypes.adapt(value, from, java.getParameterTypes()[0]);
      return JavaTypes.fromJava(
          new Call(
              java.getDeclaringClass(), java.getName(), List.of(argument), java.getReturnType()),
          method.returnType());
    }
    JavaExpression kept = expressions.keep(value);
    TypeSymbol plain = OperatorLowerer.underlying(from);
    Class<?> type = JavaTypes.typed(to);
    return expressions.conditionals.choose(
        JavaExpressions.isNotNull(kept),
        () -> {
          JavaExpression argument =
              JavaTypes.adapt(JavaTypes.unbox(kept, plain), plain, java.getParameterTypes()[0]);
          JavaExpression result =
              JavaTypes.fromJava(
                  new Call(
                      java.getDeclaringClass(),
                      java.getName(),
                      List.of(argument),
                      java.getReturnType()),
                  method.returnType());
          return JavaTypes.box(result, method.returnType());
        },
        () -> new Literal(null, type),
        type);
  }

  private JavaExpression tuple(
      JavaExpression value,
      TypeSymbol from,
      TypeSymbol to,
      Conversion conversion,
      boolean isChecked) {
    JavaExpression kept = expressions.keep(value);
    List<TypeSymbol> sources = ((TupleTypeSymbol) from).elementTypes();
    List<TypeSymbol> targets = ((TupleTypeSymbol) to).elementTypes();
    List<JavaExpression> items = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      int index = i;
      expressions.next(
          items,
          () ->
              JavaTypes.box(
                  convert(
                      ObjectLowerer.tupleElement(kept, index, sources.get(index)),
                      sources.get(index),
                      targets.get(index),
                      conversion.underlying().get(index),
                      isChecked),
                  targets.get(index)));
    }
    return expressions.objects.tuple(to, items);
  }
}
