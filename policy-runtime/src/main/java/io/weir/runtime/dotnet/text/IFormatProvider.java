package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.IFormatProvider}: says how numbers and dates are written. */
@DotNetType(value = "public interface System.IFormatProvider", java = IFormatProvider.class)
public interface IFormatProvider {
  /** The number format, or null if the provider has none. */
  default @Nullable NumberFormatInfo numberFormat() {
    return null;
  }

  /** The date format, or null if the provider has none. */
  default @Nullable DateTimeFormatInfo dateTimeFormat() {
    return null;
  }
}
