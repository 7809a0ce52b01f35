package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Globalization.NumberFormatInfo}: the symbols and patterns of numbers. Those of a
 * culture are read-only; an expression's own may be changed and belong to one thread.
 */
@DotNetType(
    value =
        "public sealed class System.Globalization.NumberFormatInfo : object, IFormatProvider,"
            + " ICloneable",
    java = NumberFormatInfo.class)
public final class NumberFormatInfo implements IFormatProvider {
  /** The invariant culture's. */
  public static final NumberFormatInfo INVARIANT = new NumberFormatInfo().frozen();

  private boolean readOnly;
  private String positiveSign = "+";
  private String negativeSign = "-";
  private String numberDecimalSeparator = ".";
  private String numberGroupSeparator = ",";
  private String currencyDecimalSeparator = ".";
  private String currencyGroupSeparator = ",";
  private String percentDecimalSeparator = ".";
  private String percentGroupSeparator = ",";
  private String currencySymbol = "\u00a4";
  private String percentSymbol = "%";
  private String perMilleSymbol = "\u2030";
  private String nanSymbol = "NaN";
  private String positiveInfinitySymbol = "Infinity";
  private String negativeInfinitySymbol = "-Infinity";
  private int numberDecimalDigits = 2;
  private int currencyDecimalDigits = 2;
  private int percentDecimalDigits = 2;
  private int numberNegativePattern = 1;
  private int currencyPositivePattern;
  private int currencyNegativePattern;
  private int percentPositivePattern;
  private int percentNegativePattern;
  private int[] numberGroupSizes = {3};
  private int[] currencyGroupSizes = {3};
  private int[] percentGroupSizes = {3};

  private NumberFormatInfo() {}

  /** The format of a provider; the invariant culture's where it has none. */
  public static NumberFormatInfo of(@Nullable IFormatProvider provider) {
    NumberFormatInfo own = provider == null ? null : provider.numberFormat();
    return own == null ? INVARIANT : own;
  }

  /** A culture's format that differs from the invariant one in these values. */
  static NumberFormatInfo culture(
      String decimal,
      String group,
      String currency,
      int currencyPositive,
      int currencyNegative,
      int percentPattern,
      int decimalDigits) {
    NumberFormatInfo made = new NumberFormatInfo();
    made.numberDecimalSeparator = decimal;
    made.currencyDecimalSeparator = decimal;
    made.percentDecimalSeparator = decimal;
    made.numberGroupSeparator = group;
    made.currencyGroupSeparator = group;
    made.percentGroupSeparator = group;
    made.currencySymbol = currency;
    made.currencyPositivePattern = currencyPositive;
    made.currencyNegativePattern = currencyNegative;
    made.percentPositivePattern = percentPattern;
    made.percentNegativePattern = percentPattern;
    made.numberDecimalDigits = decimalDigits;
    made.percentDecimalDigits = decimalDigits;
    made.positiveInfinitySymbol = "\u221e";
    made.negativeInfinitySymbol = "-\u221e";
    return made.frozen();
  }

  private NumberFormatInfo frozen() {
    readOnly = true;
    return this;
  }

  private NumberFormatInfo writable() {
    if (readOnly) {
      throw new InvalidOperationException("Instance is read-only.");
    }
    return this;
  }

  private static String symbol(@Nullable String value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    return value;
  }

  private static String separator(@Nullable String value) {
    if (symbol(value).isEmpty()) {
      throw new ArgumentException("Decimal separator cannot be the empty string.", "value");
    }
    return symbol(value);
  }

  private static int within(int value, int max) {
    if (value < 0 || value > max) {
      throw new ArgumentOutOfRangeException(
          "value", "Valid values are between 0 and " + max + ", inclusive.");
    }
    return value;
  }

  private static int[] sizes(int @Nullable [] value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    for (int i = 0; i < value.length; i++) {
      if (value[i] < 1 && !(i == value.length - 1 && value[i] == 0) || value[i] > 9) {
        throw new ArgumentException(
            "Every element in the value array should be between one and nine, except for the last"
                + " element, which can be zero.",
            "value");
      }
    }
    return value.clone();
  }

