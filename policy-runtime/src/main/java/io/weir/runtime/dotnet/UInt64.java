package io.weir.runtime.dotnet;

/**
 * A boxed C# {@code ulong}.
 *
 * @param bits the value: all bits
 */
public record UInt64(long bits) implements Comparable<UInt64>, Boxes.Struct {
  /** Boxes a typed {@code ulong}. */
  public static UInt64 valueOf(long bits) {
    return new UInt64(bits);
  }

  @Override
  public Object copy() {
    return new UInt64(bits);
  }

  @Override
  public int compareTo(UInt64 other) {
    return Long.compareUnsigned(bits, other.bits);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  @Override
  public String toString() {
    return Long.toUnsignedString(bits);
  }
}
