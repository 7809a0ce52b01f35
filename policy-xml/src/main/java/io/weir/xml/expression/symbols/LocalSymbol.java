package io.weir.xml.expression.symbols;

import org.jspecify.annotations.Nullable;

/** A local variable or constant. Compared by identity. */
public final class LocalSymbol extends VariableSymbol {
  /** What declares a local. */
  public enum Kind {
    REGULAR,
    CONSTANT,
    FOREACH,
    USING,
    CATCH,
    OUT,
    PATTERN,
    DECONSTRUCTION,
    SYNTHESIZED
  }

  private final Kind kind;
  private final int position;
  private @Nullable ConstantValue constantValue;
  private boolean bound;
  private RefKind refKind = RefKind.NONE;

  /**
   * Creates one.
   *
   * @param position the offset of the name in the text, which tells uses before the declaration
   */
  public LocalSymbol(String name, TypeSymbol type, Kind kind, int position) {
    super(name, type);
    this.kind = kind;
    this.position = position;
  }

  /** What declares it. */
  public Kind kind() {
    return kind;
  }

  /** Whether it names another variable: {@code REF}, or {@code IN} if it cannot write it. */
  public RefKind refKind() {
    return refKind;
  }

  /** Says that it names another variable. */
  public void setRefKind(RefKind kind) {
    refKind = kind;
  }

  /** The offset of its name in the text. */
  public int position() {
    return position;
  }

  /** Whether its declaration has been bound. */
  public boolean isBound() {
    return bound;
  }

  /** Says that its declaration has been bound. */
  public void setBound() {
    bound = true;
  }

  /** The value of a constant, else null. */
  public @Nullable ConstantValue constantValue() {
    return constantValue;
  }

  /** Gives a constant its value. */
  public void setConstantValue(@Nullable ConstantValue value) {
    constantValue = value;
  }
}
