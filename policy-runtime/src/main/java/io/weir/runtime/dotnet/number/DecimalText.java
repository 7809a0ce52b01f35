package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** {@code decimal}: its text. */
@DotNetType(value = "public partial struct System.Decimal", java = Decimal.class)
public final class DecimalText {
  private DecimalText() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(Decimal self) {
    return self.toString();
  }

  /** {@code ToString(format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(Decimal self, @Nullable String format) {
    return NumberFormat.format(self, format, null);
  }

  /** {@code ToString(provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(Decimal self, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, null, provider);
  }

  /** {@code ToString(format, provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      Decimal self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, format, provider);
  }

  /** {@code Parse(s)}. */
  @DotNetMethod("static decimal Parse(string s)")
  public static Decimal parse(@Nullable String s) {
    return NumberParse.decimal(s, NumberStyles.NUMBER, null);
  }

  /** {@code Parse(s, style)}. */
  @DotNetMethod("static decimal Parse(string s, NumberStyles style)")
  public static Decimal parseStyle(@Nullable String s, NumberStyles style) {
    return NumberParse.decimal(s, style, null);
  }

  /** {@code Parse(s, provider)}. */
  @DotNetMethod("static decimal Parse(string s, IFormatProvider provider)")
  public static Decimal parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return NumberParse.decimal(s, NumberStyles.NUMBER, provider);
  }

  /** {@code Parse(s, style, provider)}. */
  @DotNetMethod("static decimal Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static Decimal parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return NumberParse.decimal(s, style, provider);
  }

  /** {@code TryParse(s, out result)}. */
  @DotNetMethod("static bool TryParse(string s, out decimal result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.NUMBER, null, result);
  }

  /** {@code TryParse(s, provider, out result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out decimal result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.NUMBER, provider, result);
  }

  /** {@code TryParse(s, style, provider, out result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out decimal"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Decimal found = NumberParse.decimalOrNull(s, style, provider);
    result.value = found == null ? Decimal.ZERO : found;
    return found != null;
  }
}
