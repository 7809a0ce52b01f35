package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeKind;
import io.weir.xml.expression.symbols.TypeMap;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether type arguments are what the constraints of a generic method ask for. */
final class Constraints {
  /** The value types with a field that is a reference. */
  private static final Set<String> HOLDING_REFERENCES =
      Set.of("BigInteger", "DictionaryEntry", "HashAlgorithmName", "JEnumerable", "RSAParameters");

  private final Binder binder;

  Constraints(Binder binder) {
    this.binder = binder;
  }

  /** C#'s number for the first constraint that does not hold; null if all hold. */
  @Nullable String broken(MethodSymbol definition, List<TypeSymbol> arguments) {
    List<TypeParameterSymbol> parameters = definition.typeParameters();
    TypeMap map = TypeMap.of(parameters, arguments);
    for (int i = 0; i < parameters.size(); i++) {
      TypeSymbol argument = arguments.get(i);
      String broken = argument.isError() ? null : broken(parameters.get(i), argument, map);
      if (broken != null) {
        return broken;
      }
    }
    return null;
  }

  private @Nullable String broken(TypeParameterSymbol parameter, TypeSymbol argument, TypeMap map) {
    if (parameter.hasUnmanagedConstraint()) {
      String managed = managed(argument);
      if (managed != null) {
        return managed;
      }
    }
    if (parameter.hasClassConstraint() && !argument.isReferenceType()) {
      return "CS0452";
    } else if (parameter.hasStructConstraint()
        && (!argument.isValueType() || argument.isNullable())) {
      return "CS0453";
    }
    for (TypeSymbol constraint : parameter.constraints()) {
      TypeSymbol bound = constraint.substitute(map);
      Conversion c = binder.conversions.standardImplicit(argument, bound);
      boolean holds =
          c.isIdentity()
              || c.kind() == ConversionKind.IMPLICIT_REFERENCE
              || c.kind() == ConversionKind.BOXING && !argument.isNullable();
      if (!holds) {
        return argument.isReferenceType() ? "CS0311" : argument.isNullable() ? "CS0313" : "CS0315";
      }
    }
    return parameter.hasConstructorConstraint() && !isCreatable(argument) ? "CS0310" : null;
  }

  private static boolean isCreatable(TypeSymbol type) {
    if (type instanceof TypeParameterSymbol p) {
      return p.hasConstructorConstraint() || p.hasStructConstraint();
    }
    return type.isValueType()
        || type instanceof NamedTypeSymbol named
            && named.kind() != TypeKind.INTERFACE
            && !named.isAbstract()
            && named.constructors().stream().anyMatch(c -> c.parameters().isEmpty());
  }

  /** The problem of a type that is not unmanaged: no value type, or one that holds a reference. */
  private static @Nullable String managed(TypeSymbol type) {
    boolean constructed = false;
    Deque<TypeSymbol> pending = new ArrayDeque<>(List.of(type));
    while (!pending.isEmpty()) {
      TypeSymbol t = pending.pop();
      if (!t.isValueType() || t.isNullable()) {
        return "CS8377";
      }
      if (t instanceof TypeParameterSymbol p) {
        if (!p.hasUnmanagedConstraint()) {
          return "CS8377";
        }
      } else if (t instanceof TupleTypeSymbol tuple) {
        constructed = true;
        pending.addAll(tuple.elementTypes());
      } else if (t instanceof NamedTypeSymbol named) {
        if (HOLDING_REFERENCES.contains(named.name())) {
          return "CS8377";
        }
        constructed |= !named.typeArguments().isEmpty();
        pending.addAll(named.typeArguments());
      }
    }
    return constructed ? "CS8370" : null; // those are unmanaged since C# 8
  }
}
