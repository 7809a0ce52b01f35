package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.RuntimeTypes;
import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.NewArray;
import io.weir.xml.expression.lowering.JavaExpression.UnitConstant;
import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the expressions of one source text into one unit. Holds what they share: constants, and
 * the numbering of functions and delegates. For one thread.
 */
public final class UnitLowerer {
  private final Map<String, LoweredUnit.Constant> constants = new LinkedHashMap<>();
  private final List<LoweredUnit.Function> functions = new ArrayList<>();
  private final List<LoweredUnit.Delegate> delegates = new ArrayList<>();
  private final List<LoweredUnit.Entry> entries = new ArrayList<>();
  private int names;
  private int captures;
  private int source;

  /** Whether the expression at hand can tell boxes of one value apart. */
  private boolean comparesReferences;

  /** The captures of the expression at hand. */
  private Map<MethodSymbol, List<VariableSymbol>> capturesOf = Map.of();

  /** Starts a unit. */
  public UnitLowerer() {}

  /** Adds an expression; its index is the number of those before. */
  public void add(BoundBody body) {
    source = entries.size();
    capturesOf = body.captures();
    comparesReferences = ReferenceComparisons.in(body.body());
    String name = "e" + source;
    TypeSymbol result = ResultTypes.natural(body);
    FunctionLowerer function = new FunctionLowerer(this, null, name, result);
    for (ParameterSymbol parameter : body.parameters()) {
      function.declareParameter(parameter);
    }
    function.lowerBody(body.body());
    Class<?> typed = JavaTypes.typed(result);
    entries.add(
        new LoweredUnit.Entry(name, typed, typed.isPrimitive() ? JavaTypes.boxed(result) : null));
  }

  /** The unit of what was added. */
  public LoweredUnit build() {
    return new LoweredUnit(
        List.copyOf(constants.values()), functions, delegates, entries, captures);
  }

  int nextName() {
    return names++;
  }

  void addFunction(LoweredUnit.Function function) {
    functions.addAll(FunctionSplitter.split(function, () -> "s" + nextName()));
  }

  int source() {
    return source;
  }

  boolean comparesReferences() {
    return comparesReferences;
  }

  /** Takes a delegate and numbers it. */
  int addDelegate(LoweredUnit.Delegate delegate) {
    captures = Math.max(captures, delegate.captures().size());
    delegates.add(delegate);
    return delegates.size() - 1;
  }

  List<VariableSymbol> capturesOf(MethodSymbol function) {
    return capturesOf.getOrDefault(function, List.of()).stream()
        .filter(v -> !(v instanceof LocalSymbol local) || local.constantValue() == null)
        .toList();
  }

  private JavaExpression constant(String key, Class<?> type, JavaExpression value) {
    LoweredUnit.Constant known = constants.get(key);
    if (known == null) {
      known = new LoweredUnit.Constant("K" + constants.size(), type, value);
      constants.put(key, known);
    }
    return new UnitConstant(known.name(), known.type());
  }

  /** The run-time type of a type without type parameters. */
  JavaExpression runtimeType(TypeSymbol type) {
    String name = typeName(type);
    String key = "type " + name;
    LoweredUnit.Constant known = constants.get(key);
    if (known != null) {
      return new UnitConstant(known.name(), known.type());
    }
    JavaExpression composed = nestsAnonymousType(type) ? composed(type) : null;
    return constant(
        key,
        RuntimeType.class,
        composed == null ? typesCall("named", new Literal(name, String.class)) : composed);
  }

  /** Those of a query nest as deep as it has clauses: their names would be read over and over. */
  private static boolean nestsAnonymousType(TypeSymbol type) {
    if (type instanceof AnonymousTypeSymbol) {
      return true;
    } else if (type instanceof NamedTypeSymbol named) {
      return named.typeArguments().stream().anyMatch(UnitLowerer::nestsAnonymousType);
    } else if (type instanceof TupleTypeSymbol tuple) {
      return tuple.elementTypes().stream().anyMatch(UnitLowerer::nestsAnonymousType);
    }
    return type instanceof ArrayTypeSymbol array && nestsAnonymousType(array.elementType());
  }

  /** The run-time type made of those of its parts; null if only its name tells it. */
  private @Nullable JavaExpression composed(TypeSymbol type) {
    if (type instanceof AnonymousTypeSymbol anonymous) {
      return typesCall("anonymous", names(anonymous), runtimeTypes(anonymous.propertyTypes()));
    } else if (type.isNullable()) {
      return typesCall("nullableOf", runtimeType(type.nullableUnderlying()));
    } else if (type instanceof NamedTypeSymbol named) {
      return typesCall(
          "generic",
          new Literal(fullName(named), String.class),
          runtimeTypes(named.typeArguments()));
    } else if (type instanceof TupleTypeSymbol tuple) {
      return typesCall("tupleOf", runtimeTypes(tuple.elementTypes()));
    } else if (type instanceof ArrayTypeSymbol array && array.rank() == 1) {
      return typesCall("arrayOf", runtimeType(array.elementType()));
    }
    return null;
  }

