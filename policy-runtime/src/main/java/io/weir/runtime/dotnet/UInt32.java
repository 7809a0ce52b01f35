package io.weir.runtime.dotnet;

/**
 * A boxed C# {@code uint}.
 *
 * @param bits the value: all bits
 */
public record UInt32(int bits) implements Comparable<UInt32>, Boxes.Struct {
  /** Boxes a typed {@code uint}. */
  public static UInt32 valueOf(int bits) {
    return new UInt32(bits);
  }

  @Override
  public Object copy() {
    return new UInt32(bits);
  }

  @Override
  public int compareTo(UInt32 other) {
    return Integer.compareUnsigned(bits, other.bits);
  }

  @Override
  public int hashCode() {
    return bits;
  }

  @Override
  public String toString() {
    return Integer.toUnsignedString(bits);
  }
}
