package io.weir.xml.expression.symbols;

/** A member of a type. */
public sealed interface MemberSymbol extends Symbol
    permits MethodSymbol, PropertySymbol, FieldSymbol, NestedTypeMember {
  /** Whether it is reached through the type's name. */
  boolean isStatic();

  /** The same member of the same type before type arguments were put in. */
  MemberSymbol originalDefinition();
}
