package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.text.CompositeFormat;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.FormattableString}: an interpolated string whose values are not yet text. As
 * mutable as the array of its values.
 */
@DotNetType(
    value = "public abstract class System.FormattableString : object, IFormattable",
    java = FormattableString.class)
public final class FormattableString implements Formattable {
  private final String format;
  private final @Nullable Object[] arguments;

  private FormattableString(String format, @Nullable Object[] arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  /** What {@code $"…"} becomes; the format is that of {@code string.Format}. */
  public static FormattableString of(String format, @Nullable Object[] arguments) {
    return new FormattableString(format, arguments);
  }

  @Override
  public String format(@Nullable String ignored) {
    return toString();
  }

  @Override
  public String toString() {
    return CompositeFormat.format(format, arguments);
  }

  /** {@code Format}. */
  @DotNetProperty("string Format { get; }")
  public static String formatOf(FormattableString self) {
    return self.format;
  }

  /** {@code ArgumentCount}. */
  @DotNetProperty("int ArgumentCount { get; }")
  public static int argumentCount(FormattableString self) {
    return self.arguments.length;
  }

  /** {@code GetArguments()}: the array itself. */
  @DotNetMethod("object[] GetArguments()")
  public static @Nullable Object[] getArguments(FormattableString self) {
    return self.arguments;
  }

  /** {@code GetArgument(index)}. */
  @DotNetMethod("object GetArgument(int index)")
  public static @Nullable Object getArgument(FormattableString self, int index) {
    if (index < 0 || index >= self.arguments.length) {
      throw IndexOutOfRangeException.create();
    }
    return self.arguments[index];
  }

  /** {@code ToString(formatProvider)}. */
  @DotNetMethod("string ToString(IFormatProvider formatProvider)")
  public static String toStringWith(
      FormattableString self, @Nullable IFormatProvider formatProvider) {
    return CompositeFormat.format(formatProvider, self.format, self.arguments);
  }

  /** {@code Invariant(formattable)}. */
  @DotNetMethod("static string Invariant(FormattableString formattable)")
  public static String invariant(@Nullable FormattableString formattable) {
    if (formattable == null) {
      throw new ArgumentNullException("formattable");
    }
    return formattable.toString();
  }

  /** {@code CurrentCulture(formattable)}: the invariant one. */
  @DotNetMethod("static string CurrentCulture(FormattableString formattable)")
  public static String currentCulture(@Nullable FormattableString formattable) {
    return invariant(formattable);
  }
}
