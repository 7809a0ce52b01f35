package io.weir.xml.expression.binding;

/** The kinds of conversions that bound trees hold. */
public enum ConversionKind {
  /** No conversion exists; never in a body without errors. */
  NONE,
  /** The representation stays as it is. */
  IDENTITY,
  /** Between numeric types (char among them), without loss but for long to float. */
  IMPLICIT_NUMERIC,
  /** Between numeric types, with loss or overflow. */
  EXPLICIT_NUMERIC,
  /** The constant 0 to an enum. */
  IMPLICIT_ENUMERATION,
  /** Between an enum and a number or another enum. */
  EXPLICIT_ENUMERATION,
  /** T to {@code U?} or {@code T?} to {@code U?}: the underlying conversion, null stays null. */
  IMPLICIT_NULLABLE,
  /** As before, or {@code T?} to U, which throws for null. */
  EXPLICIT_NULLABLE,
  /** null to a reference type or {@code T?}. */
  NULL_LITERAL,
  /** The literal {@code default}. */
  DEFAULT_LITERAL,
  /** To a base class or interface. */
  IMPLICIT_REFERENCE,
  /** A checked cast between reference types. */
  EXPLICIT_REFERENCE,
  /** A struct, enum or {@code T?} to object, ValueType, Enum or an interface. */
  BOXING,
  /** The reverse: exact, and null fails. */
  UNBOXING,
  /** A constant int or long to a narrower type that holds it. */
  IMPLICIT_CONSTANT,
  /**
   * By a method of one of the types; operand and result have exactly its types (of which T? if
   * lifted).
   */
  USER_DEFINED,
  /** A tuple to a tuple, element by element. */
  TUPLE,
  /** A lambda to a delegate. */
  ANONYMOUS_FUNCTION,
  /** A method group to a delegate. */
  METHOD_GROUP,
  /** An interpolated string. */
  INTERPOLATED_STRING,
  /** A throw expression to any type. */
  THROW,
  /** Of both values of a conditional that have no common type: C# 7.3 refuses it. */
  CONDITIONAL
}
