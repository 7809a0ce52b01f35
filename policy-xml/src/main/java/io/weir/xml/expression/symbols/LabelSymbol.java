package io.weir.xml.expression.symbols;

/** A place that control can go to. Compared by identity. */
public final class LabelSymbol implements Symbol {
  private final String name;

  /** Creates one. */
  public LabelSymbol(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