  @Override
  public NumberFormatInfo numberFormat() {
    return this;
  }

  @Override
  public String toString() {
    return "System.Globalization.NumberFormatInfo";
  }

  /** {@code new()}: the invariant format, open to change. */
  @DotNetMethod("new()")
  public static NumberFormatInfo create() {
    return new NumberFormatInfo();
  }

  /** {@code InvariantInfo}. */
  @DotNetProperty("static NumberFormatInfo InvariantInfo { get; }")
  public static NumberFormatInfo invariantInfo() {
    return INVARIANT;
  }

  /** {@code CurrentInfo}: the invariant one. */
  @DotNetProperty("static NumberFormatInfo CurrentInfo { get; }")
  public static NumberFormatInfo currentInfo() {
    return INVARIANT;
  }

  /** {@code GetInstance(formatProvider)}. */
  @DotNetMethod("static NumberFormatInfo GetInstance(IFormatProvider formatProvider)")
  public static NumberFormatInfo instance(@Nullable IFormatProvider formatProvider) {
    return of(formatProvider);
  }

  /** {@code ReadOnly(nfi)}. */
  @DotNetMethod("static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)")
  public static NumberFormatInfo readOnly(@Nullable NumberFormatInfo nfi) {
    if (nfi == null) {
      throw new ArgumentNullException("nfi");
    }
    return nfi.readOnly ? nfi : nfi.copy().frozen();
  }

  /** {@code Clone()}: open to change. */
  @DotNetMethod("object Clone()")
  public static Object cloneOf(NumberFormatInfo self) {
    return self.copy();
  }

