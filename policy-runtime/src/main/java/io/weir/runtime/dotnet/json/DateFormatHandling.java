package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How dates are written. */
@DotNetType(
    value = "public enum Newtonsoft.Json.DateFormatHandling : int",
    java = DateFormatHandling.class)
public final class DateFormatHandling extends EnumValue {
  /** {@code IsoDateFormat}. */
  @DotNetField("IsoDateFormat = 0")
  public static final DateFormatHandling ISO_DATE_FORMAT = new DateFormatHandling(0);

  /** {@code MicrosoftDateFormat}. */
  @DotNetField("MicrosoftDateFormat = 1")
  public static final DateFormatHandling MICROSOFT_DATE_FORMAT = new DateFormatHandling(1);

  private DateFormatHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static DateFormatHandling of(long value) {
    return switch ((int) value) {
      case 0 -> ISO_DATE_FORMAT;
      case 1 -> MICROSOFT_DATE_FORMAT;
      default -> new DateFormatHandling(value);
    };
  }
}
