package io.weir.xml.expression.symbols;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type. Immutable as far as anyone can see; equal if there is an identity conversion between the
 * two.
 */
public abstract sealed class TypeSymbol implements Symbol
    permits NamedTypeSymbol,
        ArrayTypeSymbol,
        TypeParameterSymbol,
        TupleTypeSymbol,
        AnonymousTypeSymbol,
        ErrorTypeSymbol {
  private @Nullable List<NamedTypeSymbol> allInterfaces;

  TypeSymbol() {}

  /** The language's own type that this is, else {@link SpecialType#NONE}. */
  public SpecialType specialType() {
    return SpecialType.NONE;
  }

  /** Whether this is a class, interface, delegate, array, or a type parameter known to be one. */
  public abstract boolean isReferenceType();

  /** Whether this is a struct, enum, tuple, or a type parameter known to be one. */
  public abstract boolean isValueType();

  /** The base class; null for {@code object} and interfaces. */
  public abstract @Nullable TypeSymbol baseType();

  /** The interfaces that the declaration lists, type arguments put in. */
  public abstract List<NamedTypeSymbol> interfaces();

  /** This type with type arguments in place of type parameters. */
  public abstract TypeSymbol substitute(TypeMap map);

  /** The members that the type itself declares under a name. */
  public abstract List<MemberSymbol> members(String name);

  /** The names of the members that the type itself declares. */
  public abstract Set<String> memberNames();

  /** Whether a type parameter occurs in it. */
  public abstract boolean containsTypeParameter();

  /** Whether this is a type that could not be found: says nothing more about itself. */
  public boolean isError() {
    return false;
  }

  /** Whether this is {@code void}. */
  public final boolean isVoid() {
    return specialType() == SpecialType.VOID;
  }

  /** Whether this is {@code object}. */
  public final boolean isObject() {
    return specialType() == SpecialType.OBJECT;
  }

  /** Whether this is {@code string}. */
  public final boolean isString() {
    return specialType() == SpecialType.STRING;
  }

  /** Whether this is {@code bool}. */
  public final boolean isBoolean() {
    return specialType() == SpecialType.BOOLEAN;
  }

  /** Whether this is an interface. */
  public final boolean isInterface() {
    return this instanceof NamedTypeSymbol n && n.kind() == TypeKind.INTERFACE;
  }

  /** Whether this is an enum. */
  public final boolean isEnum() {
    return this instanceof NamedTypeSymbol n && n.kind() == TypeKind.ENUM;
  }

  /** Whether this is a delegate type. */
  public final boolean isDelegate() {
    return this instanceof NamedTypeSymbol n && n.kind() == TypeKind.DELEGATE;
  }

  /** Whether this is {@code T?}. */
  public final boolean isNullable() {
    return this instanceof NamedTypeSymbol n
        && n.definition().specialType() == SpecialType.NULLABLE
        && !n.typeArguments().isEmpty();
  }

  /** The {@code T} of {@code T?}, else this. */
  public final TypeSymbol nullableUnderlying() {
    return isNullable() ? ((NamedTypeSymbol) this).typeArguments().get(0) : this;
  }

  /** Whether null is a value of it. */
  public final boolean canBeNull() {
    return isReferenceType() || isNullable();
  }

  /** All interfaces: its own, theirs, and those of its base classes. */
  public final List<NamedTypeSymbol> allInterfaces() {
    List<NamedTypeSymbol> known = allInterfaces;
    if (known == null) {
      Set<NamedTypeSymbol> all = new LinkedHashSet<>();
      for (TypeSymbol t = this; t != null; t = t.baseType()) {
        collect(t, all);
      }
      known = List.copyOf(new ArrayList<>(all));
      allInterfaces = known;
    }
    return known;
  }

  private static void collect(TypeSymbol type, Set<NamedTypeSymbol> all) {
    for (NamedTypeSymbol i : type.interfaces()) {
      if (all.add(i)) {
        collect(i, all);
      }
    }
  }

  /** The type as an author writes it: {@code List<string>}. */
  @Override
  public final String toString() {
    return SymbolDisplay.of(this);
  }
}
