package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.OutOfMemoryException;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.text.NumberFormatInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to text, with .NET's standard ({@code G F N E C P R X D B}) and custom formats. A format
 * that is null or empty means {@code G}; a provider that is null, the invariant culture.
 */
public final class NumberFormat {
  private static final int MAX_CHARS = 64 << 20;
  private static final String[] NEGATIVE_NUMBER = {"(#)", "-#", "- #", "#-", "# -"};
  private static final String[] POSITIVE_CURRENCY = {"$#", "#$", "$ #", "# $"};
  private static final String[] NEGATIVE_CURRENCY = {
    "($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #", "# $-", "$ #-",
    "$ -#", "#- $", "($ #)", "(# $)", "$- #"
  };
  private static final String[] POSITIVE_PERCENT = {"# %", "#%", "%#", "% #"};
  private static final String[] NEGATIVE_PERCENT = {
    "-# %", "-#%", "-%#", "%-#", "%#-", "#-%", "#%-", "-% #", "# %-", "% #-", "% -#", "#- %"
  };

  private NumberFormat() {}

  /** A double as {@code ToString()} writes it. */
  public static String text(double value) {
    if (value == (int) value && (value != 0 || 1 / value > 0)) {
      return Integer.toString((int) value);
    }
    return format(value, null, null);
  }

  /** A float as {@code ToString()} writes it. */
  public static String text(float value) {
    return format(value, null, null);
  }

  /** A double. */
  public static String format(
      double value, @Nullable String format, @Nullable IFormatProvider provider) {
    return floating(value, false, format, NumberFormatInfo.of(provider));
  }

  /** A float. */
  public static String format(
      float value, @Nullable String format, @Nullable IFormatProvider provider) {
    return floating(value, true, format, NumberFormatInfo.of(provider));
  }

  /**
   * A signed integer.
   *
   * @param bits the width of its type, for {@code X} and {@code B}
   */
  public static String format(
      long value, int bits, @Nullable String format, @Nullable IFormatProvider provider) {
    return integer(value, false, bits, format, NumberFormatInfo.of(provider));
  }

  /** An unsigned integer of at most 64 bits. */
  public static String formatUnsigned(
      long value, @Nullable String format, @Nullable IFormatProvider provider) {
    return integer(value, true, 64, format, NumberFormatInfo.of(provider));
  }

  /** A decimal. */
  public static String format(
      Decimal value, @Nullable String format, @Nullable IFormatProvider provider) {
    NumberFormatInfo info = NumberFormatInfo.of(provider);
    Spec spec = Spec.of(format);
    Digits digits = value.digits();
    return spec.custom()
        ? CustomFormat.write(digits, spec.text, info)
        : standard(digits, spec, spec.precision, false, info);
  }

  /** A boxed number of the JDK or an unsigned one; null if the value is none. */
  public static @Nullable String boxed(
      Object value, @Nullable String format, @Nullable IFormatProvider provider) {
    if (value instanceof Integer number) {
      return format(number, 32, format, provider);
    } else if (value instanceof Long number) {
      return format(number, 64, format, provider);
    } else if (value instanceof Double number) {
      return format(number.doubleValue(), format, provider);
    } else if (value instanceof Float number) {
      return format(number.floatValue(), format, provider);
    } else if (value instanceof UInt8 number) {
      return formatUnsigned(number.bits(), format, provider);
    } else if (value instanceof UInt16 number) {
      return formatUnsigned(number.bits(), format, provider);
    } else if (value instanceof UInt32 number) {
      return formatUnsigned(number.bits() & 0xFFFFFFFFL, format, provider);
    } else if (value instanceof UInt64 number) {
      return formatUnsigned(number.bits(), format, provider);
    } else if (value instanceof Short number) {
      return format(number, 16, format, provider);
    } else if (value instanceof Byte number) {
      return format(number, 8, format, provider);
    }
    return null;
  }

