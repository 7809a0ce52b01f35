package io.weir.xml.expression.symbols;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property or indexer. */
public final class PropertySymbol implements MemberSymbol {
  private final String name;
  private final TypeSymbol containingType;
  private final TypeSymbol type;
  private final boolean isStatic;
  private final List<ParameterSymbol> parameters;
  private final @Nullable Method getter;
  private final @Nullable Method setter;
  private final @Nullable PropertySymbol original;

  PropertySymbol(
      String name,
      TypeSymbol containingType,
      TypeSymbol type,
      boolean isStatic,
      List<ParameterSymbol> parameters,
      @Nullable Method getter,
      @Nullable Method setter,
      @Nullable PropertySymbol original) {
    this.name = name;
    this.containingType = containingType;
    this.type = type;
    this.isStatic = isStatic;
    this.parameters = List.copyOf(parameters);
    this.getter = getter;
    this.setter = setter;
    this.original = original;
  }

  /** The name; {@code this[]} for an indexer. */
  @Override
  public String name() {
    return name;
  }

  /** The type that declares it. */
  public TypeSymbol containingType() {
    return containingType;
  }

  /** The type of its value. */
  public TypeSymbol type() {
    return type;
  }

  @Override
  public boolean isStatic() {
    return isStatic;
  }

  /** Whether it is an indexer. */
  public boolean isIndexer() {
    return !parameters.isEmpty();
  }

  /** An indexer's parameters; empty for a property. */
  public List<ParameterSymbol> parameters() {
    return parameters;
  }

  /** The public static Java method that reads it, or null if it can only be written. */
  public @Nullable Method getter() {
    return getter;
  }

  /** The public static Java method that writes it, or null if it can only be read. */
  public @Nullable Method setter() {
    return setter;
  }

  @Override
  public PropertySymbol originalDefinition() {
    return original == null ? this : original;
  }

  PropertySymbol asMember(TypeSymbol containing, TypeMap map) {
    return new PropertySymbol(
        name,
        containing,
        type.substitute(map),
        isStatic,
        parameters.stream().map(p -> p.substitute(map)).toList(),
        getter,
        setter,
        originalDefinition());
  }

  @Override
  public String toString() {
    return SymbolDisplay.of(this);
  }
}
