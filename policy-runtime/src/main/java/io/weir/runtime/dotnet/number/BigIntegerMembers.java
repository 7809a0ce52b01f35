package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Values;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code System.Numerics.BigInteger}: what JSON's integers beyond 64 bits are. */
@DotNetType(
    value =
        "public struct System.Numerics.BigInteger : IComparable, IEquatable<BigInteger>,"
            + " INumberBase<BigInteger>,"
            + " IBinaryInteger<BigInteger>",
    java = BigInteger.class)
public final class BigIntegerMembers {
  private BigIntegerMembers() {}

  /** {@code Sign}. */
  @DotNetProperty("int Sign { get; }")
  public static int sign(BigInteger self) {
    return self.signum();
  }

  /** {@code IsZero}. */
  @DotNetProperty("bool IsZero { get; }")
  public static boolean isZero(BigInteger self) {
    return self.signum() == 0;
  }

  /** {@code IsEven}. */
  @DotNetProperty("bool IsEven { get; }")
  public static boolean isEven(BigInteger self) {
    return !self.testBit(0);
  }

  /** {@code Equals(other)}. */
  @DotNetMethod("bool Equals(BigInteger other)")
  public static boolean equalTo(BigInteger self, BigInteger other) {
    return self.equals(other);
  }

  /** {@code Equals(obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(BigInteger self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(BigInteger self) {
    return self.hashCode();
  }

  /** {@code CompareTo(obj)}. */
  @DotNetMethod("int CompareTo(object obj)")
  public static int compareTo(BigInteger self, @Nullable Object obj) {
    return Values.compare(self, obj);
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(BigInteger self) {
    return self.toString();
  }
}
