package io.weir.runtime.dotnet;

/**
 * A boxed C# {@code byte}.
 *
 * @param bits the value: 0..255
 */
public record UInt8(int bits) implements Comparable<UInt8>, Boxes.Struct {
  /** Keeps the bits that the type has. */
  public UInt8 {
    bits = bits & 0xFF;
  }

  /** Boxes a typed {@code byte}. */
  public static UInt8 valueOf(int bits) {
    return new UInt8(bits);
  }

  @Override
  public Object copy() {
    return new UInt8(bits);
  }

  @Override
  public int compareTo(UInt8 other) {
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