  private static JavaExpression names(AnonymousTypeSymbol type) {
    List<JavaExpression> names = new ArrayList<>();
    type.propertyNames().forEach(n -> names.add(new Literal(n, String.class)));
    return new NewArray(names, String[].class);
  }

  private JavaExpression runtimeTypes(List<TypeSymbol> types) {
    return new NewArray(types.stream().map(this::runtimeType).toList(), RuntimeType[].class);
  }

  private static JavaExpression typesCall(String method, JavaExpression... arguments) {
    return new Call(RuntimeTypes.class, method, List.of(arguments), RuntimeType.class);
  }

  /** The shape of an anonymous type without type parameters. */
  JavaExpression shape(AnonymousTypeSymbol type) {
    return constant(
        "shape " + typeName(type),
        AnonymousObject.Shape.class,
        new Call(
            AnonymousObject.Shape.class,
            "of",
            List.of(names(type), runtimeTypes(type.propertyTypes())),
            AnonymousObject.Shape.class));
  }

  /** A constant of C# in the typed form. */
  JavaExpression literal(ConstantValue constant, TypeSymbol type) {
    Class<?> typed = JavaTypes.typed(type);
    Object value = constant.value();
    if (value == null) {
      return typed.isPrimitive() ? JavaTypes.zero(typed) : new Literal(null, typed);
    }
    if (type.isEnum()) {
      long number = constant.asLong();
      return constant(
          "enum " + typeName(type) + " " + number,
          typed,
          JavaTypes.cast(
              new Call(typed, "of", List.of(new Literal(number, long.class)), typed),
              EnumValue.class.isAssignableFrom(typed) ? typed : Object.class));
    }
    if (value instanceof BigDecimal decimal) {
      Class<?> owner = TypeTable.instance().special(SpecialType.DECIMAL).javaType();
      return constant(
          "decimal " + decimal.toPlainString(),
          owner,
          new Call(
              owner,
              "literal",
              List.of(new Literal(decimal.toPlainString(), String.class)),
              owner));
    }
    if (value instanceof Long number) {
      return number(number, typed);
    }
    if (value instanceof Character c && typed != char.class) {
      return number(c, typed);
    }
    return new Literal(value, typed);
  }

  private static JavaExpression number(long number, Class<?> typed) {
    if (typed == int.class) {
      return new Literal((int) number, typed);
    } else if (typed == long.class) {
      return new Literal(number, typed);
    } else if (typed == byte.class) {
      return new Literal((byte) number, typed);
    } else if (typed == short.class) {
      return new Literal((short) number, typed);
    } else if (typed == char.class) {
      return new Literal((char) number, typed);
    } else if (typed == double.class) {
      return new Literal((double) number, typed);
    } else if (typed == float.class) {
      return new Literal((float) number, typed);
    }
    throw new IllegalStateException("no integer: " + typed);
  }

  /** The name with namespace, if there is one. */
  static String fullName(NamedTypeSymbol type) {
    String name = type.fullName();
    return name.startsWith(".") ? name.substring(1) : name;
  }

  /** The type's name as the runtime reads it: full names, so that short ones cannot clash. */
  static String typeName(TypeSymbol type) {
    if (type.isNullable()) {
      return typeName(type.nullableUnderlying()) + "?";
    }
    if (type instanceof NamedTypeSymbol named) {
      String keyword = named.specialType().keyword();
      if (keyword != null) {
        return keyword;
      }
      StringBuilder name = new StringBuilder(fullName(named));
      if (!named.typeArguments().isEmpty()) {
        name.append('<');
        String separator = "";
        for (TypeSymbol argument : named.typeArguments()) {
          name.append(separator).append(typeName(argument));
          separator = ", ";
        }
        name.append('>');
      }
      return name.toString();
    }
    if (type instanceof ArrayTypeSymbol array) {
      return typeName(array.elementType()) + "[" + ",".repeat(array.rank() - 1) + "]";
    }
    if (type instanceof TupleTypeSymbol tuple) {
      List<String> parts = tuple.elementTypes().stream().map(UnitLowerer::typeName).toList();
      return "(" + String.join(", ", parts) + ")";
    }
    if (type instanceof AnonymousTypeSymbol anonymous) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < anonymous.propertyNames().size(); i++) {
        parts.add(
            typeName(anonymous.propertyTypes().get(i)) + " " + anonymous.propertyNames().get(i));
      }
      return "<anonymous type: " + String.join(", ", parts) + ">";
    }
    throw new IllegalStateException("no name at run time: " + type);
  }
}
