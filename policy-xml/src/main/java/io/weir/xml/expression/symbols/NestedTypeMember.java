package io.weir.xml.expression.symbols;

/**
 * A type that is declared within another.
 *
 * @param type the nested type
 */
public record NestedTypeMember(NamedTypeSymbol type) implements MemberSymbol {
  @Override
  public String name() {
    return type.name();
  }

  @Override
  public boolean isStatic() {
    return true;
  }

  @Override
  public MemberSymbol originalDefinition() {
    return this;
  }
}
