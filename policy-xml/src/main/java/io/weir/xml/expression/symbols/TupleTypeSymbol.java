package io.weir.xml.expression.symbols;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tuple type: {@code (int Count, string)}; also what {@code System.ValueTuple<int, string>} is.
 * Elements are reached by index, whatever they are called. Equal if the element types are.
 */
public final class TupleTypeSymbol extends TypeSymbol {
  private final List<TypeSymbol> elementTypes;
  private final List<@Nullable String> elementNames;

  /**
   * Creates one.
   *
   * @param elementTypes at least one
   * @param elementNames as many; null where an element has no name of its own
   */
  public TupleTypeSymbol(
      List<? extends TypeSymbol> elementTypes, List<? extends @Nullable String> elementNames) {
    this.elementTypes = List.copyOf(elementTypes);
    this.elementNames = Collections.unmodifiableList(new ArrayList<>(elementNames));
  }

  /** A tuple type whose elements have no names. */
  public static TupleTypeSymbol unnamed(List<? extends TypeSymbol> elementTypes) {
    return new TupleTypeSymbol(elementTypes, Collections.nCopies(elementTypes.size(), null));
  }

  /** The types of the elements. */
  public List<TypeSymbol> elementTypes() {
    return elementTypes;
  }

  /** The names of the elements, null where none was given. */
  public List<@Nullable String> elementNames() {
    return elementNames;
  }

  /** Whether an element has a name. */
  public boolean hasNames() {
    return elementNames.stream().anyMatch(n -> n != null);
  }

  /** The index of the element with a name ({@code Item2} or its own), or -1. */
  public int indexOf(String name) {
    int own = elementNames.indexOf(name);
    if (own >= 0) {
      return own;
    }
    if (name.startsWith("Item") && name.length() > 4 && name.charAt(4) != '0') {
      try {
        int n = Integer.parseInt(name.substring(4));
        return n >= 1 && n <= elementTypes.size() ? n - 1 : -1;
      } catch (NumberFormatException e) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code System.ValueTuple<…>}, or null if the table lacks it. */
  public @Nullable NamedTypeSymbol underlying() {
    NamedTypeSymbol definition =
        TypeTable.instance().find("System", "ValueTuple", elementTypes.size());
    return definition == null ? null : definition.constructRaw(elementTypes);
  }

  @Override
  public String name() {
    return "ValueTuple";
  }

  @Override
  public boolean isReferenceType() {
    return false;
  }

  @Override
  public boolean isValueType() {
    return true;
  }

  @Override
  public TypeSymbol baseType() {
    return TypeTable.instance().special(SpecialType.VALUE_TYPE);
  }

  @Override
  public List<NamedTypeSymbol> interfaces() {
    NamedTypeSymbol u = underlying();
    return u == null ? List.of() : u.interfaces();
  }

  @Override
  public TypeSymbol substitute(TypeMap map) {
    return new TupleTypeSymbol(map.apply(elementTypes), elementNames);
  }

  @Override
  public List<MemberSymbol> members(String name) {
    NamedTypeSymbol u = underlying();
    return u == null ? List.of() : u.members(name);
  }

  @Override
  public Set<String> memberNames() {
    NamedTypeSymbol u = underlying();
    return u == null ? Set.of() : u.memberNames();
  }

  @Override
  public boolean containsTypeParameter() {
    return elementTypes.stream().anyMatch(TypeSymbol::containsTypeParameter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TupleTypeSymbol t && t.elementTypes.equals(elementTypes);
  }

  @Override
  public int hashCode() {
    return elementTypes.hashCode();
  }
}
