package io.weir.xml.expression.symbols;

import java.util.List;
import java.util.Set;

/**
 * The type of {@code new { Name = …, … }}. Equal if names and types are equal, in order. Its
 * members are reached by index.
 */
public final class AnonymousTypeSymbol extends TypeSymbol {
  private final List<String> propertyNames;
  private final List<TypeSymbol> propertyTypes;

  /** Creates one; as many types as names. */
  public AnonymousTypeSymbol(List<String> propertyNames, List<? extends TypeSymbol> propertyTypes) {
    this.propertyNames = List.copyOf(propertyNames);
    this.propertyTypes = List.copyOf(propertyTypes);
  }

  /** The names of the properties. */
  public List<String> propertyNames() {
    return propertyNames;
  }

  /** The types of the properties. */
  public List<TypeSymbol> propertyTypes() {
    return propertyTypes;
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public boolean isReferenceType() {
    return true;
  }

  @Override
  public boolean isValueType() {
    return false;
  }

  @Override
  public TypeSymbol baseType() {
    return TypeTable.instance().special(SpecialType.OBJECT);
  }

  @Override
  public List<NamedTypeSymbol> interfaces() {
    return List.of();
  }

  @Override
  public TypeSymbol substitute(TypeMap map) {
    return containsTypeParameter()
        ? new AnonymousTypeSymbol(propertyNames, map.apply(propertyTypes))
        : this;
  }

  @Override
  public List<MemberSymbol> members(String name) {
    return List.of();
  }

  @Override
  public Set<String> memberNames() {
    return Set.copyOf(propertyNames);
  }

  @Override
  public boolean containsTypeParameter() {
    return propertyTypes.stream().anyMatch(TypeSymbol::containsTypeParameter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnonymousTypeSymbol a
        && a.propertyNames.equals(propertyNames)
        && a.propertyTypes.equals(propertyTypes);
  }

  @Override
  public int hashCode() {
    return propertyNames.hashCode() * 31 + propertyTypes.hashCode();
  }
}
