package io.weir.xml.expression.symbols;

/** A local variable or parameter. Compared by identity. */
public abstract sealed class VariableSymbol implements Symbol permits LocalSymbol, ParameterSymbol {
  private final String name;
  private TypeSymbol type;
  private boolean captured;
  private boolean referenced;
  private int assignments;

  VariableSymbol(String name, TypeSymbol type) {
    this.name = name;
    this.type = type;
  }

  @Override
  public String name() {
    return name;
  }

  /** Its type. */
  public TypeSymbol type() {
    return type;
  }

  /** Gives {@code var} its type, once the initializer is known. */
  public void setType(TypeSymbol type) {
    this.type = type;
  }

  /** Whether a lambda or local function other than its owner uses it. */
  public boolean isCaptured() {
    return captured;
  }

  /** Says that a lambda or local function uses it. */
  public void setCaptured() {
    captured = true;
  }

  /** Whether other names may stand for it: it was passed, returned or kept by reference. */
  public boolean isReferenced() {
    return referenced;
  }

  /** Says that other names may stand for it. */
  public void setReferenced() {
    referenced = true;
  }

  /**
   * How many places of the program write it, its own initializer (a parameter's argument, a loop's
   * or pattern's binding) not counted.
   */
  public int assignments() {
    return assignments;
  }

  /** Counts a place that writes it. */
  public void addAssignment() {
    assignments++;
  }

  @Override
  public String toString() {
    return name;
  }
}
