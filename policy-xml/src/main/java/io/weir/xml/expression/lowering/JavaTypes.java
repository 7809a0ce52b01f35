package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.xml.expression.lowering.JavaExpression.Cast;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.List;

/** The representation table of the runtime's package documentation, as a function of types. */
final class JavaTypes {
  private JavaTypes() {}

  /** The typed Java form. */
  static Class<?> typed(TypeSymbol type) {
    if (type.isNullable()) {
      return boxed(type.nullableUnderlying());
    }
    if (type instanceof ArrayTypeSymbol array) {
      return array(array);
    }
    if (type instanceof TupleTypeSymbol) {
      return ValueTuple.class;
    }
    if (type instanceof AnonymousTypeSymbol) {
      return AnonymousObject.class;
    }
    if (type instanceof TypeParameterSymbol) {
      return Object.class;
    }
    if (type.isDelegate()) {
      return Fn.class;
    }
    if (type instanceof NamedTypeSymbol named) {
      // A class of static members alone has no values but null: `default(Math)` is one.
      return named.javaType() == void.class && !named.isVoid() ? Object.class : named.javaType();
    }
    throw new IllegalStateException("no Java type: " + type);
  }

  /** The boxed Java form. */
  static Class<?> boxed(TypeSymbol type) {
    return switch (type.specialType()) {
      case BOOLEAN -> Boolean.class;
      case CHAR -> Character.class;
      case SBYTE -> Byte.class;
      case BYTE -> UInt8.class;
      case INT16 -> Short.class;
      case UINT16 -> UInt16.class;
      case INT32 -> Integer.class;
      case UINT32 -> UInt32.class;
      case INT64 -> Long.class;
      case UINT64 -> UInt64.class;
      case SINGLE -> Float.class;
      case DOUBLE -> Double.class;
      default -> typed(type);
    };
  }

  private static Class<?> array(ArrayTypeSymbol array) {
    if (array.rank() != 1) {
      return Object.class;
    }
    if (array.elementType() instanceof TypeParameterSymbol) {
      return Object.class;
    }
    return switch (array.elementType().specialType()) {
      case BOOLEAN -> boolean[].class;
      case CHAR -> char[].class;
      case SBYTE -> Byte[].class;
      case BYTE -> byte[].class;
      case INT16 -> short[].class;
      case UINT16 -> UInt16[].class;
      case INT32 -> int[].class;
      case UINT32 -> UInt32[].class;
      case INT64 -> long[].class;
      case UINT64 -> UInt64[].class;
      case SINGLE -> float[].class;
      case DOUBLE -> double[].class;
      case STRING -> String[].class;
      case OBJECT -> Object[].class;
      default -> DotNetArray.class;
    };
  }

  /** Whether the typed form is a Java primitive. */
  static boolean isPrimitive(TypeSymbol type) {
    return typed(type).isPrimitive();
  }

  /** A typed value in its boxed form. */
  static JavaExpression box(JavaExpression value, TypeSymbol type) {
    if (!value.type().isPrimitive()) {
      return value;
    }
    Class<?> box = boxed(type);
    if (box == Object.class || box.isPrimitive()) {
      throw new IllegalStateException("no box: " + type);
    }
    return new JavaExpression.Call(box, "valueOf", List.of(value), box);
  }

  /** A boxed value that is known to be one of the type, in its typed form. */
  static JavaExpression unbox(JavaExpression value, TypeSymbol type) {
    Class<?> typed = typed(type);
    if (!typed.isPrimitive()) {
      return cast(value, typed);
    }
    if (value.type().isPrimitive()) {
      return value;
    }
    Class<?> box = boxed(type);
    JavaExpression boxed = cast(value, box);
    String method =
        switch (type.specialType()) {
          case BYTE, UINT16, UINT32, UINT64 -> "bits";
          default -> typed.getName() + "Value";
        };
    return new InstanceCall(boxed, method, List.of(), typed);
  }

  /** A reference as another reference type; nothing if it is one already. */
  static JavaExpression cast(JavaExpression value, Class<?> target) {
    if (target.isAssignableFrom(value.type())) {
      return value;
    }
    if (value instanceof Literal literal && literal.value() == null) {
      return new Literal(null, target);
    }
    // Java refuses a cast that can never succeed; C# has it fail when it runs.
    return value.type().isAssignableFrom(target)
        ? new Cast(value, target)
        : new Cast(new Cast(value, Object.class), target);
  }

  /** A value of the C# type in the form that a Java place of this class takes. */
  static JavaExpression adapt(JavaExpression value, TypeSymbol type, Class<?> place) {
    if (place == value.type()) {
      return value;
    }
    if (place.isPrimitive()) {
      return value.type().isPrimitive() ? new Cast(value, place) : unbox(value, type);
    }
    if (value.type().isPrimitive()) {
      return box(value, type);
    }
    if (place == Object[].class && value.type() == DotNetArray.class) {
      return new JavaExpression.Call(
          io.weir.runtime.dotnet.Arrays.class, "objects", List.of(value), Object[].class);
    }
    return cast(value, place);
  }

  /** A Java value that holds a value of the C# type, in the typed form. */
  static JavaExpression fromJava(JavaExpression value, TypeSymbol type) {
    Class<?> typed = typed(type);
    if (typed == value.type() || typed == void.class) {
      return value;
    }
    if (value.type().isPrimitive()) {
      return typed.isPrimitive() ? new Cast(value, typed) : box(value, unwrap(type));
    }
    if (typed == Object[].class && value.type() != Object[].class) {
      return new JavaExpression.Call(
          io.weir.runtime.dotnet.Arrays.class, "objects", List.of(value), Object[].class);
    }
    return unbox(value, type);
  }

  private static TypeSymbol unwrap(TypeSymbol type) {
    return type.isNullable() ? type.nullableUnderlying() : type;
  }

  /** The value that a Java local of the class starts with. */
  static JavaExpression zero(Class<?> type) {
    if (type == boolean.class) {
      return new Literal(false, type);
    } else if (type == char.class) {
      return new Literal('\0', type);
    } else if (type == long.class) {
      return new Literal(0L, type);
    } else if (type == float.class) {
      return new Literal(0f, type);
    } else if (type == double.class) {
      return new Literal(0d, type);
    } else if (type == byte.class) {
      return new Literal((byte) 0, type);
    } else if (type == short.class) {
      return new Literal((short) 0, type);
    } else if (type.isPrimitive()) {
      return new Literal(0, type);
    }
    return new Literal(null, type);
  }

  /** Whether the Java class of a value alone tells that it is one of the type. */
  static boolean classDecides(TypeSymbol type) {
    if (type.specialType() == SpecialType.STRING) {
      return true;
    }
    return type instanceof NamedTypeSymbol named
        && !type.isNullable()
        && !type.isInterface()
        && !type.isDelegate()
        && named.typeArguments().isEmpty()
        && !named.javaType().isPrimitive()
        && named.javaType() != Object.class
        && named.javaType() != Fn.class;
  }
}
