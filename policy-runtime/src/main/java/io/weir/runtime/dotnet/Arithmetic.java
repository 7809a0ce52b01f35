package io.weir.runtime.dotnet;

/**
 * Division, checked arithmetic and the order of unsigned numbers, as C#'s operators do them. Names
 * end in the C# type; {@code checked…} ones throw {@link OverflowException} instead of wrapping.
 */
public final class Arithmetic {
  private Arithmetic() {}

  static OverflowException overflow() {
    return new OverflowException("Arithmetic operation resulted in an overflow.");
  }

  private static DivideByZeroException divideByZero() {
    return new DivideByZeroException("Attempted to divide by zero.");
  }

  /** {@code int / int}. */
  public static int divInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Integer.MIN_VALUE) {
      throw overflow();
    }
    return a / b;
  }

  /** {@code int % int}. */
  public static int remInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Integer.MIN_VALUE) {
      throw overflow();
    }
    return a % b;
  }

  /** {@code checked(int + int)}. */
  public static int checkedAddInt(int a, int b) {
    int r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(int - int)}. */
  public static int checkedSubtractInt(int a, int b) {
    int r = a - b;
    if (((a ^ b) & (a ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(int * int)}. */
  public static int checkedMultiplyInt(int a, int b) {
    long r = (long) a * b;
    if ((int) r != r) {
      throw overflow();
    }
    return (int) r;
  }

  /** {@code checked(-int)}. */
  public static int checkedNegateInt(int a) {
    if (a == Integer.MIN_VALUE) {
      throw overflow();
    }
    return -a;
  }

  /** {@code long / long}. */
  public static long divLong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Long.MIN_VALUE) {
      throw overflow();
    }
    return a / b;
  }

  /** {@code long % long}. */
  public static long remLong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Long.MIN_VALUE) {
      throw overflow();
    }
    return a % b;
  }

  /** {@code checked(long + long)}. */
  public static long checkedAddLong(long a, long b) {
    long r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(long - long)}. */
  public static long checkedSubtractLong(long a, long b) {
    long r = a - b;
    if (((a ^ b) & (a ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(long * long)}. */
  public static long checkedMultiplyLong(long a, long b) {
    long r = a * b;
    if (Math.multiplyHigh(a, b) != (r >> 63)) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(-long)}. */
  public static long checkedNegateLong(long a) {
    if (a == Long.MIN_VALUE) {
      throw overflow();
    }
    return -a;
  }

  /** {@code uint / uint}. */
  public static int divUInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Integer.divideUnsigned(a, b);
  }

  /** {@code uint % uint}. */
  public static int remUInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Integer.remainderUnsigned(a, b);
  }

  /** The order of two uint. */
  public static int compareUInt(int a, int b) {
    return Integer.compareUnsigned(a, b);
  }

  /** {@code checked(uint + uint)}. */
  public static int checkedAddUInt(int a, int b) {
    int r = a + b;
    if (Integer.compareUnsigned(r, a) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(uint - uint)}. */
  public static int checkedSubtractUInt(int a, int b) {
    if (Integer.compareUnsigned(a, b) < 0) {
      throw overflow();
    }
    return a - b;
  }

  /** {@code checked(uint * uint)}. */
  public static int checkedMultiplyUInt(int a, int b) {
    long r = (a & 0xFFFFFFFFL) * (b & 0xFFFFFFFFL);
    if ((r >>> 32) != 0) {
      throw overflow();
    }
    return (int) r;
  }

  /** {@code ulong / ulong}. */
  public static long divULong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Long.divideUnsigned(a, b);
  }

  /** {@code ulong % ulong}. */
  public static long remULong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Long.remainderUnsigned(a, b);
  }

  /** The order of two ulong. */
  public static int compareULong(long a, long b) {
    return Long.compareUnsigned(a, b);
  }

  /** {@code checked(ulong + ulong)}. */
  public static long checkedAddULong(long a, long b) {
    long r = a + b;
    if (Long.compareUnsigned(r, a) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(ulong - ulong)}. */
  public static long checkedSubtractULong(long a, long b) {
    if (Long.compareUnsigned(a, b) < 0) {
      throw overflow();
    }
    return a - b;
  }

  /** {@code checked(ulong * ulong)}. */
  public static long checkedMultiplyULong(long a, long b) {
    long high = Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    if (high != 0) {
      throw overflow();
    }
    return a * b;
  }
}
