package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** {@code System.IFormattable}. */
@DotNetType(value = "public interface System.IFormattable", java = Object.class)
public final class FormattableInterface {
  private FormattableInterface() {}

  /** {@code ToString}; the culture is always the invariant one. */
  @DotNetMethod("string ToString(string format, IFormatProvider formatProvider)")
  public static String format(
      Object self, @Nullable String format, @Nullable IFormatProvider formatProvider) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    return Values.format(self, format);
  }
}
