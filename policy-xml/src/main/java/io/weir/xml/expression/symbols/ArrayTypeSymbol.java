package io.weir.xml.expression.symbols;

import java.util.List;
import java.util.Set;

/** An array type. */
public final class ArrayTypeSymbol extends TypeSymbol {
  private final TypeSymbol elementType;
  private final int rank;

  /**
   * Creates one.
   *
   * @param elementType the type of the elements
   * @param rank the number of dimensions, at least 1
   */
  public ArrayTypeSymbol(TypeSymbol elementType, int rank) {
    this.elementType = elementType;
    this.rank = rank;
  }

  /** An array of one dimension. */
  public static ArrayTypeSymbol of(TypeSymbol elementType) {
    return new ArrayTypeSymbol(elementType, 1);
  }

  /** The type of the elements. */
  public TypeSymbol elementType() {
    return elementType;
  }

  /** The number of dimensions. */
  public int rank() {
    return rank;
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
    return TypeTable.instance().special(SpecialType.ARRAY);
  }

  @Override
  public List<NamedTypeSymbol> interfaces() {
    if (rank != 1) {
      return List.of();
    }
    TypeTable table = TypeTable.instance();
    return List.of(
        table.special(SpecialType.LIST_T).construct(List.of(elementType)),
        table.special(SpecialType.COLLECTION_T).construct(List.of(elementType)),
        table.special(SpecialType.ENUMERABLE_T).construct(List.of(elementType)),
        table.special(SpecialType.READ_ONLY_LIST_T).construct(List.of(elementType)),
        table.special(SpecialType.READ_ONLY_COLLECTION_T).construct(List.of(elementType)));
  }

  @Override
  public TypeSymbol substitute(TypeMap map) {
    TypeSymbol e = elementType.substitute(map);
    return e == elementType ? this : new ArrayTypeSymbol(e, rank);
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
    return elementType.containsTypeParameter();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArrayTypeSymbol a
        && a.rank == rank
        && a.elementType.equals(elementType);
  }

  @Override
  public int hashCode() {
    return elementType.hashCode() * 31 + rank;
  }
}
