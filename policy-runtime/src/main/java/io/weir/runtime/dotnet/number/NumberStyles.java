package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What a text of a number may hold. */
@DotNetType(
    value = "[Flags] public enum System.Globalization.NumberStyles : int",
    java = NumberStyles.class)
public final class NumberStyles extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final NumberStyles NONE = new NumberStyles(0);

  /** {@code AllowLeadingWhite}. */
  @DotNetField("AllowLeadingWhite = 1")
  public static final NumberStyles ALLOW_LEADING_WHITE = new NumberStyles(1);

  /** {@code AllowTrailingWhite}. */
  @DotNetField("AllowTrailingWhite = 2")
  public static final NumberStyles ALLOW_TRAILING_WHITE = new NumberStyles(2);

  /** {@code AllowLeadingSign}. */
  @DotNetField("AllowLeadingSign = 4")
  public static final NumberStyles ALLOW_LEADING_SIGN = new NumberStyles(4);

  /** {@code AllowTrailingSign}. */
  @DotNetField("AllowTrailingSign = 8")
  public static final NumberStyles ALLOW_TRAILING_SIGN = new NumberStyles(8);

  /** {@code AllowParentheses}. */
  @DotNetField("AllowParentheses = 16")
  public static final NumberStyles ALLOW_PARENTHESES = new NumberStyles(16);

  /** {@code AllowDecimalPoint}. */
  @DotNetField("AllowDecimalPoint = 32")
  public static final NumberStyles ALLOW_DECIMAL_POINT = new NumberStyles(32);

  /** {@code AllowThousands}. */
  @DotNetField("AllowThousands = 64")
  public static final NumberStyles ALLOW_THOUSANDS = new NumberStyles(64);

  /** {@code AllowExponent}. */
  @DotNetField("AllowExponent = 128")
  public static final NumberStyles ALLOW_EXPONENT = new NumberStyles(128);

  /** {@code AllowCurrencySymbol}. */
  @DotNetField("AllowCurrencySymbol = 256")
  public static final NumberStyles ALLOW_CURRENCY_SYMBOL = new NumberStyles(256);

  /** {@code AllowHexSpecifier}. */
  @DotNetField("AllowHexSpecifier = 512")
  public static final NumberStyles ALLOW_HEX_SPECIFIER = new NumberStyles(512);

  /** {@code AllowBinarySpecifier}. */
  @DotNetField("AllowBinarySpecifier = 1024")
  public static final NumberStyles ALLOW_BINARY_SPECIFIER = new NumberStyles(1024);

  /** {@code Integer}. */
  @DotNetField("Integer = 7")
  public static final NumberStyles INTEGER = new NumberStyles(7);

  /** {@code HexNumber}. */
  @DotNetField("HexNumber = 515")
  public static final NumberStyles HEX_NUMBER = new NumberStyles(515);

  /** {@code BinaryNumber}. */
  @DotNetField("BinaryNumber = 1027")
  public static final NumberStyles BINARY_NUMBER = new NumberStyles(1027);

  /** {@code Number}. */
  @DotNetField("Number = 111")
  public static final NumberStyles NUMBER = new NumberStyles(111);

  /** {@code Float}. */
  @DotNetField("Float = 167")
  public static final NumberStyles FLOAT = new NumberStyles(167);

  /** {@code Currency}. */
  @DotNetField("Currency = 383")
  public static final NumberStyles CURRENCY = new NumberStyles(383);

  /** {@code Any}. */
  @DotNetField("Any = 511")
  public static final NumberStyles ANY = new NumberStyles(511);

  private static final NumberStyles[] DECLARED = {
    NONE,
    ALLOW_LEADING_WHITE,
    ALLOW_TRAILING_WHITE,
    ALLOW_LEADING_SIGN,
    ALLOW_TRAILING_SIGN,
    ALLOW_PARENTHESES,
    ALLOW_DECIMAL_POINT,
    ALLOW_THOUSANDS,
    ALLOW_EXPONENT,
    ALLOW_CURRENCY_SYMBOL,
    ALLOW_HEX_SPECIFIER,
    ALLOW_BINARY_SPECIFIER,
    INTEGER,
    HEX_NUMBER,
    BINARY_NUMBER,
    NUMBER,
    FLOAT,
    CURRENCY,
    ANY
  };

  private NumberStyles(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static NumberStyles of(long value) {
    for (NumberStyles declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new NumberStyles(value);
  }

  /** Whether all of these bits are set. */
  boolean has(NumberStyles bits) {
    return (value() & bits.value()) == bits.value();
  }
}