  private static String integer(
      long value, boolean unsigned, int bits, @Nullable String format, NumberFormatInfo info) {
    Spec spec = Spec.of(format);
    boolean negative = !unsigned && value < 0;
    switch (Character.toUpperCase(spec.letter)) {
      case 'G' -> {
        if (spec.precision < 1) {
          return decimal(value, negative, 1, info);
        }
      }
      case 'D' -> {
        return decimal(value, negative, spec.precision, info);
      }
      case 'X' -> {
        String hex = Long.toHexString(bits == 64 ? value : value & ((1L << bits) - 1));
        return zeros(spec.letter == 'X' ? hex.toUpperCase(Locale.ROOT) : hex, spec.precision);
      }
      case 'B' -> {
        return zeros(
            Long.toBinaryString(bits == 64 ? value : value & ((1L << bits) - 1)), spec.precision);
      }
      default -> {}
    }
    String size = negative ? Long.toUnsignedString(-value) : Long.toUnsignedString(value);
    Digits digits =
        new Digits(
            Digits.Kind.INTEGER,
            size.equals("0") ? "" : size,
            size.equals("0") ? 0 : size.length(),
            negative);
    return spec.custom()
        ? CustomFormat.write(digits, spec.text, info)
        : standard(digits, spec, spec.precision, false, info);
  }

  private static String decimal(
      long value, boolean negative, int precision, NumberFormatInfo info) {
    if (!negative) {
      return zeros(Long.toUnsignedString(value), precision);
    }
    return NumberFormatInfo.negativeSign(info) + zeros(Long.toUnsignedString(-value), precision);
  }

  private static String zeros(String digits, int width) {
    if (digits.length() >= width) {
      return digits;
    }
    checkSize(width);
    return "0".repeat(width - digits.length()) + digits;
  }

  private static void checkSize(long chars) {
    if (chars > MAX_CHARS) {
      throw OutOfMemoryException.create();
    }
  }

  private static String floating(
      double value, boolean single, @Nullable String format, NumberFormatInfo info) {
    Spec spec = Spec.of(format);
    if (Double.isNaN(value)) {
      return NumberFormatInfo.nanSymbol(info);
    } else if (Double.isInfinite(value)) {
      return value > 0
          ? NumberFormatInfo.positiveInfinitySymbol(info)
          : NumberFormatInfo.negativeInfinitySymbol(info);
    }
    if (spec.custom()) {
      return CustomFormat.write(FloatDigits.significant(value, single ? 7 : 15), spec.text, info);
    }
    int precision = spec.precision;
    checkSize(precision);
    Digits digits;
    switch (Character.toUpperCase(spec.letter)) {
      case 'E' -> {
        precision = precision < 0 ? 6 : precision;
        digits = FloatDigits.significant(value, precision + 1);
      }
      case 'F', 'N' -> {
        precision = precision < 0 ? NumberFormatInfo.numberDecimalDigits(info) : precision;
        digits = FloatDigits.fixed(value, precision);
      }
      case 'C' -> {
        precision = precision < 0 ? NumberFormatInfo.currencyDecimalDigits(info) : precision;
        digits = FloatDigits.fixed(value, precision);
      }
      case 'P' -> {
        precision = precision < 0 ? NumberFormatInfo.percentDecimalDigits(info) : precision;
        digits = FloatDigits.fixed(value, precision + 2);
      }
      case 'G', 'R' -> {
        if (precision < 1 || Character.toUpperCase(spec.letter) == 'R') {
          digits = single ? FloatDigits.shortest((float) value) : FloatDigits.shortest(value);
          precision = Math.max(digits.text.length(), single ? 9 : 17);
        } else {
          digits = FloatDigits.significant(value, precision);
        }
      }
      default -> throw badFormat();
    }
    return standard(digits, spec, precision, true, info);
  }

  static FormatException badFormat() {
    return new FormatException("Format specifier was invalid.");
  }

