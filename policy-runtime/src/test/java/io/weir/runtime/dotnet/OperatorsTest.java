package io.weir.runtime.dotnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Each operator agrees with arithmetic without bounds, or throws where that leaves the type. */
class OperatorsTest {
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  private interface Checked {
    long value();
  }

  private static void agrees(BigInteger exact, BigInteger low, BigInteger high, Checked actual) {
    if (exact.compareTo(low) < 0 || exact.compareTo(high) > 0) {
      assertThrows(OverflowException.class, actual::value);
    } else {
      assertEquals(exact.longValue(), actual.value());
    }
  }

  private static BigInteger unsigned(long bits) {
    return new BigInteger(Long.toUnsignedString(bits));
  }

  @Property
  void checkedLong(@ForAll long a, @ForAll long b) {
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    BigInteger low = BigInteger.valueOf(Long.MIN_VALUE);
    BigInteger high = BigInteger.valueOf(Long.MAX_VALUE);
    agrees(x.add(y), low, high, () -> Arithmetic.checkedAddLong(a, b));
    agrees(x.subtract(y), low, high, () -> Arithmetic.checkedSubtractLong(a, b));
    agrees(x.multiply(y), low, high, () -> Arithmetic.checkedMultiplyLong(a, b));
    agrees(x.negate(), low, high, () -> Arithmetic.checkedNegateLong(a));
    if (b != 0) {
      agrees(x.divide(y), low, high, () -> Arithmetic.divLong(a, b));
    }
  }

  @Property
  void checkedULong(@ForAll long a, @ForAll long b) {
    BigInteger x = unsigned(a);
    BigInteger y = unsigned(b);
    BigInteger high = TWO_64.subtract(BigInteger.ONE);
    agrees(x.add(y), BigInteger.ZERO, high, () -> Arithmetic.checkedAddULong(a, b));
    agrees(x.subtract(y), BigInteger.ZERO, high, () -> Arithmetic.checkedSubtractULong(a, b));
    agrees(x.multiply(y), BigInteger.ZERO, high, () -> Arithmetic.checkedMultiplyULong(a, b));
  }

  @Property
  void checkedInt(@ForAll int a, @ForAll int b) {
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    BigInteger low = BigInteger.valueOf(Integer.MIN_VALUE);
    BigInteger high = BigInteger.valueOf(Integer.MAX_VALUE);
    agrees(x.add(y), low, high, () -> Arithmetic.checkedAddInt(a, b));
    agrees(x.subtract(y), low, high, () -> Arithmetic.checkedSubtractInt(a, b));
    agrees(x.multiply(y), low, high, () -> Arithmetic.checkedMultiplyInt(a, b));
  }

  @Property
  void ulongToDoubleRoundsToNearest(@ForAll long bits) {
    assertEquals(
        new BigDecimal(unsigned(bits)).doubleValue(), NumberConversions.ulongToDouble(bits));
    assertEquals(new BigDecimal(unsigned(bits)).floatValue(), NumberConversions.ulongToFloat(bits));
  }

  @Property
  void doubleToULongIsItsIntegralPart(@ForAll double value) {
    BigInteger exact = new BigDecimal(value).toBigInteger();
    agrees(
        exact,
        BigInteger.ZERO,
        TWO_64.subtract(BigInteger.ONE),
        () -> NumberConversions.checkedDoubleToULong(value));
  }

  @Test
  void divisionHasTwoFaults() {
    assertThrows(DivideByZeroException.class, () -> Arithmetic.divInt(1, 0));
    assertThrows(OverflowException.class, () -> Arithmetic.divInt(Integer.MIN_VALUE, -1));
    assertThrows(OverflowException.class, () -> Arithmetic.remLong(Long.MIN_VALUE, -1));
    assertThrows(DivideByZeroException.class, () -> Arithmetic.remUInt(1, 0));
  }

  @Test
  void nullLogicHasThreeValues() {
    assertEquals(false, Operators.and(null, false));
    assertEquals(null, Operators.and(null, true));
    assertEquals(true, Operators.or(true, null));
    assertEquals(null, Operators.or(null, false));
  }

  @Test
  void nothingFillsAField() {
    assertEquals("   ", Operators.align(null, 3));
    assertEquals("x  ", Operators.align("x", -3));
  }

  @Test
  void absurdWidthsAreRefused() {
    assertThrows(OutOfMemoryException.class, () -> Operators.align("x", Integer.MAX_VALUE));
    assertThrows(OutOfMemoryException.class, () -> RuntimeType.of("int").newArray(1 << 30));
    assertThrows(OverflowException.class, () -> RuntimeType.of("int").newArray(-1));
  }
}
