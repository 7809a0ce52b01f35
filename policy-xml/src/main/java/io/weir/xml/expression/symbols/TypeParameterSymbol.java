package io.weir.xml.expression.symbols;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type parameter of a type, method or local function; compared by identity. */
public final class TypeParameterSymbol extends TypeSymbol {
  /** How constructed types convert when the argument does. */
  public enum Variance {
    NONE,
    IN,
    OUT
  }

  private final String name;
  private final int ordinal;
  private final Variance variance;
  private boolean classConstraint;
  private boolean structConstraint;
  private boolean constructorConstraint;
  private boolean unmanagedConstraint;
  private List<TypeSymbol> constraints = List.of();

  /** Creates one without constraints. */
  public TypeParameterSymbol(String name, int ordinal, Variance variance) {
    this.name = name;
    this.ordinal = ordinal;
    this.variance = variance;
  }

  /** Sets what a {@code where} clause asks; called once, while the owner is built. */
  public void setConstraints(
      boolean classConstraint,
      boolean structConstraint,
      boolean constructorConstraint,
      List<TypeSymbol> types) {
    this.classConstraint = classConstraint;
    this.structConstraint = structConstraint;
    this.constructorConstraint = constructorConstraint;
    this.constraints = List.copyOf(types);
  }

  /** Asks for a value that holds no reference, which {@code struct} is part of. */
  public void setUnmanaged() {
    unmanagedConstraint = true;
    structConstraint = true;
  }

  @Override
  public String name() {
    return name;
  }

  /** Its index among the owner's type parameters. */
  public int ordinal() {
    return ordinal;
  }

  /** {@code in}, {@code out} or neither. */
  public Variance variance() {
    return variance;
  }

  /** Whether {@code where T : class}. */
  public boolean hasClassConstraint() {
    return classConstraint;
  }

  /** Whether {@code where T : struct} or {@code unmanaged}. */
  public boolean hasStructConstraint() {
    return structConstraint;
  }

  /** Whether {@code where T : unmanaged}. */
  public boolean hasUnmanagedConstraint() {
    return unmanagedConstraint;
  }

  /** Whether {@code where T : new()} or {@code struct}. */
  public boolean hasConstructorConstraint() {
    return constructorConstraint || structConstraint;
  }

  /** The types of the {@code where} clause. */
  public List<TypeSymbol> constraints() {
    return constraints;
  }

  @Override
  public boolean isReferenceType() {
    if (classConstraint) {
      return true;
    }
    for (TypeSymbol c : constraints) {
      if (!c.isInterface() && c.isReferenceType() && c.specialType() == SpecialType.NONE) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isValueType() {
    return structConstraint;
  }

  @Override
  public @Nullable TypeSymbol baseType() {
    for (TypeSymbol c : constraints) {
      if (!c.isInterface()) {
        return c;
      }
    }
    TypeTable table = TypeTable.instance();
    return table.special(structConstraint ? SpecialType.VALUE_TYPE : SpecialType.OBJECT);
  }

  @Override
  public List<NamedTypeSymbol> interfaces() {
    return constraints.stream()
        .filter(TypeSymbol::isInterface)
        .map(NamedTypeSymbol.class::cast)
        .toList();
  }

  @Override
  public TypeSymbol substitute(TypeMap map) {
    return map.get(this);
  }

  @Override
  public List<MemberSymbol> members(String name) {
    return List.of();
  }

  @Override
  public Set<String> memberNames() {
    return Set.of();
  }

  @Override
  public boolean containsTypeParameter() {
    return true;
  }
}