  private static String standard(
      Digits digits, Spec spec, int wanted, boolean alreadyRounded, NumberFormatInfo info) {
    int precision = wanted;
    StringBuilder out = new StringBuilder();
    switch (Character.toUpperCase(spec.letter)) {
      case 'C' -> {
        precision = precision < 0 ? NumberFormatInfo.currencyDecimalDigits(info) : precision;
        digits.round(digits.scale + precision, alreadyRounded);
        pattern(
            out,
            digits.negative
                ? NEGATIVE_CURRENCY[NumberFormatInfo.currencyNegativePattern(info)]
                : POSITIVE_CURRENCY[NumberFormatInfo.currencyPositivePattern(info)],
            fixed(
                digits,
                precision,
                NumberFormatInfo.currencyGroupSizes(info),
                NumberFormatInfo.currencyDecimalSeparator(info),
                NumberFormatInfo.currencyGroupSeparator(info)),
            info);
      }
      case 'F' -> {
        precision = precision < 0 ? NumberFormatInfo.numberDecimalDigits(info) : precision;
        digits.round(digits.scale + precision, alreadyRounded);
        if (digits.negative) {
          out.append(NumberFormatInfo.negativeSign(info));
        }
        out.append(
            fixed(
                digits, precision, new int[0], NumberFormatInfo.numberDecimalSeparator(info), ""));
      }
      case 'N' -> {
        precision = precision < 0 ? NumberFormatInfo.numberDecimalDigits(info) : precision;
        digits.round(digits.scale + precision, alreadyRounded);
        pattern(
            out,
            digits.negative ? NEGATIVE_NUMBER[NumberFormatInfo.numberNegativePattern(info)] : "#",
            fixed(
                digits,
                precision,
                NumberFormatInfo.numberGroupSizes(info),
                NumberFormatInfo.numberDecimalSeparator(info),
                NumberFormatInfo.numberGroupSeparator(info)),
            info);
      }
      case 'P' -> {
        precision = precision < 0 ? NumberFormatInfo.percentDecimalDigits(info) : precision;
        digits.scale += 2;
        digits.round(digits.scale + precision, alreadyRounded);
        pattern(
            out,
            digits.negative
                ? NEGATIVE_PERCENT[NumberFormatInfo.percentNegativePattern(info)]
                : POSITIVE_PERCENT[NumberFormatInfo.percentPositivePattern(info)],
            fixed(
                digits,
                precision,
                NumberFormatInfo.percentGroupSizes(info),
                NumberFormatInfo.percentDecimalSeparator(info),
                NumberFormatInfo.percentGroupSeparator(info)),
            info);
      }
      case 'E' -> {
        precision = (precision < 0 ? 6 : precision) + 1;
        checkSize(precision);
        digits.round(precision, alreadyRounded);
        if (digits.negative) {
          out.append(NumberFormatInfo.negativeSign(info));
        }
        out.append(digits.at(0));
        if (precision > 1) {
          out.append(NumberFormatInfo.numberDecimalSeparator(info));
        }
        for (int i = 1; i < precision; i++) {
          out.append(digits.at(i));
        }
        exponent(out, digits.isZero() ? 0 : digits.scale - 1, spec.letter, 3, true, info);
      }
      case 'G', 'R' -> {
        char exponent = Character.isUpperCase(spec.letter) ? 'E' : 'e';
        if (precision < 1 && digits.kind == Digits.Kind.DECIMAL && precision == -1) {
          // a decimal keeps its trailing zeros
          if (digits.negative && !digits.isZero()) {
            out.append(NumberFormatInfo.negativeSign(info));
          }
          general(out, digits, 0, exponent, true, info);
        } else {
          int most = precision < 1 ? digits.text.length() : precision;
          digits.round(most, alreadyRounded);
          if (digits.negative) {
            out.append(NumberFormatInfo.negativeSign(info));
          }
          general(out, digits, most, exponent, false, info);
        }
      }
      default -> throw badFormat();
    }
    return out.toString();
  }

