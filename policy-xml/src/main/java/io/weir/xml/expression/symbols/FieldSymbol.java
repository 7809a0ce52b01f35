package io.weir.xml.expression.symbols;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** A constant, enum member or static read-only field. */
public final class FieldSymbol implements MemberSymbol {
  private final String name;
  private final NamedTypeSymbol containingType;
  private final TypeSymbol type;
  private final @Nullable ConstantValue constantValue;
  private final Field javaField;

  FieldSymbol(
      String name,
      NamedTypeSymbol containingType,
      TypeSymbol type,
      @Nullable ConstantValue constantValue,
      Field javaField) {
    this.name = name;
    this.containingType = containingType;
    this.type = type;
    this.constantValue = constantValue;
    this.javaField = javaField;
  }

  @Override
  public String name() {
    return name;
  }

  /** The type that declares it. */
  public NamedTypeSymbol containingType() {
    return containingType;
  }

  /** Its type. */
  public TypeSymbol type() {
    return type;
  }

  /** The value of a constant or enum member, else null. */
  public @Nullable ConstantValue constantValue() {
    return constantValue;
  }

  /** The public static field that holds it. */
  public Field javaField() {
    return javaField;
  }

  @Override
  public boolean isStatic() {
    return true;
  }

  @Override
  public MemberSymbol originalDefinition() {
    return this;
  }

  @Override
  public String toString() {
    return name();
  }
}
