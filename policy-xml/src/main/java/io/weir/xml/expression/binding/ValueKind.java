package io.weir.xml.expression.binding;

/** What an expression is wanted for, where a value is not enough. */
enum ValueKind {
  /** To be assigned to. */
  ASSIGNABLE(true, false, "CS0131"),

  /** To be read and assigned to. */
  COMPOUND(true, false, "CS0131"),

  /** The operand of {@code ++} or {@code --}. */
  INCREMENT(true, false, "CS1059"),

  /** To be read through another name. */
  READ_ONLY_REFERENCE(false, true, "CS8156"),

  /** To be read and written through another name: an argument, or the value of a ref local. */
  REFERENCE(true, true, "CS1510"),

  /** To become what an existing ref local names. */
  REASSIGNED_REFERENCE(true, true, "CS1510"),

  /** To be returned as a variable. */
  RETURNED_REFERENCE(true, true, "CS8156"),

  /** To be made to name another variable: the left side of {@code = ref}. */
  NAME(false, false, "CS8373");

  final boolean isWritten;
  final boolean isReference;

  /** The number of the error about what is no variable at all. */
  final String error;

  ValueKind(boolean isWritten, boolean isReference, String error) {
    this.isWritten = isWritten;
    this.isReference = isReference;
    this.error = error;
  }

  /** Whether messages speak of a {@code ref} or {@code out} value. */
  boolean isRefOrOut() {
    return this == REFERENCE || this == RETURNED_REFERENCE;
  }
}