  private static void pattern(
      StringBuilder out, String pattern, String number, NumberFormatInfo info) {
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '#' -> out.append(number);
        case '-' -> out.append(NumberFormatInfo.negativeSign(info));
        case '$' -> out.append(NumberFormatInfo.currencySymbol(info));
        case '%' -> out.append(NumberFormatInfo.percentSymbol(info));
        default -> out.append(pattern.charAt(i));
      }
    }
  }

  private static String fixed(
      Digits digits, int decimals, int[] groups, String decimalSeparator, String groupSeparator) {
    checkSize(decimals);
    StringBuilder out = new StringBuilder();
    int whole = digits.scale;
    if (whole <= 0) {
      out.append('0');
    } else {
      boolean[] breaks = groupBreaks(whole, groups);
      for (int i = 0; i < whole; i++) {
        out.append(digits.at(i));
        if (breaks[whole - 1 - i]) {
          out.append(groupSeparator);
        }
      }
    }
    if (decimals > 0) {
      out.append(decimalSeparator);
      for (int i = 0; i < decimals; i++) {
        int index = whole + i;
        out.append(index < 0 ? '0' : digits.at(index));
      }
    }
    return out.toString();
  }

  /** Where a separator stands: {@code breaks[n]} for one before the last n digits. */
  static boolean[] groupBreaks(int whole, int[] groups) {
    boolean[] breaks = new boolean[whole + 1];
    int position = 0;
    for (int g = 0; groups.length > 0; g = Math.min(g + 1, groups.length - 1)) {
      if (groups[g] == 0) {
        break;
      }
      position += groups[g];
      if (position >= whole) {
        break;
      }
      breaks[position] = true;
    }
    return breaks;
  }

  private static void general(
      StringBuilder out,
      Digits digits,
      int most,
      char exponent,
      boolean neverScientific,
      NumberFormatInfo info) {
    int point = digits.scale;
    boolean scientific = !neverScientific && (point > most || point < -3);
    if (scientific) {
      point = 1;
    }
    int next = 0;
    if (point > 0) {
      for (; next < point; next++) {
        out.append(digits.at(next));
      }
    } else {
      out.append('0');
    }
    if (next < digits.text.length() || point < 0) {
      out.append(NumberFormatInfo.numberDecimalSeparator(info));
      out.append("0".repeat(Math.max(0, -point)));
      if (next < digits.text.length()) {
        out.append(digits.text, next, digits.text.length());
      }
    }
    if (scientific) {
      exponent(out, digits.scale - 1, exponent, 2, true, info);
    }
  }

  static void exponent(
      StringBuilder out,
      int value,
      char letter,
      int minDigits,
      boolean positiveSign,
      NumberFormatInfo info) {
    out.append(letter);
    if (value < 0) {
      out.append(NumberFormatInfo.negativeSign(info));
    } else if (positiveSign) {
      out.append(NumberFormatInfo.positiveSign(info));
    }
    out.append(zeros(Integer.toString(Math.abs(value)), minDigits));
  }

  /**
   * A format taken apart.
   *
   * @param text the whole format
   * @param letter of a standard format, else NUL
   * @param precision of a standard format, -1 if it has none
   */
  private record Spec(String text, char letter, int precision) {
    static final Spec GENERAL = new Spec("G", 'G', -1);

    boolean custom() {
      return letter == 0;
    }

    static Spec of(@Nullable String format) {
      if (format == null || format.isEmpty()) {
        return GENERAL;
      }
      char letter = format.charAt(0);
      if (!(letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z')) {
        return new Spec(format, '\0', -1);
      }
      int precision = -1;
      int at = 1;
      while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
        if (precision >= 100_000_000) {
          throw badFormat();
        }
        precision = Math.max(precision, 0) * 10 + format.charAt(at++) - '0';
      }
      if (at < format.length() && format.charAt(at) != '\0') {
        return new Spec(format, '\0', -1);
      }
      return new Spec(format, letter, precision);
    }
  }
}
