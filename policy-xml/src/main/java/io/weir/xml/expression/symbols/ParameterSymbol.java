package io.weir.xml.expression.symbols;

import org.jspecify.annotations.Nullable;

/** A parameter of a method, local function, lambda or indexer. Compared by identity. */
public final class ParameterSymbol extends VariableSymbol {
  private final int ordinal;
  private final RefKind refKind;
  private final boolean params;
  private final boolean extensionThis;
  private final @Nullable ConstantValue defaultValue;

  /** Creates one; {@code defaultValue} is null unless the parameter is optional. */
  public ParameterSymbol(
      String name,
      TypeSymbol type,
      int ordinal,
      RefKind refKind,
      boolean params,
      boolean extensionThis,
      @Nullable ConstantValue defaultValue) {
    super(name, type);
    this.ordinal = ordinal;
    this.refKind = refKind;
    this.params = params;
    this.extensionThis = extensionThis;
    this.defaultValue = defaultValue;
  }

  /** A plain parameter. */
  public static ParameterSymbol of(String name, TypeSymbol type, int ordinal) {
    return new ParameterSymbol(name, type, ordinal, RefKind.NONE, false, false, null);
  }

  /** Its index. */
  public int ordinal() {
    return ordinal;
  }

  /** How its argument is passed. */
  public RefKind refKind() {
    return refKind;
  }

  /** Whether it takes the rest of the arguments as an array. */
  public boolean isParams() {
    return params;
  }

  /** Whether it is the {@code this} of an extension method. */
  public boolean isExtensionThis() {
    return extensionThis;
  }

  /** Whether its argument may be left out. */
  public boolean isOptional() {
    return defaultValue != null;
  }

  /** The constant that stands for a missing argument; {@code default(T)} is a null constant. */
  public @Nullable ConstantValue defaultValue() {
    return defaultValue;
  }

  ParameterSymbol substitute(TypeMap map) {
    TypeSymbol type = type().substitute(map);
    return type == type()
        ? this
        : new ParameterSymbol(name(), type, ordinal, refKind, params, extensionThis, defaultValue);
  }
}