  private NumberFormatInfo copy() {
    NumberFormatInfo made = new NumberFormatInfo();
    made.positiveSign = positiveSign;
    made.negativeSign = negativeSign;
    made.numberDecimalSeparator = numberDecimalSeparator;
    made.numberGroupSeparator = numberGroupSeparator;
    made.currencyDecimalSeparator = currencyDecimalSeparator;
    made.currencyGroupSeparator = currencyGroupSeparator;
    made.percentDecimalSeparator = percentDecimalSeparator;
    made.percentGroupSeparator = percentGroupSeparator;
    made.currencySymbol = currencySymbol;
    made.percentSymbol = percentSymbol;
    made.perMilleSymbol = perMilleSymbol;
    made.nanSymbol = nanSymbol;
    made.positiveInfinitySymbol = positiveInfinitySymbol;
    made.negativeInfinitySymbol = negativeInfinitySymbol;
    made.numberDecimalDigits = numberDecimalDigits;
    made.currencyDecimalDigits = currencyDecimalDigits;
    made.percentDecimalDigits = percentDecimalDigits;
    made.numberNegativePattern = numberNegativePattern;
    made.currencyPositivePattern = currencyPositivePattern;
    made.currencyNegativePattern = currencyNegativePattern;
    made.percentPositivePattern = percentPositivePattern;
    made.percentNegativePattern = percentNegativePattern;
    made.numberGroupSizes = numberGroupSizes.clone();
    made.currencyGroupSizes = currencyGroupSizes.clone();
    made.percentGroupSizes = percentGroupSizes.clone();
    return made;
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(NumberFormatInfo self) {
    return self.readOnly;
  }

  /** {@code PositiveSign}. */
  @DotNetProperty("string PositiveSign { get; }")
  public static String positiveSign(NumberFormatInfo self) {
    return self.positiveSign;
  }

  /** Sets {@code PositiveSign}. */
  @DotNetProperty("string PositiveSign { set; }")
  public static void setPositiveSign(NumberFormatInfo self, @Nullable String value) {
    self.writable().positiveSign = symbol(value);
  }

  /** {@code NegativeSign}. */
  @DotNetProperty("string NegativeSign { get; }")
  public static String negativeSign(NumberFormatInfo self) {
    return self.negativeSign;
  }

  /** Sets {@code NegativeSign}. */
  @DotNetProperty("string NegativeSign { set; }")
  public static void setNegativeSign(NumberFormatInfo self, @Nullable String value) {
    self.writable().negativeSign = symbol(value);
  }

  /** {@code NumberDecimalSeparator}. */
  @DotNetProperty("string NumberDecimalSeparator { get; }")
  public static String numberDecimalSeparator(NumberFormatInfo self) {
    return self.numberDecimalSeparator;
  }

  /** Sets {@code NumberDecimalSeparator}. */
  @DotNetProperty("string NumberDecimalSeparator { set; }")
  public static void setNumberDecimalSeparator(NumberFormatInfo self, @Nullable String value) {
    self.writable().numberDecimalSeparator = separator(value);
  }

  /** {@code NumberGroupSeparator}. */
  @DotNetProperty("string NumberGroupSeparator { get; }")
  public static String numberGroupSeparator(NumberFormatInfo self) {
    return self.numberGroupSeparator;
  }

  /** Sets {@code NumberGroupSeparator}. */
  @DotNetProperty("string NumberGroupSeparator { set; }")
  public static void setNumberGroupSeparator(NumberFormatInfo self, @Nullable String value) {
    self.writable().numberGroupSeparator = symbol(value);
  }

  /** {@code CurrencyDecimalSeparator}. */
  @DotNetProperty("string CurrencyDecimalSeparator { get; }")
  public static String currencyDecimalSeparator(NumberFormatInfo self) {
    return self.currencyDecimalSeparator;
  }

  /** Sets {@code CurrencyDecimalSeparator}. */
  @DotNetProperty("string CurrencyDecimalSeparator { set; }")
  public static void setCurrencyDecimalSeparator(NumberFormatInfo self, @Nullable String value) {
    self.writable().currencyDecimalSeparator = separator(value);
  }

  /** {@code CurrencyGroupSeparator}. */
  @DotNetProperty("string CurrencyGroupSeparator { get; }")
  public static String currencyGroupSeparator(NumberFormatInfo self) {
    return self.currencyGroupSeparator;
  }

  /** Sets {@code CurrencyGroupSeparator}. */
  @DotNetProperty("string CurrencyGroupSeparator { set; }")
  public static void setCurrencyGroupSeparator(NumberFormatInfo self, @Nullable String value) {
    self.writable().currencyGroupSeparator = symbol(value);
  }

  /** {@code PercentDecimalSeparator}. */
  @DotNetProperty("string PercentDecimalSeparator { get; }")
  public static String percentDecimalSeparator(NumberFormatInfo self) {
    return self.percentDecimalSeparator;
  }

  /** Sets {@code PercentDecimalSeparator}. */
  @DotNetProperty("string PercentDecimalSeparator { set; }")
  public static void setPercentDecimalSeparator(NumberFormatInfo self, @Nullable String value) {
    self.writable().percentDecimalSeparator = separator(value);
  }

  /** {@code PercentGroupSeparator}. */
  @DotNetProperty("string PercentGroupSeparator { get; }")
  public static String percentGroupSeparator(NumberFormatInfo self) {
    return self.percentGroupSeparator;
  }

  /** Sets {@code PercentGroupSeparator}. */
  @DotNetProperty("string PercentGroupSeparator { set; }")
  public static void setPercentGroupSeparator(NumberFormatInfo self, @Nullable String value) {
    self.writable().percentGroupSeparator = symbol(value);
  }

  /** {@code CurrencySymbol}. */
  @DotNetProperty("string CurrencySymbol { get; }")
  public static String currencySymbol(NumberFormatInfo self) {
    return self.currencySymbol;
  }

  /** Sets {@code CurrencySymbol}. */
  @DotNetProperty("string CurrencySymbol { set; }")
  public static void setCurrencySymbol(NumberFormatInfo self, @Nullable String value) {
    self.writable().currencySymbol = symbol(value);
  }

  /** {@code PercentSymbol}. */
  @DotNetProperty("string PercentSymbol { get; }")
  public static String percentSymbol(NumberFormatInfo self) {
    return self.percentSymbol;
  }

  /** Sets {@code PercentSymbol}. */
  @DotNetProperty("string PercentSymbol { set; }")
  public static void setPercentSymbol(NumberFormatInfo self, @Nullable String value) {
    self.writable().percentSymbol = symbol(value);
  }

  /** {@code PerMilleSymbol}. */
  @DotNetProperty("string PerMilleSymbol { get; }")
  public static String perMilleSymbol(NumberFormatInfo self) {
    return self.perMilleSymbol;
  }

  /** Sets {@code PerMilleSymbol}. */
  @DotNetProperty("string PerMilleSymbol { set; }")
  public static void setPerMilleSymbol(NumberFormatInfo self, @Nullable String value) {
    self.writable().perMilleSymbol = symbol(value);
  }

  /** {@code NaNSymbol}. */
  @DotNetProperty("string NaNSymbol { get; }")
  public static String nanSymbol(NumberFormatInfo self) {
    return self.nanSymbol;
  }

  /** Sets {@code NaNSymbol}. */
  @DotNetProperty("string NaNSymbol { set; }")
  public static void setNanSymbol(NumberFormatInfo self, @Nullable String value) {
    self.writable().nanSymbol = symbol(value);
  }

  /** {@code PositiveInfinitySymbol}. */
  @DotNetProperty("string PositiveInfinitySymbol { get; }")
  public static String positiveInfinitySymbol(NumberFormatInfo self) {
    return self.positiveInfinitySymbol;
  }

  /** Sets {@code PositiveInfinitySymbol}. */
  @DotNetProperty("string PositiveInfinitySymbol { set; }")
  public static void setPositiveInfinitySymbol(NumberFormatInfo self, @Nullable String value) {
    self.writable().positiveInfinitySymbol = symbol(value);
  }

  /** {@code NegativeInfinitySymbol}. */
  @DotNetProperty("string NegativeInfinitySymbol { get; }")
  public static String negativeInfinitySymbol(NumberFormatInfo self) {
    return self.negativeInfinitySymbol;
  }

  /** Sets {@code NegativeInfinitySymbol}. */
  @DotNetProperty("string NegativeInfinitySymbol { set; }")
  public static void setNegativeInfinitySymbol(NumberFormatInfo self, @Nullable String value) {
    self.writable().negativeInfinitySymbol = symbol(value);
  }

  /** {@code NumberDecimalDigits}. */
  @DotNetProperty("int NumberDecimalDigits { get; }")
  public static int numberDecimalDigits(NumberFormatInfo self) {
    return self.numberDecimalDigits;
  }

  /** Sets {@code NumberDecimalDigits}. */
  @DotNetProperty("int NumberDecimalDigits { set; }")
  public static void setNumberDecimalDigits(NumberFormatInfo self, int value) {
    self.writable().numberDecimalDigits = within(value, 99);
  }

  /** {@code CurrencyDecimalDigits}. */
  @DotNetProperty("int CurrencyDecimalDigits { get; }")
  public static int currencyDecimalDigits(NumberFormatInfo self) {
    return self.currencyDecimalDigits;
  }

  /** Sets {@code CurrencyDecimalDigits}. */
  @DotNetProperty("int CurrencyDecimalDigits { set; }")
  public static void setCurrencyDecimalDigits(NumberFormatInfo self, int value) {
    self.writable().currencyDecimalDigits = within(value, 99);
  }

  /** {@code PercentDecimalDigits}. */
  @DotNetProperty("int PercentDecimalDigits { get; }")
  public static int percentDecimalDigits(NumberFormatInfo self) {
    return self.percentDecimalDigits;
  }

  /** Sets {@code PercentDecimalDigits}. */
  @DotNetProperty("int PercentDecimalDigits { set; }")
  public static void setPercentDecimalDigits(NumberFormatInfo self, int value) {
    self.writable().percentDecimalDigits = within(value, 99);
  }

  /** {@code NumberNegativePattern}. */
  @DotNetProperty("int NumberNegativePattern { get; }")
  public static int numberNegativePattern(NumberFormatInfo self) {
    return self.numberNegativePattern;
  }

  /** Sets {@code NumberNegativePattern}. */
  @DotNetProperty("int NumberNegativePattern { set; }")
  public static void setNumberNegativePattern(NumberFormatInfo self, int value) {
    self.writable().numberNegativePattern = within(value, 4);
  }

  /** {@code CurrencyPositivePattern}. */
  @DotNetProperty("int CurrencyPositivePattern { get; }")
  public static int currencyPositivePattern(NumberFormatInfo self) {
    return self.currencyPositivePattern;
  }

  /** Sets {@code CurrencyPositivePattern}. */
  @DotNetProperty("int CurrencyPositivePattern { set; }")
  public static void setCurrencyPositivePattern(NumberFormatInfo self, int value) {
    self.writable().currencyPositivePattern = within(value, 3);
  }

  /** {@code CurrencyNegativePattern}. */
  @DotNetProperty("int CurrencyNegativePattern { get; }")
  public static int currencyNegativePattern(NumberFormatInfo self) {
    return self.currencyNegativePattern;
  }

  /** Sets {@code CurrencyNegativePattern}. */
  @DotNetProperty("int CurrencyNegativePattern { set; }")
  public static void setCurrencyNegativePattern(NumberFormatInfo self, int value) {
    self.writable().currencyNegativePattern = within(value, 16);
  }

  /** {@code PercentPositivePattern}. */
  @DotNetProperty("int PercentPositivePattern { get; }")
  public static int percentPositivePattern(NumberFormatInfo self) {
    return self.percentPositivePattern;
  }

  /** Sets {@code PercentPositivePattern}. */
  @DotNetProperty("int PercentPositivePattern { set; }")
  public static void setPercentPositivePattern(NumberFormatInfo self, int value) {
    self.writable().percentPositivePattern = within(value, 3);
  }

  /** {@code PercentNegativePattern}. */
  @DotNetProperty("int PercentNegativePattern { get; }")
  public static int percentNegativePattern(NumberFormatInfo self) {
    return self.percentNegativePattern;
  }

  /** Sets {@code PercentNegativePattern}. */
  @DotNetProperty("int PercentNegativePattern { set; }")
  public static void setPercentNegativePattern(NumberFormatInfo self, int value) {
    self.writable().percentNegativePattern = within(value, 11);
  }

  /** {@code NumberGroupSizes}. */
  @DotNetProperty("int[] NumberGroupSizes { get; }")
  public static int[] numberGroupSizes(NumberFormatInfo self) {
    return self.numberGroupSizes.clone();
  }

  /** Sets {@code NumberGroupSizes}. */
  @DotNetProperty("int[] NumberGroupSizes { set; }")
  public static void setNumberGroupSizes(NumberFormatInfo self, int @Nullable [] value) {
    self.writable().numberGroupSizes = sizes(value);
  }

  /** {@code CurrencyGroupSizes}. */
  @DotNetProperty("int[] CurrencyGroupSizes { get; }")
  public static int[] currencyGroupSizes(NumberFormatInfo self) {
    return self.currencyGroupSizes.clone();
  }

  /** Sets {@code CurrencyGroupSizes}. */
  @DotNetProperty("int[] CurrencyGroupSizes { set; }")
  public static void setCurrencyGroupSizes(NumberFormatInfo self, int @Nullable [] value) {
    self.writable().currencyGroupSizes = sizes(value);
  }

  /** {@code PercentGroupSizes}. */
  @DotNetProperty("int[] PercentGroupSizes { get; }")
  public static int[] percentGroupSizes(NumberFormatInfo self) {
    return self.percentGroupSizes.clone();
  }

  /** Sets {@code PercentGroupSizes}. */
  @DotNetProperty("int[] PercentGroupSizes { set; }")
  public static void setPercentGroupSizes(NumberFormatInfo self, int @Nullable [] value) {
    self.writable().percentGroupSizes = sizes(value);
  }
}
