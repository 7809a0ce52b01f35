package io.weir.runtime.dotnet;

/**
 * A value of a .NET enum. Each enum is a final subclass with {@code public static T of(long value)}
 * (the same object for a declared member) and a {@link DotNetField} constant per member. Equal when
 * class and value are equal. Immutable.
 */
public abstract class EnumValue implements Comparable<EnumValue> {
  private final long value;

  /** Creates the value; only the subclass's {@code of} calls it. */
  protected EnumValue(long value) {
    this.value = value;
  }

  /** The number behind the value; what a cast to an integer type gives. */
  public final long value() {
    return value;
  }

  @Override
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && ((EnumValue) other).value == value;
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(value);
  }

  @Override
  public final int compareTo(EnumValue other) {
    return Long.compare(value, other.value);
  }

  /** The member's name, several flags joined by {@code ", "}, or the digits: format {@code G}. */
  @Override
  public final String toString() {
    return EnumNames.of(getClass()).format(value);
  }
}
