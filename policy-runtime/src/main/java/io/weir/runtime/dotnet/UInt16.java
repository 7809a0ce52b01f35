package io.weir.runtime.dotnet;

/**
 * A boxed C# {@code ushort}.
 *
 * @param bits the value: 0..65535
 */
public record UInt16(int bits) implements Comparable<UInt16>, Boxes.Struct {
  /** Keeps the bits that the type has. */
  public UInt16 {
    bits = bits & 0xFFFF;
  }

  /** Boxes a typed {@code ushort}. */
  public static UInt16 valueOf(int bits) {
    return new UInt16(bits);
  }

  @Override
  public Object copy() {
    return new UInt16(bits);
  }

  @Override
  public int compareTo(UInt16 other) {
    return Integer.compare(bits, other.bits);
  }

  @Override
  public int hashCode() {
    return bits;
  }

  @Override
  public String toString() {
    return Integer.toString(bits);
  }
}
