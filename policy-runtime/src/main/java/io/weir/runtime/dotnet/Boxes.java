package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * Boxes as C# makes them: each boxing makes an object of its own, where Java keeps the small
 * numbers and a value that is an object here already is its own box. Only expressions that compare
 * references of such objects can tell, so only their conversions come here. Boxed enum values stay
 * what they are: one object for each declared member.
 */
public final class Boxes {
  private Boxes() {}

  /** A value that is an object in Java too. */
  public interface Struct {
    /** An equal object that is not this one. */
    Object copy();
  }

  /** A box that nothing else refers to, of the value in a box; null and references stay. */
  @SuppressWarnings({"removal", "UnnecessaryBoxedVariable"}) // valueOf gives what others have
  public static @Nullable Object fresh(@Nullable Object box) {
    if (box instanceof Integer value) {
      return new Integer(value);
    }
    if (box instanceof Boolean value) {
      return new Boolean(value);
    }
    if (box instanceof Long value) {
      return new Long(value);
    }
    if (box instanceof Character value) {
      return new Character(value);
    }
    if (box instanceof Double value) {
      return new Double(value);
    }
    if (box instanceof Float value) {
      return new Float(value);
    }
    if (box instanceof Short value) {
      return new Short(value);
    }
    if (box instanceof Byte value) {
      return new Byte(value);
    }
    return box instanceof Struct value ? value.copy() : box;
  }

  /** The same of a value of a type parameter: what is a reference already, is not boxed. */
  public static @Nullable Object fresh(@Nullable Object value, RuntimeType type) {
    return type.isValueType() ? fresh(value) : value;
  }
}
